#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace app {

/// The menu bar, from left to right.
enum class ActionMenu { File, Edit, View, Insert, Arrange, Request, Window, Help };

/// When an action can be used.
enum class When {
    Always,
    HasFile,      ///< the diagram is saved in one
    HasParts,     ///< the diagram has something in it
    HasSelection, ///< anything is selected
    OnePart,      ///< exactly one component is selected
    OneElement,   ///< or exactly one connection
    HasPartSelected,
    HasFrameSelected, ///< a container with something in it is selected
    TwoParts,   ///< at least that many components are selected
    ThreeParts,
    HasConnectionSelected,
    HasKeptLine, ///< a connection is selected whose line was bent or pinned by hand
    CanUndo,
    CanRedo,
    HasClient, ///< somebody who sends requests is drawn
    HasTrace,
    NotAtStart, ///< of the trace
    NotAtEnd,
    SeveralTabs,
    TabToTheLeft, ///< of the one in front
    TabToTheRight,
    HasDown,   ///< a part is marked down
    HasClosedFile, ///< a tab with a file was closed
    FileAsks, ///< another program changed the file, and what that shall mean is asked over the drawing
    FileAsksWithOther ///< and what it wrote can be read
};

/// What an action looks like and where it is.
enum ActionFlag {
    Plain = 0,
    ToolBar = 1,   ///< also a button
    Checkable = 2,
    GroupEnd = 4,  ///< a separator follows
    Submenu = 8,   ///< a menu of its own, filled by the table or by the window
    ContextMenu = 16, ///< also in the menu of the canvas
    Passing = 32 ///< nowhere to be seen while it cannot be used
};

/// An action as data. Menus, tool bar, shortcut sheet and context menu follow from the table.
struct ActionInfo {
    const char *id;       ///< permanent: "file.open"
    ActionMenu menu;
    const char *text;     ///< to be translated in the context "actions"
    const char *icon;     ///< of resources/icons/actions; may be empty
    const char *shortcut; ///< portable text; several are separated by "; "; may be empty
    When when;
    int flags;
    const char *hint; ///< to be translated; what it does, for the status bar
    const char *inside = ""; ///< the id of the submenu that it is in, if any
};

/// All actions, in the order of the menus.
const std::vector<ActionInfo> &actionTable();

/// What is true of the window at the moment, as far as actions depend on it.
struct WindowState {
    bool hasFile = false;
    int parts = 0;
    int selectedParts = 0;
    int selectedConnections = 0;
    bool hasFrameSelected = false;
    bool hasKeptLine = false;
    bool canUndo = false;
    bool canRedo = false;
    bool hasClient = false;
    bool hasTrace = false;
    bool atStart = true;
    bool atEnd = true;
    int tabsToTheLeft = 0;
    int tabsToTheRight = 0;
    bool hasClosedFile = false;
    bool hasDown = false;
    bool fileAsks = false;
    bool canLoadOther = false;
};

/// The QActions of one window, made from the table.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QWidget *window);

    QAction *action(const char *id) const;
    QMenu *submenu(const char *id) const;

    void fillMenuBar(QMenuBar *bar);
    void fillToolBar(QToolBar *bar) const;
    void fillContextMenu(QMenu *menu) const;
    QMenu *menu(ActionMenu menu) const { return m_menus.value(int(menu)); }

    void update(const WindowState &state);
    /// Why the action cannot be used now; empty when it can.
    QString refusal(const QAction &action) const;

Q_SIGNALS:
    /// One of them was triggered, and nothing has been done about it yet.
    void starting(QAction *action);

private:
    QAction *createAction(const ActionInfo &info);

    QWidget *m_window;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_submenus;
    QHash<int, QMenu *> m_menus;
};

/// As in the table, translated.
QString actionText(const char *id);
/// The text without the mark of its access key and without dots.
QString plainActionText(const QString &text);

} // namespace app
