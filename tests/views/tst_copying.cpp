#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

#include <algorithm>

using tests::part;
using tests::SceneDriver;
using tests::stack;
using tests::verifyOneUndoStep;

namespace {

/// The parts that are in the one diagram only.
std::vector<model::Component> added(const model::Diagram &before, const model::Diagram &after)
{
    std::vector<model::Component> parts;
    for (const model::Component &each : after.components()) {
        if (!before.component(each.id))
            parts.push_back(each);
    }
    return parts;
}

bool isGhostShown(SceneDriver &driver)
{
    const QList<QGraphicsItem *> items = driver.scene().items();
    return std::any_of(items.begin(), items.end(), [](const QGraphicsItem *item) {
        const auto *picture = dynamic_cast<const views::PictureItem *>(item);
        return picture && !picture->group().shapes.empty();
    });
}

Qt::CursorShape cursor(SceneDriver &driver)
{
    return driver.view().viewport()->cursor().shape();
}

/// As window systems do: with what was held before it.
void sendControl(SceneDriver &driver, QEvent::Type type)
{
    QKeyEvent event(type, Qt::Key_Control, type == QEvent::KeyPress ? Qt::NoModifier : Qt::ControlModifier);
    QCoreApplication::sendEvent(&driver.view(), &event);
}

} // namespace

/// Dragging while Control or Alt is held copies.
class TestCopying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingCopies_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::newRow("Control") << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
    }

    void draggingCopies()
    {
        QFETCH(Qt::KeyboardModifiers, held);
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const QPointF user = driver.center("user");
        driver.dragWithoutRelease(user, user + QPointF(33, 303), held);
        QCOMPARE(driver.diagram(), before);
        QCOMPARE(cursor(driver), Qt::DragCopyCursor);
        QCOMPARE(driver.center("user"), user); // it stays where it is
        QVERIFY(isGhostShown(driver));
        driver.release(user + QPointF(33, 303), held);
        QVERIFY(!isGhostShown(driver));
        const std::vector<model::Component> copies = added(before, driver.diagram());
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.front().position, QPointF(30, 400)); // on the grid, as what is moved
        QCOMPARE(copies.front().kind, before.component(part("user"))->kind);
        QVERIFY(copies.front().name != before.component(part("user"))->name);
        QCOMPARE(*driver.diagram().component(part("user")), *before.component(part("user")));
        QCOMPARE(driver.selected(), QStringList{copies.front().id.toString()});
        verifyOneUndoStep(driver, before);
    }

    void whatIsInsideComesAlong()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const QPointF title = driver.rect("h1").topLeft() + QPointF(80, 15);
        driver.drag(title, title + QPointF(0, -400), Qt::ControlModifier);
        const std::vector<model::Component> copies = added(before, driver.diagram());
        QCOMPARE(copies.size(), 3); // the host, web and app
        QCOMPARE(driver.diagram().connections().size(), before.connections().size() + 1); // web asks app, there as well
        const model::Connection &line = driver.diagram().connections().back();
        QVERIFY(!before.component(line.from) && !before.component(line.to));
        verifyOneUndoStep(driver, before);
    }

    void everythingSelectedIsCopied()
    {
        SceneDriver driver(stack());
        driver.select({"app", "db"});
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("db"), driver.center("db") + QPointF(0, 500), Qt::ControlModifier);
        QCOMPARE(added(before, driver.diagram()).size(), 2);
        QCOMPARE(driver.diagram().connections().size(), before.connections().size() + 1);
        QCOMPARE(driver.selected().size(), 2);
        verifyOneUndoStep(driver, before);
    }

    void copiesGoIntoTheContainerUnderTheCursor()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const QPointF inside = driver.center("h2");
        driver.dragWithoutRelease(driver.center("web"), inside, Qt::AltModifier);
        QVERIFY(driver.scene().marked(views::Mark::Target).components.contains(part("h2")));
        driver.release(inside, Qt::AltModifier);
        const std::vector<model::Component> copies = added(before, driver.diagram());
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.front().parent, part("h2"));
        QVERIFY(driver.scene().geometry().rectOf(copies.front().id).contains(inside));
        QCOMPARE(*driver.diagram().component(part("web")), *before.component(part("web")));
        verifyOneUndoStep(driver, before);
    }

    void keysDecideDuringTheDrag()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const QPointF user = driver.center("user");
        const QPointF below = user + QPointF(0, 300);
        driver.dragWithoutRelease(user, below);
        QCOMPARE(driver.center("user"), below);
        QCOMPARE(cursor(driver), Qt::SizeAllCursor);
        // Pressed without a move of the mouse.
        sendControl(driver, QEvent::KeyPress);
        QCOMPARE(driver.center("user"), user);
        QVERIFY(isGhostShown(driver));
        QCOMPARE(cursor(driver), Qt::DragCopyCursor);
        sendControl(driver, QEvent::KeyRelease);
        QCOMPARE(driver.center("user"), below);
        QVERIFY(!isGhostShown(driver));
        QCOMPARE(cursor(driver), Qt::SizeAllCursor);
        driver.release(below);
        QCOMPARE(driver.diagram().components().size(), before.components().size());
        verifyOneUndoStep(driver, before);
    }

    void escapeCopiesNothing()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.dragWithoutRelease(driver.center("user"), driver.center("user") + QPointF(0, 300), Qt::ControlModifier);
        driver.key(Qt::Key_Escape);
        QVERIFY(!isGhostShown(driver));
        driver.release(driver.center("user") + QPointF(0, 300), Qt::ControlModifier);
        QCOMPARE(driver.diagram(), before);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void copiesLineUpWithTheirOriginals()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.drag(driver.center("db"), driver.center("db") + QPointF(4, 254), Qt::ControlModifier);
        QCOMPARE(added(before, driver.diagram()).front().position->x(), before.component(part("db"))->position->x());
    }

    void bothKeysMoveFreely()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::AltModifier;
        driver.drag(driver.center("user"), driver.center("user") + QPointF(33, -47), both);
        QCOMPARE(driver.diagram().component(part("user"))->position, QPointF(33, 53));
        QCOMPARE(driver.diagram().components().size(), before.components().size());
    }

    void shiftCopiesStraight()
    {
        SceneDriver driver(stack());
        const model::Diagram before = driver.diagram();
        driver.select({"user"});
        driver.drag(driver.center("user"), driver.center("user") + QPointF(13, 207), Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(added(before, driver.diagram()).front().position, QPointF(0, 310));
    }

    void bentLinesComeAlong()
    {
        model::Diagram diagram = stack();
        model::Connection line = *diagram.connection(tests::line("c2"));
        line.properties.insert(model::Connection::waypointsKey(), model::waypointsToJson({QPointF(600, 50), QPointF(600, 140)}));
        QVERIFY(diagram.replace(line));
        SceneDriver driver(diagram);
        driver.select({"web", "app"});
        driver.drag(driver.center("web"), driver.center("web") + QPointF(0, 500), Qt::ControlModifier);
        const std::vector<QPointF> copied = driver.diagram().connections().back().waypoints();
        QCOMPARE(copied, (std::vector<QPointF>{QPointF(600, 550), QPointF(600, 640)}));
    }
};

STRICT_GUI_TEST_MAIN(TestCopying)
#include "tst_copying.moc"
