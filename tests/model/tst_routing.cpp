#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"
#include "model/layout/liverouting.h"
#include "model/layout/routing.h"

#include "tests/support/randomdiagram.h"
#include "tests/support/randomdrawing.h"
#include "tests/support/strictmain.h"

#include <QDir>

using namespace model;
using namespace tests;

namespace {

constexpr QSizeF chip(72, 20);

RoutingOptions withChips(const Diagram &diagram, const QSizeF &size = chip)
{
    RoutingOptions options;
    for (const Connection &connection : diagram.connections())
        options.labelSizes.insert(connection.id, size);
    return options;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// Looks at the routes of a drawing as a reader does, knowing rectangles and lines only.
class Inspection
{
public:
    Inspection(const Diagram &diagram, const Routes &routes)
        : m_diagram(diagram)
        , m_routes(routes)
    {
        for (const Component &component : diagram.components())
            m_rects.push_back(rectOf(component));
        for (auto route = routes.begin(); route != routes.end(); ++route) {
            QRectF extent = route->label;
            for (const QPointF &point : route->points)
                extent |= QRectF(point, QSizeF(1, 1));
            m_extents.insert(route.key(), extent);
        }
    }

    /// The first thing that is wrong and not marked; empty when there is none.
    QString problem()
    {
        for (const Connection &connection : m_diagram.connections()) {
            const auto route = m_routes.constFind(connection.id);
            if (route == m_routes.constEnd())
                return connection.id.toString() + QStringLiteral(" has no route");
            for (const QString &wrong : {shape(connection, *route), way(connection, *route), label(connection, *route)}) {
                if (!wrong.isEmpty())
                    return connection.id.toString() + u' ' + wrong + u' ' + text(route->points) + describe(connection.from) + describe(connection.to);
            }
        }
        return {};
    }

    int marked() const
    {
        return int(std::count_if(m_routes.begin(), m_routes.end(), [](const Route &route) { return route.crossesPart; }));
    }
    int withoutRoom() const
    {
        return int(std::count_if(m_routes.begin(), m_routes.end(), [](const Route &route) { return !route.labelHasRoom; }));
    }

private:
    static QString text(const std::vector<QPointF> &points)
    {
        QStringList texts;
        for (const QPointF &point : points)
            texts += QStringLiteral("(%1, %2)").arg(point.x()).arg(point.y());
        return texts.join(u' ');
    }

    QString describe(const ComponentId &id) const
    {
        const QRectF &at = rect(id);
        return QStringLiteral(" %1 %2,%3 %4x%5").arg(id.toString()).arg(at.x()).arg(at.y()).arg(at.width()).arg(at.height());
    }

    QRectF rectOf(const Component &component) const
    {
        QPointF corner = *component.position;
        for (std::optional<ComponentId> parent = component.parent; parent; parent = m_diagram.component(*parent)->parent)
            corner += *m_diagram.component(*parent)->position;
        return QRectF(corner, component.size.value_or(component.kindInfo().defaultSize));
    }
    const QRectF &rect(const ComponentId &id) const { return m_rects[std::size_t(m_diagram.indexOf(id))]; }
    static bool isFrame(const Component &component) { return component.has(Trait::Encloses); }

    static bool isOnBorder(const QPointF &point, const QRectF &rect)
    {
        constexpr double near = 0.01;
        return rect.adjusted(-near, -near, near, near).contains(point) && !rect.adjusted(near, near, -near, -near).contains(point);
    }

    QString shape(const Connection &connection, const Route &route) const
    {
        if (route.points.size() < 2)
            return QStringLiteral("is no line");
        for (std::size_t i = 1; i < route.points.size(); ++i) {
            const QPointF way = route.points[i] - route.points[i - 1];
            if (way.x() != 0 && way.y() != 0)
                return QStringLiteral("is not orthogonal");
        }
        if (!isOnBorder(route.points.front(), rect(connection.from)) || !isOnBorder(route.points.back(), rect(connection.to)))
            return QStringLiteral("does not end at its parts");
        return {};
    }

    QString way(const Connection &connection, const Route &route) const
    {
        if (route.crossesPart)
            return {};
        for (std::size_t i = 1; i < route.points.size(); ++i) {
            const QRectF line = QRectF(route.points[i - 1], route.points[i]).normalized();
            for (const Component &component : m_diagram.components()) {
                const bool joined = component.id == connection.from || component.id == connection.to;
                const QRectF &part = rect(component.id);
                if (isFrame(component)) {
                    if (overlap(line, words(component)))
                        return QStringLiteral("runs through the title of ") + component.id.toString();
                } else if (overlap(line, part.adjusted(1, 1, -1, -1))) {
                    return (joined ? QStringLiteral("runs back through ") : QStringLiteral("runs through ")) + component.id.toString();
                }
            }
        }
        return {};
    }

    /// The middle of the words that name a frame, drawn with some ten pixels for a letter behind an icon.
    QRectF words(const Component &frame) const
    {
        const double width = std::min(6.0 * double(frame.displayName().size()), rect(frame.id).width() - 50);
        return QRectF(rect(frame.id).left() + 40, rect(frame.id).top() + 10, std::max(0.0, width), 12);
    }

    QString label(const Connection &connection, const Route &route) const
    {
        if (!route.labelHasRoom)
            return {};
        if (route.label.size() != chip)
            return QStringLiteral("has no chip");
        for (const Component &component : m_diagram.components()) {
            if (overlap(route.label, isFrame(component) ? words(component) : rect(component.id)))
                return QStringLiteral("has its chip on ") + component.id.toString();
        }
        for (const Connection &other : m_diagram.connections()) {
            if (other.id == connection.id)
                continue;
            const Route &line = *m_routes.constFind(other.id);
            if (!overlap(route.label, m_extents.value(other.id)))
                continue;
            if (line.labelHasRoom && overlap(route.label, line.label))
                return QStringLiteral("has its chip on that of ") + other.id.toString();
            for (std::size_t i = 1; i < line.points.size(); ++i) {
                if (overlap(route.label, QRectF(line.points[i - 1], line.points[i]).normalized()))
                    return QStringLiteral("has its chip on the line of ") + other.id.toString();
            }
        }
        return {};
    }

    const Diagram &m_diagram;
    const Routes &m_routes;
    std::vector<QRectF> m_rects;
    QHash<ConnectionId, QRectF> m_extents; ///< lines with their chips
};

int sizeFor(unsigned seed)
{
    // Many small ones, some of hundreds of parts.
    return seed % 200 == 0 ? 300 : seed % 40 == 0 ? 120 : 5 + int(seed % 10) * 4;
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// No line crosses a part that it does not join or the words of a title, no chip touches a foreign line, part or
    /// chip, or it is marked; and little is marked.
    void randomDrawingsKeepTheGuarantee()
    {
        int connections = 0;
        int marked = 0;
        int chips = 0; // of small drawings
        int withoutRoom = 0;
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            const Diagram diagram = randomDrawing(seed, sizeFor(seed));
            const Routes routes = routeConnections(diagram, withChips(diagram));
            Inspection inspection(diagram, routes);
            QVERIFY2(inspection.problem().isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(inspection.problem())));
            connections += int(routes.size());
            marked += inspection.marked();
            if (diagram.components().size() < 30) {
                chips += int(routes.size());
                withoutRoom += inspection.withoutRoom();
            }
        }
        qInfo("%d connections, %d through something, %d of %d chips without room", connections, marked, withoutRoom, chips);
        QVERIFY(marked * 500 < connections);
        QVERIFY(withoutRoom * 2 < chips); // lines in bundles have none
    }

    void examplesHaveRoomForEverything_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams"));
        const QStringList files = folder.entryList({QStringLiteral("*.tracepaper")});
        QVERIFY(files.size() >= 4);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void examplesHaveRoomForEverything()
    {
        QFETCH(const QString, file);
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const Diagram diagram = readNative(source.readAll()).diagram;
        const Routes routes = routeConnections(diagram, withChips(diagram, QSizeF(66, 18)));
        QCOMPARE(routes.size(), qsizetype(diagram.connections().size()));
        for (auto route = routes.begin(); route != routes.end(); ++route) {
            QVERIFY2(!route->crossesPart, qPrintable(route.key().toString()));
            QVERIFY2(route->labelHasRoom, qPrintable(route.key().toString()));
        }
    }

    void routesAreTheSameAgain()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Diagram diagram = randomDrawing(seed, 40);
            QCOMPARE(routeConnections(diagram, withChips(diagram)), routeConnections(Diagram(diagram), withChips(diagram)));
        }
    }

    /// A part moves to a free place: only its connections change, and they keep the guarantee too.
    void randomMovesKeepTheGuarantee()
    {
        Choices choices(7);
        for (unsigned seed = 1; seed <= 50; ++seed) {
            Diagram diagram = randomDrawing(seed, 30);
            Routes routes = routeConnections(diagram, withChips(diagram));
            double free = 0; // below everything
            for (const Component &component : diagram.components()) {
                if (!component.parent)
                    free = std::max(free, component.position->y() + component.size->height());
            }
            LiveRouting live(diagram, routes);
            for (int step = 0; step < 20; ++step) {
                const int index = choices.below(int(diagram.components().size()));
                Component component = diagram.components()[std::size_t(index)];
                if (component.parent || component.has(Trait::Encloses))
                    continue;
                component.position = QPointF(choices.below(1200), free + 60);
                free += component.size->height() + 60;
                QVERIFY(diagram.replace(component));
                QSet<ConnectionId> its;
                for (const Connection &connection : diagram.connections()) {
                    if (connection.from == component.id || connection.to == component.id)
                        its.insert(connection.id);
                }
                live.move(index, QRectF(*component.position, *component.size));
                const Routes changed = live.reroute(its, withChips(diagram));
                for (auto route = changed.begin(); route != changed.end(); ++route) {
                    if (!its.contains(route.key()))
                        QCOMPARE(route->points, routes.value(route.key()).points); // its chip made room
                    routes.insert(route.key(), *route);
                }
                Inspection inspection(diagram, routes);
                QVERIFY2(inspection.problem().isEmpty(), qPrintable(QStringLiteral("seed %1 step %2: %3").arg(seed).arg(step).arg(inspection.problem())));
            }
        }
    }

    void reroutingSomeKeepsTheOthers()
    {
        const Diagram diagram = randomDrawing(3, 40);
        const Routes routes = routeConnections(diagram, withChips(diagram));
        const ConnectionId one = diagram.connections()[2].id;
        const Routes again = rerouteConnections(diagram, routes, {one}, withChips(diagram));
        QCOMPARE(again.size(), routes.size());
        for (auto route = routes.begin(); route != routes.end(); ++route) {
            if (route.key() != one)
                QCOMPARE(again.value(route.key()), *route);
        }
    }
};

STRICT_TEST_MAIN(TestRouting)
#include "tst_routing.moc"
