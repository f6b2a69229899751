#include "model/formats/diagramfile.h"
#include "model/layout/arrange.h"

#include "views/canvas/diagramscene.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QtWidgets>

using tests::line;
using tests::part;

namespace {

model::Diagram twoServers()
{
    return model::arranged(
        tests::diagramFromText("user -> lb -> {web1 web2}; web1 -http use=read-> db; web2 -> db; h1[web1]; h2[web2]"));
}

model::Diagram example(const char *name)
{
    const model::ReadResult read = model::loadDiagram(
        QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/%1.tracepaper").arg(QString::fromLatin1(name)));
    return model::arranged(read.diagram);
}

/// Everything the scene shows, numbers and tokens included.
struct Shown {
    std::vector<views::PictureGroup> groups;
    std::vector<views::PlacedToken> tokens;
    bool operator==(const Shown &) const = default;
};

Shown shownBy(const views::DiagramScene &scene)
{
    Shown shown{scene.steps(), scene.tokens()};
    for (const model::Component &component : scene.shown().components())
        shown.groups.push_back(scene.item(component.id)->group());
    for (const model::Connection &connection : scene.shown().connections())
        shown.groups.push_back(scene.item(connection.id)->group());
    return shown;
}

/// Collects what is painted on a viewport.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }

    const QRegion &region() const { return m_region; }
    void clear() { m_region = QRegion(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

int areaOf(const QRegion &region)
{
    int area = 0;
    for (const QRect &rect : region)
        area += rect.width() * rect.height();
    return area;
}

} // namespace

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsTheDiagram()
    {
        tests::SceneDriver driver(twoServers());
        for (const model::Component &component : driver.diagram().components())
            QVERIFY(driver.scene().item(component.id));
        for (const model::Connection &connection : driver.diagram().connections())
            QVERIFY(driver.scene().item(connection.id));
        QVERIFY(driver.scene().item(part("lb"))->extent().contains(driver.rect("lb")));
        QCOMPARE(driver.rect("web1"), driver.diagram().absoluteRect(part("web1")));
    }

    void framesAreBelowConnectionsBelowParts()
    {
        tests::SceneDriver driver(model::arranged(tests::diagramFromText("user -> web; h[web]; z[h]")));
        const int zone = driver.scene().item(part("z"))->order;
        const int host = driver.scene().item(part("h"))->order;
        const int connection = driver.scene().item(line("c1"))->order;
        QVERIFY(zone < host);
        QVERIFY(host < connection);
        QVERIFY(connection < driver.scene().item(part("web"))->order);
    }

    void followsEveryEdit_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void followsEveryEdit()
    {
        QFETCH(const unsigned, seed);
        views::Session session;
        views::DiagramScene scene(session, views::Theme::named(QStringLiteral("light")));
        session.setDiagram(model::arranged(tests::randomDiagram(seed)));
        tests::Choices choices(seed);
        for (int i = 0; i < 20 && !session.diagram().isEmpty(); ++i) {
            const std::vector<model::Component> &components = session.diagram().components();
            const model::Component &one = choices.pick(components);
            switch (choices.below(6)) {
            case 0:
                session.push(model::SetGeometry{{{one.id, QPointF(choices.below(900), choices.below(600)), one.size}}});
                break;
            case 1:
                session.push(model::Rename{one.id, QStringLiteral("Name %1").arg(i)});
                break;
            case 2:
                session.push(model::RemoveParts{{one.id}, {}});
                break;
            case 3:
                session.push(model::InsertParts{{{},
                                                 {{{session.diagram().freeConnectionId(),
                                                    one.id,
                                                    choices.pick(components).id,
                                                    QStringLiteral("http"),
                                                    {}},
                                                   -1}}}});
                break;
            case 4:
                session.setDown({one.id}, choices.chance(70));
                break;
            default:
                session.undoStack().undo();
            }
            QCOMPARE(tests::differenceFromFreshScene(scene), QString());
        }
    }

    void previewMovesWithoutTheDocument()
    {
        tests::SceneDriver driver(twoServers());
        const model::Diagram before = driver.diagram();
        const QRectF host = driver.rect("h1");
        const QRectF inside = driver.rect("web1");
        model::Diagram preview = before;
        QVERIFY(model::applyEdit(preview, model::SetGeometry{{{part("h1"), host.topLeft() + QPointF(0, 300),
                                                               before.component(part("h1"))->size}}}));
        driver.scene().showPreview(preview);
        QVERIFY(driver.diagram() == before);
        QCOMPARE(driver.rect("web1"), inside.translated(0, 300));
        QVERIFY(driver.scene().item(part("web1"))->extent().contains(inside.translated(0, 300)));
        const std::vector<QPointF> route = driver.scene().routes().value(line("c2")).points;
        QVERIFY(driver.rect("web1").adjusted(-1, -1, 1, 1).contains(route.back()));
        driver.scene().endPreview();
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void seekingInAnyOrderShowsTheSame()
    {
        tests::SceneDriver driver(example("distributed-web-infrastructure"));
        driver.session().sendRequest();
        QVERIFY(driver.session().trace());
        const double end = driver.session().trace()->endMs;
        std::vector<Shown> forward;
        for (int step = 0; step <= 24; ++step) {
            driver.session().setTime(end * step / 24);
            forward.push_back(shownBy(driver.scene()));
        }
        for (int i = 0; i < 100; ++i) {
            const int step = (i * 11) % 25;
            driver.session().setTime(end * step / 24);
            QVERIFY(shownBy(driver.scene()) == forward[std::size_t(step)]);
        }
        driver.session().clearTrace();
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void tokenRepaintsOnlyWhatItTouches()
    {
        tests::SceneDriver driver(example("distributed-web-infrastructure"));
        driver.session().setSpofMarksVisible(false);
        driver.session().sendRequest();
        const model::Trace &trace = *driver.session().trace();
        const auto travelling = std::find_if(trace.events.begin(), trace.events.end(), [](const model::Event &event) {
            return event.durationMs > 1 && !event.route.empty();
        });
        QVERIFY(travelling != trace.events.end());
        driver.view().zoomToFit();
        driver.session().setTime(travelling->startMs + travelling->durationMs * 0.3);
        PaintedRegion painted(*driver.view().viewport());
        driver.session().setTime(travelling->startMs + travelling->durationMs * 0.32);
        QCOMPARE(driver.session().overlay().frame->tokens.size(), std::size_t(1));
        QVERIFY(tests::settle(driver.view()));
        painted.clear();
        driver.session().setTime(travelling->startMs + travelling->durationMs * 0.34);
        QTRY_VERIFY(!painted.region().isEmpty());
        QVERIFY2(areaOf(painted.region()) < 6000, qPrintable(QString::number(areaOf(painted.region()))));
    }

    void overlayOfOnePartRepaintsThatPart()
    {
        tests::SceneDriver driver(example("distributed-web-infrastructure"));
        driver.session().setSpofMarksVisible(false); // they come when the analysis is done
        driver.view().zoomToFit();
        QVERIFY(tests::settle(driver.view()));
        PaintedRegion painted(*driver.view().viewport());
        const model::ComponentId first = driver.diagram().components().front().id;
        driver.session().setHighlight({first}, {});
        QTRY_VERIFY(!painted.region().isEmpty());
        const QRectF shown = driver.view().viewportTransform().mapRect(driver.scene().item(first)->extent());
        QVERIFY(shown.adjusted(-8, -8, 8, 8).toAlignedRect().contains(painted.region().boundingRect()));
    }

    void selectionAndMarksShow()
    {
        tests::SceneDriver driver(twoServers());
        driver.select({"lb"});
        QCOMPARE(driver.scene().marksOf(part("lb")), views::Marks(views::Mark::Selected));
        driver.scene().setMarked(views::Mark::Target, {{part("h1")}, {line("c1")}});
        QCOMPARE(driver.scene().marksOf(part("h1")), views::Marks(views::Mark::Target));
        QCOMPARE(driver.scene().marksOf(line("c1")), views::Marks(views::Mark::Target));
        driver.scene().setMarked(views::Mark::Target, {});
        QCOMPARE(driver.scene().marksOf(part("h1")), views::Marks());
    }

    void themeChangesEveryGroup()
    {
        tests::SceneDriver driver(twoServers());
        const views::PictureGroup light = driver.scene().item(part("lb"))->group();
        driver.scene().setTheme(views::Theme::named(QStringLiteral("dark")));
        QVERIFY(driver.scene().item(part("lb"))->group() != light);
        QCOMPARE(tests::differenceFromFreshScene(driver.scene()), QString());
    }

    void zoomKeepsThePointUnderTheCursor()
    {
        tests::SceneDriver driver(twoServers());
        const QPointF position = driver.center("web2");
        const QPointF onView = driver.view().viewportTransform().map(position);
        driver.wheel(position, 15, Qt::ControlModifier);
        QVERIFY(driver.view().zoom() > 1.1);
        const QPointF after = driver.view().viewportTransform().map(position);
        QVERIFY((after - onView).manhattanLength() <= 2);
        for (int i = 0; i < 100; ++i)
            driver.view().zoomOut();
        QCOMPARE(driver.view().zoom(), views::DiagramView::smallestZoom);
        driver.view().zoomToFit();
        const QRectF visible =
            driver.view().viewportTransform().inverted().mapRect(QRectF(driver.view().viewport()->rect()));
        QVERIFY(visible.contains(driver.scene().contentBounds()));
        driver.view().zoomToActualSize();
        QCOMPARE(driver.view().zoom(), 1.0);
    }

    void wheelScrollsAndMiddleButtonPans()
    {
        tests::SceneDriver driver(twoServers());
        const QPointF before = driver.view().visibleCenter();
        driver.wheel(driver.center("lb"), -15, Qt::NoModifier);
        QVERIFY(driver.view().visibleCenter().y() > before.y());
        QCOMPARE(driver.view().zoom(), 1.0);
        const QPointF start = driver.view().visibleCenter();
        driver.press(start, Qt::NoModifier, Qt::MiddleButton);
        const QPointF onView = driver.view().viewportTransform().map(start) + QPointF(40, 30);
        const QPointF target = driver.view().viewportTransform().inverted().map(onView);
        driver.moveTo(target);
        driver.release(target);
        QVERIFY((driver.view().visibleCenter() - (start - QPointF(40, 30))).manhattanLength() < 3);
        QCOMPARE(driver.session().undoStack().count(), 0);
    }

    void emptyCanvasSaysWhatToDo()
    {
        tests::SceneDriver driver;
        const QImage hint = driver.view().grab().toImage();
        driver.view().setEmptyHintVisible(false);
        QVERIFY(driver.view().grab().toImage() != hint);
    }

    void hitTestFindsWhatIsSeen()
    {
        tests::SceneDriver driver(twoServers());
        const views::CanvasGeometry &geometry = driver.scene().geometry();
        const model::Routes &routes = driver.scene().routes();
        QVERIFY(geometry.elementAt(driver.center("web1"), routes, 5) == views::Element(part("web1")));
        QVERIFY(geometry.elementAt(driver.rect("h1").topLeft() + QPointF(60, 10), routes, 5)
                == views::Element(part("h1")));
        QVERIFY(geometry.elementAt(driver.on("c1") + QPointF(0, 4), routes, 5) == views::Element(line("c1")));
        QVERIFY(geometry.elementAt(QPointF(-500, -500), routes, 5) == views::Element());
        QVERIFY(geometry.elementAt(routes.value(line("c1")).label.center(), routes, 5) == views::Element(line("c1")));
        driver.session().push(
            model::SetConnectionProperty{line("c1"), model::Connection::endTextKey(true), QStringLiteral("eth0")});
        const QRectF text = routes.value(line("c1")).fromLabel.rect;
        QVERIFY(!text.isNull());
        QVERIFY(geometry.elementAt(text.center(), routes, 1) == views::Element(line("c1")));
    }
};

STRICT_GUI_TEST_MAIN(TestScene)
#include "tst_scene.moc"
