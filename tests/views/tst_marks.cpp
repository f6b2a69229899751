#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using tests::line;
using tests::part;

namespace {

constexpr int columnCount = 210; // more lines than are marked with care
constexpr int step = 240;
constexpr QRect shownArea(-60, -20, 4 * step, 400);

/// Lines that go down, side by side, and one that crosses all of them.
model::Diagram crossedColumns()
{
    model::Diagram diagram;
    const auto add = [&](const QString &id, const QPointF &at) {
        const model::Component component{part(qPrintable(id)), QStringLiteral("web-server"), {}, {}, at, QSizeF(120, 60), {}, {}};
        (void)diagram.insertComponent(component);
        return component.id;
    };
    const model::ComponentId left = add(QStringLiteral("left"), {-step, 180});
    const model::ComponentId right = add(QStringLiteral("right"), {step * (columnCount + 1), 180});
    for (int i = 0; i < columnCount; ++i) {
        const QString number = QString::number(i);
        const model::ComponentId upper = add(QStringLiteral("upper") + number, {double(step) * i, 0});
        const model::ComponentId lower = add(QStringLiteral("lower") + number, {double(step) * i, 320});
        (void)diagram.insertConnection({line(qPrintable(QStringLiteral("down") + number)), upper, lower, QStringLiteral("https"), {}});
    }
    (void)diagram.insertConnection({line("across"), left, right, QStringLiteral("https"), {}});
    return diagram;
}

void selectLines(tests::SceneDriver &driver, const QSet<model::ConnectionId> &lines)
{
    views::Selection selection;
    selection.connections = lines;
    driver.session().setSelection(selection);
}

void selectAllLines(tests::SceneDriver &driver)
{
    QSet<model::ConnectionId> lines;
    for (const model::Connection &connection : driver.diagram().connections())
        lines.insert(connection.id);
    selectLines(driver, lines);
}

/// What lies above the drawing, in pieces of that width.
QImage above(tests::SceneDriver &driver, int pieceWidth)
{
    QImage image(shownArea.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-shownArea.topLeft());
    const QRectF everything = driver.scene().contentBounds();
    for (int x = shownArea.left(); x <= shownArea.right(); x += pieceWidth) {
        const QRect piece(x, shownArea.top(), pieceWidth, shownArea.height());
        painter.setClipRect(piece);
        driver.scene().paintAbove(painter, piece, everything);
    }
    return image;
}

} // namespace

/// What is painted around the elements that are selected.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLinesHaveOneColorWhereTheyCross()
    {
        tests::SceneDriver driver(crossedColumns());
        selectAllLines(driver);
        const QImage image = above(driver, shownArea.width());
        const QPointF crossing(driver.scene().item(line("down1"))->route().points[0].x(), driver.scene().item(line("across"))->route().points[0].y());
        const QPointF where = crossing + QPointF(3, 3) - shownArea.topLeft();
        QVERIFY(qAlpha(image.pixel(where.toPoint())) > 0);
        QCOMPARE(image.pixel(where.toPoint()), image.pixel((where + QPointF(20, 0)).toPoint()));
        QCOMPARE(image.pixel(where.toPoint()), image.pixel((where - QPointF(0, 12)).toPoint()));
    }

    void aLineIsMarkedAlikeAmongFewAndAmongMany()
    {
        tests::SceneDriver driver(crossedColumns());
        const views::CanvasItem *item = driver.scene().item(line("down1"));
        const std::vector<QPointF> points = item->route().points;
        const QPointF beside = (points[0] + points[1]) / 2 + QPointF(3, -40) - shownArea.topLeft(); // of a line that goes down
        selectLines(driver, {line("down1")});
        const QRgb amongFew = above(driver, shownArea.width()).pixel(beside.toPoint());
        selectAllLines(driver);
        const QRgb amongMany = above(driver, shownArea.width()).pixel(beside.toPoint());
        QVERIFY(qAlpha(amongFew) > 0);
        QCOMPARE(amongMany, amongFew);
    }

    void chipsStayFreeOfTheMarksOfMany()
    {
        tests::SceneDriver driver(crossedColumns());
        const QPointF chip = driver.scene().item(line("down1"))->route().label.center() - shownArea.topLeft();
        selectAllLines(driver);
        QCOMPARE(above(driver, shownArea.width()).pixel(chip.toPoint()), QRgb(0));
    }

    void whatIsPaintedInPiecesGoesTogether()
    {
        tests::SceneDriver driver(crossedColumns());
        selectAllLines(driver);
        QCOMPARE(above(driver, 67), above(driver, shownArea.width()));
        driver.actions().selectAll();
        QCOMPARE(above(driver, 67), above(driver, shownArea.width()));
    }
};

STRICT_GUI_TEST_MAIN(TestMarks)
#include "tst_marks.moc"
