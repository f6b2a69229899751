#include "views/canvas/diagramview.h"
#include "views/canvas/edgescroller.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QtWidgets>

using tests::part;
using tests::SceneDriver;

namespace {

model::Diagram pair()
{
    model::Diagram diagram = tests::diagramFromText("a -> b");
    for (const auto &[id, x] : {std::pair("a", 0.0), std::pair("b", 400.0)}) {
        model::Component component = *diagram.component(part(id));
        component.position = QPointF(x, 0);
        (void)diagram.replace(component);
    }
    return diagram;
}

views::EdgeScroller *scroller(SceneDriver &driver)
{
    return driver.view().findChild<views::EdgeScroller *>();
}

bool showsAll(SceneDriver &driver)
{
    const QRectF all = driver.rect("a") | driver.rect("b");
    return QRectF(driver.view().viewport()->rect()).contains(driver.view().viewportTransform().mapRect(all));
}

} // namespace

/// What the view does by itself: it keeps the drawing fitted, and scrolls when something is dragged to its edge.
class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysFittedInAnotherSize()
    {
        SceneDriver driver(pair());
        driver.view().zoomToFit();
        const QSize size = driver.view().size();
        driver.view().resize(300, 240);
        QVERIFY(showsAll(driver));
        QVERIFY(driver.view().zoom() < 1);
        driver.view().resize(size);
        QCOMPARE(driver.view().zoom(), 1.0);
    }

    void looksAtTheSamePlaceInAnotherSize()
    {
        SceneDriver driver(pair());
        views::DiagramView &view = driver.view();
        view.zoomToFit();
        QVERIFY(!view.outlook()); // fitted: nothing to keep
        view.setZoom(2);
        view.centerOn(QPointF(330, 60));
        const std::optional<views::Outlook> before = view.outlook();
        QVERIFY(before);
        QCOMPARE(before->zoom, 2.0);
        QVERIFY((before->middle - QPointF(330, 60)).manhattanLength() <= 2);

        SceneDriver other(pair());
        other.view().resize(150, 120); // as before a tab is laid out
        other.view().zoomToFit();
        other.view().lookAt(*before);
        other.view().resize(700, 500);
        QCOMPARE(other.view().zoom(), 2.0);
        QVERIFY((other.view().visibleCenter() - before->middle).manhattanLength() <= 2);
        QCOMPARE(other.view().outlook(), before); // to the bit, however often
        other.view().setZoom(1);
        QVERIFY(other.view().outlook() != before);
    }

    void staysWhereItIsWhenEverythingIsDeletedAndComesBack()
    {
        SceneDriver driver(pair());
        driver.view().setZoom(1.5);
        driver.view().centerOn(QPointF(330, 60));
        const QPointF before = driver.view().viewportTransform().map(QPointF());
        driver.actions().selectAll();
        driver.actions().deleteSelection();
        QVERIFY(driver.diagram().components().empty());
        driver.session().undoStack().undo();
        const QPointF after = driver.view().viewportTransform().map(QPointF());
        QVERIFY2((after - before).manhattanLength() <= 2, qPrintable(QString::number((after - before).manhattanLength())));
    }

    void staysWhereItIsWithTheFirstPart_data()
    {
        QTest::addColumn<QPointF>("place"); // as shares of the view
        QTest::newRow("in the middle") << QPointF(0.5, 0.5);
        QTest::newRow("at the left") << QPointF(0.2, 0.5);
        QTest::newRow("at the top") << QPointF(0.5, 0.1);
        QTest::newRow("at the bottom right") << QPointF(0.9, 0.9);
    }

    void staysWhereItIsWithTheFirstPart()
    {
        QFETCH(QPointF, place);
        SceneDriver driver;
        const QSize size = driver.view().viewport()->size();
        const QPointF at(size.width() * place.x(), size.height() * place.y());
        const QTransform before = driver.view().viewportTransform();
        driver.dropKind(QStringLiteral("browser"), before.inverted().map(at));
        QCOMPARE(driver.diagram().components().size(), std::size_t(1));
        const QRectF shown = driver.view().viewportTransform().mapRect(driver.rect("browser"));
        QVERIFY(shown.contains(at));
        QCOMPARE(driver.view().viewportTransform(), before);
        driver.session().undoStack().undo();
        driver.session().undoStack().redo();
        QCOMPARE(driver.view().viewportTransform(), before);
    }

    /// As when a panel closes: the drawing does not move, even where there is no more of it to scroll to.
    void staysWhereItIsInALargerView()
    {
        SceneDriver driver(pair());
        driver.view().zoomToActualSize();
        driver.view().horizontalScrollBar()->setValue(driver.view().horizontalScrollBar()->maximum());
        driver.view().verticalScrollBar()->setValue(driver.view().verticalScrollBar()->maximum());
        const QTransform before = driver.view().viewportTransform();
        driver.view().resize(driver.view().size() + QSize(300, 200));
        QCOMPARE(driver.view().viewportTransform(), before);
    }

    void zoomsAtThePointerBesideTheDrawing()
    {
        SceneDriver driver(pair());
        driver.view().horizontalScrollBar()->setValue(driver.view().horizontalScrollBar()->maximum());
        const QPointF anchor(driver.view().viewport()->width() - 5, 5);
        const QPointF before = driver.view().viewportTransform().inverted().map(anchor);
        driver.view().setZoom(2, anchor);
        const QPointF after = driver.view().viewportTransform().map(before);
        QVERIFY2((after - anchor).manhattanLength() <= 2, qPrintable(QString::number((after - anchor).manhattanLength())));
    }

    void keepsWhatTheUserLooksAt()
    {
        SceneDriver driver(pair());
        driver.view().zoomToFit();
        driver.view().setZoom(2);
        driver.view().resize(300, 240);
        QCOMPARE(driver.view().zoom(), 2.0);
    }

    void edgeScrollsWhileDragging()
    {
        SceneDriver driver(pair());
        driver.view().zoomToFit();
        const auto rightEdge = [&driver] {
            const QSize size = driver.view().viewport()->size();
            return driver.view().viewportTransform().inverted().map(QPointF(size.width() - 2, size.height() / 2));
        };
        QSignalSpy scrolled(driver.view().horizontalScrollBar(), &QScrollBar::valueChanged);
        driver.dragWithoutRelease(driver.center("b"), rightEdge());
        QVERIFY(scrolled.wait(tests::patienceMs));
        // The part stays under the cursor, which stands still.
        QVERIFY(driver.rect("b").contains(rightEdge()));
        driver.release(rightEdge());
        const double left = driver.diagram().component(part("b"))->position->x();
        QVERIFY(left > 400);
        QCOMPARE(driver.session().undoStack().count(), 1);

        driver.moveTo(rightEdge()); // nothing is dragged any more
        QVERIFY(!scroller(driver)->isScrolling());
    }

    void escapeEndsScrolling()
    {
        SceneDriver driver(pair());
        driver.view().zoomToFit();
        QSignalSpy scrolled(driver.view().verticalScrollBar(), &QScrollBar::valueChanged);
        const QPointF top = driver.view().viewportTransform().inverted().map(QPointF(driver.view().viewport()->width() / 2.0, 2));
        driver.dragWithoutRelease(driver.center("a"), top);
        QVERIFY(scrolled.wait(tests::patienceMs));
        driver.key(Qt::Key_Escape);
        QTRY_VERIFY(!scroller(driver)->isScrolling());
        QCOMPARE(driver.diagram(), pair());
    }
};

STRICT_GUI_TEST_MAIN(TestView)
#include "tst_view.moc"
