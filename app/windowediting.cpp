#include "views/tools/clipboardactions.h"
#include "views/tools/toolcontroller.h"

#include "app/mainwindow.h"

#include <QAction>

// Actions of the main window on the clipboard, those that ask for a kind, and copies and containers.

namespace app {

void MainWindow::bindClipboardActions()
{
    using views::ClipboardActions;
    connect(action("edit.cut"), &QAction::triggered, m_clipboard, &ClipboardActions::cut);
    connect(action("edit.copy"), &QAction::triggered, m_clipboard, &ClipboardActions::copy);
    connect(action("edit.paste"), &QAction::triggered, m_clipboard, &ClipboardActions::paste);
    connect(action("edit.copy-picture"), &QAction::triggered, m_clipboard, &ClipboardActions::copyPicture);
}

void MainWindow::bindKindActions()
{
    using views::EditorActions;
    using views::KindActions;
    KindActions *kinds = &m_tools->kinds();
    connect(action("insert.next"), &QAction::triggered, kinds, &KindActions::chooseNextAlong);
    connect(action("edit.replace"), &QAction::triggered, kinds, &KindActions::chooseReplacement);
    connect(action("edit.wrap"), &QAction::triggered, kinds, &KindActions::chooseFrame);
    connect(action("edit.replicate"), &QAction::triggered, m_editor, &EditorActions::replicateSelection);
    connect(action("edit.unwrap"), &QAction::triggered, m_editor, &EditorActions::unwrapSelection);
}

} // namespace app
