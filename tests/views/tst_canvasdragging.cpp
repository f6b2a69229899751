#include "model/layout/arrange.h"
#include "model/layout/linejumps.h"

#include "views/canvas/canvaspicture.h"
#include "views/canvas/drawinglayer.h"
#include "views/canvas/farpainting.h"

#include "tests/support/diagramtext.h"
#include "tests/support/largediagram.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QDeadlineTimer>
#include <QtWidgets>

using tests::line;
using tests::part;

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
};

STRICT_GUI_TEST_MAIN(TestCanvasDragging)
#include "tst_canvasdragging.moc"
