#include "tests/bench/workloads.h"

#include "model/layout/arrange.h"
#include "views/canvas/legendview.h"
#include "views/canvas/minimap.h"
#include "views/tools/toolcontroller.h"

#include "tests/support/largediagram.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <algorithm>

// What the hand does to a large diagram, from the event to the painted frame: zooming, the map, selecting and moving much at
// a time. Unlike in canvasworkloads.cpp the lines are those that users see, and are found again by what changes them.

namespace bench {

namespace {

constexpr QSize screenSize(1920, 1080);
constexpr double atOnce = 50; // milliseconds: what follows within them seems to be done by the hand itself
constexpr qsizetype manyParts = 1000;

void paintPending()
{
    QApplication::processEvents(QEventLoop::AllEvents);
}

class Hand
{
public:
    Hand(Bench &bench, int parts)
        : m_bench(bench)
        , m_parts(parts)
        , m_scene(m_session, views::Theme::named(QStringLiteral("light")))
        , m_view(m_scene)
        , m_map(new views::Minimap(m_view))
        , m_actions(m_view)
        , m_tools(m_view, m_actions)
    {
        new views::LegendView(m_view);
        m_view.resize(screenSize);
        m_view.show();
        m_session.setDiagram(model::arranged(tests::largeDiagram(parts)));
        settle(0);
    }

    void run()
    {
        zooming();
        draggingTheMap();
        selectingEverything();
        movingMany();
    }

private:
    // Until nothing is to be done any more.
    void settle(double zoom)
    {
        if (zoom > 0)
            m_view.setZoom(zoom);
        else
            m_view.zoomToFit();
        do {
            paintPending();
            m_view.viewport()->repaint();
        } while (!m_view.isSharp() || !m_scene.areRoutesFinal() || m_session.isAnalysisStale());
        paintPending();
    }

    void mouse(QWidget &target, QEvent::Type type, const QPointF &at)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, target.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(&target, &event);
    }

    void zooming()
    {
        const QPointF at(700, 400);
        const QPointF onScreen = m_view.viewport()->mapToGlobal(at);
        for (const double from : {0.0, 1.0}) {
            const QString where = from > 0 ? QStringLiteral(" from 100 %") : QStringLiteral(" from fit");
            settle(from);
            int step = 0;
            m_bench.measureFrames(QStringLiteral("turn the wheel to zoom") + where, m_parts, atOnce, [&] {
                const int turned = ++step % 40 < 20 ? 120 : -120;
                QWheelEvent event(at, onScreen, {}, QPoint(0, turned), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(m_view.viewport(), &event);
                paintPending();
            });
            settle(from);
            m_bench.measureFrames(QStringLiteral("pinch") + where, m_parts, atOnce, [&] {
                const double by = ++step % 40 < 20 ? 0.03 : -0.03;
                QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, onScreen, by, QPointF());
                QApplication::sendEvent(m_view.viewport(), &event);
                paintPending();
            });
        }
    }

    void draggingTheMap()
    {
        settle(1);
        const QPointF middle = QRectF(m_map->rect()).center();
        mouse(*m_map, QEvent::MouseButtonPress, middle);
        int step = 0;
        m_bench.measureFrames(QStringLiteral("drag the frame of the map"), m_parts, atOnce, [&] {
            const int along = ++step % 40 < 20 ? step % 20 : 20 - step % 20;
            mouse(*m_map, QEvent::MouseMove, middle + QPointF(along - 10, (along - 10) / 2.0));
            paintPending();
        });
        mouse(*m_map, QEvent::MouseButtonRelease, middle);
    }

    void selectingEverything()
    {
        settle(0);
        const QRectF all = m_view.viewportTransform().mapRect(m_scene.contentBounds()).adjusted(-10, -10, 10, 10);
        mouse(*m_view.viewport(), QEvent::MouseButtonPress, all.topLeft());
        int step = 0;
        m_bench.measureFrames(QStringLiteral("select everything by a rubber band"), m_parts, atOnce, [&] {
            const double share = double(++step % 40) / 39;
            mouse(*m_view.viewport(), QEvent::MouseMove, all.topLeft() + share * QPointF(all.width(), all.height()));
            paintPending();
        });
        mouse(*m_view.viewport(), QEvent::MouseMove, all.bottomRight());
        mouse(*m_view.viewport(), QEvent::MouseButtonRelease, all.bottomRight());
        paintPending();
        m_session.setSelection({});
    }

    // Of each kind of step the times, in all rounds.
    struct Times {
        std::vector<double> steps;
        std::vector<double> letGo;
        std::vector<double> undo;
    };

    template<typename Step>
    static double timeOf(Step step)
    {
        const double start = threadCpuMs();
        step();
        paintPending();
        return threadCpuMs() - start;
    }

    void moveOnce(const QPointF &from, Times &times)
    {
        mouse(*m_view.viewport(), QEvent::MouseButtonPress, from);
        for (int step = 1; step <= 10; ++step)
            times.steps.push_back(timeOf([&] { mouse(*m_view.viewport(), QEvent::MouseMove, from + step * QPointF(9, 6)); }));
        times.letGo.push_back(timeOf([&] { mouse(*m_view.viewport(), QEvent::MouseButtonRelease, from + QPointF(90, 60)); }));
        settle(m_view.zoom());
        times.undo.push_back(timeOf([&] { m_session.undoStack().undo(); }));
        settle(m_view.zoom());
    }

    void movingMany()
    {
        const QString name = QStringLiteral("move 1,000 parts");
        if (!m_bench.wants(name))
            return;
        settle(0);
        views::Selection selection;
        std::optional<model::ComponentId> held;
        for (const model::Component &component : m_session.diagram().components()) {
            if (component.has(model::Trait::Encloses) || selection.components.size() == manyParts)
                continue;
            selection.components.insert(component.id);
            held = component.id;
        }
        m_session.setSelection(selection);
        paintPending();
        Times times;
        for (int round = 0; round < m_bench.options().runs; ++round)
            moveOnce(m_view.viewportTransform().map(m_scene.geometry().rectOf(*held).center()), times);
        const auto add = [&](const QString &what, const std::vector<double> &values) {
            m_bench.table().add({name + what, m_parts, median(values), percentile(values, 0.99), {}, -1, 0, atOnce});
        };
        add(QStringLiteral(", a step"), times.steps);
        add(QStringLiteral(", let go"), times.letGo);
        add(QStringLiteral(", undo"), times.undo);
    }

    Bench &m_bench;
    int m_parts;
    views::Session m_session;
    views::DiagramScene m_scene;
    views::DiagramView m_view;
    views::Minimap *m_map; // owned by the view
    views::EditorActions m_actions;
    views::ToolController m_tools;
};

} // namespace

void measureHand(Bench &bench, int parts)
{
    Hand(bench, parts).run();
}

} // namespace bench
