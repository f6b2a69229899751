#include "app/areas.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/motion/motioncontroller.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "app/tabs/paneldocks.h"
#include "app/themecontroller.h"
#include "app/switches.h"

#include "views/canvas/minimap.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <utility>
#include <vector>

// The menu "View" of the main window. What it switches is the same in all tabs of all windows.

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString layerName(const views::LayerInfo &layer)
{
    return u"layer."_s + QString::fromLatin1(layer.id);
}

} // namespace

void MainWindow::bindViewActions()
{
    using views::DiagramView;
    bind("view.zoom-in", &DrawingTab::view, &DiagramView::zoomIn);
    bind("view.zoom-out", &DrawingTab::view, &DiagramView::zoomOut);
    bind("view.zoom-100", &DrawingTab::view, &DiagramView::zoomToActualSize);
    bind("view.zoom-fit", &DrawingTab::view, &DiagramView::zoomToFit);
    bind("view.zoom-selection", &DrawingTab::view, &DiagramView::zoomToSelection);
    connect(action("view.line-jumps"), &QAction::triggered, this, [this](bool on) { tab().editor().setLineJumps(on); });
    connect(action("view.drawing-only"), &QAction::toggled, m_docks, &PanelDocks::setDrawingOnly);
    connect(m_docks, &PanelDocks::drawingOnlyChanged, action("view.drawing-only"), &QAction::setChecked);
    for (const auto &[id, step] : {std::pair{"view.next-area", 1}, std::pair{"view.previous-area", -1}}) {
        connect(action(id), &QAction::triggered, this, [this, by = step] {
            std::vector<QWidget *> areas = tab().areas();
            const std::vector<QWidget *> panels = m_docks->inSight();
            areas.insert(areas.end(), panels.begin(), panels.end());
            stepArea(areas, by);
        });
    }
    bindSwitches();
    connect(m_motion.get(), &MotionController::reducedChanged, this, &MainWindow::applyViewChoices);
    fillMotionMenu(*m_actions->submenu("view.reduce-motion"), *m_motion);
    fillThemes();
    fillLanguages();
    fillLayers();
    showViewChoices();
    connect(m_statusLine, &StatusLine::findingsWanted, this, [this] { m_docks->goTo(u"findings"_s); });
    connect(m_statusLine, &StatusLine::saveWanted, action("file.save"), &QAction::trigger);
    connect(m_statusLine, &StatusLine::actualSizeWanted, action("view.zoom-100"), &QAction::trigger);
    connect(m_statusLine, &StatusLine::allLayersWanted, this, [this] { m_switches->setLayers({}); });
}

void MainWindow::bindSwitches()
{
    for (const QString &id : Switches::ids())
        connect(findChild<QAction *>(id), &QAction::toggled, this, [this, id](bool on) { m_switches->set(id, on); });
    connect(m_switches.get(), &Switches::changed, this, [this] {
        showViewChoices();
        applyViewChoices();
    });
}

/// In the menus; any window may have switched.
void MainWindow::showViewChoices()
{
    for (const QString &id : Switches::ids())
        findChild<QAction *>(id)->setChecked(m_switches->isOn(id));
    for (const views::LayerInfo &layer : views::layerTable())
        findChild<QAction *>(layerName(layer))->setChecked(m_switches->layers().*layer.shown);
}

/// To the tab in front; those behind it get them when they come to the front.
void MainWindow::applyViewChoices()
{
    const auto isOn = [this](const QString &id) { return m_switches->isOn(id); };
    if (view().isGridVisible() != isOn(u"view.grid"_s))
        view().setGridVisible(isOn(u"view.grid"_s));
    view().setSnapping(isOn(u"view.snap"_s));
    view().setAligning(isOn(u"view.guides"_s));
    if (tab().minimap().isWanted() != isOn(u"view.minimap"_s))
        tab().minimap().setWanted(isOn(u"view.minimap"_s));
    session().setSpofMarksVisible(isOn(u"view.spofs"_s));
    session().setNumberedSteps(isOn(u"view.steps"_s));
    session().setLayers(m_switches->layers());
    // Requests jump from step to step, arranged parts are where they belong at once, and panels do not slide.
    const bool reduced = m_motion->isReduced();
    playback().setReducedMotion(reduced);
    tab().follower().setWanted(isOn(u"request.follow"_s));
    tab().follower().travel().setReducedMotion(reduced);
    tab().arranging().glide().setReducedMotion(reduced);
    setAnimated(!reduced);
}

void MainWindow::fillLayers()
{
    QMenu *menu = m_actions->submenu("view.layers");
    for (const views::LayerInfo &layer : views::layerTable()) {
        QAction *entry = menu->addAction(QCoreApplication::translate("layers", layer.text));
        entry->setObjectName(layerName(layer));
        entry->setStatusTip(QCoreApplication::translate("layers", layer.hint));
        entry->setCheckable(true);
        connect(entry, &QAction::toggled, this, [this, shown = layer.shown](bool on) {
            views::Layers layers = m_switches->layers();
            layers.*shown = on;
            m_switches->setLayers(layers);
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
            tab().messages().showInformation(tr("The language changes when the program is started the next time."));
        });
    }
    const auto showChoice = [group] {
        for (QAction *entry : group->actions())
            entry->setChecked(entry->data().toString() == Settings::language());
    };
    connect(menu, &QMenu::aboutToShow, this, showChoice);
    showChoice();
}

} // namespace app
