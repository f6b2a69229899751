#include "app/language.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/motion/motioncontroller.h"
#include "app/settings.h"
#include "app/themecontroller.h"

#include "views/canvas/minimap.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

// The menu "View" of the main window. What it switches is the same for all tabs of the window.

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
    bindViewSwitches();
    m_motion = createMotionController(this);
    connect(m_motion, &MotionController::reducedChanged, this, &MainWindow::applyViewChoices);
    fillMotionMenu(*m_actions->submenu("view.reduce-motion"), *m_motion);
    fillThemes();
    fillLanguages();
    fillLayers();
}

void MainWindow::bindViewSwitches()
{
    const struct {
        const char *id;
        bool isOn;
        void (*remember)(bool);
    } switches[] = {{"view.grid", Settings::isGridVisible(), &Settings::setGridVisible},
                    {"view.snap", Settings::isSnapping(), &Settings::setSnapping},
                    {"view.minimap", Settings::isMinimapVisible(), &Settings::setMinimapVisible},
                    {"view.guides", Settings::isAligning(), &Settings::setAligning},
                    {"view.spofs", session().areSpofMarksVisible(), nullptr},
                    {"view.steps", session().overlay().numberedSteps, nullptr}};
    for (const auto &each : switches) {
        action(each.id)->setChecked(each.isOn);
        connect(action(each.id), &QAction::toggled, this, [this, remember = each.remember](bool on) {
            applyViewChoices();
            if (remember)
                remember(on);
        });
    }
}

/// To the tab in front; those behind it get them when they come to the front.
void MainWindow::applyViewChoices()
{
    const auto isOn = [this](const char *id) { return action(id)->isChecked(); };
    if (view().isGridVisible() != isOn("view.grid"))
        view().setGridVisible(isOn("view.grid"));
    view().setSnapping(isOn("view.snap"));
    view().setAligning(isOn("view.guides"));
    if (tab().minimap().isWanted() != isOn("view.minimap"))
        tab().minimap().setWanted(isOn("view.minimap"));
    session().setSpofMarksVisible(isOn("view.spofs"));
    session().setNumberedSteps(isOn("view.steps"));
    session().setLayers(chosenLayers());
    // Requests jump from step to step, arranged parts are where they belong at once, and panels do not slide.
    const bool reduced = m_motion->isReduced();
    playback().setReducedMotion(reduced);
    tab().arranging().glide().setReducedMotion(reduced);
    setAnimated(!reduced);
}

/// What was left out at last is left out again.
void MainWindow::fillLayers()
{
    const views::Layers layers = views::layersWithout(Settings::hiddenLayers());
    QMenu *menu = m_actions->submenu("view.layers");
    for (const views::LayerInfo &layer : views::layerTable()) {
        QAction *entry = menu->addAction(QCoreApplication::translate("layers", layer.text));
        entry->setObjectName(layerName(layer));
        entry->setStatusTip(QCoreApplication::translate("layers", layer.hint));
        entry->setCheckable(true);
        entry->setChecked(layers.*layer.shown);
        connect(entry, &QAction::toggled, this, [this] {
            applyViewChoices();
            Settings::setHiddenLayers(views::hiddenIds(session().layers()));
        });
    }
    menu->addSeparator();
    menu->addAction(action("view.spofs"));
    menu->addAction(action("view.steps"));
}

views::Layers MainWindow::chosenLayers() const
{
    views::Layers layers;
    for (const views::LayerInfo &layer : views::layerTable())
        layers.*layer.shown = m_actions->submenu("view.layers")->findChild<QAction *>(layerName(layer))->isChecked();
    return layers;
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
            tab().messages().showMessage(tr("The language changes when the program is started the next time."));
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
