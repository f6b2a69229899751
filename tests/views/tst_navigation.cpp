#include "model/formats/diagramfile.h"
#include "views/canvas/hovercard.h"
#include "views/canvas/minimap.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::part;
using tests::SceneDriver;

namespace {

/// Ten parts in a row, much wider than the view.
model::Diagram row()
{
    model::Diagram diagram;
    for (int i = 0; i < 10; ++i) {
        model::Component component{*model::ComponentId::fromString(u"w%1"_s.arg(i)), u"web-server"_s, {}, {}, QPointF(i * 400, i * 40), {}, {}, {}};
        (void)diagram.insertComponent(component);
    }
    return diagram;
}

QRectF inSight(SceneDriver &driver)
{
    return driver.view().viewportTransform().inverted().mapRect(QRectF(driver.view().viewport()->rect()));
}

bool isNear(const QPointF &a, const QPointF &b, double tolerance)
{
    return QLineF(a, b).length() <= tolerance;
}

void mouse(QWidget &target, QEvent::Type type, const QPointF &at)
{
    QMouseEvent event(type, at, target.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

QRect onView(SceneDriver &driver, const char *id)
{
    return driver.view().viewportTransform().mapRect(driver.rect(id)).toRect();
}

/// Scrolls until the part is where `place` is in the view.
void bringBelow(SceneDriver &driver, const char *id, const QRect &place)
{
    driver.view().centerOn(driver.center(id) - (QPointF(place.center()) - QRectF(driver.view().viewport()->rect()).center()) / driver.view().zoom());
}

QColor pixelOf(QWidget &widget, const QPoint &at)
{
    QImage image(widget.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image.pixelColor(at);
}

} // namespace

/// How one gets around in a drawing: the map in the corner, the zoom tool, touchpads, and what the cursor is told.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapShowsWhatIsInSight()
    {
        SceneDriver driver(row());
        views::Minimap map(driver.view());
        driver.view().zoomToFit();
        QVERIFY(!map.isVisible()); // everything can be seen
        driver.view().zoomToActualSize();
        QVERIFY(map.isVisible());
        QVERIFY(driver.view().rect().contains(map.geometry()));
        const QRectF seen(map.toDrawing(map.sight().topLeft()), map.toDrawing(map.sight().bottomRight()));
        QVERIFY(isNear(seen.center(), inSight(driver).center(), 2));
        QVERIFY(qAbs(seen.width() - inSight(driver).width()) < 2);
        map.setWanted(false);
        QVERIFY(!map.isVisible());
        map.setWanted(true);
        QVERIFY(map.isVisible());
        // The parts are painted where the map says that they are.
        const QImage image = map.grab().toImage();
        const QPoint inside = map.toMap(driver.center("w9")).toPoint() * image.devicePixelRatio();
        const QPoint outside = map.toMap(driver.center("w9") - QPointF(0, 330)).toPoint() * image.devicePixelRatio();
        QVERIFY(image.rect().contains(inside) && image.rect().contains(outside));
        QVERIFY(image.pixelColor(inside) != image.pixelColor(outside));
    }

    void draggingTheFrameScrolls()
    {
        SceneDriver driver(row());
        views::Minimap map(driver.view());
        driver.view().zoomToActualSize();
        const QPointF target = map.toMap(driver.center("w8"));
        mouse(map, QEvent::MouseButtonPress, target);
        mouse(map, QEvent::MouseButtonRelease, target);
        QVERIFY(isNear(inSight(driver).center(), driver.center("w8"), 3));

        // Taken off its middle, the frame does not jump, and moves as far as the cursor.
        const QPointF before = inSight(driver).center();
        const QPointF grip = map.sight().center() + QPointF(5, 1);
        mouse(map, QEvent::MouseButtonPress, grip);
        QVERIFY(isNear(inSight(driver).center(), before, 3));
        mouse(map, QEvent::MouseMove, grip + QPointF(-20, 0));
        mouse(map, QEvent::MouseButtonRelease, grip + QPointF(-20, 0));
        QVERIFY(isNear(inSight(driver).center(), before + map.toDrawing({-20, 0}) - map.toDrawing({0, 0}), 3));
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void theMapKeepsOffWhatIsSelected()
    {
        SceneDriver driver(row());
        views::Minimap map(driver.view());
        driver.view().zoomToActualSize();
        QTRY_VERIFY(map.isVisible());
        const QRect home = map.geometry();
        bringBelow(driver, "w4", home);
        QCOMPARE(map.geometry(), home); // nobody works there
        driver.select({"w4"});
        QVERIFY(!map.geometry().intersects(onView(driver, "w4")));
        QVERIFY(driver.view().viewport()->rect().contains(map.geometry()));
        driver.select({});
        QCOMPARE(map.geometry(), home);
    }

    void theMapKeepsOffWhatIsDragged()
    {
        SceneDriver driver(row());
        views::Minimap map(driver.view());
        driver.view().zoomToActualSize();
        QTRY_VERIFY(map.isVisible());
        const QRect home = map.geometry();
        driver.view().centerOn(driver.center("w4"));
        const QPointF below = driver.view().viewportTransform().inverted().map(QPointF(home.center()));
        driver.dragWithoutRelease(driver.center("w4"), below);
        QVERIFY(!map.geometry().intersects(onView(driver, "w4")));
        driver.release(below);
        QVERIFY(!map.geometry().intersects(onView(driver, "w4"))); // it is still selected
        // A copy is no part yet.
        driver.view().centerOn(driver.center("w3"));
        const QPointF copied = driver.view().viewportTransform().inverted().map(QPointF(map.geometry().center()));
        const QRect before = map.geometry();
        driver.dragWithoutRelease(driver.center("w3"), copied, Qt::ControlModifier);
        QVERIFY(map.geometry() != before);
        driver.key(Qt::Key_Escape);
    }

    void theMapIsSeenThroughWhereAllCornersAreTaken()
    {
        SceneDriver driver(row());
        views::Minimap map(driver.view());
        driver.view().zoomToActualSize();
        QTRY_VERIFY(map.isVisible());
        const QRect home = map.geometry();
        const QPoint edge(home.width() / 2, 1);
        const QColor before = pixelOf(map, edge);
        QVERIFY(driver.session().push(model::SetGeometry{{{part("w4"), inSight(driver).topLeft(), inSight(driver).size()}}}));
        driver.select({"w4"});
        QCOMPARE(map.geometry().center(), home.center());
        QVERIFY(pixelOf(map, edge).alphaF() < before.alphaF());
    }

    void theMapFollowsTheDrawing()
    {
        SceneDriver driver(row());
        views::Minimap map(driver.view());
        driver.view().zoomToActualSize();
        const QPointF before = map.toMap({0, 0});
        QVERIFY(driver.session().push(model::SetGeometry{{{part("w0"), QPointF(-2000, 0), std::nullopt}}}));
        QTRY_VERIFY(!isNear(map.toMap({0, 0}), before, 1));
        QVERIFY(QRectF(map.rect()).contains(map.toMap(driver.center("w0"))));
        driver.session().setDiagram({});
        QTRY_VERIFY(!map.isVisible());
    }

    void theZoomToolZoomsAndEditsNothing()
    {
        SceneDriver driver(row());
        driver.tools().setMode(views::ToolController::Mode::Zoom);
        const QPointF at = driver.center("w1");
        const QPointF onView = driver.view().viewportTransform().map(at);
        driver.click(at);
        QVERIFY(driver.view().zoom() > 1.2);
        QVERIFY(isNear(driver.view().viewportTransform().map(at), onView, 2)); // stays under the cursor
        const double enlarged = driver.view().zoom();
        driver.click(at, Qt::AltModifier);
        QVERIFY(driver.view().zoom() < enlarged);
        driver.view().zoomToActualSize();

        const QRectF wanted(driver.rect("w0").topLeft() - QPointF(20, 20), QSizeF(300, 200));
        driver.drag(wanted.topLeft(), wanted.bottomRight());
        QVERIFY(driver.view().zoom() > 1.5);
        QVERIFY(isNear(inSight(driver).center(), wanted.center(), 3));
        QVERIFY(inSight(driver).contains(wanted.adjusted(2, 2, -2, -2)));
        QVERIFY(driver.selected().isEmpty());
        QCOMPARE(driver.session().undoStack().count(), 0);

        driver.tools().setMode(views::ToolController::Mode::Select);
        driver.click(driver.center("w0"));
        QCOMPARE(driver.selected(), QStringList(u"w0"_s));
    }

    void touchpadsScrollToThePixel()
    {
        SceneDriver driver(row());
        const QPointF before = driver.view().viewportTransform().map(QPointF());
        const QPointF at(300, 300);
        QWheelEvent wheel(at, driver.view().viewport()->mapToGlobal(at), QPoint(-7, 13), QPoint(-14, 26), Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(driver.view().viewport(), &wheel);
        QCOMPARE(driver.view().viewportTransform().map(QPointF()) - before, QPointF(-7, 13));
    }

    void pinchesZoomAtTheFingers()
    {
        SceneDriver driver(row());
        const QPointF at(300, 300);
        const QPointF inDrawing = driver.view().viewportTransform().inverted().map(at);
        const auto pinch = [&](Qt::NativeGestureType type, double value) {
            QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at, driver.view().viewport()->mapToGlobal(at), value, QPointF());
            QCoreApplication::sendEvent(driver.view().viewport(), &event);
        };
        pinch(Qt::ZoomNativeGesture, 0.25);
        QCOMPARE(driver.view().zoom(), 1.25);
        QVERIFY(isNear(driver.view().viewportTransform().map(inDrawing), at, 1));
        pinch(Qt::SmartZoomNativeGesture, 0);
        QVERIFY(inSight(driver).contains(driver.scene().contentBounds()));
        pinch(Qt::SmartZoomNativeGesture, 0);
        QCOMPARE(driver.view().zoom(), 1.0);
    }

    void hoverCardsTellWhatAPartIs()
    {
        views::Session session;
        session.setDiagram(model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/distributed-web-infrastructure.tracepaper"_s).diagram);
        QTRY_VERIFY(!session.isAnalysisStale());
        const auto textOf = [](const QString &html) { return QTextDocumentFragment::fromHtml(html).toPlainText(); };
        for (const model::Component &component : session.diagram().components()) {
            const QString card = textOf(views::hoverCard(component, session));
            QVERIFY2(card.contains(component.displayName()) && card.contains(component.kindInfo().name), qPrintable(card));
            if (component.hasProperty(u"address"_s))
                QVERIFY2(card.contains(component.text(u"address"_s)), qPrintable(card));
            for (const model::ConnectionId &id : session.diagram().connectionsOf(component.id)) {
                const model::Connection &connection = *session.diagram().connection(id);
                const QString partner = session.diagram().component(connection.from == component.id ? connection.to : connection.from)->displayName();
                QVERIFY2(card.contains(partner), qPrintable(card));
            }
            const bool fails = !session.analysis().spofs.killedBy(component.id).isEmpty();
            QVERIFY2(!fails || card.contains(u"Critical"_s) || card.contains(u"High"_s) || card.contains(u"Medium"_s), qPrintable(card));
        }
        const model::Connection &connection = session.diagram().connections().front();
        QVERIFY(textOf(views::hoverCard(connection, session)).contains(connection.chipText()));
    }

    void hoverCardsTellWhatPasses()
    {
        views::Session session;
        const auto cardOf = [&session](const QString &file, const char *id) {
            session.setDiagram(model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + file + u".tracepaper"_s).diagram);
            return QTextDocumentFragment::fromHtml(views::hoverCard(*session.diagram().component(part(id)), session)).toPlainText();
        };
        const QString replica = cardOf(u"distributed-web-infrastructure"_s, "db-replica");
        QVERIFY2(replica.contains(u"Asked by Application 1 (MySQL 3306) and Application 2 (MySQL 3306). Copied from Primary."_s), qPrintable(replica));
        const QString primary = cardOf(u"distributed-web-infrastructure"_s, "db-primary");
        QVERIFY2(primary.contains(u"Copied to Replica."_s) && !primary.contains(u"Asks"_s), qPrintable(primary));
        const model::Diagram watched = model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/secured-and-monitored.tracepaper"_s).diagram;
        int reports = 0;
        for (const model::Connection &line : watched.connections()) {
            if (line.traffic() != model::TrafficKind::Monitoring)
                continue;
            ++reports;
            const QString from = cardOf(u"secured-and-monitored"_s, line.from.toString().toLatin1().constData());
            const bool watches = watched.component(line.from)->has(model::Trait::Observes);
            QVERIFY2(from.contains((watches ? u"Reports to "_s : u"Watched by "_s) + watched.component(line.to)->displayName()), qPrintable(from));
        }
        QVERIFY(reports > 0);
    }

    void hoverCardsShowNamesAsTheyAre()
    {
        views::Session session;
        model::Diagram diagram = tests::diagramFromText("web1 -> db1");
        model::Component web = *diagram.component(part("web1"));
        web.name = u"<b>&amp;"_s;
        QVERIFY(diagram.replace(web));
        session.setDiagram(diagram);
        const QString card = QTextDocumentFragment::fromHtml(views::hoverCard(*session.diagram().component(part("db1")), session)).toPlainText();
        QVERIFY2(card.contains(u"<b>&amp; ("_s), qPrintable(card));
    }
};

STRICT_GUI_TEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
