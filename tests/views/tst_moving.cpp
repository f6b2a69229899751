#include "model/layout/arrange.h"
#include "views/tools/bending.h"

#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"
#include "tests/views/smallsite.h"

#include <QtWidgets>

using tests::handle;
using tests::line;
using tests::part;
using tests::SceneDriver;
using tests::stack;
using tests::verifyOneUndoStep;

namespace {

std::optional<model::ComponentId> parentOf(const SceneDriver &driver, const char *id)
{
    return driver.diagram().component(part(id))->parent;
}

} // namespace

/// Selecting, moving and resizing by hand.
class TestMoving : public QObject
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

    /// Dropped at the edge, a part is still inside; its container grows, and what it would cover moves aside, one way only.
    void aContainerThatGrowsMakesRoom()
    {
        const model::Diagram before = tests::smallSite();
        SceneDriver driver(before);
        driver.view().setZoom(0.5);
        driver.drag(driver.center("app"), QPointF(546, 210));
        QCOMPARE(parentOf(driver, "app"), part("h1"));
        QVERIFY(driver.rect("h1").left() < before.absoluteRect(part("lb")).right() + model::framePadding);
        tests::verifyNothingCovered(driver.diagram());
        QCOMPARE(driver.rect("lb").top(), before.absoluteRect(part("lb")).top());
        const QRectF chip = driver.scene().routes().value(line("c2")).label;
        QVERIFY(driver.rect("h1").contains(chip) || !driver.rect("h1").intersects(chip));
        QVERIFY(driver.rect("h1").left() - driver.rect("lb").right() >= chip.width());
        verifyOneUndoStep(driver, before);
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

    void shiftMovesStraight()
    {
        SceneDriver driver(stack());
        const QPointF before = *driver.diagram().component(part("user"))->position;
        driver.drag(driver.center("user"), driver.center("user") + QPointF(33, -47), Qt::ShiftModifier);
        QCOMPARE(driver.diagram().component(part("user"))->position, QPointF(before.x(), 50));
        driver.drag(driver.center("user"), driver.center("user") + QPointF(103, 47), Qt::ShiftModifier);
        QCOMPARE(driver.diagram().component(part("user"))->position->y(), 50);
        QVERIFY(driver.diagram().component(part("user"))->position->x() > before.x());
    }

    void shiftMovesWhatIsSelectedStraight()
    {
        SceneDriver driver(stack());
        driver.select({"user", "db"});
        driver.drag(driver.center("user"), driver.center("user") + QPointF(13, 307), Qt::ShiftModifier);
        QCOMPARE(driver.diagram().component(part("user"))->position, QPointF(0, 410));
        QCOMPARE(driver.selected(), (QStringList{QStringLiteral("db"), QStringLiteral("user")}));
        driver.click(driver.center("user"), Qt::ShiftModifier); // without a move it selects
        QCOMPARE(driver.selected(), QStringList{QStringLiteral("db")});
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
            from = views::endHandlesOf(driver.scene().routes().value(line("c3")), driver.scene().style().pixel)[1];
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
};

STRICT_GUI_TEST_MAIN(TestMoving)
#include "tst_moving.moc"
