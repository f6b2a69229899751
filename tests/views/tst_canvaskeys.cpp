#include "views/tools/toolcontroller.h"

#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/views/choosing.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::line;
using tests::part;
using tests::SceneDriver;

namespace {

/// Two rows: a, b, c from left to right, and d below b; a and b are connected.
model::Diagram rows()
{
    model::Diagram diagram = tests::diagramFromText("a -> b; c(width=0); d(width=0)");
    const std::pair<const char *, QPointF> places[] = {{"a", {0, 0}}, {"b", {300, 0}}, {"c", {600, 0}}, {"d", {300, 200}}};
    for (const auto &[id, position] : places) {
        model::Component component = *diagram.component(part(id));
        component.position = position;
        component.properties = {};
        (void)diagram.replace(component);
    }
    return diagram;
}

QLineEdit *openEditor(SceneDriver &driver)
{
    QLineEdit *editor = driver.view().findChild<QLineEdit *>();
    return editor && editor->isVisible() ? editor : nullptr;
}

QStringList only(const char *id)
{
    return {QString::fromLatin1(id)};
}

} // namespace

/// Every key that means something on the canvas, and what must not happen with it.
class TestCanvasKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabGoesInReadingOrder()
    {
        SceneDriver driver(rows());
        const char *order[] = {"a", "b", "d", "c", "c1"};
        for (const char *id : order) {
            driver.key(Qt::Key_Tab);
            QCOMPARE(driver.selected(), only(id));
        }
        driver.key(Qt::Key_Tab); // leaves the canvas, which has nothing else to go to here
        QCOMPARE(driver.selected(), only("c1"));
        for (const char *id : {"c", "d"}) {
            driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(driver.selected(), only(id));
        }
        driver.key(Qt::Key_Escape);
        driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(driver.selected(), only("c1"));
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    /// Nothing that is drawn needs the mouse, and arrows lead from a line to the parts at its ends.
    void linesAreReachedByKeys()
    {
        SceneDriver driver(tests::placed("a -> b; c -> a; a -> d; b; d", {{"a", {300, 0}}, {"b", {600, 0}}, {"c", {0, 0}}, {"d", {300, 200}}}));
        driver.select({"a"});
        driver.key(Qt::Key_B);
        QCOMPARE(driver.selected(), only("c3")); // to d, which comes before b
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.selected(), only("c1"));
        driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(driver.selected(), only("c3"));
        driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(driver.selected(), only("c2"));
        driver.key(Qt::Key_Right);
        QCOMPARE(driver.selected(), only("a"));
        driver.select({"b"});
        driver.key(Qt::Key_B); // only one comes, none leaves
        QCOMPARE(driver.selected(), only("c1"));
        driver.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(driver.selected(), only("a"));

        // Every line is met once on the way from the first part to the last line.
        driver.key(Qt::Key_Escape);
        QStringList met;
        for (std::size_t i = 0; i < driver.diagram().components().size() + driver.diagram().connections().size(); ++i) {
            driver.key(Qt::Key_Tab);
            met += driver.selected();
        }
        met.sort();
        QCOMPARE(met, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"c1"_s, u"c2"_s, u"c3"_s, u"d"_s}));
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void notesCannotFail()
    {
        SceneDriver driver(tests::placed("a; note", {{"a", {0, 0}}, {"note", {300, 0}}}));
        driver.select({"note"});
        driver.actions().toggleSelectionDown();
        QVERIFY(driver.session().down().isEmpty());
        driver.select({"a", "note"});
        driver.actions().toggleSelectionDown();
        QCOMPARE(driver.session().down(), (QSet<model::ComponentId>{part("a")}));
        driver.actions().toggleSelectionDown();
        QVERIFY(driver.session().down().isEmpty());
    }

    void arrowsMove_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QPointF>("direction");
        QTest::newRow("left") << Qt::Key_Left << QPointF(-1, 0);
        QTest::newRow("right") << Qt::Key_Right << QPointF(1, 0);
        QTest::newRow("up") << Qt::Key_Up << QPointF(0, -1);
        QTest::newRow("down") << Qt::Key_Down << QPointF(0, 1);
    }

    void arrowsMove()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QPointF, direction);
        SceneDriver driver(rows());
        const QPointF before = driver.rect("d").topLeft();
        driver.select({"d"});
        driver.key(key);
        QCOMPARE(driver.rect("d").topLeft(), before + direction * model::gridStep);
        driver.key(key, Qt::ShiftModifier);
        QCOMPARE(driver.rect("d").topLeft(), before + direction * (model::gridStep + 1));
        QCOMPARE(driver.session().undoStack().count(), 2);
        driver.session().undoStack().undo();
        driver.session().undoStack().undo();
        QCOMPARE(driver.rect("d").topLeft(), before);
    }

    void heldArrowIsOneStepOfTheHistory()
    {
        SceneDriver driver(rows());
        driver.select({"d"});
        for (int i = 0; i < 5; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, {}, i > 0);
            QCoreApplication::sendEvent(&driver.view(), &press);
        }
        QCOMPARE(driver.rect("d").top(), 200 + 5 * model::gridStep);
        QCOMPARE(driver.session().undoStack().count(), 1);
    }

    void arrowsSelectFirstWhenNothingIs()
    {
        SceneDriver driver(rows());
        driver.key(Qt::Key_Right);
        QCOMPARE(driver.selected(), only("a"));
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void controlArrowsGoToTheNeighbour()
    {
        SceneDriver driver(rows());
        driver.select({"a"});
        const std::pair<Qt::Key, const char *> way[] = {
            {Qt::Key_Right, "b"}, {Qt::Key_Down, "d"}, {Qt::Key_Up, "b"}, {Qt::Key_Right, "c"}, {Qt::Key_Left, "b"}, {Qt::Key_Left, "a"}};
        for (const auto &[key, id] : way) {
            driver.key(key, Qt::ControlModifier);
            QCOMPARE(driver.selected(), only(id));
        }
        driver.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(driver.selected(), only("a"));
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void keysRename_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("F2") << Qt::Key_F2;
    }

    void keysRename()
    {
        QFETCH(Qt::Key, key);
        SceneDriver driver(rows());
        driver.key(key);
        QVERIFY(!openEditor(driver));
        driver.select({"c"});
        driver.key(key);
        QVERIFY(openEditor(driver));
        QTest::keyClicks(openEditor(driver), u"Cache"_s);
        QTest::keyClick(openEditor(driver), Qt::Key_Return);
        QVERIFY(!openEditor(driver));
        QCOMPARE(driver.diagram().component(part("c"))->name, u"Cache"_s);
        QCOMPARE(driver.session().undoStack().count(), 1);
        QTRY_VERIFY(driver.view().hasFocus());
        QCOMPARE(driver.selected(), only("c")); // the next key means the same part
    }

    void keysDelete_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Delete") << Qt::Key_Delete;
        QTest::newRow("Backspace") << Qt::Key_Backspace;
    }

    void keysDelete()
    {
        QFETCH(Qt::Key, key);
        SceneDriver driver(rows());
        driver.key(key);
        QCOMPARE(driver.session().undoStack().count(), 0);
        driver.select({"b"});
        driver.key(key, Qt::ControlModifier);
        QVERIFY(driver.diagram().component(part("b")));
        driver.key(key);
        QVERIFY(!driver.diagram().component(part("b")));
        QVERIFY(driver.diagram().connections().empty());
        QCOMPARE(driver.session().undoStack().count(), 1);
    }

    void connectsToWhereTheArrowsPoint()
    {
        SceneDriver driver(rows());
        driver.select({"b"});
        driver.key(Qt::Key_C);
        driver.key(Qt::Key_Down);
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.diagram().connections().size(), std::size_t(2));
        QCOMPARE(driver.diagram().connections().back().from, part("b"));
        QCOMPARE(driver.diagram().connections().back().to, part("d"));
        QCOMPARE(driver.selected(), only("b")); // ready for the next one
        QCOMPARE(driver.session().undoStack().count(), 1);
    }

    void connectingGoesRoundWithTab()
    {
        SceneDriver driver(rows());
        driver.select({"d"});
        QSet<model::ComponentId> reached;
        for (int tabs = 0; tabs < 3; ++tabs) {
            driver.key(Qt::Key_C);
            for (int i = 0; i < tabs; ++i)
                driver.key(Qt::Key_Tab);
            driver.key(Qt::Key_Enter);
            reached.insert(driver.diagram().connections().back().to);
            driver.session().undo(); // what is connected is offered later
        }
        QCOMPARE(reached, (QSet<model::ComponentId>{part("a"), part("b"), part("c")}));
    }

    /// Wherever it stands: to the right there is only a client.
    void connectingOffersTheLikelyFirst()
    {
        model::Diagram diagram = tests::diagramFromText("web -> app; user; db; lb");
        const QPointF places[] = {{400, 300}, {400, 0}, {700, 300}, {0, 0}, {0, 300}};
        for (std::size_t i = 0; i < std::size(places); ++i) {
            model::Component part = diagram.components()[i];
            part.position = places[i];
            QVERIFY(diagram.replace(part));
        }
        SceneDriver driver(diagram);
        driver.select({"web"});
        for (const char *expected : {"db", "lb", "app", "user"}) {
            driver.key(Qt::Key_C);
            for (const char *before : {"db", "lb", "app"}) {
                if (QByteArray(before) == expected)
                    break;
                driver.key(Qt::Key_Tab);
            }
            driver.key(Qt::Key_Return);
            QCOMPARE(driver.diagram().connections().back().to, part(expected));
            driver.session().undo();
            driver.select({"web"});
        }
    }

    void escapeLeavesConnectingWithoutATrace()
    {
        SceneDriver driver(rows());
        driver.select({"b"});
        driver.key(Qt::Key_C);
        driver.key(Qt::Key_Escape);
        QCOMPARE(driver.selected(), only("b"));
        driver.key(Qt::Key_Return); // is a name again, not a connection
        QVERIFY(openEditor(driver));
        QCOMPARE(driver.diagram().connections().size(), std::size_t(1));
    }

    void escapeGoesBackStepByStep()
    {
        SceneDriver driver(rows());
        driver.select({"b"});
        driver.tools().setMode(views::ToolController::Mode::Connect);
        driver.key(Qt::Key_Escape);
        QCOMPARE(driver.tools().mode(), views::ToolController::Mode::Select);
        QCOMPARE(driver.selected(), only("b"));
        driver.key(Qt::Key_Escape);
        QCOMPARE(driver.selected(), QStringList());
    }

    void plusAndMinusZoom()
    {
        SceneDriver driver(rows());
        const double before = driver.view().zoom();
        driver.key(Qt::Key_Plus);
        QVERIFY(driver.view().zoom() > before);
        driver.key(Qt::Key_Minus);
        QCOMPARE(driver.view().zoom(), before);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void spaceIsATapOrAHand()
    {
        SceneDriver driver(rows());
        QSignalSpy tapped(&driver.view(), &views::DiagramView::spaceTapped);
        driver.key(Qt::Key_Space);
        QCOMPARE(tapped.count(), 1);

        const QPointF before = driver.view().visibleCenter();
        QTest::keyPress(&driver.view(), Qt::Key_Space);
        driver.drag(driver.center("d"), driver.center("d") + QPointF(60, 40));
        QTest::keyRelease(&driver.view(), Qt::Key_Space);
        QCOMPARE(tapped.count(), 1);
        QVERIFY(driver.view().visibleCenter() != before);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }
};

STRICT_GUI_TEST_MAIN(TestCanvasKeys)
#include "tst_canvaskeys.moc"
