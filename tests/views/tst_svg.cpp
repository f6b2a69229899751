#include "views/picture/painterbackend.h"
#include "views/picture/svgbackend.h"
#include "views/picture/svgids.h"
#include "views/picture/svgtext.h"

#include "tests/support/strictmain.h"
#include "tests/views/picturefixture.h"

#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace tests;
using namespace views;

namespace {

struct SvgGroup {
    QString id;
    QString dataId;
    QString role;
    QString title;
    QStringList texts;
};

struct SvgContent {
    QString error;
    QList<SvgGroup> groups; // those with a role
    QSet<QString> ids;
    QStringList repeatedIds;
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList references;
    QString title;
};

void readElement(QXmlStreamReader &reader, SvgContent &content, int depth)
{
    content.elements.insert(reader.name().toString());
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        content.attributes.insert(attribute.qualifiedName().toString());
        if (attribute.name() == "href"_L1)
            content.references += attribute.value().toString();
        if (attribute.value().contains("url("_L1) || attribute.value().contains("://"_L1))
            content.references += attribute.value().toString();
        if (attribute.qualifiedName() == "id"_L1) {
            if (content.ids.contains(attribute.value().toString()))
                content.repeatedIds += attribute.value().toString();
            content.ids.insert(attribute.value().toString());
        }
    }
    if (reader.name() == "g"_L1 && reader.attributes().hasAttribute("data-role"_L1)) {
        const QXmlStreamAttributes a = reader.attributes();
        content.groups.append({a.value("id"_L1).toString(),
                               a.value("data-id"_L1).toString(),
                               a.value("data-role"_L1).toString(),
                               {},
                               {}});
    }
    if (reader.name() == "title"_L1) {
        const QString text = reader.readElementText();
        if (depth == 2)
            content.title = text;
        else
            content.groups.last().title = text;
    } else if (reader.name() == "text"_L1) {
        content.groups.last().texts += reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
}

SvgContent parse(const QByteArray &svg)
{
    SvgContent content;
    QXmlStreamReader reader(svg);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            readElement(reader, content, depth);
            if (reader.tokenType() == QXmlStreamReader::EndElement)
                --depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            content.elements.insert(u"forbidden construct"_s);
            break;
        default:
            break;
        }
    }
    content.error = reader.errorString();
    return content;
}

} // namespace

class TestSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGroupPerElement();
    void nothingForbidden();
    void weirdNamesAndIds();
    void idsAreReversible_data();
    void idsAreReversible();
    void textIsText();
    void anotherFontPlacesTheEndOfALine();
    void numbersAreShort();
    void sameBytesEveryTime();
    void looksLikeThePainter_data();
    void looksLikeThePainter();
};

void TestSvg::oneGroupPerElement()
{
    const model::Diagram diagram = richDiagram();
    PictureOptions options;
    options.title = options.legend = true;
    const SvgContent svg = parse(toSvg(pictureOfDiagram(diagram, {}, options)));
    QCOMPARE(svg.error, QString());
    QCOMPARE(svg.title, u"Shop"_s);
    const auto count = [&](const QString &id, const QStringList &roles) {
        return std::count_if(svg.groups.begin(), svg.groups.end(), [&](const SvgGroup &g) {
            return g.id == id && g.dataId == id && roles.contains(g.role) && !g.title.isEmpty();
        });
    };
    for (const model::Component &component : diagram.components())
        QCOMPARE(count(component.id.toString(), {u"component"_s, u"frame"_s}), 1);
    for (const model::Connection &connection : diagram.connections())
        QCOMPARE(count(connection.id.toString(), {u"connection"_s}), 1);
    QCOMPARE(svg.groups.size(), qsizetype(diagram.components().size() + diagram.connections().size() + 2));
}

void TestSvg::nothingForbidden()
{
    Overlay overlay;
    overlay.down.insert(partId(u"lb"_s));
    overlay.spofs.insert(partId(u"lb"_s), model::OperationSet::all());
    const SvgContent svg = parse(toSvg(pictureOfDiagram(richDiagram(), overlay)));
    const QSet<QString> allowed{u"svg"_s,     u"title"_s,   u"desc"_s, u"defs"_s,    u"g"_s,
                                u"use"_s,     u"rect"_s,    u"path"_s, u"text"_s,    u"circle"_s,
                                u"ellipse"_s, u"polygon"_s, u"line"_s, u"polyline"_s, u"tspan"_s};
    QVERIFY2((svg.elements - allowed).isEmpty(), qPrintable((svg.elements - allowed).values().join(u' ')));
    for (const QString &reference : svg.references) {
        if (reference != "http://www.w3.org/2000/svg"_L1)
            QVERIFY2(reference.startsWith(u'#') && svg.ids.contains(reference.mid(1)), qPrintable(reference));
    }
    for (const QString &attribute : svg.attributes)
        QVERIFY2(!attribute.startsWith("on"_L1) && attribute != "style"_L1 && attribute != "class"_L1,
                 qPrintable(attribute));
    QVERIFY(svg.repeatedIds.isEmpty());
}

void TestSvg::weirdNamesAndIds()
{
    const QStringList ids{
        u"a"_s,         u"a b"_s,    u"1"_s, u"<g>"_s, u"\"'&"_s, u"日本"_s, u"tp-icon-database-a94e10"_s,
        u"tp-part-a"_s, u"a_20_b"_s, u"😀"_s};
    model::Diagram diagram;
    double x = 0;
    for (const QString &id : ids) {
        QVERIFY(diagram.insertComponent(
            {partId(id), u"database"_s, u"</text><script>\"&' "_s + id, {}, QPointF(x += 300, 0), {}, {}, {}}));
        QVERIFY(diagram.insertConnection(
            {connectionId(id), partId(ids.front()), partId(id), {}, {{u"label"_s, u"<&>"_s}}}));
    }
    const QByteArray bytes = toSvg(pictureOfDiagram(diagram));
    const SvgContent svg = parse(bytes);
    QCOMPARE(svg.error, QString());
    QVERIFY2(svg.repeatedIds.isEmpty(), qPrintable(svg.repeatedIds.join(u' ')));
    QVERIFY(!svg.elements.contains(u"script"_s));
    QCOMPARE(svg.groups.size(), 2 * ids.size());
    static const QRegularExpression xmlName(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    for (const SvgGroup &group : svg.groups) {
        QVERIFY2(xmlName.match(group.id).hasMatch(), qPrintable(group.id));
        QCOMPARE(SvgIds::original(group.id), group.dataId);
        QVERIFY(ids.contains(group.dataId));
    }
    QVERIFY(QSvgRenderer(bytes).isValid());
}

void TestSvg::idsAreReversible_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"nginx-1"_s << u"nginx-1"_s;
    QTest::newRow("dots and underscores") << u"a_b.c"_s << u"a_b.c"_s;
    QTest::newRow("space") << u"web 1"_s << u"tp-part-web_20_1"_s;
    QTest::newRow("digit first") << u"1st"_s << u"tp-part-1st"_s;
    QTest::newRow("underscore escaped") << u"ä_b"_s << u"tp-part-_E4__5F_b"_s;
    QTest::newRow("reserved") << u"tp-x"_s << u"tp-part-tp-x"_s;
    QTest::newRow("emoji") << u"😀"_s << u"tp-part-_D83D__DE00_"_s;
}

void TestSvg::idsAreReversible()
{
    QFETCH(QString, id);
    QFETCH(QString, expected);
    Picture picture;
    picture.groups.push_back({GroupRole::Component, id, {}, 1, {}});
    picture.groups.push_back({GroupRole::Connection, id, {}, 1, {}});
    const SvgIds ids(picture);
    QCOMPARE(ids.of(picture.groups[0]), expected);
    QCOMPARE(SvgIds::original(expected), id);
    QVERIFY(ids.of(picture.groups[1]) != expected);
    QCOMPARE(SvgIds::original(ids.of(picture.groups[1])), id);
}

void TestSvg::textIsText()
{
    const SvgContent svg =
        parse(toSvg(pictureOfDiagram(diagramOf(R"({"format": "tracepaper", "version": 1, "components": [
      {"id": "a", "kind": "web-server", "name": "خادم الويب"}, {"id": "b", "kind": "database", "name": "データ"},
      {"id": "c", "kind": "cache", "name": "Tom & \"Jerry\""}]})"))));
    QStringList texts;
    for (const SvgGroup &group : svg.groups)
        texts += group.texts;
    QVERIFY(texts.contains(u"خادم الويب"_s));
    QVERIFY(texts.contains(u"データ"_s));
    QVERIFY(texts.contains(u"Tom & \"Jerry\""_s));
}

// Name and address of a frame stand in one line: whoever draws it with another font must not let them touch.
void TestSvg::anotherFontPlacesTheEndOfALine()
{
    const auto svgOf = [](const QString &name) {
        return QString::fromUtf8(toSvg(pictureOfDiagram(diagramOf(R"({"format": "tracepaper", "version": 1, "components": [
          {"id": "a", "kind": "host", "name": "%1", "properties": {"address": "10.0.0.11"}}]})"_ba.replace("%1", name.toUtf8())))));
    };
    static const QRegularExpression together(uR"(<text [^>]*>Server 1<tspan dx="10" [^>]*>10\.0\.0\.11</tspan></text>)"_s);
    QVERIFY(together.match(svgOf(u"Server 1"_s)).hasMatch());
    // From right to left the line has no such end.
    const QString other = svgOf(u"خادم"_s);
    QVERIFY(!other.contains(u"<tspan"_s));
    QVERIFY(other.contains(u">10.0.0.11</text>"_s));
}

void TestSvg::numbersAreShort()
{
    QCOMPARE(svgNumber(0), "0");
    QCOMPARE(svgNumber(-0.001), "0");
    QCOMPARE(svgNumber(12), "12");
    QCOMPARE(svgNumber(-12.5), "-12.5");
    QCOMPARE(svgNumber(0.05), "0.05");
    QCOMPARE(svgNumber(1.0 / 3), "0.33");
    QCOMPARE(svgNumber(1e9), "1000000000");
}

void TestSvg::sameBytesEveryTime()
{
    const QByteArray first = toSvg(pictureOfDiagram(richDiagram()));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(toSvg(pictureOfDiagram(richDiagram())), first);
}

void TestSvg::looksLikeThePainter_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

// What Qt shows of the SVG against what the painter backend draws: the same up to the edges of shapes.
void TestSvg::looksLikeThePainter()
{
    QFETCH(QString, theme);
    Overlay overlay;
    overlay.down.insert(partId(u"lb"_s));
    overlay.spofs.insert(partId(u"db-1"_s), model::OperationSet::all());
    const Picture picture = pictureOfDiagram(richDiagram(), overlay, {}, theme);
    const QSize size = picture.bounds.size().toSize();
    QImage fromSvg(size, QImage::Format_RGB32);
    QImage painted(size, QImage::Format_RGB32);
    QPainter svgPainter(&fromSvg);
    svgPainter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(toSvg(picture));
    QVERIFY(renderer.isValid());
    renderer.render(&svgPainter);
    svgPainter.end();
    QPainter painter(&painted);
    painter.translate(-picture.bounds.topLeft());
    paintPicture(painter, picture);
    painter.end();
    qint64 different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor a(fromSvg.pixel(x, y));
            const QColor b(painted.pixel(x, y));
            different +=
                std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 120;
        }
    }
    QVERIFY2(double(different) < 0.004 * size.width() * size.height(), qPrintable(QString::number(different)));
}

STRICT_GUI_TEST_MAIN(TestSvg)
#include "tst_svg.moc"
