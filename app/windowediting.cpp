#include "views/panels/choosegraphic.h"
#include "views/tools/clipboardactions.h"
#include "views/tools/styleactions.h"
#include "views/tools/toolcontroller.h"

#include "app/mainwindow.h"

#include <QAction>

// Actions of the main window on the clipboard, those that ask for a kind, and copies and containers.

namespace app {

void MainWindow::bindClipboardActions()
{
    using views::ClipboardActions;
    bind("edit.cut", &DrawingTab::clipboard, &ClipboardActions::cut);
    bind("edit.copy", &DrawingTab::clipboard, &ClipboardActions::copy);
    bind("edit.paste", &DrawingTab::clipboard, &ClipboardActions::paste);
    bind("edit.copy-picture", &DrawingTab::clipboard, &ClipboardActions::copyPicture);
    bind("edit.copy-style", &DrawingTab::styles, &views::StyleActions::copyStyle);
    bind("edit.paste-style", &DrawingTab::styles, &views::StyleActions::pasteStyle);
}

void MainWindow::bindKindActions()
{
    using views::EditorActions;
    using views::KindActions;
    bind("insert.next", &DrawingTab::kinds, &KindActions::chooseNextAlong);
    bind("edit.replace", &DrawingTab::kinds, &KindActions::chooseReplacement);
    connect(action("edit.icon"), &QAction::triggered, this, [this] { views::chooseGraphic(session(), this); });
    bind("edit.wrap", &DrawingTab::kinds, &KindActions::chooseFrame);
    bind("edit.replicate", &DrawingTab::editor, &EditorActions::replicateSelection);
    bind("edit.unwrap", &DrawingTab::editor, &EditorActions::unwrapSelection);
}

} // namespace app
