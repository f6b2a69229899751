#pragma once

#include "app/filecontroller.h"

#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"
#include "views/panels/playback.h"
#include "views/panels/requestfollower.h"
#include "views/session/session.h"
#include "views/tools/arrangeactions.h"
#include "views/tools/clipboardactions.h"
#include "views/tools/editoractions.h"
#include "views/tools/styleactions.h"
#include "views/tools/toolcontroller.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace views {
class Minimap;
struct PanelInfo;
} // namespace views

namespace app {

class ChangedBar;
class MessageBar;
class StartPage;
class ThemeController;

/// One open diagram: session, file and playback, the canvas with its messages, and what acts on it. What all diagrams of
/// a window share (menus, docks, status line) belongs to the window.
class DrawingTab : public QWidget
{
    Q_OBJECT

public:
    /// `themes` outlives the tab.
    DrawingTab(ThemeController &themes, std::shared_ptr<FileDialogs> dialogs, QWidget *parent = nullptr);
    ~DrawingTab() override;

    views::Session &session() { return m_session; }
    views::Playback &playback() { return m_playback; }
    views::RequestFollower &follower() { return m_follower; }
    FileController &files() { return m_files; }
    views::DiagramView &view() { return m_view; }
    views::Minimap &minimap() { return *m_minimap; }
    views::EditorActions &editor() { return m_editor; }
    views::ArrangeActions &arranging() { return m_arranging; }
    views::ClipboardActions &clipboard() { return m_clipboard; }
    views::StyleActions &styles() { return m_styles; }
    views::ToolController &tools() { return m_tools; }
    views::KindActions &kinds() { return m_tools.kinds(); }
    MessageBar &messages() { return *m_messages; }
    ChangedBar &changedBar() { return *m_changedBar; }
    /// What the keyboard goes round here: the bars that are shown, and the drawing.
    std::vector<QWidget *> areas();

    /// The body of a panel for this diagram: made when it is wanted first, below `parent`, and gone with the tab. So what is
    /// scrolled and unfolded in it stays while other diagrams are in front.
    QWidget *panel(const views::PanelInfo &info, QWidget *parent = nullptr);

    /// Goes on with an empty drawing where the start page is seen; false where it is not.
    bool dismissStartPage();

    /// Whether it is the one of its window that the user sees. Nothing plays, and nothing is asked, behind another one.
    void setInFront(bool inFront);

Q_SIGNALS:
    // What the start page asks for.
    void openWanted();
    void galleryWanted();
    void tourWanted();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createContents();
    void bindChangedBar();
    void createStartPage();
    void onDiagramReset();
    void updateStartPage();

    views::Session m_session;
    views::Playback m_playback;
    FileController m_files;
    views::DiagramScene m_scene;
    views::DiagramView m_view;
    views::RequestFollower m_follower;
    views::EditorActions m_editor;
    views::ArrangeActions m_arranging;
    views::ClipboardActions m_clipboard;
    views::StyleActions m_styles;
    views::ToolController m_tools;
    views::Minimap *m_minimap;
    MessageBar *m_messages;
    ChangedBar *m_changedBar;
    StartPage *m_startPage = nullptr; ///< made when it is seen first: a diagram from a file never needs it
    QHash<QString, QPointer<QWidget>> m_panels; ///< by their ids
    bool m_startPageDismissed = false;
};

} // namespace app
