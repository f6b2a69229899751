#include "model/layout/arrange.h"
#include "views/canvas/guidesitem.h"
#include "views/canvas/pinsitem.h"
#include "views/tools/arrangeactions.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QSignalSpy>

using tests::part;

namespace {

model::Diagram sample()
{
    return model::arranged(tests::diagramFromText("user -> lb -> {web1 web2} -> db; h1[web1]; h2[web2]"));
}

template<typename Item>
Item *itemOf(tests::SceneDriver &driver)
{
    for (QGraphicsItem *item : driver.scene().items()) {
        if (auto *found = dynamic_cast<Item *>(item))
            return found;
    }
    return nullptr;
}

// Parts that can be dragged where nothing else is: two in a row, one below.
model::Diagram three()
{
    model::Diagram diagram = tests::diagramFromText("user1; user2; user3");
    model::SetGeometry geometry;
    geometry.geometries = {{part("user1"), QPointF(100, 100), {}}, {part("user2"), QPointF(403, 100), {}}, {part("user3"), QPointF(180, 300), {}}};
    const bool applied = model::applyEdit(diagram, geometry).hasValue();
    Q_ASSERT(applied);
    Q_UNUSED(applied);
    return diagram;
}

} // namespace

class TestArranging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrangingIsOneEntryOfTheHistory()
    {
        tests::SceneDriver driver(sample());
        views::ArrangeActions actions(driver.view());
        actions.glide().setReducedMotion(true);
        const model::Diagram neat = driver.diagram();
        actions.arrangeDiagram();
        QCOMPARE(driver.session().undoStack().count(), 0); // it was arranged

        driver.drag(driver.center("lb"), driver.center("lb") + QPointF(-30, 330));
        const model::Diagram moved = driver.diagram();
        QVERIFY(moved != neat);
        actions.arrangeDiagram();
        QCOMPARE(driver.session().undoStack().count(), 2);
        QCOMPARE(driver.session().undoStack().undoText(), QStringLiteral("Arrange the diagram"));
        QVERIFY(driver.rect("user").right() < driver.rect("lb").left());
        QCOMPARE(driver.rect("web1").left(), driver.rect("web2").left());
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
        driver.session().undoStack().undo();
        QCOMPARE(driver.diagram(), moved);
    }

    void tidyingSaysThatThereIsNothingToDo()
    {
        tests::SceneDriver driver(sample());
        views::ArrangeActions actions(driver.view());
        actions.glide().setReducedMotion(true);
        QSignalSpy told(&driver.session(), &views::Session::informed);
        actions.tidyUp();
        QCOMPARE(told.count(), 1);
        QCOMPARE(driver.session().undoStack().count(), 0);
        // Something that lies on something else is something to do.
        driver.select({"user"});
        driver.drag(driver.center("user"), driver.center("lb") + QPointF(20, 30));
        QVERIFY(driver.rect("user").intersects(driver.rect("lb")));
        actions.tidyUp();
        QVERIFY(!driver.rect("user").intersects(driver.rect("lb")));
        QCOMPARE(told.count(), 1);
        QCOMPARE(driver.session().undoStack().undoText(), QStringLiteral("Tidy up"));
    }

    void theDirectionIsKeptInTheDiagram()
    {
        tests::SceneDriver driver(sample());
        views::ArrangeActions actions(driver.view());
        actions.arrangeAlong(model::FlowDirection::Down);
        QCOMPARE(model::flowDirection(driver.diagram()), model::FlowDirection::Down);
        QVERIFY(driver.rect("lb").bottom() < driver.rect("web1").top());
        QCOMPARE(driver.session().undoStack().count(), 1);
        driver.session().undoStack().undo();
        QCOMPARE(model::flowDirection(driver.diagram()), model::FlowDirection::Right);
    }

    void selectedPartsAreAligned()
    {
        tests::SceneDriver driver(three());
        views::ArrangeActions actions(driver.view());
        driver.select({"user1", "user3"});
        actions.align(model::Alignment::Left);
        QCOMPARE(driver.rect("user3").left(), 100.0);
        QCOMPARE(driver.rect("user2").left(), 403.0);
        QCOMPARE(driver.session().undoStack().undoText(), QStringLiteral("Align"));
    }

    void pinnedPartsShowPinsAndStay()
    {
        tests::SceneDriver driver(sample());
        views::ArrangeActions actions(driver.view());
        driver.drag(driver.center("user"), driver.center("user") + QPointF(-50, 400));
        driver.select({"user"});
        QVERIFY(!actions.isSelectionPinned());
        actions.setSelectionPinned(true);
        QVERIFY(actions.isSelectionPinned());
        const auto *pins = itemOf<views::PinsItem>(driver);
        QVERIFY(pins);
        QCOMPARE(pins->places(), std::vector<QPointF>{driver.rect("user").topLeft() + QPointF(26, 0)});
        const QRectF before = driver.rect("user");
        actions.arrangeDiagram();
        QCOMPARE(driver.rect("user"), before);
        actions.setSelectionPinned(false);
        QVERIFY(pins->places().empty());
        // As if it never had been: files do not keep what is usual.
        QVERIFY(driver.diagram().component(part("user"))->properties.isEmpty());
    }

    void motionEndsWhereTheDiagramIs()
    {
        tests::SceneDriver driver(sample());
        views::ArrangeActions actions(driver.view());
        driver.drag(driver.center("lb"), driver.center("lb") + QPointF(0, 330));
        QSignalSpy finished(&actions.glide(), &views::Glide::finished);
        actions.arrangeDiagram();
        // The diagram is there at once; only the picture takes its time.
        QVERIFY(driver.rect("user").right() < driver.rect("lb").left());
        if (driver.view().style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0) {
            QVERIFY(actions.glide().isRunning());
            QVERIFY(finished.wait(tests::patienceMs));
        }
        QVERIFY(!actions.glide().isRunning());
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void motionStopsForWhateverComesNext()
    {
        tests::SceneDriver driver(sample());
        views::ArrangeActions actions(driver.view());
        driver.drag(driver.center("lb"), driver.center("lb") + QPointF(0, 330));
        actions.arrangeDiagram();
        driver.session().undoStack().undo();
        QVERIFY(!actions.glide().isRunning());
        actions.glide().setReducedMotion(true);
        actions.arrangeDiagram();
        QVERIFY(!actions.glide().isRunning());
    }

    void linesBendOnTheirWay()
    {
        const std::vector<QPointF> from{{0, 0}, {100, 0}};
        const std::vector<QPointF> to{{0, 100}, {50, 100}, {50, 200}};
        QCOMPARE(views::lineBetween(from, to, 0), from);
        QCOMPARE(views::lineBetween(from, to, 1), to);
        const std::vector<QPointF> half = views::lineBetween(from, to, 0.5);
        QCOMPARE(half.front(), QPointF(0, 50));
        QCOMPARE(half.back(), QPointF(75, 100));
        QCOMPARE(half.size(), std::size_t(3));
    }

    void draggedPartsLineUpWithOthers()
    {
        tests::SceneDriver driver(three());
        const auto *guides = itemOf<views::GuidesItem>(driver);
        QVERIFY(guides);
        const QPointF start = driver.center("user3");
        // Four pixels beside the left edge of user2, which is not on the grid.
        const QPointF end = start + QPointF(403 - 180 + 4, 21);
        driver.dragWithoutRelease(start, end);
        QVERIFY(!guides->guides().lines.empty());
        driver.release(end);
        QCOMPARE(driver.rect("user3").left(), 403.0);
        QCOMPARE(driver.rect("user3").top(), 320.0);
        QVERIFY(guides->guides().isEmpty());
    }

    void keysSuspendSnapping()
    {
        tests::SceneDriver driver(three());
        const QPointF start = driver.center("user3");
        const QPointF end = start + QPointF(227, 21);
        const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::AltModifier; // each alone copies
        driver.dragWithoutRelease(start, end);
        driver.moveTo(end, both);
        driver.release(end, both);
        QCOMPARE(driver.rect("user3").topLeft(), QPointF(407, 321));
    }

    void equalGapsAreShown()
    {
        tests::SceneDriver driver(three());
        const auto *guides = itemOf<views::GuidesItem>(driver);
        const QPointF start = driver.center("user3");
        // Into the row, right of user2, as far from it as that is from user1.
        const QPointF end = start + QPointF(706 - 180 + 3, -202);
        driver.dragWithoutRelease(start, end);
        QCOMPARE(guides->guides().gaps.size(), std::size_t(2));
        driver.release(end);
        QCOMPARE(driver.rect("user3").left() - driver.rect("user2").right(), driver.rect("user2").left() - driver.rect("user1").right());
    }
};

STRICT_GUI_TEST_MAIN(TestArranging)
#include "tst_arranging.moc"
