#include "tests/architecture/includerules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tests {
namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList within(const char *layer, const char *folders)
{
    QStringList paths;
    for (const QString &folder : words(folders))
        paths.append(QString::fromLatin1(layer) + QLatin1Char('/') + folder);
    return paths;
}

FolderRule modelRule(const char *folder, const char *uses)
{
    return {QStringLiteral("model/") + QString::fromLatin1(folder), within("model", uses)};
}

/// Views may use all of the model.
FolderRule viewsRule(const char *folder, const char *uses)
{
    return {QStringLiteral("views/") + QString::fromLatin1(folder),
            QStringList(QStringLiteral("model")) + within("views", uses)};
}

const std::array rules = {
    // clang-format off
    modelRule("base",       ""),
    modelRule("catalog",    "base"),
    modelRule("diagram",    "base catalog"),
    modelRule("edit",       "base catalog diagram"),
    modelRule("formats",    "base catalog diagram"),
    modelRule("topology",   "base catalog diagram"),
    modelRule("document",   "base catalog diagram edit"),
    modelRule("layout",     "base catalog diagram edit topology"),
    modelRule("analysis",   "base catalog diagram edit topology"),
    modelRule("trace",      "base catalog diagram edit topology analysis"),
    modelRule("report",     "base catalog diagram formats topology analysis trace"),
    FolderRule{QStringLiteral("model"), {}},

    viewsRule("graphics",   ""),
    viewsRule("picture",    "graphics"),
    viewsRule("undo",       ""),
    viewsRule("session",    "graphics picture undo"),
    viewsRule("style",      "graphics picture"),
    viewsRule("exporters",  "graphics picture"),
    viewsRule("canvas",     "graphics picture session style"),
    viewsRule("itemmodels", "graphics picture session style"),
    viewsRule("tools",      "graphics picture session style canvas exporters"),
    viewsRule("panels",     "graphics picture session style canvas itemmodels tools"),
    FolderRule{QStringLiteral("views"), {QStringLiteral("model")}},

    // The text commands must run without Widgets.
    FolderRule{QStringLiteral("app/commands"), {QStringLiteral("model")}},
    FolderRule{QStringLiteral("app"), {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")}},
    FolderRule{QStringLiteral("tests"), {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")}},
    // clang-format on
};

/// Beyond Qt Core and the standard library, what a folder of the model may include, in .cpp files only.
struct LibraryRule {
    QString header; ///< how the include begins
    QStringList folders;
};

const std::array modelLibraries = {
    LibraryRule{QStringLiteral("boost/"), within("model", "topology layout analysis trace")},
    LibraryRule{QStringLiteral("fcntl.h"), within("model", "formats")},
    LibraryRule{QStringLiteral("unistd.h"), within("model", "formats")},
    LibraryRule{QStringLiteral("zlib.h"), within("model", "formats")},
};

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + QLatin1Char('/'));
}

const FolderRule *ruleOf(const QString &path)
{
    const FolderRule *best = nullptr;
    for (const FolderRule &rule : rules) {
        if (isBelow(path, rule.folder) && (!best || rule.folder.size() > best->folder.size()))
            best = &rule;
    }
    return best;
}

QString projectIncludeBreach(const QString &file, const QString &included)
{
    if (included.endsWith(QStringLiteral(".moc")))
        return {};
    const QDir root(QStringLiteral(TRACEPAPER_SOURCE_DIR));
    if (included.contains(QStringLiteral("..")) || !QFileInfo::exists(root.filePath(included)))
        return QStringLiteral("\"%1\" is not a file seen from the root of the repository").arg(included);
    const FolderRule *user = ruleOf(file);
    const FolderRule *used = ruleOf(included);
    if (!user || !used)
        return QStringLiteral("no rule says what this folder may use; add it to folderRules()");
    if (user == used)
        return {};
    const bool allowed = std::any_of(user->uses.begin(), user->uses.end(),
                                     [&](const QString &folder) { return isBelow(used->folder, folder); });
    return allowed ? QString() : QStringLiteral("%1 may not use %2").arg(user->folder, used->folder);
}

/// A header of the standard library, such as <vector>; those of C have their C++ names, such as <cmath>.
bool isStandardHeader(const QString &header)
{
    return !header.contains(QLatin1Char('.')) && !header.contains(QLatin1Char('/')) && header == header.toLower();
}

bool isQtCoreHeader(const QString &header)
{
    const QString name = header.startsWith(QStringLiteral("QtCore/")) ? header.mid(7) : header;
    return name.startsWith(QLatin1Char('Q'), Qt::CaseInsensitive) && !name.contains(QLatin1Char('/'))
           && QFileInfo::exists(QDir(QStringLiteral(TRACEPAPER_QTCORE_HEADERS)).filePath(name));
}

QString modelLibraryBreach(const QString &file, const QString &header)
{
    if (isStandardHeader(header) || isQtCoreHeader(header))
        return {};
    for (const LibraryRule &rule : modelLibraries) {
        if (!header.startsWith(rule.header))
            continue;
        const FolderRule *user = ruleOf(file);
        if (user && rule.folders.contains(user->folder) && file.endsWith(QStringLiteral(".cpp")))
            return {};
        return QStringLiteral("<%1> belongs in .cpp files of %2 only")
            .arg(header, rule.folders.join(QStringLiteral(", ")));
    }
    return QStringLiteral("<%1> is neither Qt Core nor the standard library: model may not use it").arg(header);
}

} // namespace

std::span<const FolderRule> folderRules()
{
    return rules;
}

QString includeBreach(const QString &file, const QString &line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    if (match.captured(1) == QStringLiteral("\""))
        return projectIncludeBreach(file, match.captured(2));
    return isBelow(file, QStringLiteral("model")) ? modelLibraryBreach(file, match.captured(2)) : QString();
}

} // namespace tests
