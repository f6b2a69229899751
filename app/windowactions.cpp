#include "app/aboutdialog.h"
#include "app/exportdialog.h"
#include "app/filecontroller.h"
#include "app/gallery/galleryactions.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/printdialog.h"
#include "app/settings.h"
#include "app/shortcuts/shortcuteditor.h"
#include "app/shortcuts/shortcutsdialog.h"
#include "app/statusline.h"
#include "app/themecontroller.h"
#include "app/tour/tour.h"

#include "model/catalog/componentcatalog.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/minimap.h"
#include "views/style/icons.h"
#include "views/tools/arrangeactions.h"
#include "views/tools/toolcontroller.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QStatusBar>

namespace app {

using namespace Qt::StringLiterals;

void MainWindow::bindFileActions()
{
    connect(action("file.new"), &QAction::triggered, m_files, &FileController::newDiagram);
    connect(action("file.open"), &QAction::triggered, m_files, &FileController::open);
    connect(action("file.save"), &QAction::triggered, m_files, &FileController::save);
    connect(action("file.save-as"), &QAction::triggered, m_files, &FileController::saveAs);
    connect(action("file.restore"), &QAction::triggered, m_files, &FileController::restoreVersion);
    connect(action("file.export"), &QAction::triggered, this, &MainWindow::exportImage);
    connect(action("file.print"), &QAction::triggered, this, &MainWindow::print);
    connect(action("file.quit"), &QAction::triggered, qApp, &QApplication::closeAllWindows);
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
    const QStringList files = Settings::recentFiles();
    for (const QString &path : files) {
        QString folder = QFileInfo(path).path();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), u"~"_s);
        QAction *entry = menu->addAction(
            tr("%1 \u2013 %2", "file, folder").arg(QFileInfo(path).fileName(), folder).replace(u'&', u"&&"_s));
        connect(entry, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (files.isEmpty()) {
        menu->addAction(tr("No diagram was open before"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Clear the list")), &QAction::triggered, this, [] { Settings::clearRecentFiles(); });
}

void MainWindow::bindEditActions()
{
    using views::EditorActions;
    connect(action("edit.undo"), &QAction::triggered, &m_session.undoStack(), &QUndoStack::undo);
    connect(action("edit.redo"), &QAction::triggered, &m_session.undoStack(), &QUndoStack::redo);
    connect(action("edit.rename"), &QAction::triggered, m_editor, &EditorActions::renameSelected);
    connect(action("edit.duplicate"), &QAction::triggered, m_editor, &EditorActions::duplicateSelection);
    connect(action("edit.connect"), &QAction::triggered, this, &MainWindow::connectParts);
    connect(action("edit.reverse"), &QAction::triggered, m_editor, &EditorActions::reverseSelected);
    connect(action("edit.route"), &QAction::triggered, m_editor, &EditorActions::routeSelectedAutomatically);
    connect(action("edit.delete"), &QAction::triggered, m_editor, &EditorActions::deleteSelection);
    connect(action("edit.select-all"), &QAction::triggered, m_editor, &EditorActions::selectAll);
    connect(action("insert.part"), &QAction::triggered, this, [this] { showPanel(u"palette"_s); });
    fillInsertMenu();
}

void MainWindow::connectParts()
{
    const qsizetype selected = m_session.selection().components.size();
    m_view->setFocus();
    if (selected == 2)
        m_editor->connectSelected();
    else if (selected == 1)
        m_tools->startKeyboardConnect();
    else
        m_tools->setMode(views::ToolController::Mode::Connect);
}

void MainWindow::bindTools()
{
    using Mode = views::ToolController::Mode;
    const std::pair<const char *, Mode> tools[] = {
        {"edit.tool-select", Mode::Select}, {"edit.tool-connect", Mode::Connect}, {"edit.tool-pan", Mode::Pan}, {"edit.tool-zoom", Mode::Zoom}};
    auto *group = new QActionGroup(this);
    for (const auto &[id, mode] : tools) {
        group->addAction(action(id));
        connect(action(id), &QAction::triggered, this, [this, chosen = mode] { m_tools->setMode(chosen); });
    }
    connect(m_tools, &views::ToolController::modeChanged, this, &MainWindow::showTool);
    showTool();
}

void MainWindow::showTool()
{
    using Mode = views::ToolController::Mode;
    switch (m_tools->mode()) {
    case Mode::Select:
        action("edit.tool-select")->setChecked(true);
        m_statusLine->setHint(tr("Click to select, drag to move; drag from the edge of a part to connect it"));
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
        m_statusLine->setHint(tr("Click to enlarge, with Alt to make smaller; drag a rectangle to fill the view with it"));
        break;
    case Mode::Place:
        m_statusLine->setHint(tr("Click where the part belongs"));
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
            connect(entry, &QAction::triggered, this, [this, id = kind.id] { m_editor->addKind(id); });
        }
    }
}

void MainWindow::bindViewActions()
{
    using views::DiagramView;
    connect(action("view.zoom-in"), &QAction::triggered, m_view, &DiagramView::zoomIn);
    connect(action("view.zoom-out"), &QAction::triggered, m_view, &DiagramView::zoomOut);
    connect(action("view.zoom-100"), &QAction::triggered, m_view, &DiagramView::zoomToActualSize);
    connect(action("view.zoom-fit"), &QAction::triggered, m_view, &DiagramView::zoomToFit);
    connect(action("view.zoom-selection"), &QAction::triggered, m_view, &DiagramView::zoomToSelection);

    action("view.grid")->setChecked(Settings::isGridVisible());
    action("view.snap")->setChecked(Settings::isSnapping());
    action("view.minimap")->setChecked(Settings::isMinimapVisible());
    action("view.guides")->setChecked(Settings::isAligning());
    action("view.spofs")->setChecked(m_session.areSpofMarksVisible());
    action("view.reduce-motion")->setChecked(Settings::isMotionReduced());
    connect(action("view.grid"), &QAction::toggled, this, [this](bool on) {
        m_view->setGridVisible(on);
        Settings::setGridVisible(on);
    });
    connect(action("view.snap"), &QAction::toggled, this, [this](bool on) {
        m_view->setSnapping(on);
        Settings::setSnapping(on);
    });
    connect(action("view.minimap"), &QAction::toggled, this, [this](bool on) {
        m_minimap->setWanted(on);
        Settings::setMinimapVisible(on);
    });
    connect(action("view.guides"), &QAction::toggled, this, [this](bool on) {
        m_view->setAligning(on);
        Settings::setAligning(on);
    });
    connect(action("view.line-jumps"), &QAction::triggered, m_editor, &views::EditorActions::setLineJumps);
    connect(action("view.spofs"), &QAction::toggled, &m_session, &views::Session::setSpofMarksVisible);
    connect(action("view.steps"), &QAction::toggled, &m_session, &views::Session::setNumberedSteps);
    connect(action("view.reduce-motion"), &QAction::toggled, this, [this](bool on) {
        reduceMotion(on);
        Settings::setMotionReduced(on);
    });
    fillThemes();
    fillLanguages();
    fillLayers();
}

/// Requests jump from step to step, arranged parts are where they belong at once, and panels do not slide.
void MainWindow::reduceMotion(bool reduced)
{
    m_playback.setReducedMotion(reduced);
    m_arranging->glide().setReducedMotion(reduced);
    setAnimated(!reduced);
}

/// What was left out at last is left out again.
void MainWindow::fillLayers()
{
    m_session.setLayers(views::layersWithout(Settings::hiddenLayers()));
    QMenu *menu = m_actions->submenu("view.layers");
    for (const views::LayerInfo &layer : views::layerTable()) {
        QAction *entry = menu->addAction(QCoreApplication::translate("layers", layer.text));
        entry->setObjectName(u"layer."_s + QString::fromLatin1(layer.id));
        entry->setStatusTip(QCoreApplication::translate("layers", layer.hint));
        entry->setCheckable(true);
        entry->setChecked(m_session.layers().*layer.shown);
        connect(entry, &QAction::toggled, this, [this, shown = layer.shown](bool on) {
            views::Layers layers = m_session.layers();
            layers.*shown = on;
            m_session.setLayers(layers);
            Settings::setHiddenLayers(views::hiddenIds(layers));
        });
    }
    menu->addSeparator();
    menu->addAction(action("view.spofs"));
    menu->addAction(action("view.steps"));
}

void MainWindow::fillThemes()
{
    QMenu *menu = m_actions->submenu("view.theme");
    auto *group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the &system")},
                                                       {ThemeChoice::Light, tr("&Light")},
                                                       {ThemeChoice::Dark, tr("&Dark")}};
    for (const auto &[choice, text] : choices) {
        QAction *entry = menu->addAction(text);
        entry->setCheckable(true);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, chosen = choice] { m_themes.setChoice(chosen); });
    }
    const auto showChoice = [this, group] { group->actions().at(int(m_themes.choice()))->setChecked(true); };
    connect(menu, &QMenu::aboutToShow, this, showChoice);
    showChoice();
}

void MainWindow::fillLanguages()
{
    QMenu *menu = m_actions->submenu("view.language");
    auto *group = new QActionGroup(this);
    std::vector<Language> choices = languages();
    choices.insert(choices.begin(), {QString(), tr("As the &system")});
    for (const Language &language : choices) {
        QAction *entry = menu->addAction(language.name);
        entry->setCheckable(true);
        entry->setData(language.code);
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, code = language.code] {
            Settings::setLanguage(code);
            m_messages->showMessage(tr("The language changes when the program is started the next time."));
        });
    }
    const auto showChoice = [group] {
        for (QAction *entry : group->actions())
            entry->setChecked(entry->data().toString() == Settings::language());
    };
    connect(menu, &QMenu::aboutToShow, this, showChoice);
    showChoice();
}

void MainWindow::bindRequestActions()
{
    using views::Playback;
    connect(action("request.send"), &QAction::triggered, this, &MainWindow::sendRequest);
    connect(action("request.play"), &QAction::triggered, &m_playback, &Playback::togglePlaying);
    connect(action("request.step"), &QAction::triggered, &m_playback, &Playback::step);
    connect(action("request.step-back"), &QAction::triggered, &m_playback, &Playback::stepBack);
    connect(action("request.to-start"), &QAction::triggered, &m_playback, &Playback::toStart);
    connect(action("request.to-end"), &QAction::triggered, &m_playback, &Playback::toEnd);
    connect(action("request.mark-down"), &QAction::triggered, m_editor, &views::EditorActions::toggleSelectionDown);
    connect(action("request.all-up"), &QAction::triggered, this,
            [this] { m_session.setDown(m_session.down(), false); });
    connect(action("request.clear"), &QAction::triggered, &m_session, &views::Session::clearTrace);
}

void MainWindow::sendRequest()
{
    dock(u"trace"_s)->show();
    m_session.sendRequest();
    m_playback.play();
}

void MainWindow::print()
{
    PrintDialog(m_session, m_files->displayName(), this).exec();
}

void MainWindow::exportImage()
{
    const QString path = m_files->path().isEmpty() ? QDir(Settings::folder()).filePath(m_files->displayName().toLower())
                                                   : m_files->path();
    ExportDialog dialog(m_session, path, this);
    if (dialog.exec() == QDialog::Accepted)
        statusBar()->showMessage(tr("Written: %1").arg(dialog.writtenPath()), 8000);
}

} // namespace app
