#include "model/layout/arrange.h"

#include "views/tools/docking.h"
#include "views/tools/toolcontroller.h"

#include "tests/support/randomdiagram.h"
#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using tests::handle;
using tests::line;
using tests::part;
using tests::SceneDriver;
using tests::stack;
using tests::verifyOneUndoStep;

/// Placing parts, naming them in place, and what menus do.
class TestTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QTRY_VERIFY(driver.view().hasFocus());
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
