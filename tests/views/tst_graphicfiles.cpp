#include "views/exporters/exporters.h"
#include "views/graphics/companions.h"
#include "views/graphics/filegraphics.h"
#include "views/graphics/pixelstore.h"
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
        QCOMPARE(companions(diagram, from), QStringList({u"pictures/rack 1.png"_s, u"other.png"_s, u"icons/aws/ec2.svg"_s}));

        const QStringList sentences = copyCompanions(diagram, from, to);
        QCOMPARE(sentences.size(), 1);
        QVERIFY(sentences.front().contains("other.png"_L1));
        QCOMPARE(read(folder.filePath(u"new/other.png"_s)), png({4, 4}, Qt::yellow));
        const FileGraphics there({to, {}});
        QVERIFY(there.image(u"pictures/rack 1.png"_s));
        QVERIFY(there.icon(u"aws/ec2"_s));
        QVERIFY(!QFileInfo::exists(folder.filePath(u"new/unused.png"_s)));
        QCOMPARE(copyCompanions(diagram, from, to).size(), 1); // again: what is the same is no problem
        QVERIFY(copyCompanions(diagram, from, folder.filePath(u"old/second.tracepaper"_s)).isEmpty());
        QVERIFY(copyCompanions(diagram, {}, to).isEmpty());
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
        const QStringList sentences = copyCompanions(imagesOf({u"pictures/a.png"_s, u"b.png"_s}), folder.filePath(u"old/d.tracepaper"_s), folder.filePath(u"new/d.tracepaper"_s));
        QCOMPARE(sentences.size(), 2);
        QVERIFY(QDir(folder.filePath(u"elsewhere"_s)).isEmpty());
    }
};

STRICT_GUI_TEST_MAIN(TestGraphicFiles)
#include "tst_graphicfiles.moc"
