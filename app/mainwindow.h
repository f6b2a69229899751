#pragma once

#include "app/actions.h"
#include "app/filedialogs.h"
#include "app/shortcuts/shortcuts.h"

#include "views/panels/playback.h"
#include "views/session/session.h"

#include <QMainWindow>

#include <memory>

namespace views {
class ArrangeActions;
class ClipboardActions;
class DiagramScene;
class DiagramView;
class EditorActions;
class Minimap;
class ToolController;
} // namespace views

namespace app {

class CommandPalette;
class FileController;
class MessageBar;
class StartPage;
class StatusLine;
struct SearchEntry;
class ThemeController;

/// One window with one diagram: puts canvas, panels, menus and file together; knows nothing of what they do.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `themes` outlives the window; without `dialogs` the real ones are used.
    explicit MainWindow(ThemeController &themes, std::unique_ptr<FileDialogs> dialogs = {});
    ~MainWindow() override;

    views::Session &session() { return m_session; }
    views::Playback &playback() { return m_playback; }
    views::DiagramView &view() { return *m_view; }
    FileController &files() { return *m_files; }
    Shortcuts &shortcuts() { return m_shortcuts; }
    QAction *action(const char *id) const { return m_actions->action(id); }
    QDockWidget *dock(const QString &panel) const;

    bool openFile(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createCanvas();
    void createDocks();
    void createMenus();
    void createStatusLine();
    void bindFileActions();
    void bindEditActions();
    void bindClipboardActions();
    void bindKindActions();
    void bindTools();
    void bindViewActions();
    void bindArrangeActions();
    void bindRequestActions();
    void bindSearch();
    void bindShortcuts();
    void fillRecentFiles();
    void fillThemes();
    void fillLanguages();
    void fillLayers();
    void reduceMotion(bool reduced);
    void fillInsertMenu();
    void layOutDocks();
    void restoreLayout();

    void updateActions();
    void updateArrangeActions();
    void updateTitle();
    void updateStartPage();
    void onDiagramReset();
    void showContextMenu(const QPoint &position);
    void connectParts();
    void showTool();
    void openPalette();
    void findInDrawing();
    void showLayersOf(const SearchEntry &found);
    void goTo(const SearchEntry &found);
    void highlight(const SearchEntry *considered);
    void exportImage();
    void print();
    void showPanel(const QString &id);
    void showProperties();
    void sendRequest();

    ThemeController &m_themes;
    views::Session m_session;
    views::Playback m_playback;
    ActionSet *m_actions;
    Shortcuts m_shortcuts;
    FileController *m_files;
    std::unique_ptr<views::DiagramScene> m_scene;
    views::DiagramView *m_view = nullptr;
    views::Minimap *m_minimap = nullptr;
    views::EditorActions *m_editor = nullptr;
    views::ArrangeActions *m_arranging = nullptr;
    views::ClipboardActions *m_clipboard = nullptr;
    views::ToolController *m_tools = nullptr;
    MessageBar *m_messages = nullptr;
    StartPage *m_startPage = nullptr;
    StatusLine *m_statusLine = nullptr;
    CommandPalette *m_palette = nullptr;
    QHash<QString, QDockWidget *> m_docks;
    bool m_startPageDismissed = false;
    bool m_shownBefore = false;
};

} // namespace app
