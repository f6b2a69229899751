#include "model/layout/linejumps.h"
#include "model/layout/liverouting.h"

#include "tests/support/randomdiagram.h"
#include "tests/support/randomdrawing.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

namespace {

constexpr double radius = 5;
constexpr double tooNear = 7;

/// Where a horizontal piece and an upright one cross between their ends.
struct Crossing {
    ConnectionId jumper;
    int piece;
    QPointF at;
    bool blocked; ///< there is no room for an arc
};

QRectF pieceOf(const Route &route, int piece)
{
    return QRectF(route.points[std::size_t(piece)], route.points[std::size_t(piece) + 1]).normalized();
}

int piecesOf(const Route &route)
{
    return int(route.points.size()) - 1;
}

/// All lines with all lines, without any index.
class BruteForce
{
public:
    explicit BruteForce(const Routes &routes)
        : m_routes(routes)
    {
        for (auto jumper = routes.begin(); jumper != routes.end(); ++jumper) {
            for (int i = 0; i < piecesOf(*jumper); ++i) {
                if (pieceOf(*jumper, i).height() == 0)
                    cross(jumper.key(), i);
            }
        }
    }

    const std::vector<Crossing> &crossings() const { return m_crossings; }

    /// The first difference from what a reader expects of the jumps of a line; empty when there is none.
    QString problem(const ConnectionId &id) const
    {
        for (const LineJump &jump : m_routes.value(id).jumps) {
            if (const QString wrong = shape(id, jump); !wrong.isEmpty())
                return id.toString() + wrong;
        }
        for (const Crossing &crossing : m_crossings) {
            if (crossing.jumper == id && crossing.blocked == isCovered(crossing))
                return QStringLiteral("%1 %2 at %3, %4")
                    .arg(id.toString(),
                         crossing.blocked ? QStringLiteral("jumps without room") : QStringLiteral("does not jump"))
                    .arg(crossing.at.x())
                    .arg(crossing.at.y());
        }
        return {};
    }

    /// From the outermost crossings below it five pixels to each side.
    QString shape(const ConnectionId &id, const LineJump &jump) const
    {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const Crossing &crossing : m_crossings) {
            if (crossing.jumper != id || crossing.piece != jump.piece || crossing.at.x() < jump.left
                || crossing.at.x() > jump.right)
                continue;
            low = std::min(low, crossing.at.x());
            high = std::max(high, crossing.at.x());
        }
        if (low > high)
            return QStringLiteral(" jumps over nothing");
        if (low != jump.left + radius || high != jump.right - radius)
            return QStringLiteral(" jumps from %1 to %2, not from %3 to %4")
                .arg(jump.left)
                .arg(jump.right)
                .arg(low - radius)
                .arg(high + radius);
        const std::vector<LineJump> &all = m_routes.constFind(id)->jumps;
        const bool apart = std::all_of(all.begin(), all.end(), [&](const LineJump &other) {
            return other == jump || other.piece != jump.piece || other.left - jump.right >= 4
                   || jump.left - other.right >= 4;
        });
        return apart ? QString() : QStringLiteral(" has two jumps in one place");
    }

private:
    bool isCovered(const Crossing &crossing) const
    {
        const std::vector<LineJump> &jumps = m_routes.constFind(crossing.jumper)->jumps;
        return std::any_of(jumps.begin(), jumps.end(), [&](const LineJump &jump) {
            return jump.piece == crossing.piece && jump.left < crossing.at.x() && crossing.at.x() < jump.right;
        });
    }

    /// What the end of a piece needs: an arrowhead, or a round corner.
    static double roomAt(const Route &route, const QPointF &end) { return route.points.back() == end ? 12 : 8; }

    void cross(const ConnectionId &id, int piece)
    {
        const Route &route = *m_routes.constFind(id);
        const QRectF own = pieceOf(route, piece);
        std::vector<Crossing> found;
        for (const Route &other : m_routes) {
            for (int i = 0; i < piecesOf(other); ++i) {
                const QRectF line = pieceOf(other, i);
                if (line.width() == 0 && own.left() < line.left() && line.left() < own.right() && line.top() < own.top()
                    && own.top() < line.bottom()) {
                    const QPointF at(line.left(), own.top());
                    const bool clear = at.x() - radius - own.left() >= roomAt(route, own.topLeft())
                                       && own.right() - at.x() - radius >= roomAt(route, own.topRight())
                                       && at.y() - radius - line.top() >= roomAt(other, line.topLeft())
                                       && line.bottom() - at.y() >= roomAt(other, line.bottomLeft());
                    found.push_back({id, piece, at, !clear || isTaken(at)});
                }
            }
        }
        for (bool spreads = true; std::exchange(spreads, false);) {
            for (Crossing &crossing : found) {
                for (const Crossing &other : found) {
                    if (!crossing.blocked && other.blocked && std::abs(crossing.at.x() - other.at.x()) < tooNear)
                        spreads = crossing.blocked = true;
                }
            }
        }
        m_crossings.insert(m_crossings.end(), found.begin(), found.end());
    }

    /// By a label, or by another line that runs along just above.
    bool isTaken(const QPointF &at) const
    {
        const QRectF arc(at.x() - radius - 1, at.y() - radius - 2, 2 * radius + 2, radius + 3);
        const auto touches = [](const QRectF &a, const QRectF &b) {
            return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
        };
        for (const Route &route : m_routes) {
            for (const QRectF &label : {route.label, route.fromLabel.rect, route.toLabel.rect}) {
                if (!label.isNull() && touches(label, arc))
                    return true;
            }
            for (int i = 0; i < piecesOf(route); ++i) {
                const QRectF line = pieceOf(route, i);
                if (line.height() == 0 && line.top() <= at.y() - 0.5 && touches(line, arc))
                    return true;
            }
        }
        return false;
    }

    const Routes &m_routes;
    std::vector<Crossing> m_crossings;
};

RoutingOptions withLabels(const Diagram &diagram)
{
    RoutingOptions options;
    for (const Connection &connection : diagram.connections())
        options.labelSizes.insert(connection.id,
                                  {QSizeF(60, 20), connection.endText(true).isEmpty() ? QSizeF() : QSizeF(24, 12), {}});
    return options;
}

Diagram jumpingDrawing(unsigned seed, int parts)
{
    Diagram diagram = randomDrawing(seed, parts);
    diagram.setMembers(withLineJumps(diagram.members(), true));
    return diagram;
}

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

/// A line from left to right and lines from top to bottom across it, at these places.
Diagram crossroads(const std::vector<double> &places)
{
    Diagram diagram;
    const auto connect = [&](const char *id, const QString &from, const QString &to) {
        (void)diagram.insertConnection({*ConnectionId::fromString(QString::fromLatin1(id) + from),
                                        *ComponentId::fromString(from),
                                        *ComponentId::fromString(to),
                                        QStringLiteral("http"),
                                        {}});
    };
    (void)diagram.insertComponent(box("a", {-300, 170}));
    (void)diagram.insertComponent(box("b", {400, 170}));
    connect("across-", QStringLiteral("a"), QStringLiteral("b"));
    int number = 0;
    for (const double place : places) {
        const QByteArray above = "above" + QByteArray::number(++number);
        const QByteArray below = "below" + QByteArray::number(number);
        (void)diagram.insertComponent(box(above.constData(), {place - 50, 0}));
        (void)diagram.insertComponent(box(below.constData(), {place - 50, 340}));
        connect("down-", QString::fromLatin1(above), QString::fromLatin1(below));
    }
    diagram.setMembers(withLineJumps({}, true));
    return diagram;
}

std::vector<LineJump> jumpsAcross(const Diagram &diagram)
{
    return routeConnections(diagram).value(*ConnectionId::fromString(QStringLiteral("across-a"))).jumps;
}

} // namespace

class TestLineJumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHorizontalLineJumps()
    {
        QCOMPARE(jumpsAcross(crossroads({0, 120})), (std::vector<LineJump>{{0, -5, 5}, {0, 115, 125}}));
        QVERIFY(jumpsAcross(crossroads({})).empty());
        const Routes routes = routeConnections(crossroads({0}));
        QVERIFY(routes.value(*ConnectionId::fromString(QStringLiteral("down-above1"))).jumps.empty());
    }

    void backwardsLikeForwards()
    {
        Diagram diagram = crossroads({0, 120});
        Connection across = diagram.connections().front();
        std::swap(across.from, across.to);
        QVERIFY(diagram.replace(across));
        QCOMPARE(jumpsAcross(diagram), (std::vector<LineJump>{{0, -5, 5}, {0, 115, 125}}));
    }

    void onlyWhenTheDiagramSaysSo()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Diagram diagram = jumpingDrawing(seed, 30);
            const Routes jumping = routeConnections(diagram, withLabels(diagram));
            diagram.setMembers(withLineJumps(diagram.members(), false));
            QVERIFY(!diagram.members().contains(QStringLiteral("view")));
            const Routes plain = routeConnections(diagram, withLabels(diagram));
            for (auto route = plain.begin(); route != plain.end(); ++route) {
                QVERIFY(route->jumps.empty());
                QCOMPARE(route->points, jumping.value(route.key()).points);
            }
        }
    }

    void randomDrawingsJumpAtEveryCrossingWithRoom()
    {
        int crossings = 0;
        int blocked = 0;
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const Diagram diagram = jumpingDrawing(seed, 5 + int(seed % 12) * 5);
            const Routes routes = routeConnections(diagram, withLabels(diagram));
            QCOMPARE(routeConnections(Diagram(diagram), withLabels(diagram)), routes);
            const BruteForce all(routes);
            for (const Connection &connection : diagram.connections()) {
                const QString problem = all.problem(connection.id);
                QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(problem)));
            }
            crossings += int(all.crossings().size());
            blocked += int(std::count_if(all.crossings().begin(), all.crossings().end(),
                                         [](const Crossing &crossing) { return crossing.blocked; }));
        }
        qInfo("%d crossings, %d of them without room for a jump", crossings, blocked);
        QVERIFY(crossings > 2000);
        QVERIFY(blocked * 2 < crossings);
    }

    /// While a part is moved, its lines jump over the others, and nothing jumps over what is not there any more.
    void jumpsFollowMovedParts()
    {
        Choices choices(3);
        int jumps = 0;
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Diagram diagram = jumpingDrawing(seed, 30);
            Routes routes = routeConnections(diagram, withLabels(diagram));
            const int index = choices.below(int(diagram.components().size()));
            Component component = diagram.components()[std::size_t(index)];
            if (component.parent || component.has(Trait::Encloses))
                continue;
            QSet<ConnectionId> its;
            for (const Connection &connection : diagram.connections()) {
                if (connection.from == component.id || connection.to == component.id)
                    its.insert(connection.id);
            }
            LiveRouting live(diagram, routes);
            for (int step = 0; step < 5; ++step) {
                component.position = QPointF(choices.below(1000), choices.below(1000));
                QVERIFY(diagram.replace(component));
                live.move(index, QRectF(*component.position, *component.size));
                const Routes changed = live.reroute(its, withLabels(diagram));
                for (auto route = changed.begin(); route != changed.end(); ++route)
                    routes.insert(route.key(), *route);
                const QHash<ConnectionId, std::vector<LineJump>> others = live.takeChangedJumps();
                for (auto own = others.begin(); own != others.end(); ++own) {
                    if (!changed.contains(own.key()))
                        routes[own.key()].jumps = *own;
                }
                const BruteForce all(routes);
                for (auto route = routes.cbegin(); route != routes.cend(); ++route) {
                    const QString where =
                        QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(route.key().toString());
                    for (const LineJump &jump : route->jumps) {
                        const QString wrong = all.shape(route.key(), jump);
                        QVERIFY2(!wrong.contains(QStringLiteral("nothing")), qPrintable(where + wrong));
                    }
                    if (its.contains(route.key())) {
                        QVERIFY2(all.problem(route.key()).isEmpty(), qPrintable(where + all.problem(route.key())));
                        jumps += int(route->jumps.size());
                    }
                }
            }
        }
        QVERIFY(jumps > 50);
    }

    void isKeptInTheView()
    {
        const QJsonObject other{{QStringLiteral("view"), QJsonObject{{QStringLiteral("grid"), false}}},
                                {QStringLiteral("x"), 1}};
        Diagram diagram;
        diagram.setMembers(withLineJumps(other, true));
        QVERIFY(hasLineJumps(diagram));
        QCOMPARE(withLineJumps(diagram.members(), false), other);
        QCOMPARE(withLineJumps(withLineJumps({}, true), false), QJsonObject());
    }
};

STRICT_TEST_MAIN(TestLineJumps)
#include "tst_linejumps.moc"
