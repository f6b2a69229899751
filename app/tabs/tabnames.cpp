#include "app/tabs/tabnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace app {
namespace {

/// The last folders of a path, so many of them; fewer when there are no more.
QString lastFolders(const QString &path, qsizetype count)
{
    QStringList steps = path.split(u'/');
    steps.removeLast(); // the file itself
    return steps.mid(qMax<qsizetype>(0, steps.size() - count)).join(u'/');
}

/// How many folders tell the paths apart.
qsizetype foldersNeeded(const QStringList &paths)
{
    qsizetype most = 0;
    for (const QString &path : paths)
        most = qMax(most, path.count(u'/'));
    for (qsizetype count = 1; count < most; ++count) {
        QSet<QString> seen;
        for (const QString &path : paths)
            seen.insert(lastFolders(path, count));
        if (seen.size() == paths.size())
            return count;
    }
    return most;
}

} // namespace

QStringList tabTitles(const std::vector<TabName> &tabs)
{
    QHash<QString, QStringList> pathsOf;
    for (const TabName &tab : tabs) {
        if (!tab.path.isEmpty())
            pathsOf[tab.name].append(tab.path);
    }
    QStringList titles;
    for (const TabName &tab : tabs) {
        const QStringList same = pathsOf.value(tab.name);
        titles.append(tab.path.isEmpty() || same.size() < 2
                          ? tab.name
                          : QCoreApplication::translate("app::DrawingTabs", "%1 \u2013 %2", "file, folder")
                                .arg(tab.name, lastFolders(tab.path, foldersNeeded(same))));
    }
    return titles;
}

} // namespace app
