#include "tests/support/strictmain.h"

#include "views/graphics/svgcleaning.h"
#include "views/graphics/svgcolors.h"
#include "views/graphics/svgtree.h"

#include <QDir>
#include <QPainter>
#include <QSvgRenderer>
#include <QtTest>
#include <QXmlStreamReader>

#include <ctime>

using namespace views;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QString &path)
{
    QFile file(QStringLiteral(TRACEPAPER_TEST_DATA "/svg/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(QStringLiteral(TRACEPAPER_TEST_DATA "/svg/") + folder).entryList({u"*.svg"_s});
}

QImage rendered(const VectorGraphic &graphic, const QColor &color, int side = 48)
{
    QSvgRenderer renderer(graphic.document(color));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, side, side));
    return image;
}

QSet<QString> elementsIn(const QByteArray &document)
{
    QSet<QString> names;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        if (reader.readNextStartElement())
            names.insert(reader.name().toString());
    }
    return names;
}

} // namespace

class TestSvgCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileFilesDoNoHarm_data();
    void hostileFilesDoNoHarm();
    void refusals_data();
    void refusals();
    void refusesLargeFiles();
    void endsInGoodTime_data();
    void endsInGoodTime();
    void keepsWhatIsHarmless();
    void tintsInkOnly_data();
    void tintsInkOnly();
    void typicalFilesLookRight_data();
    void typicalFilesLookRight();
    void idsAreUniquePerContent();
    void cleaningAgainChangesNothing();
    void colors_data();
    void colors();
};

void TestSvgCleaning::hostileFilesDoNoHarm_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &name : filesIn(u"hostile"_s))
        QTest::newRow(qPrintable(name)) << u"hostile/"_s + name;
}

// Whatever is left has elements and attributes of the list only, refers to nothing outside and is drawn quickly.
void TestSvgCleaning::hostileFilesDoNoHarm()
{
    QFETCH(QString, path);
    const std::clock_t started = std::clock();
    const model::Result<VectorGraphic> cleaned = cleanedSvg(file(path));
    if (!cleaned) {
        QVERIFY(cleaned.error().message.endsWith(u'.'));
        return;
    }
    const QByteArray document = cleaned->document(Qt::black);
    static const QSet<QString> allowed{u"svg"_s,  u"g"_s,    u"defs"_s,     u"path"_s,    u"rect"_s, u"circle"_s, u"ellipse"_s,
                                       u"line"_s, u"text"_s, u"polyline"_s, u"polygon"_s, u"stop"_s, u"tspan"_s,  u"linearGradient"_s, u"radialGradient"_s};
    QVERIFY2((elementsIn(document) - allowed).isEmpty(), document.constData());
    for (const char *word : {"script", "href", "192.0.2.1", "file:", "onclick", "onload", "import", "style", "filter", "animate", "&#", "<!"})
        QVERIFY2(!QByteArray(document).replace("http://www.w3.org/2000/svg", "").contains(word), document.constData());
    QVERIFY(!rendered(*cleaned, Qt::black).isNull());
    QVERIFY2(std::clock() - started < 2 * CLOCKS_PER_SEC, "takes too long");
}

void TestSvgCleaning::refusals_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"billion-laughs", "external-entity", "use-bomb", "too-deep", "no-svg", "broken", "no-size", "endless-size", "nothing"})
        QTest::newRow(name) << u"hostile/%1.svg"_s.arg(QLatin1StringView(name));
}

void TestSvgCleaning::refusals()
{
    QFETCH(QString, path);
    QVERIFY(!cleanedSvg(file(path)));
}

void TestSvgCleaning::refusesLargeFiles()
{
    const QByteArray head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/>";
    QVERIFY(cleanedSvg(head + "</svg>"));
    QVERIFY(!cleanedSvg(head + QByteArray(svglimits::bytes, ' ') + "</svg>"));
    QVERIFY(!cleanedSvg(head + QByteArray("<g/>").repeated(svglimits::elements) + "</svg>"));
}

// Small files that ask for very much work: within the limits of a file, but not of what they are written out to.
void TestSvgCleaning::endsInGoodTime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("refused");
    const QByteArray square = "<path d=\"M4 4h40v40h-40z\"/>";
    QTest::newRow("chain of fallbacks") << square + "<rect width=\"1\" height=\"1\" fill=\"" + QByteArray("url(#a) ").repeated(60000) + "red\"/>" << false;
    QTest::newRow("long outline, often") << "<defs><path id=\"p\" d=\"M4 4" + QByteArray("h1v1").repeated(200000) + "\"/></defs>" + QByteArray("<use href=\"#p\"/>").repeated(400) << true;
    QTest::newRow("large texts") << square + QByteArray("<text font-size=\"300\">" + QByteArray(77, 'W') + "</text>").repeated(4000) << true;
    QTest::newRow("dashes") << square + "<g stroke-width=\"9\" stroke=\"red\" stroke-dasharray=\"1 1\">" + QByteArray("<path d=\"M0 0h48v48\"/>").repeated(4000) + "</g>" << true;
    QTest::newRow("blanks in a length") << square + "<rect height=\"1\" width=\"1" + QByteArray(900000, ' ') + "q\"/>" << false;
    QTest::newRow("blanks in many lengths") << square + QByteArray("<rect height=\"1\" width=\"1" + QByteArray(3000, ' ') + "q\"/>").repeated(300) << false;
    QTest::newRow("long references") << square + QByteArray("<use href=\"#" + QByteArray(3000, 'a') + ")(\"/>").repeated(300) << false;
    QTest::newRow("many references to a group of groups") << "<g id=\"g\">" + QByteArray("<g/>").repeated(4000) + "</g>" + QByteArray("<use href=\"#g\"><g/></use>").repeated(900) << true;
}

void TestSvgCleaning::endsInGoodTime()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, refused);
    const std::clock_t started = std::clock();
    const model::Result<VectorGraphic> cleaned = cleanedSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">" + body + "</svg>");
    QVERIFY2(std::clock() - started < 2 * CLOCKS_PER_SEC, "takes too long");
    QCOMPARE(!cleaned, refused);
}

// The square that each of these files draws beside its trick is still there.
void TestSvgCleaning::keepsWhatIsHarmless()
{
    for (const char *name : {"script", "events", "foreign-object", "remote-image", "local-file", "animation", "javascript-link", "filter", "self-use", "far-away",
                             "scale-chain", "attribute-markup"}) {
        const model::Result<VectorGraphic> cleaned = cleanedSvg(file(u"hostile/%1.svg"_s.arg(QLatin1StringView(name))));
        QVERIFY2(cleaned, name);
        QVERIFY2(rendered(*cleaned, QColor(Qt::blue)).pixelColor(24, 24) == QColor(Qt::blue), name);
    }
}

void TestSvgCleaning::tintsInkOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ownColors");
    QTest::newRow("no word of colour") << u"black"_s << false;
    QTest::newRow("strokes") << u"stroke-current"_s << false;
    QTest::newRow("fills") << u"fill-current"_s << false;
    QTest::newRow("one dark colour") << u"dark-ink"_s << false;
    QTest::newRow("gradient") << u"gradient"_s << true;
    QTest::newRow("two colours") << u"classes"_s << true;
    QTest::newRow("green") << u"inkscape"_s << true;
    QTest::newRow("symbols") << u"symbol"_s << true;
}

void TestSvgCleaning::tintsInkOnly()
{
    QFETCH(QString, name);
    QFETCH(bool, ownColors);
    const model::Result<VectorGraphic> cleaned = cleanedSvg(file(u"typical/%1.svg"_s.arg(name)));
    QVERIFY(cleaned);
    QCOMPARE(cleaned->ownColors, ownColors);
    // Red ink makes red pixels where there is no colour, and leaves the others as they are.
    QCOMPARE(rendered(*cleaned, Qt::red) == rendered(*cleaned, Qt::black), ownColors);
}

void TestSvgCleaning::typicalFilesLookRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPoint>("where"); // of 48 x 48
    QTest::addColumn<QColor>("color"); // with ink in blue
    QTest::newRow("triangle inside") << u"black"_s << QPoint(24, 36) << QColor(Qt::blue);
    QTest::newRow("triangle outside") << u"black"_s << QPoint(4, 6) << QColor(Qt::white);
    QTest::newRow("stroke") << u"stroke-current"_s << QPoint(8, 24) << QColor(Qt::blue);
    QTest::newRow("between strokes") << u"stroke-current"_s << QPoint(24, 28) << QColor(Qt::white);
    QTest::newRow("negative view box") << u"dark-ink"_s << QPoint(24, 24) << QColor(Qt::blue);
    QTest::newRow("gradient's white") << u"gradient"_s << QPoint(24, 19) << QColor(Qt::white);
    QTest::newRow("class") << u"classes"_s << QPoint(24, 16) << QColor(0x42, 0x85, 0xf4);
    QTest::newRow("other class") << u"classes"_s << QPoint(24, 32) << QColor(0x66, 0x9d, 0xf6);
    QTest::newRow("style attribute") << u"inkscape"_s << QPoint(24, 24) << QColor(0x2e, 0x7d, 0x32);
    QTest::newRow("symbol") << u"symbol"_s << QPoint(12, 12) << QColor(0xd3, 0x2f, 0x2f);
    QTest::newRow("symbol again") << u"symbol"_s << QPoint(36, 36) << QColor(0x19, 0x76, 0xd2);
    QTest::newRow("beside symbols") << u"symbol"_s << QPoint(36, 12) << QColor(Qt::white);
}

void TestSvgCleaning::typicalFilesLookRight()
{
    QFETCH(QString, name);
    QFETCH(QPoint, where);
    QFETCH(QColor, color);
    const model::Result<VectorGraphic> cleaned = cleanedSvg(file(u"typical/%1.svg"_s.arg(name)));
    QVERIFY(cleaned);
    QCOMPARE(rendered(*cleaned, Qt::blue).pixelColor(where), color);
}

void TestSvgCleaning::idsAreUniquePerContent()
{
    QSet<QByteArray> ids;
    for (const QString &name : filesIn(u"typical"_s))
        ids.insert(cleanedSvg(file(u"typical/"_s + name))->id);
    QCOMPARE(ids.size(), filesIn(u"typical"_s).size());
    const model::Result<VectorGraphic> gradient = cleanedSvg(file(u"typical/gradient.svg"_s));
    QVERIFY(gradient->body.contains(QByteArray("id=\"" + gradient->id + "-1\"")));
    QVERIFY(gradient->body.contains(QByteArray("url(#" + gradient->id + "-1)")));
}

void TestSvgCleaning::cleaningAgainChangesNothing()
{
    for (const QString &name : filesIn(u"typical"_s)) {
        const model::Result<VectorGraphic> once = cleanedSvg(file(u"typical/"_s + name));
        const model::Result<VectorGraphic> twice = cleanedSvg(once->document(Qt::black));
        QVERIFY2(twice && rendered(*twice, Qt::black) == rendered(*once, Qt::black), qPrintable(name));
        QCOMPARE(twice->ownColors, once->ownColors);
    }
}

void TestSvgCleaning::colors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QColor>("color");
    QTest::newRow("name") << u"Teal"_s << QColor(0, 128, 128);
    QTest::newRow("short") << u"#1af"_s << QColor(0x11, 0xaa, 0xff);
    QTest::newRow("alpha at the end") << u"#11aaff80"_s << QColor(0x11, 0xaa, 0xff, 0x80);
    QTest::newRow("rgb") << u"rgb(255, 0 ,51)"_s << QColor(255, 0, 51);
    QTest::newRow("percent") << u"rgb(100%,0%,20%)"_s << QColor(255, 0, 51);
    QTest::newRow("no colour") << u"url(x)"_s << QColor();
    QTest::newRow("nonsense") << u"#12"_s << QColor();
}

void TestSvgCleaning::colors()
{
    QFETCH(QString, text);
    QFETCH(QColor, color);
    const QColor read = svgColor(text);
    QCOMPARE(read.isValid(), color.isValid());
    QCOMPARE(read.rgba(), color.rgba());
}

STRICT_GUI_TEST_MAIN(TestSvgCleaning)
#include "tst_svgcleaning.moc"
