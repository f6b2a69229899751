#include "app/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

namespace {

// Stored texts; the enumerators may be reordered.
const QString themeNames[] = {u"system"_s, u"light"_s, u"dark"_s};

QVariant value(const QString &key, const QVariant &fallback = {})
{
    return QSettings().value(key, fallback);
}

void setValue(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace

ThemeChoice Settings::themeChoice()
{
    const QString name = value(u"window/theme"_s).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (themeNames[int(choice)] == name)
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setThemeChoice(ThemeChoice choice)
{
    setValue(u"window/theme"_s, themeNames[int(choice)]);
}

MotionChoice Settings::motionChoice()
{
    const QVariant reduced = value(u"playback/reduceMotion"_s);
    if (!reduced.isValid())
        return MotionChoice::System;
    return reduced.toBool() ? MotionChoice::Reduced : MotionChoice::Full;
}

void Settings::setMotionChoice(MotionChoice choice)
{
    if (choice == MotionChoice::System)
        QSettings().remove(u"playback/reduceMotion"_s);
    else
        setValue(u"playback/reduceMotion"_s, choice == MotionChoice::Reduced);
}

QString Settings::language()
{
    return value(u"window/language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    setValue(u"window/language"_s, code);
}

bool Settings::isTourOffered()
{
    return value(u"tour/offered"_s, false).toBool();
}

void Settings::setTourOffered()
{
    setValue(u"tour/offered"_s, true);
}

bool Settings::isGridVisible()
{
    return value(u"canvas/grid"_s, true).toBool();
}

void Settings::setGridVisible(bool visible)
{
    setValue(u"canvas/grid"_s, visible);
}

bool Settings::isSnapping()
{
    return value(u"canvas/snap"_s, true).toBool();
}

void Settings::setSnapping(bool snapping)
{
    setValue(u"canvas/snap"_s, snapping);
}

bool Settings::isFollowing()
{
    return value(u"canvas/follow"_s, true).toBool();
}

void Settings::setFollowing(bool following)
{
    setValue(u"canvas/follow"_s, following);
}

QStringList Settings::iconFolders()
{
    return value(u"icons/folders"_s, QStringList()).toStringList();
}

void Settings::setIconFolders(const QStringList &folders)
{
    setValue(u"icons/folders"_s, folders);
}

bool Settings::isMinimapVisible()
{
    return value(u"canvas/minimap"_s, true).toBool();
}

void Settings::setMinimapVisible(bool visible)
{
    setValue(u"canvas/minimap"_s, visible);
}

QStringList Settings::hiddenLayers()
{
    return value(u"canvas/hidden"_s).toStringList();
}

void Settings::setHiddenLayers(const QStringList &layers)
{
    setValue(u"canvas/hidden"_s, layers);
}

bool Settings::isAligning()
{
    return value(u"canvas/align"_s, true).toBool();
}

void Settings::setAligning(bool aligning)
{
    setValue(u"canvas/align"_s, aligning);
}

QHash<QString, QList<QKeySequence>> Settings::shortcuts()
{
    QHash<QString, QList<QKeySequence>> found;
    QSettings settings;
    settings.beginGroup(u"shortcuts"_s);
    for (const QString &action : settings.childKeys()) {
        const QString keys = settings.value(action).toString(); // a list of none would be read as one of an empty sequence
        found.insert(action, keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys, QKeySequence::PortableText));
    }
    return found;
}

void Settings::setShortcuts(const QString &action, const std::optional<QList<QKeySequence>> &shortcuts)
{
    const QString key = u"shortcuts/"_s + action;
    if (shortcuts)
        setValue(key, QKeySequence::listToString(*shortcuts, QKeySequence::PortableText));
    else
        QSettings().remove(key);
}

QVariantMap Settings::exportChoices(const QString &diagram)
{
    for (const QVariant &entry : value(u"export/choices"_s).toList()) { // the latest first
        if (const QVariantMap choices = entry.toMap(); diagram.isEmpty() || choices.value(u"diagram"_s) == diagram)
            return choices;
    }
    return {};
}

void Settings::setExportChoices(const QString &diagram, const QVariantMap &choices)
{
    QVariantMap latest = choices;
    latest.insert(u"diagram"_s, diagram);
    QVariantList entries{latest};
    for (const QVariant &entry : value(u"export/choices"_s).toList()) {
        if (entry.toMap().value(u"diagram"_s) != diagram && entries.size() < mostExported)
            entries.append(entry);
    }
    setValue(u"export/choices"_s, entries);
}

QStringList Settings::recentFiles()
{
    QStringList files;
    for (const QString &path : value(u"files/recent"_s).toStringList()) {
        if (QFileInfo::exists(path))
            files.append(path);
    }
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = value(u"files/recent"_s).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    setValue(u"files/recent"_s, QStringList(files.mid(0, mostRecentFiles)));
}

void Settings::clearRecentFiles()
{
    QSettings().remove(u"files/recent"_s);
}

bool Settings::isOpeningLast()
{
    return value(u"start/openLast"_s, true).toBool();
}

void Settings::setOpeningLast(bool opening)
{
    setValue(u"start/openLast"_s, opening);
}

QByteArray Settings::openTabs()
{
    return value(u"start/tabs"_s).toByteArray();
}

void Settings::setOpenTabs(const QByteArray &tabs)
{
    setValue(u"start/tabs"_s, tabs);
}

QString Settings::folder()
{
    const QString folder = value(u"files/folder"_s).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setFolder(const QString &folder)
{
    setValue(u"files/folder"_s, folder);
}

QByteArray Settings::windowGeometry()
{
    return value(u"window/geometry"_s).toByteArray();
}

QByteArray Settings::windowLayout()
{
    return value(u"window/layout"_s).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    setValue(u"window/geometry"_s, geometry);
    setValue(u"window/layout"_s, layout);
}

} // namespace app
