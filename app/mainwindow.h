#pragma once

#include "app/actions.h"
#include "app/shortcuts/shortcuts.h"
#include "app/tabs/drawingtab.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QDockWidget;

namespace app {

class CommandPalette;
class DrawingTabs;
class MotionController;
class OpenDiagrams;
class PanelDocks;
struct SearchEntry;
class StatusLine;
class TabMenu;
class Switches;
class Windows;

/// One window with one or more diagrams: puts canvas, panels, menus and files together; knows nothing of what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `themes` outlives the window; without `dialogs` the real ones are used.
    explicit MainWindow(ThemeController &themes, std::unique_ptr<FileDialogs> dialogs = {});
    ~MainWindow() override;

    /// Before it is shown: as large as the other one, a little beside it where the screen has room, with the panels where they
    /// are there.
    void standBeside(const MainWindow &other);
    /// The other windows, which outlive this one; without, there are none.
    void setWindows(Windows *windows);

    DrawingTabs &tabs() { return *m_tabs; }
    OpenDiagrams &diagrams() { return *m_diagrams; }
    DrawingTab &tab(); ///< in front; what follows is of it
    views::Session &session() { return tab().session(); }
    views::Playback &playback() { return tab().playback(); }
    views::DiagramView &view() { return tab().view(); }
    FileController &files() { return tab().files(); }

    Shortcuts &shortcuts() { return m_shortcuts; }
    QAction *action(const char *id) const { return m_actions->action(id); }
    QDockWidget *dock(const QString &panel) const;

    /// Into a tab, unless it is open already.
    bool openFile(const QString &path);
    /// When nothing is left to ask.
    void closeUnasked();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Triggering the action calls `slot` of that part of the tab in front.
    template<typename Part, typename Slot>
    void bind(const char *id, Part part, Slot slot)
    {
        connect(action(id), &QAction::triggered, this, [this, part, slot] { std::invoke(slot, std::invoke(part, tab())); });
    }

    void createMenus();
    void bindFileActions();
    void bindEditActions();
    void bindClipboardActions();
    void bindKindActions();
    void bindTools();
    void bindViewActions();
    void bindSwitches();
    void bindArrangeActions();
    void bindRequestActions();
    void bindSearch();
    void bindTabs();
    void bindTabActions();
    void bindShortcuts();
    void fillRecentFiles();
    void fillThemes();
    void fillLanguages();
    void fillLayers();
    void fillInsertMenu();
    void restoreLayout();

    void followTab();
    void applyViewChoices();
    void showViewChoices();
    void updateActions();
    void updateArrangeActions();
    void updateTitle();
    void showContextMenu(const QPoint &position);
    void showTabMenu(const QPoint &position);
    void connectParts();
    void moveEnd(bool beginning);
    void showTool();
    void showKindDragged(bool over);
    bool showKeyMode();
    void openPalette();
    void findInDrawing();
    void showLayersOf(const SearchEntry &found);
    void goTo(const SearchEntry &found);
    void showReadably(const QSet<model::ComponentId> &parts);
    void highlight(const SearchEntry *considered);
    void exportImage();
    void showWritten(const QString &path);
    void print();
    void showProperties();
    void sendRequest();

    void moveToNewWindow();
    void openFolder();
    void quit();

    ThemeController &m_themes;
    std::shared_ptr<FileDialogs> m_dialogs;
    Windows *m_windows = nullptr;
    ActionSet *m_actions;
    Shortcuts m_shortcuts;
    DrawingTabs *m_tabs;
    OpenDiagrams *m_diagrams;
    PanelDocks *m_docks;
    StatusLine *m_statusLine;
    std::shared_ptr<Switches> m_switches;
    std::shared_ptr<MotionController> m_motion;
    TabMenu *m_tabMenu = nullptr;
    CommandPalette *m_palette = nullptr;
    std::unique_ptr<QObject> m_bond; ///< holds the connections with the tab in front: another one behind it changes nothing here
    bool m_shownBefore = false;
    bool m_closesUnasked = false;
};

} // namespace app
