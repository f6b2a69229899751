#pragma once

#include <QByteArray>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace app {

enum class ThemeChoice { System, Light, Dark };
enum class MotionChoice { System, Reduced, Full };

/// What the program remembers between two runs. Each function reads or writes the store at once; there is no state here.
class Settings
{
public:
    static constexpr int mostRecentFiles = 10;
    static constexpr int mostExported = 30; ///< diagrams whose choices are remembered

    static ThemeChoice themeChoice();
    static void setThemeChoice(ThemeChoice choice);

    static MotionChoice motionChoice();
    static void setMotionChoice(MotionChoice choice);

    /// Code of the language of the windows; empty is that of the desktop. It is read when the program starts.
    static QString language();
    static void setLanguage(const QString &code);

    /// Whether the user has taken the tour, or does not want to be asked any more.
    static bool isTourOffered();
    static void setTourOffered();

    static bool isGridVisible();
    static void setGridVisible(bool visible);
    static bool isSnapping();
    static void setSnapping(bool snapping);
    static bool isFollowing();
    static void setFollowing(bool following);
    static bool isMinimapVisible();
    static void setMinimapVisible(bool visible);
    /// Ids of what the drawing leaves out.
    static QStringList hiddenLayers();
    static void setHiddenLayers(const QStringList &layers);
    /// Folders of SVG icons that the user added, in the order in which they are searched.
    static QStringList iconFolders();
    static void setIconFolders(const QStringList &folders);
    static bool isAligning();
    static void setAligning(bool aligning);

    /// What the user gave to actions, by their ids; the others have what is usual.
    static QHash<QString, QList<QKeySequence>> shortcuts();
    static void setShortcuts(const QString &action, const std::optional<QList<QKeySequence>> &shortcuts);

    /// Absolute paths, the latest first; files that are gone are left out.
    static QStringList recentFiles();
    static void addRecentFile(const QString &path);
    static void clearRecentFiles();

    /// What was chosen when the diagram of that path was exported last; without a path: when any diagram was. Empty: never.
    static QVariantMap exportChoices(const QString &diagram);
    static void setExportChoices(const QString &diagram, const QVariantMap &choices);

    /// Whether the program starts with the diagrams that were open when it ended.
    static bool isOpeningLast();
    static void setOpeningLast(bool opening);
    /// Which these are, as RememberedTabs writes them.
    static QByteArray openTabs();
    static void setOpenTabs(const QByteArray &tabs);

    /// Where file dialogs start.
    static QString folder();
    static void setFolder(const QString &folder);

    static QByteArray windowGeometry();
    static QByteArray windowLayout();
    static void setWindow(const QByteArray &geometry, const QByteArray &layout);
};

} // namespace app
