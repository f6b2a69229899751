#include "views/tools/bending.h"

#include "tests/support/diagramtext.h"
#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using tests::SceneDriver;
using tests::line;
using tests::part;
using tests::stack;
using tests::verifyOneUndoStep;

namespace {

/// A balancer and two servers, as somebody puts them who draws for the first time: nothing is connected.
model::Diagram balancerAndServers()
{
    model::Diagram diagram = tests::diagramFromText("lb(kind=load-balancer) web1(kind=web-server) web2(kind=web-server)");
    const std::pair<const char *, QPointF> places[] = {{"lb", {0, 100}}, {"web1", {300, 100}}, {"web2", {300, 260}}};
    for (const auto &[id, place] : places) {
        model::Component component = *diagram.component(part(id));
        component.position = place;
        (void)diagram.replace(component);
    }
    return diagram;
}

QPointF rightDisc(const SceneDriver &driver, const char *id)
{
    return {driver.rect(id).right(), driver.rect(id).center().y()};
}

const views::PointsItem *signs(SceneDriver &driver, const std::vector<QPointF> &points)
{
    for (QGraphicsItem *item : driver.scene().items()) {
        const auto *sign = dynamic_cast<views::PointsItem *>(item);
        if (sign && sign->points() == points)
            return sign;
    }
    return nullptr;
}

std::vector<QPointF> discsOf(const SceneDriver &driver, const char *id)
{
    const QRectF rect = driver.rect(id);
    const QPointF center = rect.center();
    return {{center.x(), rect.top()}, {rect.right(), center.y()}, {center.x(), rect.bottom()}, {rect.left(), center.y()}};
}

Qt::CursorShape cursorOf(SceneDriver &driver)
{
    return driver.view().viewport()->cursor().shape();
}

} // namespace

/// Where a drag begins a line, where it takes the end of one, and where it moves the part.
class TestLineEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondLineFromTheSamePlace()
    {
        SceneDriver driver(balancerAndServers());
        for (const char *server : {"web1", "web2"}) {
            driver.moveTo(driver.center("lb"));
            driver.drag(rightDisc(driver, "lb"), driver.center(server));
        }
        const std::vector<model::Connection> &lines = driver.diagram().connections();
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].from, part("lb"));
        QCOMPARE(lines[0].to, part("web1"));
        QCOMPARE(lines[1].from, part("lb"));
        QCOMPARE(lines[1].to, part("web2"));
        // To where a line ends as well.
        driver.moveTo(driver.center("web1"));
        driver.drag(QPointF(driver.rect("web1").left(), driver.rect("web1").center().y()), driver.center("web2"));
        QCOMPARE(driver.diagram().connections().size(), std::size_t(3));
        QCOMPARE(driver.diagram().connections().back().from, part("web1"));
    }

    void theEndIsTakenBesideTheDisc_data()
    {
        QTest::addColumn<bool>("atStart");
        QTest::newRow("start") << true;
        QTest::newRow("end") << false;
    }

    void theEndIsTakenBesideTheDisc()
    {
        QFETCH(const bool, atStart);
        SceneDriver driver(balancerAndServers());
        driver.moveTo(driver.center("lb"));
        driver.drag(rightDisc(driver, "lb"), driver.center("web1"));
        const model::ConnectionId made = driver.diagram().connections().front().id;
        const model::Diagram before = driver.diagram();
        const QPointF handle = views::endHandlesOf(driver.scene().routes().value(made), driver.scene().style().pixel)[atStart ? 0 : 1];
        driver.moveTo(driver.center(atStart ? "lb" : "web1"));
        driver.drag(handle, driver.center("web2"));
        QCOMPARE(driver.diagram().connections().size(), std::size_t(1));
        const model::Connection &moved = driver.diagram().connections().front();
        QCOMPARE(atStart ? moved.from : moved.to, part("web2"));
        driver.session().undoStack().undo();
        QVERIFY(driver.diagram() == before);
    }

    void handlesKeepClearOfOneAnother_data()
    {
        QTest::addColumn<std::vector<QPointF>>("points");
        QTest::addColumn<QRectF>("chip");
        QTest::newRow("long") << std::vector<QPointF>{{0, 0}, {300, 0}} << QRectF(130, -9, 40, 18);
        QTest::newRow("chip near the start") << std::vector<QPointF>{{0, 0}, {90, 0}} << QRectF(18, -9, 54, 18);
        QTest::newRow("usual gap") << std::vector<QPointF>{{0, 0}, {120, 0}} << QRectF(29, -9, 62, 18);
        QTest::newRow("short") << std::vector<QPointF>{{0, 0}, {30, 0}} << QRectF();
        QTest::newRow("short first piece") << std::vector<QPointF>{{0, 0}, {30, 0}, {30, 200}, {80, 200}} << QRectF();
        QTest::newRow("tiny first piece") << std::vector<QPointF>{{0, 0}, {4, 0}, {4, 200}, {80, 200}} << QRectF();
    }

    void handlesKeepClearOfOneAnother()
    {
        QFETCH(const std::vector<QPointF>, points);
        QFETCH(const QRectF, chip);
        model::Route route;
        route.points = points;
        route.label = chip;
        const std::array<QPointF, 2> ends = views::endHandlesOf(route, 1);
        std::vector<QPointF> all{points.front(), ends[0]};
        for (const views::Bend &bend : views::bendsOf(route, 1))
            all.push_back(bend.handle);
        all.push_back(ends[1]);
        all.push_back(points.back());
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY2(QLineF(all[i - 1], all[i]).length() >= 6, qPrintable(QString::number(i)));
        QVERIFY(!chip.contains(ends[0]) && !chip.contains(ends[1]));
    }

    void theWholeBorderConnects()
    {
        SceneDriver driver(balancerAndServers());
        const QRectF rect = driver.rect("lb");
        const QPointF places[] = {{rect.right() - 2, rect.center().y() + 14}, {rect.right() + 3, rect.bottom() - 12}, {rect.left() + 30, rect.top() + 3}};
        const int discs[] = {1, 1, 0};
        for (int i = 0; i < 3; ++i) {
            driver.moveTo(driver.center("lb"));
            const views::PointsItem *signsOfLb = signs(driver, discsOf(driver, "lb"));
            QVERIFY(signsOfLb);
            QCOMPARE(signsOfLb->active(), -1);
            QVERIFY(cursorOf(driver) != Qt::CrossCursor);
            driver.moveTo(places[i]);
            QCOMPARE(signsOfLb->active(), discs[i]);
            QCOMPARE(cursorOf(driver), Qt::CrossCursor);
            driver.drag(places[i], driver.center("web2"));
            QCOMPARE(driver.diagram().connections().size(), std::size_t(1));
            QCOMPARE(driver.diagram().connections().front().from, part("lb"));
            QCOMPARE(driver.rect("lb"), rect);
            driver.session().undoStack().undo();
        }
    }

    void aClickOnTheBorderSelects()
    {
        SceneDriver driver(balancerAndServers());
        const QRectF rect = driver.rect("lb");
        driver.click(QPointF(rect.left() + 30, rect.top() + 3));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("lb")});
        driver.click(QPointF(driver.rect("web1").left() + 30, driver.rect("web1").top() + 3), Qt::ControlModifier);
        QCOMPARE(driver.selected().size(), 2);
        driver.doubleClick(QPointF(rect.left() + 30, rect.top() + 3));
        auto *editor = driver.view().findChild<QLineEdit *>(QStringLiteral("nameEditor"));
        QVERIFY(editor && editor->isVisible());
    }

    void theRestMoves_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("zoom");
        QTest::newRow("part") << QStringLiteral("web1") << 1.0;
        QTest::newRow("part, far") << QStringLiteral("web1") << 0.5;
        QTest::newRow("part, very far") << QStringLiteral("web1") << 0.3;
        QTest::newRow("badge") << QStringLiteral("fw") << 1.0;
        QTest::newRow("badge, far") << QStringLiteral("fw") << 0.5;
        QTest::newRow("frame") << QStringLiteral("h") << 1.0;
    }

    /// Two thirds of what is small, and the title and border of a frame.
    void theRestMoves()
    {
        QFETCH(const QString, id);
        QFETCH(const double, zoom);
        model::Diagram diagram = tests::diagramFromText("h[web1 fw(kind=firewall)]");
        const std::tuple<const char *, QPointF, QSizeF> places[] = {
            {"h", {0, 0}, {600, 400}}, {"web1", {60, 100}, {180, 64}}, {"fw", {400, 120}, {36, 36}}};
        for (const auto &[part, place, size] : places) {
            model::Component component = *diagram.component(tests::part(part));
            component.position = place;
            component.size = size;
            QVERIFY(diagram.replace(component));
        }
        SceneDriver driver(diagram);
        driver.view().setZoom(zoom, driver.view().viewport()->rect().center());
        const QByteArray name = id.toUtf8();
        const QRectF rect = driver.rect(name.constData());
        const QPointF from = id == QStringLiteral("h") ? QPointF(rect.left() + 40, rect.bottom() - 4)
                                                       : rect.topLeft() + QPointF(rect.width(), rect.height()) * 0.2;
        driver.moveTo(from);
        QVERIFY(cursorOf(driver) != Qt::CrossCursor);
        driver.drag(from, from + QPointF(40, 20));
        QVERIFY(driver.rect(name.constData()) != rect);
        QVERIFY(driver.diagram().connections().empty());
    }
};

STRICT_GUI_TEST_MAIN(TestLineEnds)
#include "tst_lineends.moc"
