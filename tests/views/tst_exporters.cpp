#include "model/analysis/spof.h"
#include "model/formats/diagramfile.h"
#include "model/trace/frame.h"
#include "model/trace/tracer.h"

#include "views/exporters/exporters.h"
#include "views/exporters/pngexport.h"
#include "views/exporters/pngwriter.h"
#include "views/picture/svgbackend.h"

#include "tests/support/strictmain.h"
#include "tests/views/picturefixture.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tests;
using namespace views;

namespace {

model::Diagram exampleDiagram(const QString &name)
{
    const model::ReadResult result =
        model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s);
    if (!result.isComplete())
        qFatal("cannot read %s", qPrintable(name));
    return result.diagram;
}

Picture pictureWith(const model::Diagram &diagram, const ExportOptions &options)
{
    const model::Result<Picture> picture = pictureOf(diagram, options);
    if (!picture)
        qFatal("%s", qPrintable(picture.error().message));
    return *picture;
}

int colorsIn(const QImage &image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    }
    return int(colors.size());
}

} // namespace

class TestExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsSound();
    void filesOpenAgain_data();
    void filesOpenAgain();
    void pngHasTheSizeAskedFor();
    void pngKeepsEveryPixel_data();
    void pngKeepsEveryPixel();
    void transparentHasNoBackground();
    void hugeImagesAreRefused();
    void blankDiagrams();
    void findingsMarkTheComputedSpofs();
    void requestNumbersItsSteps();
    void momentShowsATokenAndSaysWhatHappens();
    void requestWithoutEntryIsRefused();
    void failedPartsChangeTheRequest();
    void filesAreWholeOrAbsent();
    void positionsAreNotNeeded();
};

void TestExporters::tableIsSound()
{
    QSet<QString> ids;
    QSet<QString> suffixes;
    for (const Exporter &exporter : exporters()) {
        ids.insert(exporter.id);
        suffixes.insert(exporter.suffix);
        QVERIFY(*exporter.name);
        QVERIFY(QString::fromUtf8(exporter.filterText).contains(QString(u"*."_s + exporter.suffix)));
        QCOMPARE(findExporter(exporter.id), &exporter);
        QCOMPARE(exporterForFile(u"/some.where/My File."_s + exporter.suffix.toUpper()), &exporter);
    }
    QCOMPARE(std::size_t(ids.size()), exporters().size());
    QCOMPARE(std::size_t(suffixes.size()), exporters().size());
    QVERIFY(!exporterForFile(u"picture.bmp"_s));
    QVERIFY(!exporterForFile(u"png"_s));
    QVERIFY(!findExporter(QString()));
}

void TestExporters::filesOpenAgain_data()
{
    QTest::addColumn<QString>("diagram");
    QTest::addColumn<QString>("theme");
    QDirIterator files(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams"_s, {u"*.tracepaper"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        for (const QString &theme : Theme::ids())
            QTest::newRow(qPrintable(name + u' ' + theme)) << name << theme;
    }
}

void TestExporters::filesOpenAgain()
{
    QFETCH(QString, diagram);
    QFETCH(QString, theme);
    ExportOptions options;
    options.theme = theme;
    options.findings = options.legend = options.title = true;
    options.request = requestOf(model::Operation::Read);
    const Picture picture = pictureWith(exampleDiagram(diagram), options);

    const QImage image = QImage::fromData(*renderPng(picture, options), "png");
    QCOMPARE(image.size(), picture.bounds.size().toSize());
    QVERIFY(colorsIn(image) > 50);

    const QByteArray svg = *findExporter(u"svg"_s)->render(picture, options);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), picture.bounds.size().toSize());
    QImage rendered(image.size(), QImage::Format_RGB32);
    QPainter painter(&rendered);
    renderer.render(&painter);
    painter.end();
    QVERIFY(colorsIn(rendered) > 50);

    const QByteArray pdf = *findExporter(u"pdf"_s)->render(picture, options);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/Title"));
    QVERIFY(pdf.contains("/Font"));
    QVERIFY(!pdf.contains("/Subtype /Image")); // vectors only
}

void TestExporters::pngKeepsEveryPixel_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("opaque") << QSize(301, 203) << QImage::Format_RGB32;
    QTest::newRow("transparent") << QSize(301, 203) << QImage::Format_ARGB32_Premultiplied;
    QTest::newRow("one pixel") << QSize(1, 1) << QImage::Format_RGB32;
    QTest::newRow("large") << QSize(5001, 3300) << QImage::Format_RGB32; // written another way
}

void TestExporters::pngKeepsEveryPixel()
{
    QFETCH(QSize, size);
    QFETCH(QImage::Format, format);
    QImage image(size, format);
    image.fill(format == QImage::Format_RGB32 ? QColor(u"#f7f9fc"_s) : QColor(10, 60, 200, 90));
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) // rows that repeat and rows that do not
        image.setPixel(random.bounded(size.width()), random.bounded(qMax(1, size.height() / 2)), 0xFF000000 | random.generate());
    image.setDotsPerMeterX(7559);
    image.setDotsPerMeterY(7559);

    const QString title = u"Ein Bild: 図, ü & <x>"_s;
    const QByteArray bytes = writePng(image, title);
    const QImage read = QImage::fromData(bytes, "png");
    QCOMPARE(read.convertToFormat(format), image);
    QCOMPARE(read.dotsPerMeterX(), 7559);
    QCOMPARE(read.text(u"Title"_s), title);
    QVERIFY(QImage::fromData(writePng(image, {}), "png").text().isEmpty());
}

void TestExporters::pngHasTheSizeAskedFor()
{
    for (const double scale : {0.25, 1.0, 2.0}) {
        ExportOptions options;
        options.scale = scale;
        options.padding = 0;
        const Picture picture = pictureWith(richDiagram(), options);
        const QImage image = QImage::fromData(*renderPng(picture, options));
        QCOMPARE(image.width(), int(std::ceil(picture.bounds.width() * scale)));
        QCOMPARE(image.height(), int(std::ceil(picture.bounds.height() * scale)));
        QCOMPARE(image.text(u"Title"_s), u"Shop"_s);
    }
}

void TestExporters::transparentHasNoBackground()
{
    ExportOptions options;
    const auto corner = [&] {
        return QImage::fromData(*renderPng(pictureWith(richDiagram(), options), options)).pixelColor(2, 2);
    };
    QCOMPARE(corner(), Theme::named(u"light"_s).color(u"canvas"_s));
    options.theme = u"dark"_s;
    QCOMPARE(corner(), Theme::named(u"dark"_s).color(u"canvas"_s));
    options.transparent = true;
    QCOMPARE(corner().alpha(), 0);
}

void TestExporters::hugeImagesAreRefused()
{
    ExportOptions options;
    options.scale = 80;
    const Picture picture = pictureWith(richDiagram(), options);
    const model::Result<QByteArray> png = renderPng(picture, options);
    QVERIFY(!png);
    QVERIFY2(png.error().message.contains(u"too large"_s) && png.error().message.contains(u"SVG"_s),
             qPrintable(png.error().message));
    QVERIFY(findExporter(u"svg"_s)->render(picture, options));

    Picture wide;
    wide.bounds = QRectF(0, 0, 1e6, 100);
    QVERIFY(!renderPng(wide, ExportOptions()));
    QVERIFY(findExporter(u"pdf"_s)->render(wide, ExportOptions())->startsWith("%PDF"));
}

void TestExporters::blankDiagrams()
{
    ExportOptions options;
    options.findings = options.legend = options.title = true;
    const Picture picture = pictureWith({}, options);
    for (const Exporter &exporter : exporters())
        QVERIFY(exporter.render(picture, options)->size() > 100);
}

void TestExporters::findingsMarkTheComputedSpofs()
{
    ExportOptions options;
    options.findings = true;
    const model::Diagram diagram = exampleDiagram(u"distributed-web-infrastructure"_s);
    const model::SpofResult spofs = model::findSpofs(model::Topology(diagram));
    const Picture picture = pictureWith(diagram, options);
    int marked = 0;
    for (const PictureGroup &group : picture.groups) {
        if (group.role != GroupRole::Component && group.role != GroupRole::Frame)
            continue;
        const bool expected = !spofs.killedBy(partId(group.id)).isEmpty();
        QCOMPARE(group.title.contains(u"single point of failure"_s), expected);
        marked += expected;
    }
    QVERIFY(marked > 0);
    options.findings = false;
    for (const PictureGroup &group : pictureWith(diagram, options).groups)
        QVERIFY(!group.title.contains(u"single point of failure"_s));
}

void TestExporters::requestNumbersItsSteps()
{
    ExportOptions options;
    options.request = requestOf(model::Operation::Write);
    const model::Diagram diagram = exampleDiagram(u"simple-web-stack"_s);
    const Picture picture = pictureWith(diagram, options);
    const auto steps = std::count_if(picture.groups.begin(), picture.groups.end(),
                                     [](const PictureGroup &g) { return g.role == GroupRole::Step; });
    const model::Result<model::Trace> trace = model::traceRequest(model::Topology(diagram), *options.request);
    const std::vector<model::PathStep> expected = model::pathSteps(*trace);
    QVERIFY(expected.size() >= 4);
    QCOMPARE(std::size_t(steps), expected.size() + 1); // the numbers and their list
    const QByteArray svg = toSvg(picture);
    for (const model::PathStep &step : expected)
        QVERIFY(svg.contains(QByteArray("<title>" + step.text.toUtf8().replace("&", "&amp;"))));
}

void TestExporters::momentShowsATokenAndSaysWhatHappens()
{
    const model::Diagram diagram = exampleDiagram(u"simple-web-stack"_s);
    ExportOptions options;
    options.request = requestOf(model::Operation::Read);
    const model::Result<model::Trace> trace = model::traceRequest(model::Topology(diagram), *options.request);
    const auto send = std::find_if(trace->events.begin(), trace->events.end(), [](const model::Event &e) {
        return e.type == model::EventType::Send && e.durationMs > 0;
    });
    QVERIFY(send != trace->events.end());
    options.atMs = send->startMs + send->durationMs / 2;
    const Picture picture = pictureWith(diagram, options);
    const auto token = std::find_if(picture.groups.begin(), picture.groups.end(),
                                    [](const PictureGroup &g) { return g.role == GroupRole::Token; });
    QVERIFY(token != picture.groups.end());
    QCOMPARE(token->title, send->what);
    QCOMPARE(picture.groups.back().role, GroupRole::Step);
    QVERIFY(!shapesOf<TextShape>(picture.groups.back()).empty());
}

void TestExporters::requestWithoutEntryIsRefused()
{
    const model::Diagram diagram =
        diagramOf(R"({"format": "tracepaper", "version": 1, "components": [{"id": "db", "kind": "database"}]})");
    ExportOptions options;
    options.request = requestOf(model::Operation::Read);
    QVERIFY(!pictureOf(diagram, options));
    options.request.reset();
    QVERIFY(pictureOf(diagram, options));
}

void TestExporters::failedPartsChangeTheRequest()
{
    const model::Diagram diagram = exampleDiagram(u"distributed-web-infrastructure"_s);
    ExportOptions options;
    options.request = requestOf(model::Operation::Read);
    const QByteArray whole = toSvg(pictureWith(diagram, options));
    options.down.insert(partId(u"server-1"_s));
    QVERIFY2(diagram.component(partId(u"server-1"_s)), "the example has another id by now");
    const QByteArray broken = toSvg(pictureWith(diagram, options));
    QVERIFY(whole != broken);
    QVERIFY(broken.contains(", down"));
}

void TestExporters::filesAreWholeOrAbsent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.svg"_s);
    QVERIFY(exportDiagram(richDiagram(), {}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("</svg>\n"));

    QVERIFY(!exportDiagram(richDiagram(), {}, folder.filePath(u"picture.bmp"_s)));
    const model::Result<void> nowhere =
        exportDiagram(richDiagram(), {}, folder.filePath(u"no/such/folder/picture.svg"_s));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message.contains(u"could not be saved"_s));
    ExportOptions huge;
    huge.scale = 80;
    QVERIFY(!exportDiagram(richDiagram(), huge, folder.filePath(u"huge.png"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"picture.svg"_s});
}

void TestExporters::positionsAreNotNeeded()
{
    const model::Diagram placed = exampleDiagram(u"distributed-web-infrastructure"_s);
    model::Diagram diagram;
    for (model::Component component : placed.components()) {
        component.position.reset();
        component.size.reset();
        QVERIFY(diagram.insertComponent(component));
    }
    const Picture picture = pictureWith(diagram, {});
    QCOMPARE(picture.groups.size(), diagram.components().size());
    QVERIFY(picture.bounds.width() > 500);
}

STRICT_GUI_TEST_MAIN(TestExporters)
#include "tst_exporters.moc"
