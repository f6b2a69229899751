#include "model/layout/arrange.h"
#include "model/layout/linejumps.h"

#include "views/canvas/canvaspicture.h"
#include "views/canvas/drawinglayer.h"
#include "views/canvas/farpainting.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QDeadlineTimer>
#include <QtWidgets>

using tests::line;
using tests::part;

namespace {

/// Columns of three parts: the middle one is joined to the one above and the one below.
model::Diagram columns(int count)
{
    model::Diagram diagram;
    const auto add = [&](const QString &id, const QPointF &at) {
        const model::Component component{part(qPrintable(id)), QStringLiteral("web-server"), {}, {}, at, QSizeF(120, 60), {}, {}};
        (void)diagram.insertComponent(component);
        return component.id;
    };
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        const model::ComponentId upper = add(QStringLiteral("upper") + number, {240.0 * i, 0});
        const model::ComponentId middle = add(QStringLiteral("middle") + number, {240.0 * i + 40, 200});
        const model::ComponentId lower = add(QStringLiteral("lower") + number, {240.0 * i, 400});
        (void)diagram.insertConnection({line(qPrintable(QStringLiteral("in") + number)), upper, middle, QStringLiteral("https"), {}});
        (void)diagram.insertConnection({line(qPrintable(QStringLiteral("out") + number)), middle, lower, QStringLiteral("mysql"), {}});
    }
    return diagram;
}

/// All but the lowest of each column.
model::SetGeometry upperPartsMoved(const model::Diagram &diagram, const QPointF &by)
{
    model::SetGeometry geometry;
    for (const model::Component &component : diagram.components()) {
        if (!component.id.toString().startsWith(QLatin1String("lower")))
            geometry.geometries.push_back({component.id, *component.position + by, component.size});
    }
    return geometry;
}

model::Route translated(model::Route route, const QPointF &by)
{
    for (QPointF &point : route.points)
        point += by;
    route.label.translate(by);
    return route;
}

bool touches(const QPointF &point, const QRectF &rect)
{
    return rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point) && !rect.adjusted(0.01, 0.01, -0.01, -0.01).contains(point);
}

} // namespace

/// What of the drawing is painted anew while parts are dragged.
class TestCanvasDragging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggingChangesTheDrawingOnce()
    {
        tests::SceneDriver driver(model::arranged(tests::diagramFromText("user -> web -> db; h[web]")));
        int changes = 0;
        QObject::connect(&driver.scene(), &views::DiagramScene::drawingChanged, &driver.scene(), [&] { ++changes; });
        const model::Component db = *driver.diagram().component(part("db"));
        for (int step = 1; step <= 5; ++step)
            driver.scene().showPreview(
                model::SetGeometry{{{db.id, *db.position + QPointF(20 * step, 10 * step), db.size}}});
        QCOMPARE(changes, 1); // it was lifted off
        QVERIFY(driver.scene().picture().isLifting());
        QCOMPARE(driver.rect("db").topLeft(), driver.diagram().absoluteRect(part("db")).topLeft() + QPointF(100, 50));
        driver.scene().endPreview();
        QVERIFY(!driver.scene().picture().isLifting());
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void whatIsDraggedAwayIsNotJumpedOver()
    {
        const auto place = [](const char *id, const QPointF &at) {
            return model::Component{part(id), QStringLiteral("web-server"), {}, {}, at, QSizeF(100, 60), {}, {}};
        };
        model::Diagram diagram;
        for (const model::Component &component :
             {place("a", {-300, 170}), place("b", {400, 170}), place("above", {0, 0}), place("below", {0, 340})})
            QVERIFY(diagram.insertComponent(component));
        QVERIFY(diagram.insertConnection({line("across"),
                                          part("a"),
                                          part("b"),
                                          QStringLiteral("heartbeat"),
                                          {{QStringLiteral("label"), QStringLiteral(" ")}}}));
        QVERIFY(diagram.insertConnection({line("down"), part("above"), part("below"), QStringLiteral("http"), {}}));
        tests::SceneDriver driver(diagram);
        const auto jumps = [&] { return driver.scene().item(line("across"))->route().jumps.size(); };
        QCOMPARE(jumps(), std::size_t(0));
        driver.actions().setLineJumps(true);
        QCOMPARE(jumps(), std::size_t(1));
        QCOMPARE(driver.session().undoStack().count(), 1);
        driver.scene().showPreview(model::SetGeometry{{{part("below"), QPointF(900, 340), QSizeF(100, 60)}}});
        QCOMPARE(jumps(), std::size_t(0));
        driver.scene().endPreview();
        QCOMPARE(jumps(), std::size_t(1));
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
        driver.session().undoStack().undo();
        QCOMPARE(jumps(), std::size_t(0));
    }

    void frameIsLiftedOnlyWithItsContents()
    {
        tests::SceneDriver driver(model::arranged(tests::diagramFromText("user -> web; h[web]")));
        const model::Component host = *driver.diagram().component(part("h"));
        const QSizeF larger = driver.diagram().sizeOf(host.id) + QSizeF(80, 60);
        driver.scene().showPreview(model::SetGeometry{{{host.id, host.position, larger}}});
        QVERIFY(!driver.scene().picture().isLifting());
        driver.scene().showPreview(model::SetGeometry{{{host.id, *host.position + QPointF(50, 50), host.size}}});
        QVERIFY(driver.scene().item(part("web"))->lifted);
        driver.scene().endPreview();
    }

    void eachPreviewIsMeantByItself()
    {
        tests::SceneDriver driver(model::arranged(tests::diagramFromText("user -> web -> db")));
        const model::Component db = *driver.diagram().component(part("db"));
        const model::Component web = *driver.diagram().component(part("web"));
        driver.scene().showPreview(model::SetGeometry{{{db.id, *db.position + QPointF(40, 0), db.size}}});
        driver.scene().showPreview(model::SetGeometry{{{web.id, *web.position + QPointF(0, 90), web.size}}});
        QCOMPARE(driver.rect("db"), driver.diagram().absoluteRect(db.id));
        QCOMPARE(driver.rect("web"), driver.diagram().absoluteRect(web.id).translated(0, 90));
    }

    /// Too many to be routed within a frame: between two that move they move along, others keep both of their ends. What lies
    /// still is painted anew once.
    void linesOfManyPartsStayAttached()
    {
        tests::SceneDriver driver(columns(70));
        QVERIFY(driver.scene().areRoutesFinal());
        const model::Routes before = driver.scene().routes();
        int changes = 0;
        QObject::connect(&driver.scene(), &views::DiagramScene::drawingChanged, &driver.scene(), [&] { ++changes; });
        for (const QPointF &by : {QPointF(30, 20), QPointF(60, 40), QPointF(90, 60)})
            driver.scene().showPreview(upperPartsMoved(driver.diagram(), by));
        QCOMPARE(changes, 1);
        for (const model::Connection &connection : driver.diagram().connections()) {
            const model::Route &was = before[connection.id];
            const model::Route shown = driver.scene().item(connection.id)->route();
            if (connection.protocol == QLatin1String("https")) {
                QCOMPARE(shown, translated(was, QPointF(90, 60)));
                continue;
            }
            QVERIFY(touches(shown.points.front(), driver.scene().geometry().rectOf(connection.from)));
            QVERIFY(touches(shown.points.back(), driver.scene().geometry().rectOf(connection.to)));
            QVERIFY(shown.points != was.points);
        }
        driver.scene().endPreview();
        QCOMPARE(driver.scene().routes(), before);
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void linesOfManyPartsAreFoundWhenTheyAreDropped()
    {
        tests::SceneDriver driver(columns(70));
        const model::Diagram before = driver.diagram();
        views::Selection upper;
        for (const model::SetGeometry::Geometry &each : upperPartsMoved(before, {}).geometries)
            upper.components.insert(each.id);
        driver.session().setSelection(upper);
        driver.drag(driver.center("upper3"), driver.center("upper3") + QPointF(60, 40));
        tests::verifyOneUndoStep(driver, before);
    }

    /// Few of them that are dragged next are routed with the others where they are now.
    void fewPartsAfterManyAreRouted()
    {
        tests::SceneDriver driver(columns(70));
        driver.scene().showPreview(upperPartsMoved(driver.diagram(), {90, 60}));
        const model::Component &moved = *driver.diagram().component(part("lower3"));
        const model::SetGeometry few{{{moved.id, *moved.position + QPointF(0, 40), moved.size}}};
        driver.scene().showPreview(few); // the upper ones go back
        driver.scene().showPreview(few);
        for (const model::Connection &connection : driver.diagram().connections()) {
            const model::Route shown = driver.scene().item(connection.id)->route();
            QVERIFY(touches(shown.points.front(), driver.scene().geometry().rectOf(connection.from)));
            QVERIFY(touches(shown.points.back(), driver.scene().geometry().rectOf(connection.to)));
        }
    }
};

STRICT_GUI_TEST_MAIN(TestCanvasDragging)
#include "tst_canvasdragging.moc"
