#include "model/catalog/graphicnames.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"
#include "tests/views/picturefixture.h"
#include "views/exporters/exporters.h"
#include "views/graphics/filegraphics.h"
#include "views/graphics/rasterreading.h"
#include "views/picture/svgbackend.h"
#include "views/session/sessiongraphics.h"
#include "views/tools/clipboardactions.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace views;
using namespace Qt::StringLiterals;
using tests::SceneDriver;

namespace {

const QByteArray greenIcon = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><path fill='#00aa00' d='M0 0h20v10H0z'/></svg>";
const QByteArray inkIcon = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h10v10H0z'/></svg>";

QByteArray imageFile(const QSize &size, const QColor &color, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// Hard to compress.
QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb((x * 7919 + y * 104729) % 251, (x * y) % 241, (x ^ y) % 239));
    }
    return image;
}

/// A folder with a drawing, icons and images.
class Folder
{
public:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }

    GraphicPlaces places(const QStringList &folders = {}) const { return {path(u"sub/drawing.tracepaper"_s), folders}; }

private:
    QTemporaryDir m_folder;
};

model::Diagram withPart(const QByteArray &part)
{
    return tests::diagramOf("{\"format\":\"tracepaper\",\"version\":1,\"components\":[" + part + "],\"connections\":[]}");
}

model::Diagram imageDiagram(const QString &source)
{
    return withPart("{\"id\":\"a\",\"kind\":\"image\",\"x\":0,\"y\":0,\"width\":200,\"height\":100,\"properties\":{\"source\":\"" + source.toUtf8() + "\"}}");
}

QImage paintedPng(const model::Diagram &diagram, const std::shared_ptr<const Graphics> &graphics, const QString &theme = u"light"_s)
{
    ExportOptions options;
    options.graphics = graphics;
    options.theme = theme;
    options.padding = 0;
    return QImage::fromData(*findExporter(u"png"_s)->render(*pictureOf(diagram, options), options), "PNG");
}

QByteArray svgOf(const model::Diagram &diagram, const std::shared_ptr<const Graphics> &graphics)
{
    ExportOptions options;
    options.graphics = graphics;
    options.padding = 0;
    return toSvg(*pictureOf(diagram, options), 1);
}

void drop(SceneDriver &driver, QMimeData &data, const QPointF &position)
{
    const QPointF at = driver.view().viewportTransform().map(position);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(driver.view().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(driver.view().viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(driver.view().viewport(), &event);
}

const model::Component *onlyPart(const SceneDriver &driver)
{
    return driver.diagram().components().size() == 1 ? &driver.diagram().components().front() : nullptr;
}

} // namespace

class TestGraphics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesStayBelowTheDrawing_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("beside") << u"rack.png"_s << true;
        QTest::newRow("below") << u"pictures/rack 1.jpeg"_s << true;
        QTest::newRow("embedded") << u"data:image/png;base64,AAAA"_s << true;
        QTest::newRow("embedded svg") << u"data:image/svg+xml;base64,AAAA"_s << true;
        QTest::newRow("absolute") << u"/etc/hostname.png"_s << false;
        QTest::newRow("above") << u"../secret.png"_s << false;
        QTest::newRow("above in the middle") << u"a/../../secret.png"_s << false;
        QTest::newRow("hidden folder") << u".ssh/key.png"_s << false;
        QTest::newRow("network") << u"http://192.0.2.1/a.png"_s << false;
        QTest::newRow("file url") << u"file:///etc/a.png"_s << false;
        QTest::newRow("drive") << u"c:/a.png"_s << false;
        QTest::newRow("share") << u"\\\\host\\a.png"_s << false;
        QTest::newRow("resource") << u":/icons/dns.svg"_s << false;
        QTest::newRow("no image") << u"passwd"_s << false;
        QTest::newRow("embedded page") << u"data:text/html;base64,AAAA"_s << false;
        QTest::newRow("not base64") << u"data:image/svg+xml,<svg/>"_s << false;
    }

    void sourcesStayBelowTheDrawing()
    {
        QFETCH(QString, source);
        QFETCH(bool, allowed);
        QCOMPARE(bool(model::checkImageSource(source)), allowed);
    }

    void linksDoNotLeadOut()
    {
        const Folder folder;
        folder.write(u"secret.png"_s, imageFile({4, 4}, Qt::red));
        folder.write(u"secret.svg"_s, greenIcon);
        folder.write(u"sub/here.png"_s, imageFile({4, 4}, Qt::red));
        QDir().mkpath(folder.path(u"sub/icons"_s));
        QVERIFY(QFile::link(folder.path(u"secret.png"_s), folder.path(u"sub/link.png"_s)));
        QVERIFY(QFile::link(folder.path(u"secret.svg"_s), folder.path(u"sub/icons/link.svg"_s)));
        const FileGraphics graphics(folder.places());
        QVERIFY(graphics.image(u"here.png"_s));
        QVERIFY(!graphics.image(u"link.png"_s));
        QVERIFY(!graphics.icon(u"link"_s));
        // In a folder of icons that the user chose links are his own.
        QVERIFY(FileGraphics(folder.places({folder.path(u"sub/icons"_s)})).icon(u"link"_s));
    }

    void iconsOfTheDrawingComeFirst()
    {
        const Folder folder;
        folder.write(u"set/aws/ec2.svg"_s, inkIcon);
        const QStringList sets{folder.path(u"set"_s)};
        QVERIFY(!(*FileGraphics(folder.places(sets)).icon(u"aws/ec2"_s))->ownColors);
        folder.write(u"sub/icons/aws/ec2.svg"_s, greenIcon);
        QVERIFY((*FileGraphics(folder.places(sets)).icon(u"aws/ec2"_s))->ownColors);
        for (const QString &name : {u"aws/lambda"_s, u"../sub/icons/aws/ec2"_s})
            QVERIFY(!FileGraphics(folder.places(sets)).icon(name));
    }

    void everyKindShowsItsOwnIcon()
    {
        const Folder folder;
        folder.write(u"sub/icons/mine.svg"_s, greenIcon);
        const auto graphics = std::make_shared<FileGraphics>(folder.places());
        model::Diagram diagram = tests::everyKind(u"Name"_s);
        for (model::Component component : std::vector<model::Component>(diagram.components())) {
            component.properties.insert(u"icon"_s, u"mine"_s);
            QVERIFY(diagram.replace(component));
        }
        const PictureBuilder builder(diagram, Theme::named(u"dark"_s), {}, *graphics);
        for (const model::Component &component : diagram.components()) {
            if (component.has(model::Trait::Annotation))
                continue;
            const auto icons = tests::shapesOf<IconShape>(builder.component(component, {}));
            QVERIFY2(icons.size() == 1 && icons[0].own, qPrintable(component.kind));
            QVERIFY(qAbs(icons[0].rect.width() - 2 * icons[0].rect.height()) < 1e-9); // true to its shape
        }
        QVERIFY(missingGraphics(diagram, *graphics).isEmpty());
        QCOMPARE(missingGraphics(withPart(R"({"id":"a","kind":"dns","name":"D","properties":{"icon":"gone"}})"), *graphics).size(), 1);
    }

    void inkIsTintedAndColorsAreNot()
    {
        const Folder folder;
        folder.write(u"sub/icons/ink.svg"_s, inkIcon);
        folder.write(u"sub/icons/green.svg"_s, greenIcon);
        const auto graphics = std::make_shared<FileGraphics>(folder.places());
        const auto iconOf = [&](const char *name, const QString &theme) {
            const model::Diagram diagram = withPart(QByteArray(R"({"id":"a","kind":"database","x":0,"y":0,"width":180,"height":64,"properties":{"icon":")") + name + "\"}}");
            return paintedPng(diagram, graphics, theme).pixelColor(32, 32);
        };
        for (const QString &theme : Theme::ids()) {
            QCOMPARE(iconOf("ink", theme), Theme::named(theme).color(u"category.data"_s));
            QCOMPARE(iconOf("green", theme), QColor(0, 0xaa, 0));
        }
    }

    void imagesAreTrueToTheirShape()
    {
        const Folder folder;
        folder.write(u"sub/square.png"_s, imageFile({50, 50}, Qt::red));
        const auto graphics = std::make_shared<FileGraphics>(folder.places());
        const QImage image = paintedPng(imageDiagram(u"square.png"_s), graphics);
        QCOMPARE(image.size(), QSize(100, 100)); // in the middle of the part, which is as wide again
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::red));
        QCOMPARE(image.pixelColor(98, 98), QColor(Qt::red));
    }

    void exportedSvgHoldsItsImages()
    {
        const Folder folder;
        folder.write(u"sub/red.png"_s, imageFile({50, 50}, Qt::red));
        folder.write(u"sub/green.svg"_s, greenIcon);
        const auto graphics = std::make_shared<FileGraphics>(folder.places());
        for (const auto &[name, color] : {std::pair(u"red.png"_s, QColor(Qt::red)), std::pair(u"green.svg"_s, QColor(0, 0xaa, 0))}) {
            const QByteArray svg = svgOf(imageDiagram(name), graphics);
            QVERIFY(!QByteArray(svg).contains(name.toUtf8()));
            QCOMPARE(svg, svgOf(imageDiagram(name), graphics));
            QSvgRenderer renderer(svg);
            QImage image(100, 50, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            renderer.render(&painter);
            QCOMPARE(image.pixelColor(50, 25), color);
        }
    }

    // An icon that draws far beyond its box would cover the parts around it.
    void iconsStayInTheirPlace()
    {
        const Folder folder;
        folder.write(u"sub/icons/large.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path fill='#00aa00' d='M-500-500h1000v1000h-1000z'/></svg>");
        const auto graphics = std::make_shared<FileGraphics>(folder.places());
        const model::Diagram diagram = withPart(R"({"id":"a","kind":"database","x":0,"y":0,"width":180,"height":64,"properties":{"icon":"large"}})");
        QCOMPARE(paintedPng(diagram, graphics).pixelColor(32, 32), QColor(0, 0xaa, 0));
        QVERIFY(paintedPng(diagram, graphics).pixelColor(100, 12) != QColor(0, 0xaa, 0));
        const QByteArray svg = svgOf(diagram, graphics);
        QVERIFY(svg.count("<clipPath") == 1 && svg.contains("clip-path=\"url(#"));
    }

    void saysWhyAnImageIsMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << QString() << QByteArray();
        QTest::newRow("broken") << u"x.png"_s << QByteArray("\x89PNG\r\n\x1a\nnothing");
        QTest::newRow("no image") << u"x.png"_s << QByteArray("hello");
        QTest::newRow("hostile") << u"x.svg"_s << QByteArray("<!DOCTYPE svg [<!ENTITY a 'a'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>");
        QTest::newRow("too many bytes") << u"x.png"_s << (imageFile({4, 4}, Qt::white) + QByteArray(rasterlimits::bytes, ' '));
    }

    void saysWhyAnImageIsMissing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const Folder folder;
        if (!name.isEmpty())
            folder.write(u"sub/"_s + name, content);
        const FileGraphics graphics(folder.places());
        const model::Diagram diagram = imageDiagram(name.isEmpty() ? u"x.png"_s : name);
        const auto result = graphics.image(diagram.components().front().text(u"source"_s));
        QVERIFY(!result && result.error().message.endsWith(u'.'));
        const PictureGroup group = PictureBuilder(diagram, Theme::named(u"light"_s), {}, graphics).component(diagram.components().front(), {});
        QString written;
        for (const TextShape &text : tests::shapesOf<TextShape>(group))
            written += text.text + u' ';
        QVERIFY2(written.contains(result.error().message.left(12)), qPrintable(written));
        QVERIFY(tests::shapesOf<ImageShape>(group).empty());
    }

    void embedsSmallEnough()
    {
        const QByteArray bytes = embeddableFile(noise({3000, 2000}));
        QVERIFY(bytes.size() <= rasterlimits::embeddedBytes);
        const QImage read = QImage::fromData(bytes);
        QVERIFY(qMax(read.width(), read.height()) <= rasterlimits::embeddedSide && read.width() > 100);
    }

    void dropsBelowTheDrawingKeepTheirPath()
    {
        const Folder folder;
        SceneDriver driver;
        const ClipboardActions clipboard(driver.view());
        driver.session().graphics().setPlaces(folder.places());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.write(u"sub/pictures/red.png"_s, imageFile({100, 50}, Qt::red)))});
        drop(driver, data, {40, 30});
        QVERIFY(onlyPart(driver));
        QCOMPARE(onlyPart(driver)->text(u"source"_s), u"pictures/red.png"_s);
        QCOMPARE(onlyPart(driver)->size, QSizeF(100, 50));
        driver.session().undoStack().undo();
        QVERIFY(driver.diagram().isEmpty());
    }

    void otherDropsAreEmbedded()
    {
        const Folder folder;
        SceneDriver driver;
        const ClipboardActions clipboard(driver.view());
        driver.session().graphics().setPlaces(folder.places());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.write(u"elsewhere/red.png"_s, imageFile({100, 50}, Qt::red))),
                      QUrl::fromLocalFile(folder.write(u"elsewhere/green.svg"_s, greenIcon))});
        drop(driver, data, {40, 30});
        QCOMPARE(driver.diagram().components().size(), 2U);
        for (const model::Component &part : driver.diagram().components()) {
            QVERIFY(part.text(u"source"_s).startsWith(u"data:image/"_s));
            QVERIFY(Graphics::none().image(part.text(u"source"_s)));
        }
        QCOMPARE(driver.session().undoStack().count(), 1);
    }

    void hostileDropsAreRefused()
    {
        const Folder folder;
        SceneDriver driver;
        const ClipboardActions clipboard(driver.view());
        QSignalSpy failed(&driver.session(), &Session::failed);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.write(u"x.svg"_s, "<svg>"))});
        drop(driver, data, {40, 30});
        QCOMPARE(failed.count(), 1);
        QVERIFY(driver.diagram().isEmpty());
    }

    void pastesImagesOfOtherPrograms()
    {
        SceneDriver driver;
        ClipboardActions clipboard(driver.view());
        auto *data = new QMimeData; // as a browser gives it
        data->setImageData(QImage::fromData(imageFile({400, 200}, Qt::blue)));
        data->setText(u"https://192.0.2.1/a.png"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        clipboard.paste();
        QVERIFY(onlyPart(driver) && onlyPart(driver)->has(model::Trait::ShowsImage));
        QCOMPARE(onlyPart(driver)->size, QSizeF(320, 160));
        QVERIFY(onlyPart(driver)->text(u"source"_s).startsWith(u"data:image/png;base64,"_s));
        QCOMPARE(driver.session().undoStack().count(), 1);
    }

    void canvasFollowsFiles()
    {
        const Folder folder;
        folder.write(u"sub/red.png"_s, imageFile({50, 50}, Qt::red));
        folder.write(u"sub/drawing.tracepaper"_s, "{}"); // with a drawing that is gone its images stay in sight
        SceneDriver driver(imageDiagram(u"red.png"_s));
        driver.session().graphics().setPlaces(folder.places());
        const auto image = [&] { return tests::shapesOf<ImageShape>(driver.scene().item(tests::part("a"))->group()); };
        QCOMPARE(image().size(), 1U);
        const RasterPointer before = image()[0].image;
        QSignalSpy changed(&driver.session().graphics(), &SessionGraphics::changed);
        folder.write(u"sub/red.png"_s, imageFile({50, 50}, Qt::green));
        QVERIFY(changed.wait(tests::patienceMs));
        QVERIFY(image().size() == 1 && image()[0].image->id != before->id);
        QFile::remove(folder.path(u"sub/red.png"_s));
        QTRY_VERIFY(image().empty());
        folder.write(u"sub/red.png"_s, imageFile({50, 50}, Qt::red));
        QTRY_COMPARE(image().size(), 1U);
    }

    void largeImagesComeLater()
    {
        const Folder folder;
        QDir().mkpath(folder.path(u"sub"_s));
        QVERIFY(noise({600, 600}).save(folder.path(u"sub/noise.png"_s)));
        SessionGraphics graphics;
        graphics.setPlaces(folder.places());
        QSignalSpy changed(&graphics, &SessionGraphics::changed);
        QVERIFY(!graphics.image(u"noise.png"_s));
        QVERIFY(changed.wait(tests::patienceMs));
        QVERIFY(graphics.image(u"noise.png"_s) && graphics.forExport()->image(u"noise.png"_s));
    }
};

STRICT_GUI_TEST_MAIN(TestGraphics)
#include "tst_graphics.moc"
