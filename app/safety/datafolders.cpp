#include "app/safety/datafolders.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(name);
}

} // namespace

QString recoveryFolder()
{
    return dataFolder(u"recovery"_s);
}

QString versionsFolder()
{
    return dataFolder(u"versions"_s);
}

QString templatesFolder()
{
    return dataFolder(u"templates"_s);
}

QString openMarksFolder()
{
    return dataFolder(u"open"_s);
}

QString openTabsLock()
{
    return dataFolder(u"open-tabs.lock"_s);
}

QString shownFolder(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isInside = path == home || path.startsWith(home + u'/');
    return isInside ? u'~' + path.mid(home.size()) : path;
}

bool makePrivateFolder(const QString &path)
{
    return QDir(path).exists()
           || (QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace app
