#include "model/layout/arrange.h"
#include "model/layout/liverouting.h"
#include "model/layout/markroom.h"
#include "model/layout/routing.h"

#include "tests/model/inspection.h"
#include "tests/support/randomdrawing.h"
#include "tests/support/strictmain.h"

using namespace model;

namespace {

ComponentId part(const char *id)
{
    return *ComponentId::fromString(QString::fromLatin1(id));
}

Component box(const char *id, const QPointF &at, const QSizeF &size = QSizeF(180, 64))
{
    return {part(id), QStringLiteral("web-server"), {}, {}, at, size, {}, {}};
}

void join(Diagram &diagram, const char *from, const char *to, const QJsonObject &properties = {})
{
    QVERIFY(diagram.insertConnection(
        {diagram.freeConnectionId(), part(from), part(to), QStringLiteral("http"), properties}));
}

RoutingOptions withChips(const Diagram &diagram, double width)
{
    RoutingOptions options;
    for (const Connection &connection : diagram.connections())
        options.labelSizes.insert(connection.id, {QSizeF(width, 20)});
    return options;
}

/// Neither on each other nor on the line of another, none marked as without room.
void verifyApart(const Routes &routes)
{
    for (auto a = routes.begin(); a != routes.end(); ++a) {
        QVERIFY2(a->labelHasRoom, qPrintable(a.key().toString()));
        for (auto b = routes.begin(); b != routes.end(); ++b) {
            if (a == b)
                continue;
            QVERIFY2(!a->label.intersects(b->label), qPrintable(a.key().toString()));
            for (std::size_t i = 1; i < b->points.size(); ++i) {
                const QRectF line = QRectF(b->points[i - 1], b->points[i]).normalized().adjusted(-1, -1, 1, 1);
                QVERIFY2(!a->label.intersects(line), qPrintable(a.key().toString()));
            }
        }
    }
}

} // namespace

class TestChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parallelLinesKeepTheirChipsApart_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("below");
        QTest::addColumn<double>("width");
        for (const int count : {2, 3, 4}) {
            QTest::addRow("%d beside each other", count) << count << false << 86.0;
            QTest::addRow("%d with wide chips", count) << count << false << 95.0;
        }
        QTest::addRow("2 below each other") << 2 << true << 86.0;
        QTest::addRow("3 below each other, with narrow chips") << 3 << true << 60.0;
    }

    void parallelLinesKeepTheirChipsApart()
    {
        QFETCH(const int, count);
        QFETCH(const bool, below);
        QFETCH(const double, width);
        Diagram diagram;
        QVERIFY(diagram.insertComponent(box("a", {0, 0})));
        QVERIFY(diagram.insertComponent(box("b", below ? QPointF(0, 260) : QPointF(400, 0))));
        for (int i = 0; i < count; ++i)
            i % 2 ? join(diagram, "b", "a") : join(diagram, "a", "b");
        verifyApart(routeConnections(diagram, withChips(diagram, width)));
    }

    /// A loop is large enough that its chip does not hide it, and loops lie around each other.
    void loopsCarryTheirChips_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("card") << QSizeF(180, 64);
        QTest::newRow("small") << QSizeF(40, 40);
    }

    void loopsCarryTheirChips()
    {
        QFETCH(const QSizeF, size);
        Diagram diagram;
        QVERIFY(diagram.insertComponent(box("a", {0, 0}, size)));
        for (int i = 0; i < 3; ++i)
            join(diagram, "a", "a");
        const Routes routes = routeConnections(diagram, withChips(diagram, 86));
        verifyApart(routes);
        const QRectF own(QPointF(), size);
        for (const Route &route : routes) {
            QVERIFY(!route.label.intersects(own));
            QVERIFY(route.label.left() > route.points[3].x() && route.label.right() < route.points[2].x());
            QCOMPARE(route.label.center().y(), route.points[2].y());
            QVERIFY(route.points.back().x() >= own.left());
        }
    }

    /// The badge of a single point of failure hides neither the chip nor the arrowhead of a loop.
    void loopsKeepOffMarks_data()
    {
        QTest::addColumn<double>("width");
        QTest::newRow("without a chip") << 0.0;
        QTest::newRow("narrow chip") << 30.0;
        QTest::newRow("wide chip") << 120.0;
    }

    void loopsKeepOffMarks()
    {
        QFETCH(const double, width);
        Diagram diagram;
        QVERIFY(diagram.insertComponent(box("a", {0, 0})));
        for (int i = 0; i < 2; ++i)
            join(diagram, "a", "a");
        const QRectF mark = markRoom(QRectF(0, 0, 180, 64));
        for (const Route &route : routeConnections(diagram, width > 0 ? withChips(diagram, width) : RoutingOptions())) {
            QVERIFY(!route.label.intersects(mark));
            QVERIFY(route.labelHasRoom);
            for (std::size_t i = 1; i < route.points.size(); ++i)
                QVERIFY(!QRectF(route.points[i - 1], route.points[i]).normalized().adjusted(-1, -1, 1, 1).intersects(mark));
        }
    }

    /// Of what has room at all, hardly anything lies where a badge may stand.
    void labelsKeepOffMarks()
    {
        int labels = 0;
        int hidden = 0;
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const Diagram diagram = tests::randomDrawing(seed, 20);
            std::vector<QRectF> marks;
            for (const Component &component : diagram.components())
                marks.push_back(markRoom(diagram.absoluteRect(component.id)));
            const auto count = [&](const QRectF &rect, bool hasRoom) {
                if (rect.isNull() || !hasRoom)
                    return;
                ++labels;
                hidden += int(std::any_of(marks.begin(), marks.end(), [&](const QRectF &mark) { return mark.intersects(rect); }));
            };
            for (const Route &route : routeConnections(diagram, tests::withLabels(diagram))) {
                count(route.label, route.labelHasRoom);
                count(route.fromLabel.rect, route.fromLabel.hasRoom);
                count(route.toLabel.rect, route.toLabel.hasRoom);
            }
        }
        qInfo("%d of %d labels where a badge may stand", hidden, labels);
        QVERIFY(hidden * 100 < labels);
    }

    /// Found again one by one, they lie as if they had been found together.
    void loopsMakeRoomForEachOther()
    {
        Diagram diagram;
        QVERIFY(diagram.insertComponent(box("a", {0, 0})));
        join(diagram, "a", "a");
        const Routes one = routeConnections(diagram, withChips(diagram, 86));
        join(diagram, "a", "a");
        const RoutingOptions options = withChips(diagram, 86);
        const Routes two = rerouteConnections(diagram, one, {diagram.connections().back().id}, options);
        QCOMPARE(two, routeConnections(diagram, options));
        QCOMPARE(rerouteConnections(diagram, two, {diagram.connections().front().id}, options), two);
    }

    /// Where there is no room either, texts lie on lines rather than on each other.
    void labelsHardlyEverCoverEachOther()
    {
        int labels = 0;
        int covered = 0;
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const Diagram diagram = tests::randomDrawing(seed, 20);
            std::vector<QRectF> rects;
            for (const Route &route : routeConnections(diagram, tests::withLabels(diagram))) {
                for (const QRectF &rect : {route.label, route.fromLabel.rect, route.toLabel.rect}) {
                    if (!rect.isNull())
                        rects.push_back(rect);
                }
            }
            labels += int(rects.size());
            for (std::size_t i = 0; i < rects.size(); ++i)
                covered += int(std::any_of(rects.begin(), rects.begin() + std::ptrdiff_t(i), [&](const QRectF &rect) { return rect.intersects(rects[i]); }));
        }
        qInfo("%d of %d labels on another one", covered, labels);
        QVERIFY(covered * 20 < labels);
    }

    /// The name below a part that is too small for it is no place for what is written on lines.
    void labelsKeepOffCaptions()
    {
        Diagram diagram;
        Component badge = box("badge", {200, 0}, QSizeF(32, 32));
        badge.name = QStringLiteral("Certificate");
        QVERIFY(diagram.insertComponent(badge));
        QVERIFY(diagram.insertComponent(box("below", {126, 160})));
        QVERIFY(diagram.insertComponent(box("left", {0, 30}, QSizeF(150, 20))));
        QVERIFY(diagram.insertComponent(box("right", {330, 30}, QSizeF(150, 20))));
        join(diagram, "badge", "below", {{Connection::endTextKey(true), QStringLiteral("eth0")}});
        join(diagram, "left", "right");
        RoutingOptions options = withChips(diagram, 50);
        options.labelSizes[diagram.connections().front().id] = {{}, QSizeF(26, 12), {}};
        const Routes routes = routeConnections(diagram, options);
        const QRectF caption(216 - 30, 34, 60, 14);
        const Route &down = *routes.constFind(diagram.connections().front().id);
        QVERIFY(down.fromLabel.hasRoom && !down.fromLabel.rect.isNull());
        QVERIFY(!down.fromLabel.rect.intersects(caption));
        const Route &across = *routes.constFind(diagram.connections().back().id);
        QVERIFY(across.labelHasRoom && !across.label.intersects(caption));
    }
};

STRICT_TEST_MAIN(TestChips)
#include "tst_chips.moc"
