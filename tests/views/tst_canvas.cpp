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

namespace {

const views::Theme &light()
{
    return views::Theme::named(QStringLiteral("light"));
}

std::vector<const views::CanvasItem *> allItems(const views::CanvasPicture &picture)
{
    std::vector<const views::CanvasItem *> items;
    for (const model::Component &component : picture.diagram().components())
        items.push_back(picture.item(component.id));
    for (const model::Connection &connection : picture.diagram().connections())
        items.push_back(picture.item(connection.id));
    return items;
}

/// Pixels that are clearly different; the pale dashes of frames may begin elsewhere where Qt clips long lines.
int differentPixels(const QImage &a, const QImage &b)
{
    constexpr int visible = 64;
    if (a.size() != b.size())
        return a.width() * a.height();
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            const int off = std::max({std::abs(left.red() - right.red()), std::abs(left.green() - right.green()),
                                      std::abs(left.blue() - right.blue())});
            different += int(off > visible);
        }
    }
    return different;
}

/// What a view that has never shown anything else shows in its place.
QImage freshGrab(const views::DiagramView &like)
{
    views::DiagramScene scene(like.diagramScene().session(), like.diagramScene().theme(), like.diagramScene().routes());
    views::DiagramView view(scene);
    view.resize(like.size());
    view.setGridVisible(like.isGridVisible());
    view.setZoom(like.zoom());
    view.horizontalScrollBar()->setValue(like.horizontalScrollBar()->value());
    view.verticalScrollBar()->setValue(like.verticalScrollBar()->value());
    return view.viewport()->grab().toImage();
}

/// A layer over nothing that notes where it is painted.
struct NotedLayer {
    QRectF painted;
    views::DrawingLayer layer{[this](QPainter &, const QRectF &area) { painted |= area; }};

    void render()
    {
        painted = {};
        layer.render(QDeadlineTimer(QDeadlineTimer::Forever));
    }
};

constexpr QSize viewSize(400, 300);

void show(views::CanvasPicture &picture, const model::Diagram &diagram)
{
    picture.setDiagram(diagram, model::routeConnections(diagram, {views::PictureBuilder(diagram, light()).labelSizes()}));
}

/// With everything that can be drawn on lines.
model::Diagram withRichLines(model::Diagram diagram)
{
    diagram.setMembers(model::withLineJumps(diagram.members(), true));
    for (model::Connection connection : std::vector<model::Connection>(diagram.connections())) {
        connection.properties.insert(model::Connection::endTextKey(true), QStringLiteral("eth0"));
        connection.properties.insert(model::Connection::endTextKey(false), QStringLiteral(":8080"));
        (void)diagram.replace(connection);
    }
    return diagram;
}

} // namespace

/// The drawing of the canvas: what is made, painted and kept.
class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsInAnArea()
    {
        const views::Overlay overlay;
        tests::Choices choices(5);
        for (unsigned seed = 1; seed <= 20; ++seed) {
            views::CanvasPicture picture(overlay, light());
            show(picture, model::arranged(tests::randomDiagram(seed)));
            const std::vector<const views::CanvasItem *> items = allItems(picture);
            for (int i = 0; i < 40; ++i) {
                const QRectF area(choices.below(1500) - 200, choices.below(1000) - 200, 1 + choices.below(400),
                                  1 + choices.below(300));
                const std::vector<const views::CanvasItem *> found = picture.itemsIn(area);
                QVERIFY(
                    std::is_sorted(found.begin(), found.end(), [](auto *a, auto *b) { return a->order < b->order; }));
                for (const views::CanvasItem *item : items) {
                    const std::vector<QRectF> areas = item->areas();
                    const bool touches = std::any_of(areas.begin(), areas.end(),
                                                     [&](const QRectF &each) { return each.intersects(area); });
                    QVERIFY(!touches || std::find(found.begin(), found.end(), item) != found.end());
                }
            }
        }
    }

    void nothingIsPaintedBeyondItsAreas()
    {
        for (unsigned seed = 1; seed <= 30; ++seed) {
            const model::Diagram diagram = withRichLines(model::arranged(tests::randomDiagram(seed)));
            views::Overlay overlay;
            for (const model::Component &component : diagram.components()) {
                overlay.highlightedComponents.insert(component.id);
                overlay.spofs.insert(component.id, {model::Operation::Read, model::Operation::Write});
                if (seed % 2 == 0)
                    overlay.down.insert(component.id);
            }
            for (const model::Connection &connection : diagram.connections())
                overlay.highlightedConnections.insert(connection.id);
            views::CanvasPicture picture(overlay, light());
            show(picture, diagram);
            for (const views::CanvasItem *item : allItems(picture)) {
                const QRectF painted = views::extentOf(item->group());
                const QRectF known = item->isConnection() ? item->extent() : item->reach();
                QVERIFY2(known.adjusted(-0.01, -0.01, 0.01, 0.01).contains(painted), qPrintable(item->group().title));
            }
        }
    }

    /// Pixels of an image are written without the painter, those of other devices are not.
    void fromFarEveryDeviceShowsTheSame()
    {
        views::Overlay overlay;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const model::Diagram diagram = model::arranged(tests::randomDiagram(seed));
            for (const model::Component &component : diagram.components())
                overlay.spofs.insert(component.id, {model::Operation::Read});
            views::CanvasPicture picture(overlay, light());
            show(picture, diagram);
            QImage image(viewSize, QImage::Format_RGB32);
            QPixmap pixmap(viewSize);
            for (QPaintDevice *device : {static_cast<QPaintDevice *>(&image), static_cast<QPaintDevice *>(&pixmap)}) {
                QPainter painter(device);
                painter.fillRect(QRect({}, viewSize), Qt::white);
                painter.setClipRect(seed, 20, viewSize.width() - 50, viewSize.height() - 30);
                painter.scale(views::farScale * 0.7, views::farScale * 0.7);
                painter.translate(-picture.bounds().topLeft() + QPointF(3 * seed, 7));
                picture.paint(painter, picture.bounds());
            }
            QCOMPARE(image, pixmap.toImage().convertToFormat(image.format()));
        }
    }

    void hitTestThroughTheIndexIsTheSame()
    {
        const views::Overlay overlay;
        views::CanvasPicture picture(overlay, light());
        show(picture, model::arranged(tests::randomDiagram(7)));
        const QRectF bounds = picture.bounds();
        for (double x = bounds.left(); x < bounds.right(); x += 13) {
            for (double y = bounds.top(); y < bounds.bottom(); y += 11)
                QVERIFY(picture.elementAt({x, y}, 5) == picture.geometry().elementAt({x, y}, picture.routes(), 5));
        }
    }

    void farAwayNoGroupIsMade()
    {
        const views::Overlay overlay;
        views::CanvasPicture picture(overlay, light());
        show(picture, model::arranged(tests::diagramFromText("user -> web -> db; h[web]; z[h]")));
        const QColor canvas = light().color(QStringLiteral("canvas"));
        const QRectF everything = picture.bounds();
        QImage image(everything.size().toSize(), QImage::Format_RGB32);
        const QPointF middle = picture.geometry().rectOf(part("db")).center();
        for (const double scale : {0.9 * views::farScale, 1.0}) {
            image.fill(canvas);
            QPainter painter(&image);
            painter.scale(scale, scale);
            painter.translate(-everything.topLeft());
            const QPoint shown = painter.worldTransform().map(middle).toPoint();
            picture.paint(painter, everything);
            painter.end();
            QVERIFY(image.pixelColor(shown) != canvas);
            for (const views::CanvasItem *item : picture.itemsIn(everything))
                QCOMPARE(item->hasGroup(), scale >= views::farScale);
        }
    }

    void onlyWhatIsVisibleIsMade()
    {
        const views::Overlay overlay;
        views::CanvasPicture picture(overlay, light());
        const model::Diagram diagram = tests::largeDiagram(300, true);
        picture.setDiagram(diagram, {});
        QImage image(400, 300, QImage::Format_RGB32);
        QPainter painter(&image);
        const QRectF area(picture.bounds().topLeft(), QSizeF(400, 300));
        painter.translate(-area.topLeft());
        picture.paint(painter, area);
        const std::vector<const views::CanvasItem *> near = picture.itemsIn(area);
        QVERIFY(std::all_of(near.begin(), near.end(), [](auto *item) { return item->hasGroup(); }));
        const std::vector<const views::CanvasItem *> all = picture.itemsIn(picture.bounds());
        QVERIFY(std::count_if(all.begin(), all.end(), [](auto *item) { return item->hasGroup(); })
                < std::ptrdiff_t(all.size()) / 2);
    }

    void layerRendersWhatIsMissing()
    {
        NotedLayer noted;
        noted.layer.setView(QTransform::fromScale(2, 2), viewSize, 1);
        noted.render();
        QVERIFY(noted.painted.contains(QRectF(0, 0, 200, 150)));
        noted.render();
        QVERIFY(noted.painted.isNull());
        noted.layer.invalidate({QRectF(50, 40, 10, 5)});
        noted.render();
        QVERIFY(noted.painted.contains(QRectF(50, 40, 10, 5)));
        QVERIFY(QRectF(47, 37, 16, 11).contains(noted.painted));
    }

    void scrollingRendersTheStripAlone()
    {
        NotedLayer noted;
        noted.layer.setView({}, viewSize, 1);
        noted.render();
        noted.layer.setView(QTransform::fromTranslate(-30, 0), viewSize, 1);
        noted.render();
        QVERIFY(noted.painted.contains(QRectF(400, 0, 30, 300)));
        QVERIFY(noted.painted.left() > 395);
        noted.layer.setView(QTransform::fromTranslate(-30.5, 0), viewSize, 1); // not by whole pixels
        noted.render();
        QVERIFY(noted.painted.contains(QRectF(30.5, 0, 400, 300)));
    }

    void previewStaysUntilEverythingIsRendered()
    {
        NotedLayer noted;
        noted.layer.setView({}, viewSize, 1);
        noted.render();
        noted.layer.keepAsPreview();
        noted.layer.setView(QTransform::fromScale(0.5, 0.5), viewSize, 1);
        noted.layer.render(QDeadlineTimer(0)); // one band, then the time is up
        QVERIFY(noted.layer.isPreviewing());
        QVERIFY(!noted.layer.missing().isEmpty());
        noted.render();
        QVERIFY(!noted.layer.isPreviewing());
    }

    void tokenLeavesTheDrawingAlone()
    {
        tests::SceneDriver driver(model::arranged(tests::diagramFromText("user -> web -> db")));
        driver.session().sendRequest();
        QVERIFY(driver.session().trace());
        const std::vector<model::Event> &events = driver.session().trace()->events;
        const auto travelling = std::find_if(events.begin(), events.end(), [](const model::Event &event) {
            return event.durationMs > 0.1 && !event.route.empty();
        });
        QVERIFY(travelling != events.end());
        driver.session().setTime(travelling->startMs + travelling->durationMs * 0.3);
        const std::vector<views::PlacedToken> before = driver.scene().tokens();
        int changes = 0;
        QObject::connect(&driver.scene(), &views::DiagramScene::drawingChanged, &driver.scene(), [&] { ++changes; });
        driver.session().setTime(travelling->startMs + travelling->durationMs * 0.4);
        QVERIFY(driver.scene().tokens() != before);
        QCOMPARE(changes, 0);
    }

    void whatIsKeptEqualsWhatIsPaintedAnew_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void whatIsKeptEqualsWhatIsPaintedAnew()
    {
        QFETCH(const unsigned, seed);
        tests::SceneDriver driver(seed % 2 == 0 ? model::arranged(tests::randomDiagram(seed))
                                                : withRichLines(model::arranged(tests::randomDiagram(seed))));
        driver.view().setGridVisible(seed % 2 == 0);
        tests::Choices choices(seed);
        for (int i = 0; i < 12; ++i) {
            const model::Component &one = choices.pick(driver.diagram().components());
            switch (choices.below(5)) {
            case 0:
                driver.session().push(
                    model::SetGeometry{{{one.id, QPointF(choices.below(900), choices.below(600)), one.size}}});
                break;
            case 1:
                driver.session().push(model::Rename{one.id, QStringLiteral("Name %1").arg(i)});
                break;
            case 2:
                driver.session().setHighlight({one.id}, {});
                break;
            case 3:
                driver.view().setZoom(choices.chance(50) ? 0.2 : 1.1);
                break;
            default:
                driver.view().horizontalScrollBar()->setValue(driver.view().horizontalScrollBar()->value()
                                                              + choices.below(200) - 100);
                driver.view().verticalScrollBar()->setValue(driver.view().verticalScrollBar()->value()
                                                            + choices.below(100) - 50);
            }
            QCoreApplication::processEvents();
            QTRY_VERIFY(driver.view().isSharp());
            const QImage kept = driver.view().viewport()->grab().toImage();
            QVERIFY(differentPixels(kept, freshGrab(driver.view())) < 40);
        }
    }
};

STRICT_GUI_TEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
