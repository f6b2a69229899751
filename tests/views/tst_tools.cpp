#include "model/layout/arrange.h"

#include "views/tools/bending.h"
#include "views/tools/docking.h"
#include "views/tools/toolcontroller.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using tests::line;
using tests::part;
using tests::SceneDriver;

namespace {

/// user on the left, a host with web and app in the middle, another host, a database outside.
model::Diagram stack()
{
    model::Diagram diagram = tests::diagramFromText("user -> web -> app -> db; h1[web app]; h2(width=0)");
    const auto put = [&diagram](const char *id, const QPointF &position, const std::optional<QSizeF> &size = {}) {
        model::Component component = *diagram.component(part(id));
        component.position = position;
        component.size = size;
        component.properties = {};
        (void)diagram.replace(component);
    };
    put("user", {0, 100});
    put("h1", {300, 40}, QSizeF(560, 200));
    put("web", {40, 60});
    put("app", {320, 60});
    put("db", {960, 100});
    put("h2", {300, 360}, QSizeF(400, 180));
    return diagram;
}

std::optional<model::ComponentId> parentOf(const SceneDriver &driver, const char *id)
{
    return driver.diagram().component(part(id))->parent;
}

/// The gesture is one entry of the history, the canvas shows the result, and undoing it restores the diagram.
void verifyOneUndoStep(SceneDriver &driver, const model::Diagram &before)
{
    QVERIFY(driver.diagram() != before);
    QCOMPARE(driver.session().undoStack().count(), 1);
    QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    const model::Diagram after = driver.diagram();
    driver.session().undoStack().undo();
    QVERIFY(driver.diagram() == before);
    QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    driver.session().undoStack().redo();
    QVERIFY(driver.diagram() == after);
}

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

QPointF handle(const SceneDriver &driver, const char *id, bool right, bool bottom)
{
    const QRectF rect = views::markedRect(driver.rect(id));
    return {right ? rect.right() : rect.left(), bottom ? rect.bottom() : rect.top()};
}

} // namespace

class TestTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickSelects()
    {
        SceneDriver driver(stack());
        driver.click(driver.center("web"));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("web")});
        driver.click(driver.center("db"), Qt::ShiftModifier);
        QCOMPARE(driver.selected(), (QStringList{QStringLiteral("db"), QStringLiteral("web")}));
        driver.click(driver.center("web"), Qt::ControlModifier);
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("db")});
        driver.click(driver.on("c1"));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("c1")});
        driver.click(driver.rect("h1").bottomLeft() + QPointF(60, -30));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("h1")});
        driver.click(QPointF(100, 500));
        QCOMPARE(driver.selected(), QStringList());
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void bandSelects()
    {
        SceneDriver driver(stack());
        driver.drag(QPointF(-40, 60), QPointF(400, 180));
        QCOMPARE(driver.selected(), (QStringList{QStringLiteral("user"), QStringLiteral("web"), QStringLiteral("c1")}));
        driver.drag(QPointF(930, 80), QPointF(990, 200), Qt::ShiftModifier);
        QVERIFY(driver.selected().contains(QStringLiteral("db")));
        QVERIFY(driver.selected().contains(QStringLiteral("web")));
        driver.dragWithoutRelease(QPointF(-40, 60), QPointF(100, 180));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("user")});
        driver.key(Qt::Key_Escape);
        QVERIFY(driver.selected().contains(QStringLiteral("db")));
    }

    void bandStartsInsideFrames()
    {
        SceneDriver driver(stack());
        driver.drag(driver.rect("h1").topLeft() + QPointF(20, 50), driver.center("web"));
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("web")});
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void dragMovesOnTheGrid()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("user"), driver.center("user") + QPointF(33, -47));
        QCOMPARE(driver.diagram().component(part("user"))->position, QPointF(30, 50));
        QVERIFY(!parentOf(driver, "user"));
        verifyOneUndoStep(driver, before);
    }

    void altMovesFreely()
    {
        SceneDriver driver(stack());
        driver.drag(driver.center("user"), driver.center("user") + QPointF(33, -47), Qt::AltModifier);
        QCOMPARE(driver.diagram().component(part("user"))->position, QPointF(33, 53));
    }

    void dragMovesEverythingSelected()
    {
        SceneDriver driver(stack());
        driver.select({"user", "db"});
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("user"), driver.center("user") + QPointF(0, 300));
        QCOMPARE(driver.diagram().component(part("user"))->position, QPointF(0, 400));
        QCOMPARE(driver.diagram().component(part("db"))->position, QPointF(960, 400));
        QCOMPARE(driver.selected().size(), 2);
        verifyOneUndoStep(driver, before);
    }

    void frameMovesWithItsContents()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const QRectF web = driver.rect("web");
        const QPointF title = driver.rect("h1").topLeft() + QPointF(80, 15);
        driver.drag(title, title + QPointF(0, -200));
        QCOMPARE(driver.diagram().component(part("h1"))->position, QPointF(300, -160));
        QCOMPARE(driver.diagram().component(part("web"))->position, QPointF(40, 60));
        QCOMPARE(driver.rect("web"), web.translated(0, -200));
        verifyOneUndoStep(driver, before);
    }

    void dropOnFrameReparents()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const QPointF inside = driver.center("h2");
        driver.dragWithoutRelease(driver.center("user"), inside);
        QVERIFY(driver.scene().marked(views::Mark::Target).components.contains(part("h2")));
        QVERIFY(driver.diagram() == before);
        driver.release(inside);
        QCOMPARE(parentOf(driver, "user"), part("h2"));
        QVERIFY(driver.rect("user").contains(inside));
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
        verifyOneUndoStep(driver, before);
    }

    void dropOutsideLeavesTheFrame()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("app"), QPointF(100, 450));
        QVERIFY(!parentOf(driver, "app"));
        QVERIFY(driver.rect("app").contains(QPointF(100, 450)));
        verifyOneUndoStep(driver, before);
    }

    void severalMoveToAnotherFrame()
    {
        SceneDriver driver(stack());
        driver.select({"web", "app"});
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("web"), driver.center("web") + QPointF(30, 310));
        QCOMPARE(parentOf(driver, "web"), part("h2"));
        QCOMPARE(parentOf(driver, "app"), part("h2"));
        QVERIFY(driver.rect("h2").contains(driver.rect("app")));
        verifyOneUndoStep(driver, before);
    }

    void frameGrowsAroundWhatIsDropped()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("db"), QPointF(840, 220));
        QCOMPARE(parentOf(driver, "db"), part("h1"));
        QVERIFY(
            driver.rect("h1").adjusted(0, 0, -model::framePadding, -model::framePadding).contains(driver.rect("db")));
        QCOMPARE(driver.rect("web"), before.absoluteRect(part("web")));
        verifyOneUndoStep(driver, before);
    }

    void frameIsNotDroppedIntoItself()
    {
        SceneDriver driver(stack());
        const QPointF title = driver.rect("h1").topLeft() + QPointF(80, 15);
        driver.drag(title, title + QPointF(60, 30));
        QVERIFY(!parentOf(driver, "h1"));
    }

    void frameGoesIntoFrame()
    {
        SceneDriver driver(stack());
        const QPointF title = driver.rect("h2").topLeft() + QPointF(80, 15);
        driver.drag(title, driver.rect("h1").topLeft() + QPointF(80, 185));
        QCOMPARE(parentOf(driver, "h2"), part("h1"));
        QVERIFY(driver.rect("h1").contains(driver.rect("h2")));
    }

    void escapeCancelsEveryDrag_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"move", "resize", "connect", "reconnect"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void escapeCancelsEveryDrag()
    {
        QFETCH(const QString, what);
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        QPointF from = driver.center("user");
        if (what == QStringLiteral("resize")) {
            driver.select({"h2"});
            from = handle(driver, "h2", true, true);
        } else if (what == QStringLiteral("connect")) {
            driver.moveTo(driver.center("user"));
            from = QPointF(driver.center("user").x(), driver.rect("user").bottom());
        } else if (what == QStringLiteral("reconnect")) {
            driver.click(driver.on("c3"));
            from = driver.scene().routes().value(line("c3")).points.back();
        }
        driver.dragWithoutRelease(from, driver.center("h2"));
        driver.key(Qt::Key_Escape);
        driver.release(driver.center("h2"));
        QVERIFY(driver.diagram() == before);
        QCOMPARE(driver.session().undoStack().count(), 0);
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
        QVERIFY(driver.scene().marked(views::Mark::Target).isEmpty());
    }

    void changeOfTheDiagramEndsTheDrag()
    {
        SceneDriver driver(stack());
        driver.session().push(model::Rename{part("db"), QStringLiteral("Data")});
        driver.dragWithoutRelease(driver.center("user"), driver.center("h2"));
        driver.session().undoStack().undo();
        driver.release(driver.center("h2"));
        QVERIFY(driver.diagram() == stack());
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void handleResizes()
    {
        SceneDriver driver(stack());
        driver.select({"h2"});
        const model::Diagram before = driver.diagram();
        const QPointF corner = handle(driver, "h2", true, true);
        driver.drag(corner, corner + QPointF(101, 52));
        QCOMPARE(driver.rect("h2"), QRectF(300, 360, 500, 230));
        verifyOneUndoStep(driver, before);
    }

    void resizedFrameKeepsItsContentsInPlace()
    {
        SceneDriver driver(stack());
        driver.select({"h1"});
        const model::Diagram before = driver.diagram();
        const QRectF web = driver.rect("web");
        const QPointF corner = handle(driver, "h1", false, false);
        driver.drag(corner, corner + QPointF(-50, -20));
        QCOMPARE(driver.rect("h1"), QRectF(250, 20, 610, 220));
        QCOMPARE(driver.rect("web"), web);
        verifyOneUndoStep(driver, before);
    }

    void frameStaysLargerThanItsContents()
    {
        SceneDriver driver(stack());
        driver.select({"h1"});
        const QPointF corner = handle(driver, "h1", true, true);
        driver.drag(corner, driver.center("web"));
        QVERIFY(driver.rect("h1").contains(driver.rect("app")));
        const QPointF first = handle(driver, "h1", false, false);
        driver.drag(first, driver.center("app"));
        QVERIFY(driver.rect("h1").contains(driver.rect("web")));
        QVERIFY(driver.rect("web").top() - driver.rect("h1").top() >= model::frameTitleHeight);
    }

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
        driver.drag(driver.scene().routes().value(line("c3")).points.back(), driver.center("user"));
        const model::Connection &moved = *driver.diagram().connection(line("c3"));
        QCOMPARE(moved.from, part("app"));
        QCOMPARE(moved.to, part("user"));
        verifyOneUndoStep(driver, before);
    }

    void startOfConnectionMoves()
    {
        SceneDriver driver(stack());
        driver.click(driver.on("c3"));
        driver.drag(driver.scene().routes().value(line("c3")).points.front(), driver.center("web"));
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
        driver.drag(driver.scene().routes().value(line("c3")).points.back(), driver.center("web"));
        const model::Connection &moved = *driver.diagram().connection(line("c3"));
        QCOMPARE(moved.to, part("web"));
        QCOMPARE(moved.protocol, QStringLiteral("http"));
        QVERIFY(!moved.hasProperty(QStringLiteral("port")));
        QCOMPARE(driver.session().undoStack().count(), 1);
        driver.session().undoStack().undo();
        QVERIFY(driver.diagram() == diagram);
    }

    void droppedKindIsPlaced()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.dropKind(QStringLiteral("cache"), driver.center("h2"));
        const model::Component &added = driver.diagram().components().back();
        QCOMPARE(added.kind, QStringLiteral("cache"));
        QCOMPARE(added.parent, part("h2"));
        QVERIFY((driver.diagram().absoluteRect(added.id).center() - driver.center("h2")).manhattanLength() <= 10);
        QCOMPARE(driver.selected(), QStringList{added.id.toString()});
        verifyOneUndoStep(driver, before);
    }

    void badgeDocksOnTheBorder()
    {
        SceneDriver driver(stack());
        driver.dropKind(QStringLiteral("monitoring-agent"), driver.rect("h2").bottomLeft() + QPointF(200, -10));
        const model::Component badge = driver.diagram().components().back();
        QCOMPARE(badge.parent, part("h2"));
        QCOMPARE(driver.diagram().absoluteRect(badge.id).center().y(), driver.rect("h2").bottom());
        driver.dropKind(QStringLiteral("firewall"), driver.rect("h2").topLeft() + QPointF(200, 12));
        const model::Component guard = driver.diagram().components().back();
        QCOMPARE(driver.diagram().absoluteRect(guard.id).center().y(), driver.rect("h2").top());

        // It stays on the border when the frame is resized.
        driver.select({"h2"});
        const QPointF corner = handle(driver, "h2", true, true);
        driver.drag(corner, corner + QPointF(0, 100));
        QCOMPARE(driver.diagram().absoluteRect(badge.id).center().y(), driver.rect("h2").bottom());
        QCOMPARE(driver.diagram().absoluteRect(guard.id).center().y(), driver.rect("h2").top());
    }

    void firewallGuardsAMachineAsABadge()
    {
        SceneDriver driver(stack());
        driver.dropKind(QStringLiteral("firewall"), QPointF(100, 500));
        const model::ComponentId id = driver.diagram().components().back().id;
        const auto wall = [&]() -> const model::Component & { return *driver.diagram().component(id); };
        const QSizeF card = driver.diagram().sizeOf(id);
        QVERIFY(card != views::badgeSize);

        const auto center = [&] { return driver.diagram().absoluteRect(id).center(); };
        driver.drag(center(), driver.rect("h2").center() + QPointF(0, 40));
        QCOMPARE(wall().parent, part("h2"));
        QCOMPARE(driver.diagram().sizeOf(id), views::badgeSize);
        QCOMPARE(center().y(), driver.rect("h2").bottom());
        driver.drag(center(), QPointF(100, 500));
        QVERIFY(!wall().parent);
        QCOMPARE(driver.diagram().sizeOf(id), card);

        // On the way of requests it stays a box that lines can go through.
        driver.session().push(model::InsertParts{
            {{},
             {{model::Connection{driver.diagram().freeConnectionId(), part("user"), id, QStringLiteral("http"), {}},
               -1}}}});
        driver.drag(center(), driver.rect("h2").center() + QPointF(0, 40));
        QCOMPARE(wall().parent, part("h2"));
        QCOMPARE(driver.diagram().sizeOf(id), card);
    }

    void addedBadgesFindFreePlacesOnTheBorder()
    {
        SceneDriver driver(stack());
        QList<QRectF> badges;
        for (const char *kind : {"firewall", "monitoring-agent", "certificate"}) {
            driver.select({"h2"});
            driver.actions().addKind(QString::fromLatin1(kind));
            const QRectF badge = driver.diagram().absoluteRect(driver.diagram().components().back().id);
            QCOMPARE(badge.size(), views::badgeSize);
            QCOMPARE(badge.center().y(), driver.rect("h2").bottom());
            for (const QRectF &other : badges)
                QVERIFY(!badge.intersects(other));
            badges.append(badge);
        }
    }

    void placeToolPlacesOnClick()
    {
        SceneDriver driver(stack());
        driver.tools().placeKind(QStringLiteral("queue"));
        driver.moveTo(QPointF(100, 480));
        driver.click(QPointF(100, 480), Qt::ShiftModifier);
        QVERIFY(driver.tools().mode() == views::ToolController::Mode::Place);
        driver.click(QPointF(100, 600));
        QVERIFY(driver.tools().mode() == views::ToolController::Mode::Select);
        QCOMPARE(driver.diagram().components().size(), stack().components().size() + 2);
        QCOMPARE(driver.diagram().components().back().displayName(), QStringLiteral("Queue 2"));
    }

    void renameInPlace()
    {
        SceneDriver driver(stack());
        driver.doubleClick(driver.center("web"));
        auto *editor = driver.view().findChild<QLineEdit *>(QStringLiteral("nameEditor"));
        QVERIFY(editor->isVisible());
        QVERIFY(editor->geometry().intersects(driver.view().viewportTransform().mapRect(driver.rect("web")).toRect()));
        QTest::keyClicks(editor, QStringLiteral("Nginx"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QCOMPARE(driver.diagram().component(part("web"))->name, QStringLiteral("Nginx"));
        QCOMPARE(driver.session().undoStack().undoText(), QStringLiteral("Rename web"));

        driver.select({"h1"});
        const QString before = driver.diagram().component(part("h1"))->name;
        driver.key(Qt::Key_F2);
        QVERIFY(editor->isVisible());
        QTest::keyClicks(editor, QStringLiteral("No"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(driver.diagram().component(part("h1"))->name, before);
        QVERIFY(driver.view().hasFocus());
    }

    void contextMenuSelectsWhatIsThere()
    {
        SceneDriver driver(stack());
        QSignalSpy menu(&driver.view(), &views::DiagramView::contextMenuRequested);
        const QPoint onView = driver.view().viewportTransform().map(driver.center("app")).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, onView, driver.view().viewport()->mapToGlobal(onView));
        QCoreApplication::sendEvent(driver.view().viewport(), &event);
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("app")});
        QCOMPARE(menu.count(), 1);
    }

    void panToolChangesNothing()
    {
        SceneDriver driver(stack());
        driver.tools().setMode(views::ToolController::Mode::Pan);
        const QPointF before = driver.view().visibleCenter();
        driver.drag(driver.center("user"), driver.center("user") + QPointF(0, 60));
        QVERIFY(driver.view().visibleCenter() != before);
        QVERIFY(driver.diagram() == stack());
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
        driver.drag(route(driver, "c3").back(), QPointF(db.center().x() + 3, db.bottom() - 4));
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
        driver.drag(route(driver, "c3").back(), driver.center("user"));
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

    void actionsOfMenus()
    {
        SceneDriver driver(stack());
        driver.actions().selectAll();
        QCOMPARE(driver.selected().size(), qsizetype(6 + 3));
        driver.actions().clearSelection();
        QVERIFY(driver.session().selection().isEmpty());
        driver.select({"db", "user"});
        QVERIFY(driver.actions().canConnectSelected());
        driver.actions().connectSelected();
        QCOMPARE(driver.diagram().connections().back().from, part("user"));
        driver.actions().toggleSelectionDown();
        QCOMPARE(driver.session().down().size(), 2);
        driver.actions().toggleSelectionDown();
        QVERIFY(driver.session().down().isEmpty());
        driver.session().setSelection({{}, {line("c1")}});
        driver.actions().reverseSelected();
        QCOMPARE(driver.diagram().connection(line("c1"))->from, part("web"));
        driver.session().undoStack().setIndex(0);
        QVERIFY(driver.diagram() == stack());
    }

    void deleteTakesContentsAndConnections()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.select({"h1", "web"});
        driver.actions().deleteSelection();
        QVERIFY(!driver.diagram().component(part("app")));
        QVERIFY(driver.diagram().connections().empty());
        verifyOneUndoStep(driver, before);
    }

    void duplicateCopiesContentsAndInnerConnections()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.select({"h1"});
        driver.actions().duplicateSelection();
        QCOMPARE(driver.diagram().components().size(), before.components().size() + 3);
        QCOMPARE(driver.diagram().connections().size(), before.connections().size() + 1);
        const model::ComponentId copy = *driver.session().selection().components.begin();
        QCOMPARE(driver.diagram().childrenOf(copy).size(), std::size_t(2));
        for (const char *other : {"user", "h1", "h2", "db"})
            QVERIFY(!driver.diagram().absoluteRect(copy).intersects(driver.rect(other)));
        verifyOneUndoStep(driver, before);
    }

    void randomGesturesKeepCanvasAndDocumentInStep();
};

// Presses, drags, keys and drops at random places of random diagrams: whatever they do, the canvas shows the document,
// and undoing everything gives the diagram from the start.
void TestTools::randomGesturesKeepCanvasAndDocumentInStep()
{
    constexpr int diagrams = 10;
    constexpr int gestures = 20;
    int changed = 0;
    for (unsigned seed = 1; seed <= diagrams; ++seed) {
        tests::Choices choices(seed);
        SceneDriver driver(model::arranged(tests::randomDiagram(seed)));
        driver.view().zoomToFit();
        const model::Diagram before = driver.diagram();
        const auto somewhere = [&] {
            const QRectF all = driver.scene().contentBounds();
            if (choices.chance(70) && !driver.scene().geometry().parts().empty())
                return choices.pick(driver.scene().geometry().parts()).rect.topLeft()
                       + QPointF(choices.below(80), choices.below(50));
            return all.topLeft() + QPointF(choices.below(int(all.width()) + 1), choices.below(int(all.height()) + 1));
        };
        for (int i = 0; i < gestures; ++i) {
            const model::Diagram last = driver.diagram();
            const Qt::KeyboardModifiers modifiers = choices.chance(20)   ? Qt::ShiftModifier
                                                    : choices.chance(10) ? Qt::AltModifier
                                                                         : Qt::NoModifier;
            switch (choices.below(8)) {
            case 0:
                driver.click(somewhere(), modifiers);
                break;
            case 1:
                driver.dropKind(choices.pick(model::componentKinds()).id, somewhere());
                break;
            case 2:
                driver.key(
                    choices.pick(std::vector{Qt::Key_Right, Qt::Key_Down, Qt::Key_Tab, Qt::Key_C, Qt::Key_Escape}),
                    modifiers);
                break;
            case 3:
                if (choices.chance(30))
                    driver.key(Qt::Key_Delete);
                else
                    driver.actions().duplicateSelection();
                break;
            case 4:
                driver.tools().setMode(choices.chance(60) ? views::ToolController::Mode::Select
                                                          : views::ToolController::Mode::Connect);
                break;
            case 5:
                driver.session().undoStack().undo();
                break;
            default:
                driver.drag(somewhere(), somewhere(), modifiers);
            }
            changed += driver.diagram() != last;
            const QString difference = tests::differenceFromFreshScene(driver.scene());
            QVERIFY2(difference.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, gesture %2: %3").arg(seed).arg(i).arg(difference)));
        }
        driver.session().undoStack().setIndex(0);
        QVERIFY(driver.diagram() == before);
    }
    QVERIFY2(changed > diagrams * gestures / 4, qPrintable(QString::number(changed)));
}

STRICT_GUI_TEST_MAIN(TestTools)
#include "tst_tools.moc"
