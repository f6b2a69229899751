#include "model/layout/outdatedroutes.h"

#include "tests/support/randomdiagram.h"
#include "tests/support/randomdrawing.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

namespace {

/// What a reader would say: the line is new, ends at another place, or lies where a part has come to.
QSet<ConnectionId> expected(const Diagram &before, const Routes &routes, const Diagram &now, const ComponentId &moved)
{
    const QRectF place = now.absoluteRect(moved);
    QSet<ConnectionId> outdated;
    for (const Connection &connection : now.connections()) {
        bool is = !before.connection(connection.id)
                  || before.absoluteRect(connection.from) != now.absoluteRect(connection.from)
                  || before.absoluteRect(connection.to) != now.absoluteRect(connection.to);
        const std::vector<QPointF> points = routes.value(connection.id).points;
        for (std::size_t i = 1; i < points.size() && connection.from != moved && connection.to != moved; ++i) {
            const QRectF line = QRectF(points[i - 1], points[i]).normalized();
            is = is
                 || (line.left() <= place.right() && line.right() >= place.left() && line.top() <= place.bottom()
                     && line.bottom() >= place.top());
        }
        if (is)
            outdated.insert(connection.id);
    }
    return outdated;
}

} // namespace

class TestOutdatedRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movedParts()
    {
        Choices choices(3);
        int found = 0;
        int moves = 0;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const Diagram before = randomDrawing(seed, 30);
            const Routes routes = routeConnections(before);
            QVERIFY(outdatedRoutes(before, routes, before).isEmpty());
            Component part = before.components()[std::size_t(choices.below(int(before.components().size())))];
            if (part.has(Trait::Encloses))
                continue;
            Diagram now = before;
            part.position = *part.position + QPointF(choices.below(400) - 200, choices.below(400) - 200);
            QVERIFY(now.replace(part));
            const QSet<ConnectionId> outdated = outdatedRoutes(before, routes, now);
            QCOMPARE(outdated, expected(before, routes, now, part.id));
            found += int(outdated.size());
            ++moves;
        }
        QVERIFY(moves > 20);
        QVERIFY(found > moves);
    }

    void changedConnections()
    {
        const Diagram before = randomDrawing(4, 20);
        const Routes routes = routeConnections(before);
        Diagram now = before;
        Connection other = now.connections().front();
        other.properties.insert(QStringLiteral("fromPort"), QStringLiteral("left:0.5"));
        QVERIFY(now.replace(other));
        QCOMPARE(outdatedRoutes(before, routes, now), QSet<ConnectionId>{other.id});
        Routes fewer = routes;
        fewer.remove(before.connections().back().id);
        QCOMPARE(outdatedRoutes(before, fewer, before), QSet<ConnectionId>{before.connections().back().id});
        QCOMPARE(outdatedRoutes({}, {}, before).size(), qsizetype(before.connections().size()));
    }

    void sketchesEndAtTheirParts()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            const Diagram diagram = randomDrawing(seed, 40);
            QSet<ConnectionId> which;
            for (std::size_t i = 0; i < diagram.connections().size(); i += 2)
                which.insert(diagram.connections()[i].id);
            const Routes routes = sketchConnections(diagram, which);
            QCOMPARE(QSet<ConnectionId>(routes.keyBegin(), routes.keyEnd()), which);
            for (auto route = routes.begin(); route != routes.end(); ++route) {
                const Connection &connection = *diagram.connection(route.key());
                for (std::size_t i = 1; i < route->points.size(); ++i) {
                    const QPointF way = route->points[i] - route->points[i - 1];
                    QVERIFY((way.x() == 0) != (way.y() == 0));
                }
                for (const auto &[point, id] : {std::pair{route->points.front(), connection.from},
                                                std::pair{route->points.back(), connection.to}}) {
                    const QRectF rect = diagram.absoluteRect(id);
                    QVERIFY(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point)
                            && !rect.adjusted(0.01, 0.01, -0.01, -0.01).contains(point));
                }
            }
        }
    }

    void cancelledRoutingHasNoResult()
    {
        const Diagram diagram = randomDrawing(200, 300);
        const std::atomic<bool> cancelled = true;
        RoutingOptions options;
        options.cancelled = &cancelled;
        QVERIFY(routeConnections(diagram, options).isEmpty());
    }
};

STRICT_TEST_MAIN(TestOutdatedRoutes)
#include "tst_outdatedroutes.moc"
