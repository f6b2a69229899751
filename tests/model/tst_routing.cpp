#include "model/edit/edit.h"
#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"
#include "model/layout/keptroute.h"
#include "model/layout/liverouting.h"
#include "model/layout/routing.h"

#include "tests/model/inspection.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/randomdrawing.h"
#include "tests/support/strictmain.h"

#include <QDir>

using namespace model;
using namespace tests;

namespace {

bool isOnLine(const QPointF &point, const std::vector<QPointF> &line)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (QRectF(line[i - 1], line[i]).normalized().adjusted(-0.6, -0.6, 0.6, 0.6).contains(point))
            return true;
    }
    return false;
}

void giveLine(Diagram &diagram, const ConnectionId &id, const QString &key, const QJsonValue &value)
{
    QVERIFY(applyEdit(diagram, SetConnectionProperty{id, key, value}));
}

/// A small part at a place, 100 wide and 60 high.
Component box(const char *id, const QPointF &at)
{
    return {*ComponentId::fromString(QString::fromLatin1(id)),
            QStringLiteral("web-server"),
            {},
            {},
            at,
            QSizeF(100, 60),
            {},
            {}};
}

/// Two parts and a connection that needs two bends.
Diagram twoBoxes()
{
    Diagram diagram;
    (void)diagram.insertComponent(box("a", {0, 0}));
    (void)diagram.insertComponent(box("b", {400, 200}));
    (void)diagram.insertConnection(
        {*ConnectionId::fromString(QStringLiteral("c")), box("a", {}).id, box("b", {}).id, QStringLiteral("http"), {}});
    return diagram;
}

std::vector<QPointF> onlyRoute(const Diagram &diagram)
{
    return routeConnections(diagram).value(diagram.connections().front().id).points;
}

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
    /// No line crosses a part that it does not join or the words of a title, no label touches a foreign line, part or
    /// label, or it is marked; and little is marked.
    void randomDrawingsKeepTheGuarantee()
    {
        int connections = 0;
        int marked = 0;
        int chips = 0; // of small drawings
        int withoutRoom = 0;
        int ends = 0; // of all drawings, of which most are small
        int endsWithoutRoom = 0;
        for (unsigned seed = 1; seed <= 1000; ++seed) {
            const Diagram diagram = randomDrawing(seed, sizeFor(seed));
            const Routes routes = routeConnections(diagram, withLabels(diagram));
            Inspection inspection(diagram, routes);
            QVERIFY2(inspection.problem().isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(inspection.problem())));
            connections += int(routes.size());
            marked += inspection.marked();
            ends += inspection.endLabels();
            endsWithoutRoom += inspection.endLabelsWithoutRoom();
            if (diagram.components().size() < 30) {
                chips += int(routes.size());
                withoutRoom += inspection.withoutRoom();
            }
        }
        qInfo("%d connections, %d through something, %d of %d chips and %d of %d texts at ends without room",
              connections, marked, withoutRoom, chips, endsWithoutRoom, ends);
        QVERIFY(ends > connections / 3);
        QVERIFY(endsWithoutRoom * 4 < ends);
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
        const Routes routes = routeConnections(diagram, withLabels(diagram, QSizeF(66, 18)));
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
            QCOMPARE(routeConnections(diagram, withLabels(diagram)),
                     routeConnections(Diagram(diagram), withLabels(diagram)));
        }
    }

    /// A part moves to a free place: only its connections change, and they keep the guarantee too.
    void randomMovesKeepTheGuarantee()
    {
        Choices choices(7);
        for (unsigned seed = 1; seed <= 50; ++seed) {
            Diagram diagram = randomDrawing(seed, 30);
            Routes routes = routeConnections(diagram, withLabels(diagram));
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
                const Routes changed = live.reroute(its, withLabels(diagram));
                for (auto route = changed.begin(); route != changed.end(); ++route) {
                    if (!its.contains(route.key()))
                        QCOMPARE(route->points, routes.value(route.key()).points); // its chip made room
                    routes.insert(route.key(), *route);
                }
                Inspection inspection(diagram, routes);
                QVERIFY2(
                    inspection.problem().isEmpty(),
                    qPrintable(QStringLiteral("seed %1 step %2: %3").arg(seed).arg(step).arg(inspection.problem())));
            }
        }
    }

    /// Some ends pinned, some lines bent by hand: pins and bends are where the hand has put them, and the rest of the
    /// guarantee holds for everything, with what runs through a part marked.
    void handDrawnLinesKeepTheGuarantee()
    {
        const QStringList sides{QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("top"),
                                QStringLiteral("bottom")};
        Choices choices(11);
        const auto pin = [&] {
            return QString(sides[choices.below(4)] + u':' + QString::number(choices.below(11) / 10.0));
        };
        int marked = 0;
        int connections = 0;
        int bent = 0;
        int apart = 0; // a piece pushed past its own part is not needed any more
        for (unsigned seed = 1; seed <= 200; ++seed) {
            Diagram diagram = randomDrawing(seed, sizeFor(seed));
            const Routes before = routeConnections(diagram, withLabels(diagram));
            QHash<ConnectionId, QPointF> held;
            for (const Connection &connection : std::vector<Connection>(diagram.connections())) {
                if (choices.below(4) == 0)
                    giveLine(diagram, connection.id, QStringLiteral("fromPort"), pin());
                if (choices.below(4) == 0)
                    giveLine(diagram, connection.id, QStringLiteral("toPort"), pin());
                if (choices.below(6) != 0)
                    continue;
                const std::vector<QPointF> points = before.value(connection.id).points;
                const int piece = choices.below(int(points.size()) - 1);
                const QPointF a = points[std::size_t(piece)];
                const QPointF b = points[std::size_t(piece) + 1];
                const bool horizontal = std::abs(a.y() - b.y()) < std::abs(a.x() - b.x());
                const double position = std::round(horizontal ? a.y() : a.x()) + choices.below(80) - 40;
                const std::vector<QPointF> bends =
                    waypointsWithMovedPiece(diagram, *diagram.connection(connection.id), points, piece, position);
                QVERIFY(!bends.empty());
                giveLine(diagram, connection.id, QStringLiteral("route"), waypointsToJson(bends));
                const QPointF middle = (a + b) / 2;
                held.insert(connection.id, horizontal ? QPointF(middle.x(), position) : QPointF(position, middle.y()));
            }
            const Routes routes = routeConnections(diagram, withLabels(diagram));
            Inspection inspection(diagram, routes);
            QVERIFY2(inspection.problem().isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(inspection.problem())));
            for (auto place = held.begin(); place != held.end(); ++place)
                apart += isOnLine(*place, routes.value(place.key()).points) ? 0 : 1;
            bent += int(held.size());
            marked += inspection.marked();
            connections += int(routes.size());
        }
        qInfo("%d connections, %d through something; %d bent, %d otherwise than wished", connections, marked, bent,
              apart);
        QVERIFY(marked * 10 < connections);
        QVERIFY(apart * 20 < bent);
    }

    void keptMiddleStaysWhenAnEndMoves()
    {
        Diagram diagram = twoBoxes();
        giveLine(diagram, diagram.connections().front().id, QStringLiteral("route"),
                 QJsonArray{QJsonArray{150, 30}, QJsonArray{150, 230}});
        using Points = std::vector<QPointF>;
        QCOMPARE(onlyRoute(diagram), (Points{{100, 30}, {150, 30}, {150, 230}, {400, 230}}));
        // Up and down: the upright piece stays, longer or shorter.
        QVERIFY(diagram.replace(box("a", {0, -80})));
        QCOMPARE(onlyRoute(diagram), (Points{{100, -50}, {150, -50}, {150, 230}, {400, 230}}));
        QVERIFY(diagram.replace(box("a", {0, 80})));
        QCOMPARE(onlyRoute(diagram), (Points{{100, 110}, {150, 110}, {150, 230}, {400, 230}}));
        // Within the reach of the side the line does not move at all.
        QVERIFY(diagram.replace(box("a", {0, 15})));
        QCOMPARE(onlyRoute(diagram), (Points{{100, 30}, {150, 30}, {150, 230}, {400, 230}}));
        // Above the piece: straight down into it.
        QVERIFY(diagram.replace(box("a", {100, -120})));
        QCOMPARE(onlyRoute(diagram), (Points{{150, -60}, {150, 230}, {400, 230}}));
    }

    void keptLineThroughAPartIsMarked()
    {
        Diagram diagram = twoBoxes();
        QVERIFY(diagram.insertComponent(box("between", {200, 100})));
        const ConnectionId id = diagram.connections().front().id;
        QVERIFY(!routeConnections(diagram).value(id).crossesPart);
        giveLine(diagram, id, QStringLiteral("route"), QJsonArray{QJsonArray{250, 30}, QJsonArray{250, 230}});
        const Route route = routeConnections(diagram).value(id);
        QCOMPARE(route.points, (std::vector<QPointF>{{100, 30}, {250, 30}, {250, 230}, {400, 230}}));
        QVERIFY(route.crossesPart);
    }

    void movedPieces()
    {
        using Points = std::vector<QPointF>;
        Diagram diagram = twoBoxes();
        const Connection connection = diagram.connections().front();
        const Points route{{100, 30}, {250, 30}, {250, 230}, {400, 230}};
        QCOMPARE(waypointsWithMovedPiece(diagram, connection, route, 1, 180), (Points{{180, 30}, {180, 230}}));
        QCOMPARE(waypointsWithMovedPiece(diagram, connection, route, 0, 45), (Points{{250, 45}, {250, 230}})); // slides
        QCOMPARE(waypointsWithMovedPiece(diagram, connection, route, 0, -40),
                 (Points{{128, -40}, {250, -40}, {250, 230}}));
        giveLine(diagram, connection.id, QStringLiteral("toPort"), QStringLiteral("left:0.5"));
        QCOMPARE(waypointsWithMovedPiece(diagram, diagram.connections().front(), route, 2, 215),
                 (Points{{250, 30}, {250, 215}, {372, 215}}));
    }

    void kindsOfPins()
    {
        Diagram diagram = twoBoxes();
        const ConnectionId id = diagram.connections().front().id;
        giveLine(diagram, id, QStringLiteral("fromPort"), QStringLiteral("left:0.5"));
        giveLine(diagram, id, QStringLiteral("toPort"), QStringLiteral("bottom:0.25"));
        const std::vector<QPointF> route = onlyRoute(diagram);
        QCOMPARE(route.front(), QPointF(0, 30));
        QCOMPARE(route.back(), QPointF(425, 260));
        QVERIFY(route[1].x() < 0);
        QVERIFY(route[route.size() - 2].y() > 260);
        for (const QString &wrong : {QStringLiteral("middle:0.5"), QStringLiteral("left:1.5"), QStringLiteral("left:"),
                                     QStringLiteral("left:nan"), QString()})
            QVERIFY2(!applyEdit(diagram, SetConnectionProperty{id, QStringLiteral("toPort"), wrong}),
                     qPrintable(wrong));
    }

    void reroutingSomeKeepsTheOthers()
    {
        const Diagram diagram = randomDrawing(3, 40);
        const Routes routes = routeConnections(diagram, withLabels(diagram));
        const ConnectionId one = diagram.connections()[2].id;
        const Routes again = rerouteConnections(diagram, routes, {one}, withLabels(diagram));
        QCOMPARE(again.size(), routes.size());
        for (auto route = routes.begin(); route != routes.end(); ++route) {
            if (route.key() != one)
                QCOMPARE(again.value(route.key()), *route);
        }
    }
};

STRICT_TEST_MAIN(TestRouting)
#include "tst_routing.moc"
