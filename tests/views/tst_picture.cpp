#include "model/catalog/componentcatalog.h"
#include "model/layout/markroom.h"

#include "views/picture/connectiondrawing.h"
#include "views/picture/iconcache.h"
#include "views/picture/marks.h"
#include "views/picture/painterbackend.h"
#include "views/picture/textmeasure.h"

#include "tests/support/strictmain.h"
#include "tests/views/contrast.h"
#include "tests/views/picturefixture.h"

using namespace Qt::StringLiterals;
using namespace tests;
using namespace views;

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAnIcon();
    void textFits_data();
    void textFits();
    void textStaysInsideItsPart_data();
    void textStaysInsideItsPart();
    void everyElementIsOneGroup();
    void framesComeFirstAndPartsLast();
    void singleGroupsEqualThoseOfThePicture();
    void badgesFitIntoTheRoomThatRoutesLeave();
    void textsStandAtTheEnds();
    void jumpsAreArcsUpwards();
    void legendNamesWhatIsUsed();
    void boundsHoldEverything();
    void emptyDiagramGivesAPage();
    void hatchStaysInsideRoundedCorners();
    void paintsSomething();
};

void TestPicture::everyKindHasAnIcon()
{
    for (const model::ComponentKind &kind : model::componentKinds()) {
        QVERIFY2(hasIcon(kind.id), qPrintable(kind.id));
        QVERIFY2(iconSource(kind.id).body.contains("currentColor"), qPrintable(kind.id));
    }
    QVERIFY(!iconSource(u"nothing-like-it"_s).body.isEmpty());
}

void TestPicture::textFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"The quick brown fox jumps over the lazy dog"_s;
    QTest::newRow("one word") << u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"_s;
    QTest::newRow("japanese") << u"負荷分散装置とアプリケーションサーバー"_s;
    QTest::newRow("arabic") << u"خادم الويب الرئيسي مع قاعدة البيانات"_s;
    QTest::newRow("emoji")
        << u"👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"_s;
}

void TestPicture::textFits()
{
    QFETCH(QString, text);
    const QString elided = elidedText(text, 13, 600, 100);
    QVERIFY(elided.endsWith(u'…'));
    QVERIFY(elided.size() > 1);
    QVERIFY(textWidth(elided, 13, 600) <= 100);

    const QStringList lines = wrappedText(text, 13, 600, 100, 2);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(textWidth(line, 13, 600) <= 100, qPrintable(line));

    const QStringList all = wrappedText(text, 13, 600, 100, 100);
    QCOMPARE(all.join(QString()).remove(u' '), QString(text).remove(u' '));
}

void TestPicture::textStaysInsideItsPart_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"a"_s;
    QTest::newRow("usual") << u"Application server"_s;
    QTest::newRow("long") << u"The application server that renders the pages of the shop"_s;
    QTest::newRow("unbroken") << QString(100, u'W');
    QTest::newRow("japanese") << u"アプリケーションサーバー一号機東京データセンター"_s;
    QTest::newRow("arabic") << u"خادم التطبيقات الرئيسي في مركز البيانات"_s;
}

void TestPicture::textStaysInsideItsPart()
{
    QFETCH(QString, name);
    const model::Diagram diagram = everyKind(name);
    const Picture picture = pictureOfDiagram(diagram);
    for (const model::Component &component : diagram.components()) {
        const QRectF rect = diagram.absoluteRect(component.id);
        const bool badge = rect.width() < 60; // its caption is below it, and not wider than the next badge allows
        const auto *group = groupOf(picture, component.id.toString(),
                                    component.has(model::Trait::Encloses) ? GroupRole::Frame : GroupRole::Component);
        QVERIFY(group);
        const std::vector<TextShape> texts = shapesOf<TextShape>(*group);
        QVERIFY2(!texts.empty(), qPrintable(component.kind));
        for (const TextShape &text : texts) {
            const QRectF extent = extentOf(Shape(text));
            const QRectF room = badge ? rect.adjusted(-32, 0, 32, 20) : rect;
            QVERIFY2(extent.left() >= room.left() && extent.right() <= room.right(),
                     qPrintable(component.kind + u": "_s + text.text));
            QVERIFY2(text.baseline.y() <= room.bottom() && text.baseline.y() - 0.7 * text.size >= room.top(),
                     qPrintable(component.kind));
        }
    }
}

void TestPicture::everyElementIsOneGroup()
{
    const model::Diagram diagram = richDiagram();
    const Picture picture = pictureOfDiagram(diagram);
    QCOMPARE(picture.groups.size(), diagram.components().size() + diagram.connections().size());
    for (const PictureGroup &group : picture.groups) {
        QVERIFY(!group.shapes.empty());
        QVERIFY(!group.title.isEmpty());
    }
    QCOMPARE(groupOf(picture, u"web-1"_s, GroupRole::Component)->title, u"Nginx, web server"_s);
    QCOMPARE(groupOf(picture, u"visit"_s, GroupRole::Connection)->title,
             u"HTTPS 443 from User to HAProxy, encrypted, 1 where it begins, :443 where it ends"_s);
}

void TestPicture::framesComeFirstAndPartsLast()
{
    const model::Diagram diagram = diagramOf(R"({"format": "tracepaper", "version": 1, "components": [
      {"id": "a", "kind": "web-server", "parent": "inner"}, {"id": "inner", "kind": "host", "parent": "outer"},
      {"id": "outer", "kind": "zone"}, {"id": "b", "kind": "database"}], "connections": [{"id": "c", "from": "a", "to": "b"}]})");
    QStringList order;
    for (const PictureGroup &group : pictureOfDiagram(diagram).groups)
        order += group.id;
    QCOMPARE(order, (QStringList{u"outer"_s, u"inner"_s, u"c"_s, u"a"_s, u"b"_s}));
}

void TestPicture::singleGroupsEqualThoseOfThePicture()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"dark"_s));
    const model::Routes routes = model::routeConnections(diagram, {builder.labelSizes()});
    Overlay overlay;
    overlay.spofs.insert(partId(u"lb"_s), model::OperationSet::all());
    overlay.down.insert(partId(u"server-2"_s));
    overlay.highlightedConnections.insert(connectionId(u"first"_s));
    overlay.trace = traceAlong(diagram, {u"ask"_s, u"visit"_s});
    overlay.frame = model::frameAt(*overlay.trace, 12);
    const Picture picture = builder.build(routes, overlay, {});
    for (const model::Component &component : diagram.components()) {
        const PictureGroup single = builder.component(component, overlay);
        QCOMPARE(single, *groupOf(picture, component.id.toString(), single.role));
    }
    for (const model::Connection &connection : diagram.connections()) {
        const PictureGroup single = builder.connection(connection, routes.value(connection.id), overlay);
        QCOMPARE(single, *groupOf(picture, connection.id.toString(), GroupRole::Connection));
    }
}

void TestPicture::badgesFitIntoTheRoomThatRoutesLeave()
{
    const QRectF part(100, 200, 180, 64);
    std::vector<Shape> shapes;
    addSpofLetters({part, 8}, model::OperationSet::all(), false, Palette::of(Theme::named(u"light"_s)), shapes);
    const auto badge = std::find_if(shapes.begin(), shapes.end(), [](const Shape &shape) {
        const auto *rect = std::get_if<RectShape>(&shape);
        return rect && rect->fill.isValid();
    });
    QVERIFY(badge != shapes.end());
    const QRectF rect = std::get<RectShape>(*badge).rect;
    QVERIFY2(model::markRoom(part).contains(rect), qPrintable(QString::number(rect.width())));
    QVERIFY(model::markRoom(part).width() - rect.width() < 10); // and no more than it needs
}

void TestPicture::textsStandAtTheEnds()
{
    const model::Diagram diagram = richDiagram();
    const PictureBuilder builder(diagram, Theme::named(u"light"_s));
    const model::Connection &visit = *diagram.connection(connectionId(u"visit"_s));
    model::Route route{.points = {{0, 0}, {300, 0}}, .label = {100, -10, 100, 20}};
    route.fromLabel.rect = QRectF(4, -17, 20, 12);
    route.toLabel.rect = QRectF(260, -17, 30, 12);
    const auto drawn = [&] { return builder.connection(visit, route, {}); };
    const auto plates = [&] { return shapesOf<RectShape>(drawn()).size(); };
    const std::vector<TextShape> texts = shapesOf<TextShape>(drawn());
    QCOMPARE(texts.size(), std::size_t(3)); // with that of the chip
    QCOMPARE(texts[0].text, u"1"_s);
    QCOMPARE(texts[1].text, u":443"_s);
    QCOMPARE(texts[1].baseline.x(), route.toLabel.rect.center().x());
    QVERIFY(extentOf(texts[1]).width() < route.toLabel.rect.width());
    QVERIFY(drawn().title.contains(u"1 where it begins, :443 where it ends"_s));
    QCOMPARE(plates(), std::size_t(1));
    route.toLabel.coversLine = true;
    QCOMPARE(plates(), std::size_t(2));
    QVERIFY(shapesOf<RectShape>(drawn())[0].stroke.dashes.empty());
    route.fromLabel.hasRoom = false;
    QCOMPARE(plates(), std::size_t(3));
    QVERIFY(!shapesOf<RectShape>(drawn())[0].stroke.dashes.empty());
}

void TestPicture::jumpsAreArcsUpwards()
{
    for (const bool forward : {true, false}) {
        const std::vector<QPointF> points =
            forward ? std::vector<QPointF>{{0, 50}, {0, 0}, {300, 0}} : std::vector<QPointF>{{300, 0}, {0, 0}, {0, 50}};
        const QPainterPath plain = connectionPath(points, {});
        const QPainterPath path = connectionPath(points, {{forward ? 1 : 0, 45, 55}, {forward ? 1 : 0, 95, 125}});
        QCOMPARE(path.boundingRect(), plain.boundingRect().adjusted(0, -5, 0, 0));
        // Twice a half circle instead of a straight line, once with a straight piece on top.
        const double arcs = 2 * (M_PI * 5 - 10);
        QVERIFY(std::abs(path.length() - plain.length() - arcs) < 0.1);
        QCOMPARE(path.currentPosition(), points.back());
    }
}

void TestPicture::legendNamesWhatIsUsed()
{
    PictureOptions options;
    options.legend = true;
    const auto words = [&](const model::Diagram &diagram, const Overlay &overlay) {
        QStringList texts;
        for (const TextShape &text : shapesOf<TextShape>(pictureOfDiagram(diagram, overlay, options).groups.back()))
            texts += text.text;
        return texts;
    };
    const model::Diagram rich = richDiagram();
    Overlay overlay;
    overlay.down.insert(partId(u"lb"_s));
    const QStringList all = words(rich, overlay);
    QVERIFY(all.contains(model::trafficKindName(model::TrafficKind::Replication)));
    QVERIFY(all.contains(model::trafficKindName(model::TrafficKind::Heartbeat)));
    QVERIFY(!all.contains(model::trafficKindName(model::TrafficKind::Backup)));
    QVERIFY(all.contains(u"Encrypted"_s));
    QVERIFY(all.contains(u"Down"_s));

    const model::Diagram plain =
        diagramOf(R"({"format": "tracepaper", "version": 1, "components": [{"id": "a", "kind": "browser"}]})");
    QCOMPARE(pictureOfDiagram(plain, {}, options).groups.size(), 1U);
}

void TestPicture::boundsHoldEverything()
{
    Overlay overlay;
    overlay.spofs.insert(partId(u"user"_s), model::OperationSet::all());
    PictureOptions options;
    options.padding = 0;
    options.title = options.legend = true;
    const Picture picture = pictureOfDiagram(richDiagram(), overlay, options);
    for (const PictureGroup &group : picture.groups)
        QVERIFY(picture.bounds.contains(extentOf(group)));
    QCOMPARE(picture.bounds, QRectF(picture.bounds.toRect()));
}

void TestPicture::emptyDiagramGivesAPage()
{
    PictureOptions options;
    options.title = options.legend = options.stepList = true;
    const Picture picture = pictureOfDiagram({}, {}, options);
    QVERIFY(picture.groups.empty());
    QVERIFY(picture.bounds.width() >= 100 && picture.bounds.height() >= 100);
}

void TestPicture::hatchStaysInsideRoundedCorners()
{
    QPainterPath outline;
    const QRectF rect(10, 20, 200, 64);
    outline.addRoundedRect(rect, 30, 30);
    const QPainterPath lines = hatchLines({rect, 30, Qt::black});
    QVERIFY(lines.elementCount() > 20);
    QPainterPathStroker stroker;
    stroker.setWidth(1.5);
    const QPainterPath grown = outline.united(stroker.createStroke(outline));
    for (int i = 0; i < lines.elementCount(); ++i)
        QVERIFY(grown.contains(lines.elementAt(i)));
}

void TestPicture::paintsSomething()
{
    const Picture picture = pictureOfDiagram(richDiagram());
    for (const double scale : {0.1, 1.0, 2.0}) {
        QImage image((picture.bounds.size() * scale).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.translate(-picture.bounds.topLeft());
        paintPicture(painter, picture);
        painter.end();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY(colors.size() > 20);
    }
}

STRICT_GUI_TEST_MAIN(TestPicture)
#include "tst_picture.moc"
