#include "model/formats/nativeformat.h"
#include "views/exporters/exporters.h"
#include "views/graphics/companions.h"
#include "views/graphics/embedding.h"
#include "views/graphics/filegraphics.h"
#include "views/graphics/pixelstore.h"
#include "views/graphics/rasterreading.h"
#include "views/picture/painterbackend.h"
#include "views/picture/picturebuilder.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"
#include "tests/views/picturefixture.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

using namespace views;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize largeSize(2900, 2900); ///< 34 MB of pixels
constexpr int largeCount = 14;

QColor colorOf(int image)
{
    return QColor::fromHsv(image * 359 / largeCount, 255, 200).toRgb();
}

QByteArray png(const QSize &size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 70); // quickly, and small
    return buffer.data();
}

/// Dark at the left, light at the right.
QByteArray halves(const QSize &size, QImage::Format format, const char *suffix)
{
    QImage image(size, format);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.fillRect(QRect(size.width() / 2, 0, size.width(), size.height()), Qt::white);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, suffix, 70);
    return buffer.data();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of this process, in bytes; 0 where the system does not say.
qint64 residentMemory()
{
    const QList<QByteArray> numbers = read(u"/proc/self/statm"_s).split(' ');
    return numbers.size() > 1 ? numbers[1].toLongLong() * 4096 : 0;
}

model::Diagram imagesOf(const QStringList &sources)
{
    model::Diagram diagram;
    for (int i = 0; i < sources.size(); ++i) {
        const model::Component image{*model::ComponentId::fromString(u"i%1"_s.arg(i)), u"image"_s, {}, {}, QPointF(200 * i, 0), QSizeF(180, 120), {{u"source"_s, sources[i]}}, {}};
        if (!diagram.insertComponent(image))
            qFatal("no image");
    }
    return diagram;
}

QStringList placesOf(const std::vector<Companion> &companions)
{
    QStringList places;
    for (const Companion &companion : companions)
        places.append(companion.place());
    return places;
}

const QByteArray mark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h10v10H0z'/></svg>";

} // namespace

/// Files beside a drawing: together they take a limited memory, those that are broken say so, and they move along.
class TestGraphicFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyLargeImagesShareOneLimit()
    {
        const QTemporaryDir folder;
        QStringList sources;
        for (int i = 0; i < largeCount; ++i) {
            sources.append(u"%1.png"_s.arg(i));
            write(folder.filePath(sources.back()), png(largeSize, colorOf(i)));
        }
        const qint64 all = qint64(largeSize.width()) * largeSize.height() * 4 * largeCount;
        QVERIFY(all > PixelStore::usualLimit * 3 / 2);
        const qint64 before = residentMemory();
        const FileGraphics graphics({folder.filePath(u"drawing.tracepaper"_s), {}});
        const model::Diagram diagram = imagesOf(sources);
        const PictureBuilder builder(diagram, Theme::named(u"light"_s), {}, graphics);
        const Picture picture = builder.build({}, {}, {});
        // All of them in full, twice: each is right, and none stays for good.
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < largeCount; ++i) {
                const auto graphic = graphics.image(sources[i]);
                QVERIFY(graphic && graphic->raster);
                const QImage full = graphic->raster->imageFor(largeSize);
                QCOMPARE(full.size(), largeSize);
                QCOMPARE(full.pixel(largeSize.width() / 2, 7), colorOf(i).rgb());
                QVERIFY(PixelStore::common().held() <= PixelStore::usualLimit);
            }
        }
        if (before > 0)
            QVERIFY2(residentMemory() - before < PixelStore::usualLimit + 80 * 1024 * 1024, qPrintable(QString::number((residentMemory() - before) / 1024 / 1024)));
        // Shown small, all of them have room at the same time.
        for (const int i : {0, largeCount - 1}) {
            const QImage small = graphics.image(sources[i])->raster->imageFor(QSizeF(180, 120));
            QVERIFY(small.width() >= 180 && small.width() < 500);
            QCOMPARE(small.pixel(5, 5), colorOf(i).rgb());
        }
        QCOMPARE(int(tests::shapesOf<ImageShape>(picture.groups.front()).size()), 1);
    }

    void whatWasShownLongestAgoGoesFirst()
    {
        const auto image = [](int side) { return QImage(side, side, QImage::Format_ARGB32_Premultiplied); };
        PixelStore store(3 * 100 * 100 * 4);
        int decoded = 0;
        const auto ask = [&](const char *id) { store.image(id, 0, [&] { return ++decoded, image(100); }); };
        for (const char *id : {"a", "b", "c", "a", "b", "c"})
            ask(id);
        QCOMPARE(decoded, 3);
        ask("a");
        ask("d"); // instead of b
        ask("a");
        ask("c");
        QCOMPARE(decoded, 4);
        ask("b");
        QCOMPARE(decoded, 5);
        QCOMPARE(store.image("huge", 0, [&] { return image(500); }).size(), QSize(500, 500)); // once, and not kept
        QVERIFY(store.held() <= 3 * 100 * 100 * 4);
        QVERIFY(store.image("none", 0, [] { return QImage(); }).isNull());
    }

    // As cameras of phones make them. All pixels of the largest would not fit into what Qt allocates for one image.
    void largeOnesAreReadSmaller_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QSize(7000, 5000) << QByteArray("PNG");
        QTest::newRow("JPEG") << QSize(5000, 7000) << QByteArray("JPEG");
        QTest::newRow("200 millions") << QSize(16320, 12240) << QByteArray("JPEG");
    }

    void largeOnesAreReadSmaller()
    {
        QFETCH(QSize, size);
        QFETCH(QByteArray, format);
        const QByteArray file = halves(size, QImage::Format_Grayscale8, format.constData());
        QVERIFY(file.size() < rasterlimits::keptBytes);
        const model::Result<Graphic> graphic = readGraphic(file);
        QVERIFY2(graphic, graphic ? "" : qPrintable(graphic.error().message));
        const QSize read = graphic->raster->size;
        QVERIFY(qint64(read.width()) * read.height() <= rasterlimits::reducedPixels + read.width());
        QVERIFY(qAbs(double(read.width()) / read.height() - double(size.width()) / size.height()) < 0.001);
        const QImage kept = QImage::fromData(graphic->raster->file); // what goes into exports
        QCOMPARE(kept.size(), read);
        QVERIFY(qGray(kept.pixel(read.width() / 2 - 20, read.height() / 2)) < 10 && qGray(kept.pixel(read.width() / 2 + 20, read.height() / 2)) > 245);
        QCOMPARE(graphic->raster->imageFor(read).size(), read);
    }

    void brokenOnesSayWhatAndWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no image") << u"a.png"_s << QByteArray("text");
        QTest::newRow("nothing") << u"a.svg"_s << QByteArray();
        QTest::newRow("nothing to see") << u"a.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='garbage'/><rect width='0' height='0'/></svg>");
        QTest::newRow("transparent") << u"a.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='9' height='9' opacity='0'/></svg>");
        QTest::newRow("outside") << u"a.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect x='50' width='9' height='9'/></svg>");
        QTest::newRow("broken off") << u"a.svg"_s << mark.first(70);
        QTest::newRow("too many pixels") << u"a.png"_s << halves({17000, 16000}, QImage::Format_Mono, "PNG");
        QTest::newRow("broken head") << u"a.png"_s << png({300, 200}, Qt::red).first(20);
    }

    void brokenOnesSayWhatAndWhy()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        write(folder.filePath(name), content);
        write(folder.filePath(u"icons/a.svg"_s), content);
        const FileGraphics graphics({folder.filePath(u"drawing.tracepaper"_s), {}});
        const auto image = graphics.image(name);
        QVERIFY(!image);
        QVERIFY2(image.error().message.endsWith(u'.') && !image.error().message.endsWith(".."_L1), qPrintable(image.error().message));

        const model::Diagram diagram = imagesOf({name});
        const PictureGroup group = PictureBuilder(diagram, Theme::named(u"light"_s), {}, graphics).component(diagram.components().front(), {});
        QVERIFY(tests::shapesOf<ImageShape>(group).empty());
        QVERIFY(!tests::shapesOf<RectShape>(group).empty());
        QString said;
        for (const TextShape &line : tests::shapesOf<TextShape>(group))
            said += line.text + u' ';
        QVERIFY2(said.contains(name), qPrintable(said));

        // An icon leaves its place to that of the kind.
        model::Diagram withIcon = tests::diagramFromText("web");
        model::Component part = withIcon.components().front();
        part.properties.insert(u"icon"_s, u"a"_s);
        QVERIFY(withIcon.replace(part));
        const PictureGroup card = PictureBuilder(withIcon, Theme::named(u"light"_s), {}, graphics).component(part, {});
        const std::vector<IconShape> icons = tests::shapesOf<IconShape>(card);
        QCOMPARE(icons.size(), 1U);
        QVERIFY(!icons.front().own);
        QVERIFY(!missingGraphic(part, graphics).isEmpty());
    }

    void theyMoveAlong()
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(u"old/drawing.tracepaper"_s);
        const QString to = folder.filePath(u"new/copy.tracepaper"_s);
        write(folder.filePath(u"old/pictures/rack 1.png"_s), png({4, 4}, Qt::red));
        write(folder.filePath(u"old/other.png"_s), png({4, 4}, Qt::green));
        write(folder.filePath(u"old/icons/aws/ec2.svg"_s), mark);
        write(folder.filePath(u"old/unused.png"_s), png({4, 4}, Qt::blue));
        write(folder.filePath(u"new/other.png"_s), png({4, 4}, Qt::yellow)); // somebody else's
        write(folder.filePath(u"secret.png"_s), png({4, 4}, Qt::black));
        model::Diagram diagram = imagesOf({u"pictures/rack 1.png"_s, u"other.png"_s, u"../secret.png"_s, u"gone.png"_s, u"pictures/rack 1.png"_s, u"data:image/png;base64,AAAA"_s});
        model::Component web{*model::ComponentId::fromString(u"web"_s), u"web-server"_s, {}, {}, {}, {}, {{u"icon"_s, u"aws/ec2"_s}}, {}};
        QVERIFY(diagram.insertComponent(web));
        const GraphicPlaces places{from, {}};
        const TakenAlong along = planCompanions({diagram, places}, to);
        QCOMPARE(placesOf(along.files), QStringList({u"pictures/rack 1.png"_s, u"other-2.png"_s, u"icons/aws/ec2.svg"_s}));
        QCOMPARE(along.renames, std::vector<model::Renaming>({{u"source"_s, u"other.png"_s, u"other-2.png"_s}}));
        QVERIFY(copyCompanions(along.files, to).files.empty());
        QCOMPARE(read(folder.filePath(u"new/other.png"_s)), png({4, 4}, Qt::yellow));
        QCOMPARE(read(folder.filePath(u"new/other-2.png"_s)), png({4, 4}, Qt::green));
        const FileGraphics there({to, {}});
        QVERIFY(there.image(u"pictures/rack 1.png"_s));
        QVERIFY(there.icon(u"aws/ec2"_s));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"new/unused.png"_s)));
        const TakenAlong again = planCompanions({diagram, places}, to);
        QVERIFY(again.files.empty()); // what is the same is there already
        QCOMPARE(again.renames, along.renames);
        QVERIFY(planCompanions({diagram, places}, folder.filePath(u"old/second.tracepaper"_s)).files.empty());
        QVERIFY(planCompanions({diagram, {}, true}, to).files.empty());
    }

    // A number that makes a name free must not make it that of another image of the drawing.
    void newNamesAreNobodysElse()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"old/a.png"_s), png({4, 4}, Qt::red));
        write(folder.filePath(u"old/a-2.png"_s), png({4, 4}, Qt::green));
        write(folder.filePath(u"new/a.png"_s), png({4, 4}, Qt::blue));
        const model::Diagram diagram = imagesOf({u"a.png"_s, u"a-2.png"_s});
        const TakenAlong along = planCompanions({diagram, {folder.filePath(u"old/d.tracepaper"_s), {}}}, folder.filePath(u"new/d.tracepaper"_s));
        QCOMPARE(placesOf(along.files), QStringList({u"a-3.png"_s, u"a-2.png"_s}));
    }

    // Drawn from itself alone, the drawing looks as it does with its files.
    void drawingsCanHoldAllOfThem()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"rack.png"_s), png({40, 30}, Qt::red));
        write(folder.filePath(u"huge.png"_s), png({2000, 1000}, Qt::blue));
        write(folder.filePath(u"plan.svg"_s), mark);
        write(folder.filePath(u"icons/ink.svg"_s), mark);
        write(folder.filePath(u"icons/colors.svg"_s), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path fill='#ff0000' d='M0 0h5v10H0z'/><path fill='#00aa00' d='M5 0h5v10H5z'/></svg>");
        model::Diagram diagram = imagesOf({u"rack.png"_s, u"huge.png"_s, u"plan.svg"_s, u"rack.png"_s});
        for (const QString &icon : {u"ink"_s, u"colors"_s})
            QVERIFY(diagram.insertComponent({*model::ComponentId::fromString(icon), u"web-server"_s, {}, {}, QPointF(icon == u"ink"_s ? 0 : 300, 300), {}, {{u"icon"_s, icon}}, {}}));
        const FileGraphics graphics({folder.filePath(u"drawing.tracepaper"_s), {}});
        const model::Diagram whole = withGraphicsInside(diagram, graphics);
        QVERIFY(missingGraphics(whole, Graphics::none()).isEmpty());
        QVERIFY(!missingGraphics(diagram, Graphics::none()).isEmpty());
        const auto drawn = [](const model::Diagram &shown, const Graphics &from, const QString &theme) {
            const Picture picture = PictureBuilder(shown, Theme::named(theme), {}, from).build({}, {}, {});
            QImage image(picture.bounds.size().toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.translate(-picture.bounds.topLeft());
            paintPicture(painter, picture);
            return image;
        };
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            QCOMPARE(drawn(whole, Graphics::none(), theme), drawn(diagram, graphics, theme));
            QVERIFY(drawn(diagram, Graphics::none(), theme) != drawn(diagram, graphics, theme));
        }
        QVERIFY(model::writeNative(whole).size() < 40 * 1024);
        QCOMPARE(withGraphicsInside(whole, Graphics::none()), whole);
    }

    void copiesStayInTheNewFolder()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"old/pictures/a.png"_s), png({4, 4}, Qt::red));
        write(folder.filePath(u"old/b.png"_s), png({4, 4}, Qt::red));
        QDir().mkpath(folder.filePath(u"new"_s));
        QDir().mkpath(folder.filePath(u"elsewhere"_s));
        QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), folder.filePath(u"new/pictures"_s)));
        QVERIFY(QFile::link(folder.filePath(u"elsewhere/b.png"_s), folder.filePath(u"new/b.png"_s)));
        const QString to = folder.filePath(u"new/d.tracepaper"_s);
        const model::Diagram diagram = imagesOf({u"pictures/a.png"_s, u"b.png"_s});
        const TakenAlong along = planCompanions({diagram, {folder.filePath(u"old/d.tracepaper"_s), {}}}, to);
        const NotCopied failed = copyCompanions(along.files, to);
        QCOMPARE(placesOf(failed.files), QStringList(u"pictures/a.png"_s));
        QCOMPARE(failed.sentences.size(), 1);
        QCOMPARE(read(folder.filePath(u"new/b-2.png"_s)), png({4, 4}, Qt::red));
        QVERIFY(QDir(folder.filePath(u"elsewhere"_s)).isEmpty());
    }
};

STRICT_GUI_TEST_MAIN(TestGraphicFiles)
#include "tst_graphicfiles.moc"
