#include "tests/bench/itemscene.h"
#include "tests/bench/workloads.h"

#include "model/layout/arrange.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"

#include "tests/support/largediagram.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

// How the window behaves with a large diagram: 1920 x 1080 pixels, painted by the raster engine. Connections run as simple
// bends, so that what is measured here does not depend on routing, which has rows of its own.

namespace bench {

namespace {

constexpr QSize screenSize(1920, 1080);
constexpr double smooth = 8;    // milliseconds: half of a frame at 60 a second
constexpr double aFewTens = 50; // milliseconds, for 10,000 parts
constexpr int tokenCount = 500;

model::Routes bends(const model::Diagram &diagram)
{
    model::Routes routes;
    for (const model::Connection &connection : diagram.connections()) {
        const QRectF from = diagram.absoluteRect(connection.from);
        const QRectF to = diagram.absoluteRect(connection.to);
        const double middle = (from.right() + to.left()) / 2;
        model::Route route;
        route.points = {{from.right(), from.center().y()}, {middle, from.center().y()}, {middle, to.center().y()}, {to.left(), to.center().y()}};
        route.label = QRectF(middle - 40, (from.center().y() + to.center().y()) / 2 - 10, 80, 20);
        routes.insert(connection.id, route);
    }
    return routes;
}

void repaint(QWidget &view)
{
    view.repaint();
}

// Lets everything that was asked for be painted.
void paintPending()
{
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

// Shows one pixmap and nothing else.
class Blit : public QWidget
{
public:
    Blit() : m_pixels(screenSize)
    {
        m_pixels.fill(Qt::white);
        resize(screenSize);
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).drawPixmap(0, 0, m_pixels); }

private:
    QPixmap m_pixels;
};

// One large diagram in a window, and what is done to it.
class Canvas
{
public:
    Canvas(Bench &bench, int parts)
        : m_bench(bench)
        , m_parts(parts)
        , m_diagram(model::arranged(tests::largeDiagram(parts)))
        , m_routes(bends(m_diagram))
        , m_theme(views::Theme::named(QStringLiteral("light")))
    {
        m_session.setDiagram(m_diagram);
    }

    void run()
    {
        measureBuilding();
        m_scene = std::make_unique<views::DiagramScene>(m_session, m_theme, m_routes);
        m_view = std::make_unique<views::DiagramView>(*m_scene);
        m_view->resize(screenSize);
        m_view->show();
        paintPending();
        measureSharpRepaint();
        measurePanAndZoom();
        measureDrag();
        measureTokens();
        measureOneToken();
    }

private:
    void measureBuilding()
    {
        m_bench.measure(QStringLiteral("build the scene, routes given"), m_parts, m_parts == 10000 ? std::optional(aFewTens) : std::nullopt,
                        [&] { const views::DiagramScene scene(m_session, m_theme, m_routes); }, threadCpuMs);
    }

    void zoom(double zoom)
    {
        if (zoom > 0)
            m_view->setZoom(zoom);
        else
            m_view->zoomToFit();
        do {
            QApplication::processEvents(QEventLoop::AllEvents);
            repaint(*m_view->viewport());
        } while (!m_view->isSharp());
    }

    // The peer is measured in turns with us.
    void measureSharpRepaint()
    {
        const QString fit = QStringLiteral("sharp repaint at fit");
        const QString actual = QStringLiteral("sharp repaint at 100 %");
        if (!m_bench.wants(fit) && !m_bench.wants(actual))
            return;
        const std::unique_ptr<QGraphicsScene> items = makeItemScene(m_diagram, m_routes);
        QGraphicsView peer(items.get());
        peer.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        peer.setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
        peer.resize(screenSize);
        peer.show();
        paintPending();
        for (const QString &name : {fit, actual}) {
            zoom(name == actual ? 1 : 0);
            peer.setTransform(m_view->transform());
            peer.centerOn(m_view->visibleCenter());
            paintPending();
            Pairs pairs;
            for (int i = 0; i < m_bench.options().runs; ++i) {
                const double start = threadCpuMs();
                m_view->setGridVisible(m_view->isGridVisible()); // renders everything anew
                repaint(*m_view->viewport());
                const double between = threadCpuMs();
                peer.viewport()->repaint();
                pairs.add(between - start, threadCpuMs() - between);
            }
            const bool counts = name == fit && m_parts >= 10000;
            if (m_bench.wants(name))
                m_bench.table().add(compared(name, m_parts, pairs, QStringLiteral("tuned item scene"), counts ? std::optional(0.25) : std::nullopt));
        }
    }

    void measurePanAndZoom()
    {
        for (const double at : {0.0, 1.0}) {
            const QString where = at > 0 ? QStringLiteral("at 100 %") : QStringLiteral("at fit");
            zoom(at);
            int step = 0;
            m_bench.measureFrames(QStringLiteral("pan by 40 pixels ") + where, m_parts, smooth, [&] {
                const int by = ++step % 20 < 10 ? 40 : -40;
                m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() + by);
                m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + by / 2);
                paintPending();
            });
            m_bench.measureFrames(QStringLiteral("zoom step from ") + where.mid(3), m_parts, smooth, [&] {
                const double factor = ++step % 20 < 10 ? 1.05 : 1 / 1.05;
                m_view->setZoom(m_view->zoom() * factor);
                repaint(*m_view->viewport());
            });
        }
    }

    // The part whose number of connections is nearest to ten, clients and frames left out.
    std::optional<model::ComponentId> partWithTenConnections() const
    {
        QHash<model::ComponentId, int> counts;
        for (const model::Connection &connection : m_diagram.connections()) {
            ++counts[connection.from];
            ++counts[connection.to];
        }
        std::optional<model::ComponentId> best;
        for (const model::Component &component : m_diagram.components()) {
            const int off = std::abs(counts.value(component.id) - 10);
            if (component.parent && counts.contains(component.id) && (!best || off < std::abs(counts.value(*best) - 10)))
                best = component.id;
        }
        return best;
    }

    // All of a step: moving, routing what is moved, painting.
    void measureDrag()
    {
        const std::optional<model::ComponentId> part = partWithTenConnections();
        if (!part)
            return;
        const model::Component &component = *m_diagram.component(*part);
        for (const double at : {0.0, 1.0}) {
            zoom(at);
            m_view->reveal({*part});
            int step = 0;
            m_bench.measureFrames(QStringLiteral("drag, ten connections ") + (at > 0 ? QStringLiteral("at 100 %") : QStringLiteral("at fit")), m_parts, smooth, [&] {
                ++step;
                const QPointF position = *component.position + QPointF(3 * (step % 17), 2 * (step % 23));
                m_scene->showPreview(model::SetGeometry{{{*part, position, component.size}}});
                paintPending();
            });
            m_scene->showPreview(m_diagram);
        }
    }

    void measureTokens()
    {
        const QString name = QStringLiteral("500 tokens, a frame at fit");
        if (!m_bench.wants(name))
            return;
        zoom(0);
        std::vector<const model::Route *> ways;
        for (const model::Connection &connection : m_diagram.connections())
            ways.push_back(&*m_routes.constFind(connection.id));
        auto *layer = new views::TokenLayer(m_theme, m_scene->style());
        m_scene->addItem(layer);
        int step = 0;
        const auto frame = [&] {
            ++step;
            std::vector<views::PlacedToken> tokens;
            for (int i = 0; i < tokenCount; ++i) {
                const std::vector<QPointF> &points = ways[std::size_t(i * 7919) % ways.size()]->points;
                const double progress = double((step * 3 + i * 11) % 200) / 200;
                tokens.push_back({points[0] + (points[1] - points[0]) * progress, views::TokenShape(i % 3)});
            }
            layer->show(std::move(tokens));
            paintPending();
        };
        Blit blit;
        blit.show();
        paintPending();
        m_bench.measureFrames(name, m_parts, 4.0, frame);
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < 100; ++i) {
            const double start = threadCpuMs();
            frame();
            const double between = threadCpuMs();
            blit.repaint();
            ours.push_back(between - start);
            theirs.push_back(threadCpuMs() - between);
        }
        const double slowest = percentile(ours, 0.99);
        m_bench.table().add({name + QStringLiteral(", p99"), m_parts, slowest, 0, QStringLiteral("blit of the view"), median(theirs), slowest / median(theirs), 4.0});
        delete layer;
    }

    // One request under way, all that follows from a later moment included.
    void measureOneToken()
    {
        const QString name = QStringLiteral("one step of a token");
        if (!m_bench.wants(name))
            return;
        m_session.sendRequest();
        if (!m_session.trace())
            return;
        double time = 0;
        const double by = m_session.trace()->endMs / 400;
        m_bench.measureFrames(name, m_parts, 4.0, [&] {
            time += by;
            m_session.setTime(time);
            paintPending();
        });
    }

    Bench &m_bench;
    int m_parts;
    model::Diagram m_diagram;
    model::Routes m_routes;
    const views::Theme &m_theme;
    views::Session m_session;
    std::unique_ptr<views::DiagramScene> m_scene;
    std::unique_ptr<views::DiagramView> m_view;
};

} // namespace

void measureCanvas(Bench &bench, int parts)
{
    Canvas(bench, parts).run();
}

} // namespace bench
