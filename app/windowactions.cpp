#include "app/aboutdialog.h"
#include "app/exportdialog.h"
#include "app/gallery/galleryactions.h"
#include "app/mainwindow.h"
#include "app/printdialog.h"
#include "app/safety/changedbar.h"
#include "app/safety/datafolders.h"
#include "app/settings.h"
#include "app/shortcuts/shortcuteditor.h"
#include "app/shortcuts/shortcutsdialog.h"
#include "app/statusline.h"
#include "app/tabs/opendiagrams.h"
#include "app/tabs/paneldocks.h"
#include "app/tour/tour.h"
#include "app/windows.h"

#include "model/catalog/componentcatalog.h"
#include "views/canvas/inplaceediting.h"
#include "views/itemmodels/resulttext.h"
#include "views/style/icons.h"

#include <QActionGroup>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int toldMs = 8000;

} // namespace

void MainWindow::bindFileActions()
{
    connect(action("file.new"), &QAction::triggered, m_diagrams, &OpenDiagrams::startNew);
    connect(action("file.open"), &QAction::triggered, m_diagrams, &OpenDiagrams::openWithDialog);
    bind("file.save", &DrawingTab::files, &FileController::save);
    bind("file.save-as", &DrawingTab::files, &FileController::saveAs);
    bind("file.restore", &DrawingTab::files, &FileController::restoreVersion);
    for (const ChangedChoice &choice : changedChoices)
        connect(action(choice.action), &QAction::triggered, this, [this, answer = choice.answer] { tab().changedBar().choose(answer); });
    connect(action("file.export"), &QAction::triggered, this, &MainWindow::exportImage);
    connect(action("file.print"), &QAction::triggered, this, &MainWindow::print);
    connect(action("file.quit"), &QAction::triggered, this, &MainWindow::quit);
    connect(m_actions->submenu("file.recent"), &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    connect(action("help.shortcuts"), &QAction::triggered, this, [this] { ShortcutsDialog(m_shortcuts, this).exec(); });
    connect(action("edit.shortcuts"), &QAction::triggered, this, [this] { ShortcutEditor(m_shortcuts, this).exec(); });
    connect(action("help.about"), &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    bindGallery(*this);
    bindTour(*this);
}

void MainWindow::fillRecentFiles()
{
    QMenu *menu = m_actions->submenu("file.recent");
    menu->clear();
    const auto textOf = [](const QString &path) {
        return tr("%1 \u2013 %2", "file, folder").arg(QFileInfo(path).fileName(), shownFolder(QFileInfo(path).path())).replace(u'&', u"&&"_s);
    };
    const QStringList files = Settings::recentFiles();
    for (const QString &path : files)
        connect(menu->addAction(textOf(path)), &QAction::triggered, this, [this, path] { openFile(path); });
    if (files.isEmpty())
        menu->addAction(tr("No diagram was open before"))->setEnabled(false);
    const QStringList missing = m_windows ? m_windows->missing() : QStringList();
    if (!missing.isEmpty()) {
        menu->addSection(tr("Missing since the last time"));
        for (const QString &path : missing)
            menu->addAction(textOf(path))->setEnabled(false);
        connect(menu->addAction(tr("Forget what is missing")), &QAction::triggered, this, [this] { m_windows->forgetMissing(); });
    }
    if (files.isEmpty())
        return;
    menu->addSeparator();
    connect(menu->addAction(tr("Clear the list")), &QAction::triggered, this, [] { Settings::clearRecentFiles(); });
}

void MainWindow::bindEditActions()
{
    using views::EditorActions;
    bind("edit.undo", &DrawingTab::session, &views::Session::undo);
    bind("edit.redo", &DrawingTab::session, &views::Session::redo);
    bind("edit.rename", &DrawingTab::editor, &EditorActions::renameSelected);
    bind("edit.duplicate", &DrawingTab::editor, &EditorActions::duplicateSelection);
    connect(action("edit.connect"), &QAction::triggered, this, &MainWindow::connectParts);
    connect(action("edit.move-end"), &QAction::triggered, this, [this] { moveEnd(false); });
    connect(action("edit.move-beginning"), &QAction::triggered, this, [this] { moveEnd(true); });
    bind("edit.reverse", &DrawingTab::editor, &EditorActions::reverseSelected);
    bind("edit.route", &DrawingTab::editor, &EditorActions::routeSelectedAutomatically);
    bind("edit.delete", &DrawingTab::editor, &EditorActions::deleteSelection);
    bind("edit.select-all", &DrawingTab::editor, &EditorActions::selectAll);
    connect(action("insert.part"), &QAction::triggered, this, [this] { m_docks->goTo(u"palette"_s); });
    fillInsertMenu();
}

void MainWindow::connectParts()
{
    const qsizetype selected = session().selection().components.size();
    view().setFocus();
    if (selected == 2)
        tab().editor().connectSelected();
    else if (selected == 1)
        tab().tools().startKeyboardConnect();
    else
        statusBar()->showMessage(tr("Select the part that asks, or both parts, to connect them"), toldMs);
}

void MainWindow::bindTools()
{
    using Mode = views::ToolController::Mode;
    const std::pair<const char *, Mode> tools[] = {
        {"edit.tool-select", Mode::Select}, {"edit.tool-connect", Mode::Connect}, {"edit.tool-pan", Mode::Pan}, {"edit.tool-zoom", Mode::Zoom}};
    auto *group = new QActionGroup(this);
    for (const auto &[id, mode] : tools) {
        group->addAction(action(id));
        connect(action(id), &QAction::triggered, this, [this, chosen = mode] { tab().tools().setMode(chosen); });
    }
}

void MainWindow::showKindDragged(bool over)
{
    if (over)
        m_statusLine->setHint(tr("Drop it where it belongs; with Alt or Ctrl held it replaces the part below"));
    else
        showTool();
}

/// False when nothing is under way that takes several keys.
bool MainWindow::showKeyMode()
{
    using views::KeyMode;
    switch (tab().tools().keyMode()) {
    case KeyMode::None:
        return false;
    case KeyMode::Connecting:
        m_statusLine->setHint(tr("Arrows or Tab choose what is asked, Enter connects, Escape leaves it"));
        break;
    case KeyMode::MovingEnd:
        m_statusLine->setHint(tr("Arrows or Tab choose the part, Shift its side, Ctrl the place; Enter takes it, Escape leaves it"));
        break;
    case KeyMode::Picking:
        m_statusLine->setHint(tr("Arrows or Tab go on, Ctrl+Space takes into the selection or out of it, Enter ends"));
        break;
    }
    return true;
}

void MainWindow::moveEnd(bool beginning)
{
    view().setFocus();
    if (session().selection().onlyConnection())
        tab().tools().startMovingEnd(beginning);
    else
        statusBar()->showMessage(tr("Select one connection to move its end"), toldMs);
}

void MainWindow::showTool()
{
    using Mode = views::ToolController::Mode;
    if (showKeyMode())
        return;
    switch (tab().tools().mode()) {
    case Mode::Select:
        action("edit.tool-select")->setChecked(true);
        if (session().selection().connections.size() == 1 && session().selection().components.isEmpty())
            m_statusLine->setHint(tr("Drag the line to bend it, or an end to another part; Enter writes on it, A puts a part into it"));
        else
            m_statusLine->setHint(tr("Click to select, drag to move, with Ctrl held to copy; drag from the edge of a part to connect it"));
        break;
    case Mode::Connect:
        action("edit.tool-connect")->setChecked(true);
        m_statusLine->setHint(tr("Drag from the part that asks to the part that answers"));
        break;
    case Mode::Pan:
        action("edit.tool-pan")->setChecked(true);
        m_statusLine->setHint(tr("Drag the drawing"));
        break;
    case Mode::Zoom:
        action("edit.tool-zoom")->setChecked(true);
        m_statusLine->setHint(tr("Click to enlarge, with Shift or Alt to make smaller; drag a rectangle to fill the view with it"));
        break;
    case Mode::Place:
        m_statusLine->setHint(tr("Click where the part belongs; with Alt or Ctrl held it replaces the part below"));
        break;
    }
}

void MainWindow::fillInsertMenu()
{
    QMenu *menu = m_actions->menu(ActionMenu::Insert);
    for (const model::Category category : model::allCategories) {
        QMenu *submenu = menu->addMenu(model::categoryName(category));
        submenu->setToolTipsVisible(true);
        for (const model::ComponentKind &kind : model::componentKinds()) {
            if (kind.category != category)
                continue;
            QAction *entry = submenu->addAction(views::kindIcon(kind), kind.name);
            entry->setStatusTip(kind.description);
            connect(entry, &QAction::triggered, this, [this, id = kind.id] {
                view().editing().finish();
                tab().editor().addKind(id);
            });
        }
    }
}

void MainWindow::bindRequestActions()
{
    using views::Playback;
    connect(action("request.send"), &QAction::triggered, this, &MainWindow::sendRequest);
    bind("request.play", &DrawingTab::playback, &Playback::togglePlaying);
    bind("request.step", &DrawingTab::playback, &Playback::step);
    bind("request.step-back", &DrawingTab::playback, &Playback::stepBack);
    bind("request.to-start", &DrawingTab::playback, &Playback::toStart);
    bind("request.to-end", &DrawingTab::playback, &Playback::toEnd);
    bind("request.mark-down", &DrawingTab::editor, &views::EditorActions::toggleSelectionDown);
    connect(action("request.all-up"), &QAction::triggered, this,
            [this] { session().setDown(session().down(), false); });
    connect(action("request.copy"), &QAction::triggered, this, [this] { views::copyRequestText(session()); });
    bind("request.clear", &DrawingTab::session, &views::Session::clearTrace);
}

void MainWindow::sendRequest()
{
    dock(u"trace"_s)->show();
    session().sendRequest();
    playback().play();
}

void MainWindow::print()
{
    PrintDialog dialog(session(), files().suggestedPath(), this);
    if (dialog.exec() == QDialog::Accepted && !dialog.writtenPath().isEmpty())
        showWritten(dialog.writtenPath());
}

void MainWindow::showWritten(const QString &path)
{
    statusBar()->showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)), toldMs);
}

void MainWindow::exportImage()
{
    ExportDialog dialog(session(), files().suggestedPath(), this);
    if (dialog.exec() == QDialog::Accepted)
        showWritten(dialog.writtenPath());
}

} // namespace app
