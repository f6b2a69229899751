#include "app/tour/toursteps.h"

#include "app/mainwindow.h"

#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostParts = 12; ///< among which is one that leaves room beside it

QRect onScreen(const QWidget *widget, const QRect &rect)
{
    return {widget->mapToGlobal(rect.topLeft()), rect.size()};
}

std::vector<QRect> panelPlaces(MainWindow &window, const QString &panel)
{
    const QDockWidget *dock = window.dock(panel);
    return dock->isVisible() ? std::vector{onScreen(dock, dock->rect())} : std::vector<QRect>();
}

/// Its button, and the menu that it is in: a narrow tool bar hides its last buttons.
std::vector<QRect> actionPlaces(MainWindow &window, const char *id)
{
    std::vector<QRect> places;
    QAction *action = window.action(id);
    const auto *bar = window.findChild<QToolBar *>(u"toolBar"_s);
    if (const QWidget *button = bar->widgetForAction(action); button && button->isVisible())
        places.push_back(onScreen(button, button->rect()));
    const QMenuBar *menus = window.menuBar();
    for (QAction *title : menus->actions()) {
        if (menus->isVisible() && title->menu() && title->menu()->actions().contains(action))
            places.push_back(onScreen(menus, menus->actionGeometry(title)));
    }
    return places;
}

/// Parts that can be seen as a whole, a few of them; else what draws connections, and at last the drawing.
std::vector<QRect> partPlaces(MainWindow &window, const QString &)
{
    std::vector<QRect> places;
    const views::DiagramView &view = window.view();
    const QRect visible = view.viewport()->rect();
    for (const model::Component &part : window.session().diagram().components()) {
        if (places.size() == mostParts)
            break;
        if (part.has(model::Trait::Encloses) || part.has(model::Trait::Annotation))
            continue;
        const QRect rect = view.viewportTransform().mapRect(view.diagramScene().geometry().rectOf(part.id)).toRect();
        if (visible.contains(rect))
            places.push_back(onScreen(view.viewport(), rect));
    }
    for (const QRect &place : actionPlaces(window, "edit.tool-connect"))
        places.push_back(place);
    places.push_back(onScreen(view.viewport(), visible));
    return places;
}

std::vector<QRect> sendPlaces(MainWindow &window, const QString &)
{
    return actionPlaces(window, "request.send");
}

std::vector<QRect> exportPlaces(MainWindow &window, const QString &)
{
    return actionPlaces(window, "file.export");
}

} // namespace

QString tourText(const TourStep &step, const MainWindow &window)
{
    const QString text = QCoreApplication::translate("tour", step.text);
    if (!*step.action)
        return text;
    const QAction *action = window.action(step.action);
    const QString keys = shortcutText(*action);
    return text.arg(keys.isEmpty() ? QCoreApplication::translate("tour", "\u201c%1\u201d", "name of an action").arg(plainActionText(action->text())) : keys);
}

const std::vector<TourStep> &tourSteps()
{
    static const std::vector<TourStep> steps = {
        {QT_TRANSLATE_NOOP("tour", "Draw with parts"),
         QT_TRANSLATE_NOOP("tour", "Drag parts from here into the drawing. With a part selected, %1 adds the next one, already connected."), "insert.next", "palette", &panelPlaces},
        {QT_TRANSLATE_NOOP("tour", "Connect them"),
         QT_TRANSLATE_NOOP("tour", "Drag from the edge of a part to another one. The arrow leads from the part that asks to the part that answers."), "", "", &partPlaces},
        {QT_TRANSLATE_NOOP("tour", "See what breaks it"),
         QT_TRANSLATE_NOOP("tour", "Single points of failure and other weaknesses are found while you draw, with the reason and with what helps."), "", "findings", &panelPlaces},
        {QT_TRANSLATE_NOOP("tour", "Watch a request"),
         QT_TRANSLATE_NOOP("tour", "Send a request and follow it from part to part. Mark a part as down with %1 first, and see what the user gets."), "request.mark-down", "trace", &sendPlaces},
        {QT_TRANSLATE_NOOP("tour", "Ship the picture"),
         QT_TRANSLATE_NOOP("tour", "Export the drawing as PNG, SVG or PDF, light or dark, with numbered steps and a legend."), "", "", &exportPlaces},
    };
    return steps;
}

} // namespace app
