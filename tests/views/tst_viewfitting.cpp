#include "model/diagram/viewtexts.h"
#include "model/formats/diagramfile.h"
#include "model/layout/arrange.h"
#include "views/canvas/clearance.h"
#include "views/canvas/legendview.h"
#include "views/canvas/minimap.h"
#include "views/canvas/viewscrollbar.h"

#include "tests/support/largediagram.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

#include <random>

using namespace Qt::StringLiterals;
using tests::part;
using tests::SceneDriver;

namespace {

/// An example with its legend.
model::Diagram example()
{
    model::Diagram diagram = model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/distributed-web-infrastructure.tracepaper"_s).diagram;
    (void)model::applyEdit(diagram, model::SetDocumentInfo{diagram.title(), diagram.description(), model::withLegendShown(diagram.members(), true)});
    return diagram;
}

/// Where the items are on the view, connections piece by piece.
QList<QRectF> drawnOnView(SceneDriver &driver)
{
    QList<QRectF> areas;
    const auto add = [&](const views::CanvasItem *item) {
        for (const QRectF &area : item->areas())
            areas += driver.view().viewportTransform().mapRect(area);
    };
    for (const model::Component &component : driver.diagram().components())
        add(driver.scene().item(component.id));
    for (const model::Connection &connection : driver.diagram().connections())
        add(driver.scene().item(connection.id));
    return areas;
}

bool isAnyBarVisible(SceneDriver &driver)
{
    const auto bars = driver.view().findChildren<QScrollBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const QScrollBar *bar) { return bar->isVisible(); });
}

QRectF onView(SceneDriver &driver, const char *id)
{
    return driver.view().viewportTransform().mapRect(driver.rect(id));
}

} // namespace

/// What a view brings into sight: all of the drawing or a part of it, clear of the legend and of the map in the corner.
class TestViewFitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Against points tried one by one: they are free exactly where an area holds them, and no area could be larger.
    void freeAreasAreTheLargest()
    {
        std::mt19937 random(7);
        const auto number = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
        const QRectF room(0, 0, 40, 30);
        for (int round = 0; round < 200; ++round) {
            std::vector<QRectF> covers;
            for (int i = number(3); i > 0; --i)
                covers.emplace_back(number(40) - 3, number(30) - 3, 1 + number(15), 1 + number(15));
            const std::vector<QRectF> areas = views::freeAreas(room, covers);
            const auto touches = [](const std::vector<QRectF> &rects, const QRectF &rect) {
                return std::any_of(rects.begin(), rects.end(), [&](const QRectF &each) { return each.intersects(rect); });
            };
            for (int x = 0; x < 40; ++x) {
                for (int y = 0; y < 30; ++y)
                    QCOMPARE(touches(areas, QRectF(x + 0.4, y + 0.4, 0.2, 0.2)), !touches(covers, QRectF(x + 0.4, y + 0.4, 0.2, 0.2)));
            }
            for (const QRectF &area : areas) {
                QVERIFY(room.contains(area) && !touches(covers, area));
                const bool largest = std::none_of(areas.begin(), areas.end(), [&](const QRectF &other) { return other != area && other.contains(area); });
                const QRectF grown = area.adjusted(-1, 0, 0, 0);
                QVERIFY(!largest || !room.contains(grown) || touches(covers, grown));
            }
        }
    }

    void placesAreAsLargeAndCentralAsPossible()
    {
        const QRectF room(0, 0, 400, 300);
        const std::vector<QRectF> corner{QRectF(0, 240, 200, 60)};
        const views::ClearPlace small = views::placeClear({100, 80}, room, corner, 1);
        QCOMPARE(small.zoom, 1.0);
        QCOMPARE(small.center, room.center());
        // Too wide to lie beside the corner: above it.
        const views::ClearPlace wide = views::placeClear({800, 500}, room, corner, 1);
        QCOMPARE(wide.zoom, 0.48);
        QCOMPARE(wide.center, QPointF(200, 120));
        // Too high to lie above it: beside it.
        const views::ClearPlace high = views::placeClear({300, 600}, room, corner, 1);
        QCOMPARE(high.zoom, 0.5);
        QCOMPARE(high.center, QPointF(275, 150));
        // What leaves no room is not heeded.
        const views::ClearPlace covered = views::placeClear({400, 300}, room, {QRectF(0, 60, 400, 200)}, 1);
        QCOMPARE(covered.zoom, 1.0);
        QCOMPARE(covered.center, room.center());
    }

    void fitShowsEverythingClear_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(260, 200), QSize(360, 280), QSize(640, 480), QSize(700, 1000), QSize(1200, 800), QSize(1900, 500)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }

    void fitShowsEverythingClear()
    {
        QFETCH(QSize, size);
        SceneDriver driver;
        views::LegendView legend(driver.view());
        views::Minimap map(driver.view());
        driver.view().resize(size);
        driver.session().setDiagram(example());
        driver.view().zoomToFit(); // at once, as after opening a file
        const auto isClear = [&] {
            const QList<QRectF> drawn = drawnOnView(driver);
            return std::all_of(drawn.begin(), drawn.end(), [&](const QRectF &area) {
                return QRectF(driver.view().rect()).contains(area) && !(legend.isVisible() && area.intersects(QRectF(legend.geometry())));
            });
        };
        QVERIFY(isClear());
        // With what the analysis adds to the legend as well.
        QTRY_VERIFY(!driver.session().isAnalysisStale());
        QTRY_VERIFY(isClear());
        QVERIFY(!isAnyBarVisible(driver));
        QVERIFY(!map.isVisible());
        QVERIFY(driver.view().zoom() <= 1);
        QCOMPARE(legend.isVisible(), size.height() > 200);
    }

    void aTinyDrawingIsNotEnlarged()
    {
        SceneDriver driver;
        driver.session().setDiagram(model::arranged(tests::largeDiagram(1)));
        driver.view().zoomToFit();
        QCOMPARE(driver.view().zoom(), 1.0);
        const QPointF off = driver.view().viewportTransform().map(driver.scene().contentBounds().center()) - QRectF(driver.view().viewport()->rect()).center();
        QVERIFY(off.manhattanLength() <= 2);
        QVERIFY(!isAnyBarVisible(driver));
    }

    void staysFittedWhenTheLegendComesAndGoes()
    {
        SceneDriver driver;
        views::LegendView legend(driver.view());
        driver.view().resize(900, 420);
        driver.session().setDiagram(example());
        QTRY_VERIFY(!driver.session().isAnalysisStale());
        driver.view().zoomToFit();
        const double beside = driver.view().zoom();
        driver.actions().setLegendShown(false);
        QTRY_VERIFY(driver.view().zoom() > beside);
        driver.actions().setLegendShown(true);
        QTRY_COMPARE(driver.view().zoom(), beside);
        // Not once the hand has scrolled.
        driver.view().verticalScrollBar()->setValue(driver.view().verticalScrollBar()->value() + 30);
        driver.actions().setLegendShown(false);
        QTRY_VERIFY(!legend.isVisible());
        QCOMPARE(driver.view().zoom(), beside);
    }

    void theSelectionIsShownClearOfTheMap()
    {
        SceneDriver driver(model::arranged(tests::largeDiagram(100)));
        views::Minimap map(driver.view());
        driver.view().resize(500, 400);
        for (const model::Component &component : driver.diagram().components()) {
            driver.session().setSelection({{component.id}, {}});
            driver.view().zoomToSelection();
            const QRectF shown = driver.view().viewportTransform().mapRect(driver.scene().geometry().rectOf(component.id));
            QVERIFY(QRectF(driver.view().rect()).contains(shown));
            QVERIFY(!map.isVisible() || !shown.intersects(QRectF(map.geometry())));
        }
    }

    void whatIsRevealedIsNotCovered()
    {
        SceneDriver driver(model::arranged(tests::largeDiagram(100)));
        views::Minimap map(driver.view());
        driver.view().zoomToActualSize();
        QTRY_VERIFY(map.isVisible());
        const model::Component &component = driver.diagram().components().back();
        const QByteArray id = component.id.toString().toLatin1();
        // Under the map, then right of what is in sight, then somewhere in the middle, where nothing needs to be scrolled.
        for (const QPointF &place : {QRectF(map.geometry()).center(), QPointF(driver.view().width() + 300, 90), QRectF(driver.view().rect()).center()}) {
            driver.view().centerOn(driver.view().visibleCenter() + driver.rect(id.constData()).center() - driver.view().viewportTransform().inverted().map(place));
            const QPointF before = onView(driver, id.constData()).center();
            driver.view().reveal({component.id});
            const QRectF shown = onView(driver, id.constData());
            QVERIFY(QRectF(driver.view().rect()).contains(shown));
            QVERIFY(!shown.intersects(QRectF(map.geometry())));
            QVERIFY(place != QRectF(driver.view().rect()).center() || (shown.center() - before).manhattanLength() == 0);
        }
    }

    void barsScrollAndTakeNoRoom()
    {
        SceneDriver driver(model::arranged(tests::largeDiagram(100)));
        driver.view().zoomToFit();
        const QSize room = driver.view().viewport()->size();
        QVERIFY(!isAnyBarVisible(driver));
        driver.view().zoomToActualSize();
        QVERIFY(isAnyBarVisible(driver));
        QCOMPARE(driver.view().viewport()->size(), room);
        const auto bars = driver.view().findChildren<views::ViewScrollBar *>();
        QCOMPARE(bars.size(), 2);
        for (views::ViewScrollBar *bar : bars) {
            const QPointF before = driver.view().viewportTransform().map(QPointF());
            bar->setValue(bar->value() + 50);
            const QPointF by = driver.view().viewportTransform().map(QPointF()) - before;
            QCOMPARE(by, bar->orientation() == Qt::Horizontal ? QPointF(-50, 0) : QPointF(0, -50));
            QVERIFY(QRect(QPoint(), room).contains(bar->geometry()));
        }
        driver.view().horizontalScrollBar()->setValue(7);
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const auto *bar) { return bar->value() == 7; }));
    }
};

STRICT_GUI_TEST_MAIN(TestViewFitting)
#include "tst_viewfitting.moc"
