#include "views/session/sessiongraphics.h"
#include "views/tools/clipboardactions.h"

#include "model/catalog/graphicnames.h"
#include "model/formats/nativeformat.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QClipboard>
#include <QTemporaryDir>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::SceneDriver;

namespace {

const QByteArray icon = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0h10v10H0z'/></svg>";

/// A drawing in a folder of its own, with an image and an icon beside it.
struct Desk {
    explicit Desk(const model::Diagram &diagram, const QColor &color) : driver(diagram), clipboard(driver.view())
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(color);
        image.save(folder.filePath(u"rack.png"_s));
        QDir(folder.path()).mkdir(u"icons"_s);
        QFile file(folder.filePath(u"icons/mine.svg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(icon) != icon.size())
            qFatal("cannot write an icon");
        file.close();
        driver.session().graphics().setPlaces({folder.filePath(u"drawing.tracepaper"_s), {}});
    }

    QString value(const char *id, const QString &key) { return driver.diagram().component(tests::part(id))->properties.value(key).toString(); }
    /// The color of the image that the part shows.
    QColor shown(const char *id)
    {
        const model::Result<views::Graphic> graphic = driver.session().graphics().forExport()->image(value(id, u"source"_s));
        return graphic ? graphic->raster->imageFor({20, 10}).pixelColor(5, 5) : QColor();
    }

    QTemporaryDir folder;
    SceneDriver driver;
    views::ClipboardActions clipboard;
};

model::Diagram illustrated()
{
    return model::readNative(R"({"format":"tracepaper","version":1,"components":[
        {"id":"i","kind":"image","x":0,"y":0,"width":200,"height":100,"properties":{"source":"rack.png"}},
        {"id":"s","kind":"web-server","x":300,"y":0,"properties":{"icon":"mine"}}],"connections":[]})").diagram;
}

} // namespace

/// Images and own icons of parts that are pasted into other drawings.
class TestPastedGraphics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void anotherFolderShowsTheSame()
    {
        Desk one(illustrated(), Qt::red);
        Desk other({}, Qt::blue);
        one.driver.select({"i", "s"});
        one.clipboard.copy();
        other.clipboard.paste();
        QCOMPARE(one.shown("i"), QColor(Qt::red));
        QCOMPARE(other.shown("i"), QColor(Qt::red));
        QVERIFY(model::isEmbeddedImage(other.value("i", u"source"_s)));
        QVERIFY(model::isEmbeddedImage(other.value("s", u"icon"_s)));
    }

    void aDrawingWithoutAFileShowsTheSame()
    {
        Desk one(illustrated(), Qt::red);
        Desk other({}, Qt::blue);
        other.driver.session().graphics().setPlaces({});
        one.driver.select({"i"});
        one.clipboard.copy();
        other.clipboard.paste();
        QCOMPARE(other.shown("i"), QColor(Qt::red));
    }

    void theSameFolderKeepsLinks()
    {
        Desk one(illustrated(), Qt::red);
        one.driver.select({"i", "s"});
        one.clipboard.copy();
        Desk other({}, Qt::blue);
        other.driver.session().graphics().setPlaces({one.folder.filePath(u"second.tracepaper"_s), {}});
        other.clipboard.paste();
        QCOMPARE(other.value("i", u"source"_s), u"rack.png"_s);
        QCOMPARE(other.value("s", u"icon"_s), u"mine"_s);
        QCOMPARE(other.shown("i"), QColor(Qt::red));
    }

    void textFromElsewhereKeepsItsNames()
    {
        Desk one(illustrated(), Qt::red);
        one.driver.select({"i"});
        one.clipboard.copy();
        QGuiApplication::clipboard()->setText(QGuiApplication::clipboard()->text()); // as a text editor has it
        Desk other({}, Qt::blue);
        other.clipboard.paste();
        QCOMPARE(other.value("i", u"source"_s), u"rack.png"_s);
    }
};

STRICT_GUI_TEST_MAIN(TestPastedGraphics)
#include "tst_pastedgraphics.moc"
