#include "views/tools/clipboardactions.h"
#include "views/tools/toolcontroller.h"

#include "app/mainwindow.h"

#include <QAction>

// Actions of the main window on the clipboard, and those that ask for a kind.

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
    connect(action("insert.next"), &QAction::triggered, &m_tools->kinds(), &views::KindActions::chooseNextAlong);
}

} // namespace app
