#include "app/tour/toursteps.h"

#include "app/mainwindow.h"

#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QToolBar>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QRect onScreen(const QWidget *widget, const QRect &rect)
{
    return {widget->mapToGlobal(rect.topLeft()), rect.size()};
}

QRect panelPlace(MainWindow &window, const QString &panel)
{
    const QDockWidget *dock = window.dock(panel);
    return dock->isVisible() ? onScreen(dock, dock->rect()) : QRect();
}

/// A part that can be seen; else the whole drawing.
QRect partPlace(MainWindow &window, const QString &)
{
    const views::DiagramView &view = window.view();
    const QRect visible = view.viewport()->rect();
    for (const model::Component &part : window.session().diagram().components()) {
        if (part.has(model::Trait::Encloses) || part.has(model::Trait::Annotation))
            continue;
        const QRect rect = view.viewportTransform().mapRect(view.diagramScene().geometry().rectOf(part.id)).toRect();
        if (visible.contains(rect))
            return onScreen(view.viewport(), rect);
    }
    return onScreen(view.viewport(), visible);
}

QRect buttonPlace(MainWindow &window, const char *action)
{
    const auto *bar = window.findChild<QToolBar *>(u"toolBar"_s);
    const QWidget *button = bar ? bar->widgetForAction(window.action(action)) : nullptr;
    return button && button->isVisible() ? onScreen(button, button->rect()) : QRect();
}

QRect sendPlace(MainWindow &window, const QString &panel)
{
    const QRect button = buttonPlace(window, "request.send");
    return button.isNull() ? panelPlace(window, panel) : button;
}

QRect exportPlace(MainWindow &window, const QString &)
{
    return buttonPlace(window, "file.export");
}

} // namespace

const std::vector<TourStep> &tourSteps()
{
    static const std::vector<TourStep> steps = {
        {QT_TRANSLATE_NOOP("tour", "Draw with parts"),
         QT_TRANSLATE_NOOP("tour", "Drag parts from here into the drawing. With a part selected, A adds the next one, already connected."), "palette", &panelPlace},
        {QT_TRANSLATE_NOOP("tour", "Connect them"),
         QT_TRANSLATE_NOOP("tour", "Drag from the edge of a part to another one. The arrow leads from the part that asks to the part that answers."), "", &partPlace},
        {QT_TRANSLATE_NOOP("tour", "See what breaks it"),
         QT_TRANSLATE_NOOP("tour", "Single points of failure and other weaknesses are found while you draw, with the reason and with what helps."), "findings", &panelPlace},
        {QT_TRANSLATE_NOOP("tour", "Watch a request"),
         QT_TRANSLATE_NOOP("tour", "Send a request and follow it from part to part. Mark a part as down with D first, and see what the user gets."), "trace", &sendPlace},
        {QT_TRANSLATE_NOOP("tour", "Ship the picture"),
         QT_TRANSLATE_NOOP("tour", "Export the drawing as PNG, SVG or PDF, light or dark, with numbered steps and a legend."), "", &exportPlace},
    };
    return steps;
}

} // namespace app
