#include "model/layout/snapping.h"

#include "tests/support/strictmain.h"

using namespace model;

class TestSnapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapsToEdgesAndMiddles()
    {
        const std::vector<QRectF> others{{0, 0, 100, 40}};
        const Snap left = snapToOthers({3, 200, 60, 60}, others, 6);
        QVERIFY(left.horizontal);
        QVERIFY(!left.vertical);
        QCOMPARE(left.shift, QPointF(-3, 0));
        QCOMPARE(snapToOthers({18, 200, 60, 60}, others, 6).shift, QPointF(2, 0));  // middles
        QCOMPARE(snapToOthers({44, 200, 60, 60}, others, 6).shift, QPointF(-4, 0)); // right edges
        QVERIFY(!snapToOthers({10, 200, 60, 60}, others, 6).horizontal);
    }

    void takesTheNearest()
    {
        const Snap snap = snapToOthers({4, 200, 100, 40}, {{0, 0, 100, 40}, {5, 400, 100, 40}}, 6);
        QCOMPARE(snap.shift, QPointF(1, 0));
    }

    void keepsTheMiddleBetweenTwo()
    {
        const std::vector<QRectF> row{{0, 0, 100, 40}, {400, 0, 100, 40}};
        const QRectF moving(205, 1, 80, 50);
        const Snap snap = snapToOthers(moving, row, 6);
        QCOMPARE(moving.left() + snap.shift.x(), 210.0);
        const SnapGuides guides = guidesFor(moving.translated(snap.shift), row);
        QCOMPARE(guides.gaps.size(), std::size_t(2));
        QCOMPARE(guides.gaps[0].length(), 110.0);
        QCOMPARE(guides.gaps[1].length(), 110.0);
    }

    void repeatsAGap()
    {
        const std::vector<QRectF> row{{0, 0, 100, 40}, {170, 0, 100, 40}};
        QCOMPARE(snapToOthers({335, 3, 90, 30}, row, 6).shift.x(), 5.0);
        QCOMPARE(snapToOthers({-163, 3, 90, 30}, row, 6).shift.x(), 3.0);
        const std::vector<QRectF> column{{0, 0, 40, 100}, {0, 170, 40, 100}};
        QCOMPARE(snapToOthers({3, 335, 30, 90}, column, 6).shift.y(), 5.0);
    }

    void whatIsElsewhereMakesNoGap()
    {
        // In another row.
        QVERIFY(!snapToOthers({335, 300, 90, 31}, {{0, 0, 100, 40}, {170, 0, 100, 40}}, 6).horizontal);
    }

    void showsWhyItIsThere()
    {
        const SnapGuides guides = guidesFor({0, 200, 100, 40}, {{0, 0, 100, 40}, {500, 500, 100, 40}});
        QCOMPARE(guides.gaps.size(), std::size_t(0));
        const std::vector<QLineF> expected{{0, 0, 0, 240}, {100, 0, 100, 240}};
        QCOMPARE(guides.lines, expected);
        const std::vector<QLineF> middle{{50, 0, 50, 240}};
        QCOMPARE(guidesFor({20, 200, 60, 40}, {{0, 0, 100, 40}}).lines, middle);
        QVERIFY(guidesFor({7, 200, 100, 41}, {{0, 0, 100, 40}}).isEmpty());
    }
};

STRICT_TEST_MAIN(TestSnapping)
#include "tst_snapping.moc"
