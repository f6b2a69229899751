#include "views/picture/marks.h"

#include "tests/support/strictmain.h"
#include "tests/views/picturefixture.h"

using namespace Qt::StringLiterals;
using namespace tests;
using namespace views;

// What a picture shows of a request: its path, its tokens, its steps.
class TestRequestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestLightsItsPath();
    void tokensFollowTheirConnection();
    void tokenWithoutConnectionGoesStraight();
    void ringsOffTheWayStepBack();
    void lettersLieAboveAllRings();
    void stepNumbersKeepClear();
};

void TestRequestPicture::requestLightsItsPath()
{
    const model::Diagram diagram = richDiagram();
    Overlay overlay;
    overlay.trace = traceAlong(diagram, {u"ask"_s, u"visit"_s, u"first"_s});
    overlay.frame = model::frameAt(*overlay.trace, 25);
    const EmphasisMap emphasis(diagram, overlay);
    QCOMPARE(emphasis.of(partId(u"dns"_s)), Emphasis::Lit);
    QCOMPARE(emphasis.of(connectionId(u"visit"_s)), Emphasis::Lit);
    QCOMPARE(emphasis.of(partId(u"lb"_s)), Emphasis::Current);
    QCOMPARE(emphasis.of(partId(u"web-1"_s)), Emphasis::Current);
    QCOMPARE(emphasis.of(connectionId(u"first"_s)), Emphasis::Current);
    QCOMPARE(emphasis.of(partId(u"server-1"_s)), Emphasis::Normal); // around something lit
    QCOMPARE(emphasis.of(partId(u"server-2"_s)), Emphasis::Dimmed);
    QCOMPARE(emphasis.of(connectionId(u"query"_s)), Emphasis::Dimmed);

    overlay.trace->events[2].ok = false;
    QCOMPARE(EmphasisMap(diagram, overlay).of(partId(u"web-1"_s)), Emphasis::Failed);
    QCOMPARE(EmphasisMap(diagram, {}).of(partId(u"web-1"_s)), Emphasis::Normal);
}

void TestRequestPicture::tokensFollowTheirConnection()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"light"_s));
    const model::Routes routes = model::routeConnections(diagram, {builder.labelSizes()});
    model::Event there = traceAlong(diagram, {u"visit"_s}).events.front();
    const QPainterPath path = builder.tokenPath(there, routes);
    const model::Route &route = routes[connectionId(u"visit"_s)];
    QCOMPARE(path.pointAtPercent(0), route.points.front());
    QCOMPARE(path.pointAtPercent(1), route.points.back());

    model::Event back = there;
    std::swap(back.from, back.to);
    QCOMPARE(builder.tokenPath(back, routes).pointAtPercent(0), route.points.back());
    QCOMPARE(builder.tokenPath(back, routes).pointAtPercent(1), route.points.front());

    Overlay overlay;
    overlay.trace = traceAlong(diagram, {u"visit"_s});
    overlay.frame = model::frameAt(*overlay.trace, 5);
    overlay.frame->tokens = {{0, 0.5, false}, {0, 0.5, true}};
    const std::vector<PictureGroup> tokens = builder.tokens(routes, overlay);
    QCOMPARE(tokens.size(), 2U);
    QVERIFY(extentOf(tokens[0]).contains(path.pointAtPercent(0.5)));
    const RectShape request = shapesOf<RectShape>(tokens[0]).front();
    const RectShape reply = shapesOf<RectShape>(tokens[1]).front();
    QVERIFY(request.radius != reply.radius); // told apart by shape, not by colour alone
    QVERIFY(request.fill != reply.fill);
    overlay.trace->events[0].ok = false;
    QVERIFY(shapesOf<RectShape>(builder.tokens(routes, overlay)[0]).empty()); // a diamond
}

void TestRequestPicture::tokenWithoutConnectionGoesStraight()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"light"_s));
    model::Event event{
        0,    0,     0,     1, model::EventType::Reply, partId(u"db-1"_s), partId(u"user"_s), {}, {}, {}, {}, {},
        true, false, false, {}};
    const QPainterPath path = builder.tokenPath(event, {});
    QCOMPARE(path.elementCount(), 2);
    QVERIFY(diagram.absoluteRect(event.from).adjusted(-1, -1, 1, 1).contains(path.pointAtPercent(0)));
    QVERIFY(diagram.absoluteRect(event.to).adjusted(-1, -1, 1, 1).contains(path.pointAtPercent(1)));

    event.to = event.from;
    QVERIFY(diagram.absoluteRect(event.from).contains(builder.tokenPath(event, {}).pointAtPercent(0.5)));
}

/// Of a part that is down, is pointed at in the list of events and is a single point of failure, on the way of a request.
void TestRequestPicture::lettersLieAboveAllRings()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"light"_s));
    const model::Component &web = *diagram.component(partId(u"web-1"_s));
    Overlay overlay;
    overlay.trace = traceAlong(diagram, {u"ask"_s, u"visit"_s, u"first"_s});
    overlay.frame = model::frameAt(*overlay.trace, 25);
    overlay.spofs.insert(web.id, model::OperationSet::all());
    overlay.down.insert(web.id);
    overlay.highlightedComponents.insert(web.id);
    const std::vector<Shape> shapes = builder.component(web, overlay).shapes;
    const auto letters = std::find_if(shapes.begin(), shapes.end(), [](const Shape &shape) {
        const auto *text = std::get_if<TextShape>(&shape);
        return text && text->text == operationLetters(model::OperationSet::all());
    });
    QVERIFY(letters != shapes.end());
    for (auto above = letters + 1; above != shapes.end(); ++above)
        QVERIFY(!extentOf(*above).intersects(extentOf(*letters)));
    // Nor does a ring pass over the cross.
    const QRectF rect = diagram.absoluteRect(web.id);
    for (const Shape &shape : std::vector<Shape>(shapes.end() - 2, shapes.end()))
        QVERIFY(extentOf(shape).width() < rect.width() / 2 && extentOf(shape).contains(rect.topLeft() + QPointF(2, 2)));
}

void TestRequestPicture::stepNumbersKeepClear()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"light"_s));
    const model::Routes routes = model::routeConnections(diagram, {builder.labelSizes()});
    Overlay overlay;
    overlay.trace = traceAlong(diagram, {u"ask"_s, u"visit"_s, u"first"_s, u"query"_s});
    overlay.numberedSteps = true;
    const std::vector<PictureGroup> steps = builder.steps(builder.placedSteps(routes, overlay), overlay);
    QCOMPARE(steps.size(), model::pathSteps(*overlay.trace).size());
    QVERIFY(steps.size() >= 3);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const QRectF own = extentOf(shapesOf<RectShape>(steps[i]).front());
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!own.intersects(extentOf(shapesOf<RectShape>(steps[j]).front())));
        for (const model::Route &route : routes)
            QVERIFY(!own.intersects(route.label));
    }
}

/// While a request is shown the rings of parts that it does not touch are seen, but not before the way.
void TestRequestPicture::ringsOffTheWayStepBack()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"light"_s));
    const auto ring = [&](const QString &id, const Overlay &overlay) {
        for (const RectShape &shape : shapesOf<RectShape>(builder.component(*diagram.component(partId(id)), overlay))) {
            if (shape.stroke.width == 2.5 && !shape.fill.isValid())
                return shape.stroke.color;
        }
        return QColor();
    };
    Overlay overlay;
    overlay.spofs.insert(partId(u"web-1"_s), model::OperationSet::all());
    overlay.spofs.insert(partId(u"db-1"_s), model::OperationSet::all());
    const QColor bright = ring(u"db-1"_s, overlay);
    QVERIFY(bright.isValid());
    QCOMPARE(ring(u"web-1"_s, overlay), bright);
    overlay.trace = traceAlong(diagram, {u"ask"_s, u"visit"_s, u"first"_s}); // to the web server, no further
    overlay.frame = model::frameAt(*overlay.trace, 25);
    QCOMPARE(ring(u"web-1"_s, overlay), bright);
    QVERIFY(ring(u"db-1"_s, overlay).isValid());
    QVERIFY(ring(u"db-1"_s, overlay) != bright);
}

STRICT_GUI_TEST_MAIN(TestRequestPicture)
#include "tst_requestpicture.moc"
