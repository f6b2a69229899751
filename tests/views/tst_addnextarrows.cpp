#include "views/tools/placement.h"
#include "views/tools/toolcontroller.h"

#include "model/layout/arrange.h"
#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/views/choosing.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::SceneDriver;
using tests::arrow;
using tests::chooserOf;
using tests::part;
using tests::placed;
using tests::press;
using tests::selected;
using tests::type;
using tests::userAndWeb;
using tests::verifyOneUndoStep;

/// Adding the next part with the mouse: the arrows around a part, and lines let go in the open.
class TestAddNextArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsAsk()
    {
        SceneDriver driver(userAndWeb());
        const std::optional<QPointF> right = arrow(driver, "web", Qt::RightEdge);
        QVERIFY(right);
        driver.click(*right);
        QVERIFY(chooserOf(driver));
        press(driver, Qt::Key_Return);
        QCOMPARE(driver.diagram().connections().back().from, part("web"));
        QCOMPARE(selected(driver).kind, u"app-server"_s);
        // The part that was added has arrows of its own, without the cursor.
        driver.moveTo({0, 700});
        const QRectF rect = driver.diagram().absoluteRect(selected(driver).id);
        bool beside = false;
        for (QGraphicsItem *item : driver.scene().items()) {
            const auto *points = dynamic_cast<views::PointsItem *>(item);
            beside |= points && points->hasSides() && points->points().size() == 4 && rect.adjusted(-40, -40, 40, 40).contains(points->boundingRect());
        }
        QVERIFY(beside);
    }

    /// The place in line with the part is taken: a little farther aside than where a chip would stand on its neighbour.
    void whatIsAddedHasRoomForChips()
    {
        const model::Diagram diagram = placed("user -> web1", {{"user", {0, 100}}, {"web1", {300, 110}}});
        model::Diagram after = diagram;
        const views::Placement placement = views::placeNext(diagram, part("user"), u"web-server"_s, Qt::RightEdge);
        QVERIFY(model::applyEdit(after, placement.edit));
        const QRectF added = after.absoluteRect(placement.id);
        QVERIFY2(!added.adjusted(-39, -39, 39, 39).intersects(after.absoluteRect(part("web1"))), qPrintable(QDebug::toString(added)));
    }

    void arrowsKeepClearOfLinesAndParts()
    {
        SceneDriver driver(placed("user -> web; app(width=0)", {{"user", {0, 100}}, {"web", {300, 100}}, {"app", {300, 170}}}));
        const std::optional<QPointF> right = arrow(driver, "user", Qt::RightEdge);
        QVERIFY(right);
        QVERIFY(std::abs(right->y() - driver.center("user").y()) > 15); // the line to the web server begins in the middle
        QVERIFY(!arrow(driver, "web", Qt::BottomEdge));
    }

    void arrowsKeepClearOfTexts()
    {
        model::Diagram diagram = placed("web -> app; h[web]", {{"h", {0, 0}}, {"web", {20, 46}}, {"app", {262, 0}}});
        model::Component frame = *diagram.component(part("h"));
        frame.name = u"A server with quite a long name"_s;
        frame.size = QSizeF(230, 130);
        QVERIFY(diagram.replace(frame));
        SceneDriver driver(diagram);
        driver.view().viewport()->grab(); // the title is written
        QVERIFY(arrow(driver, "web", Qt::BottomEdge));
        QVERIFY(!arrow(driver, "web", Qt::TopEdge)); // on the title
        const model::Route route = driver.scene().routes()[diagram.connections().front().id];
        QVERIFY(!route.label.isNull());
        for (const char *id : {"web", "app"}) {
            for (const Qt::Edge edge : {Qt::TopEdge, Qt::RightEdge, Qt::BottomEdge, Qt::LeftEdge}) {
                if (const auto place = arrow(driver, id, edge))
                    QVERIFY(!route.label.adjusted(-8, -8, 8, 8).contains(*place));
            }
        }
    }

    void aDragFromAnArrowConnects()
    {
        SceneDriver driver(placed("a(kind=web-server) b(kind=app-server)", {{"a", {0, 100}}, {"b", {400, 300}}}));
        const std::optional<QPointF> right = arrow(driver, "a", Qt::RightEdge);
        driver.drag(*right, driver.center("b"));
        QCOMPARE(driver.diagram().connections().size(), std::size_t(1));
        QVERIFY(!chooserOf(driver));
    }

    void aLineLetGoInTheOpenAsks()
    {
        SceneDriver driver(userAndWeb());
        const model::Diagram before = driver.diagram();
        driver.moveTo(driver.center("web"));
        const QPointF disc(driver.center("web").x(), driver.rect("web").bottom());
        driver.drag(disc, {500, 400});
        QVERIFY(chooserOf(driver));
        QVERIFY(driver.diagram() == before);
        type(driver, u"red"_s); // what listens to Redis
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).kind, u"cache"_s);
        QVERIFY(driver.diagram().absoluteRect(selected(driver).id).contains(QPointF(500, 400)));
        QCOMPARE(driver.diagram().connections().back().from, part("web"));
        QCOMPARE(driver.diagram().connections().back().protocol, u"redis"_s);
        verifyOneUndoStep(driver, before);
    }

    void aLineLetGoInAFrameAddsThere()
    {
        SceneDriver driver(placed("web(width=0); h1(width=0)", {{"web", {0, 100}}, {"h1", {400, 40}, QSizeF(400, 240)}}));
        driver.moveTo(driver.center("web"));
        // The frame itself is a target near its border and, while it is empty, everywhere: so one with something in it.
        driver.session().push(model::InsertParts{{{{{part("app"), u"app-server"_s, {}, part("h1"), QPointF(20, 150), {}, {}, {}}, -1}}, {}}});
        const QPointF disc(driver.center("web").x(), driver.rect("web").bottom());
        driver.moveTo(driver.center("web"));
        driver.drag(disc, driver.rect("h1").topLeft() + QPointF(280, 90));
        QVERIFY(chooserOf(driver));
        press(driver, Qt::Key_Return);
        QCOMPARE(selected(driver).parent, part("h1"));
    }
};

STRICT_GUI_TEST_MAIN(TestAddNextArrows)
#include "tst_addnextarrows.moc"
