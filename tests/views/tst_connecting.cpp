#include "views/tools/bending.h"

#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using tests::line;
using tests::part;
using tests::SceneDriver;
using tests::stack;
using tests::verifyOneUndoStep;

namespace {

std::vector<QPointF> route(const SceneDriver &driver, const char *id)
{
    return const_cast<SceneDriver &>(driver).scene().routes().value(line(id)).points;
}

/// The small dots on the pieces of the selected connection, as the canvas shows them.
QPointF bendHandle(SceneDriver &driver, const char *id, int number)
{
    return views::bendsOf(driver.scene().routes().value(line(id)), driver.scene().style().pixel)
        .at(std::size_t(number))
        .handle;
}

/// What the selected connection is taken hold of by at its beginning or its end.
QPointF endHandle(SceneDriver &driver, const char *id, bool atStart)
{
    return views::endHandlesOf(driver.scene().routes().value(line(id)), driver.scene().style().pixel)[atStart ? 0 : 1];
}

} // namespace

/// Connecting by hand, and bending what is connected.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dragFromDiscConnects()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.moveTo(driver.center("user"));
        const QPointF disc(driver.center("user").x(), driver.rect("user").bottom());
        driver.dragWithoutRelease(disc, driver.center("db"));
        QVERIFY(driver.scene().marked(views::Mark::Target).components.contains(part("db")));
        driver.release(driver.center("db"));
        const model::Connection &added = driver.diagram().connections().back();
        QCOMPARE(added.from, part("user"));
        QCOMPARE(added.to, part("db"));
        QCOMPARE(added.protocol, QStringLiteral("mysql"));
        QCOMPARE(driver.selected(), QStringList{added.id.toString()});
        verifyOneUndoStep(driver, before);
    }

    void dragFromTheBorderConnects()
    {
        SceneDriver driver(stack());
        driver.moveTo(driver.center("user"));
        const QPointF beside(driver.rect("user").left() + 30, driver.rect("user").top() - 4);
        driver.drag(beside, driver.rect("h2").topLeft() + QPointF(30, 10));
        QCOMPARE(driver.diagram().connections().back().to, part("h2"));
    }

    void connectionToNowhereIsDropped()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.moveTo(driver.center("user"));
        const QPointF disc(driver.center("user").x(), driver.rect("user").bottom());
        driver.drag(disc, QPointF(60, 500));
        driver.moveTo(driver.center("user"));
        driver.drag(disc, driver.center("user"));
        QVERIFY(driver.diagram() == before);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void connectToolConnectsByDragAndByClicks()
    {
        SceneDriver driver(stack());
        driver.tools().setMode(views::ToolController::Mode::Connect);
        driver.drag(driver.center("user"), driver.center("db"));
        QCOMPARE(driver.diagram().connections().size(), std::size_t(4));
        driver.click(driver.center("db"));
        driver.moveTo(driver.center("user"));
        driver.click(driver.center("user"));
        QCOMPARE(driver.diagram().connections().size(), std::size_t(5));
        QCOMPARE(driver.diagram().connections().back().from, part("db"));
        driver.key(Qt::Key_Escape);
        QVERIFY(driver.tools().mode() == views::ToolController::Mode::Select);
    }

    void endOfConnectionMoves()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.click(driver.on("c3"));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("c3")});
        driver.drag(endHandle(driver, "c3", false), driver.center("user"));
        const model::Connection &moved = *driver.diagram().connection(line("c3"));
        QCOMPARE(moved.from, part("app"));
        QCOMPARE(moved.to, part("user"));
        verifyOneUndoStep(driver, before);
    }

    void startOfConnectionMoves()
    {
        SceneDriver driver(stack());
        driver.click(driver.on("c3"));
        driver.drag(endHandle(driver, "c3", true), driver.center("web"));
        QCOMPARE(driver.diagram().connection(line("c3"))->from, part("web"));
        QCOMPARE(driver.diagram().connection(line("c3"))->protocol, QStringLiteral("mysql"));
    }

    void protocolFollowsTheNewTarget()
    {
        model::Diagram diagram = stack();
        model::Connection connection = *diagram.connection(line("c3"));
        connection.properties.insert(QStringLiteral("port"), 3307);
        QVERIFY(diagram.replace(connection));
        SceneDriver driver(diagram);
        driver.click(driver.on("c3"));
        driver.drag(endHandle(driver, "c3", false), driver.center("web"));
        const model::Connection &moved = *driver.diagram().connection(line("c3"));
        QCOMPARE(moved.to, part("web"));
        QCOMPARE(moved.protocol, QStringLiteral("http"));
        QVERIFY(!moved.hasProperty(QStringLiteral("port")));
        QCOMPARE(driver.session().undoStack().count(), 1);
        driver.session().undoStack().undo();
        QVERIFY(driver.diagram() == diagram);
    }

    void dragOfAPieceIsKept()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.click(driver.on("c3"));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("c3")});
        const QPointF grip = bendHandle(driver, "c3", 0);
        driver.drag(grip, grip + QPointF(3, -200));
        const std::vector<QPointF> bent = route(driver, "c3");
        const double y = std::round((grip.y() - 200) / 10) * 10;
        QVERIFY(std::any_of(bent.begin(), bent.end(), [&](const QPointF &point) { return point.y() == y; }));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("c3")});
        verifyOneUndoStep(driver, before);
        // The ends follow, the middle stays.
        driver.drag(driver.center("db"), driver.center("db") + QPointF(100, 40));
        const std::vector<QPointF> after = route(driver, "c3");
        QVERIFY(std::any_of(after.begin(), after.end(), [&](const QPointF &point) { return point.y() == y; }));
        QVERIFY(after != bent);
        // Both ends moved: the middle goes with them.
        driver.actions().selectAll();
        driver.drag(driver.center("user"), driver.center("user") + QPointF(20, 30));
        const std::vector<QPointF> moved = route(driver, "c3");
        QCOMPARE(moved.size(), after.size());
        for (std::size_t i = 0; i < moved.size(); ++i)
            QCOMPARE(moved[i], after[i] + QPointF(20, 30));
        driver.session().setSelection({{}, {line("c3")}});
        QVERIFY(driver.actions().isSelectedLineKept());
        driver.actions().routeSelectedAutomatically();
        QVERIFY(!driver.actions().isSelectedLineKept());
        QVERIFY(driver.diagram().connection(line("c3"))->waypoints().empty());
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void escapeEndsTheDragOfAPiece()
    {
        SceneDriver driver(stack());
        driver.click(driver.on("c3"));
        const QPointF grip = bendHandle(driver, "c3", 0);
        const std::vector<QPointF> before = route(driver, "c3");
        driver.dragWithoutRelease(grip, grip + QPointF(0, -120));
        // The line itself is shown where it would be.
        QVERIFY(route(driver, "c3") != before);
        QVERIFY(driver.scene().item(line("c3"))->lifted);
        driver.key(Qt::Key_Escape);
        QCOMPARE(route(driver, "c3"), before);
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
        driver.release(grip + QPointF(0, -120));
        QVERIFY(driver.diagram() == stack());
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void keysMoveAPiece()
    {
        SceneDriver driver(stack());
        driver.session().setSelection({{}, {line("c3")}});
        const std::vector<QPointF> before = route(driver, "c3");
        driver.key(Qt::Key_Up); // not before a piece is taken hold of
        driver.session().setSelection({{}, {line("c3")}});
        QVERIFY(driver.diagram() == stack());
        driver.key(Qt::Key_B);
        driver.key(Qt::Key_Up);
        driver.key(Qt::Key_Up, Qt::ShiftModifier);
        const std::vector<QPointF> after = route(driver, "c3");
        const double y = before.front().y() - 11;
        QVERIFY(
            std::any_of(after.begin(), after.end(), [&](const QPointF &point) { return std::abs(point.y() - y) < 1; }));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("c3")});
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void endsArePinnedAlongTheBorder()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.click(driver.on("c3"));
        const QRectF db = driver.rect("db");
        driver.drag(endHandle(driver, "c3", false), QPointF(db.center().x() + 3, db.bottom() - 4));
        QCOMPARE(driver.diagram().connection(line("c3"))->portPin(false), (model::PortPin{model::Side::Bottom, 0.5}));
        QCOMPARE(route(driver, "c3").back(), QPointF(std::round(db.center().x()), db.bottom()));
        QCOMPARE(driver.diagram().connection(line("c3"))->to, part("db"));
        verifyOneUndoStep(driver, before);
        // Turned around, it is the other end that is pinned there, and has the text.
        driver.session().push(
            model::SetConnectionProperty{line("c3"), model::Connection::endTextKey(false), QStringLiteral("eth0")});
        driver.actions().reverseSelected();
        QCOMPARE(driver.diagram().connection(line("c3"))->endText(true), QStringLiteral("eth0"));
        QCOMPARE(driver.diagram().connection(line("c3"))->endText(false), QString());
        QCOMPARE(driver.diagram().connection(line("c3"))->portPin(true), (model::PortPin{model::Side::Bottom, 0.5}));
        QVERIFY(!driver.diagram().connection(line("c3"))->portPin(false));
        driver.actions().reverseSelected();
        // At another part the pin has no meaning.
        driver.drag(endHandle(driver, "c3", false), driver.center("user"));
        QCOMPARE(driver.diagram().connection(line("c3"))->to, part("user"));
        QVERIFY(!driver.diagram().connection(line("c3"))->portPin(false));
    }

    void copiesOfBentLinesAreBentAlike()
    {
        model::Diagram diagram = stack();
        QVERIFY(model::applyEdit(diagram, model::SetConnectionProperty{line("c2"), QStringLiteral("route"),
                                                                       QJsonArray{QJsonArray{500, 180}}}));
        SceneDriver driver(diagram);
        driver.select({"h1"});
        const QRectF original = driver.rect("h1");
        driver.actions().duplicateSelection();
        const model::Connection &copy = driver.diagram().connections().back();
        const QPointF shift =
            driver.scene().geometry().rectOf(*driver.session().selection().components.begin()).topLeft()
            - original.topLeft();
        QCOMPARE(copy.waypoints(), std::vector<QPointF>{QPointF(500, 180) + shift});
    }
};

STRICT_GUI_TEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
