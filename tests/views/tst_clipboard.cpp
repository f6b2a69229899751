#include "views/picture/notedrawing.h"
#include "views/tools/clipboardactions.h"

#include "model/formats/nativeformat.h"
#include "tests/support/stackdrawing.h"
#include "tests/support/strictmain.h"

#include <QSvgRenderer>
#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::part;
using tests::SceneDriver;
using tests::stack;

namespace {

/// A window with its clipboard actions; what was refused is in `refusals`.
struct Desk {
    explicit Desk(const model::Diagram &diagram) : driver(diagram), clipboard(driver.view())
    {
        QObject::connect(&driver.session(), &views::Session::failed, &clipboard, [this](const QString &message) { refusals.append(message); });
    }

    SceneDriver driver;
    views::ClipboardActions clipboard;
    QStringList refusals;

    const model::Component *selected() const
    {
        const QSet<model::ComponentId> &ids = const_cast<SceneDriver &>(driver).session().selection().components;
        return ids.size() == 1 ? driver.diagram().component(*ids.begin()) : nullptr;
    }
};

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void verifyNothingCovered(const model::Diagram &diagram)
{
    for (const model::Component &a : diagram.components()) {
        for (const model::Component &b : diagram.components()) {
            if (a.id < b.id && a.parent == b.parent)
                QVERIFY2(!diagram.absoluteRect(a.id).intersects(diagram.absoluteRect(b.id)), qPrintable(a.id.toString() + u" and "_s + b.id.toString()));
        }
    }
}

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void copyAndPasteInOneStep()
    {
        Desk desk(stack());
        const model::Diagram before = desk.driver.diagram();
        desk.driver.select({"h1"});
        desk.clipboard.copy();
        QVERIFY(desk.driver.diagram() == before);
        desk.clipboard.paste();
        const model::Diagram &after = desk.driver.diagram();
        QCOMPARE(after.components().size(), before.components().size() + 3);
        QCOMPARE(after.connections().size(), before.connections().size() + 1);
        QVERIFY(desk.selected());
        QCOMPARE(desk.selected()->kind, u"host"_s);
        QVERIFY(!desk.selected()->parent);
        QCOMPARE(after.childrenOf(desk.selected()->id).size(), std::size_t(2));
        const model::Connection &line = after.connections().back();
        QCOMPARE(after.component(line.from)->parent, desk.selected()->id);
        QCOMPARE(after.component(line.to)->parent, desk.selected()->id);
        verifyNothingCovered(after);
        QCOMPARE(tests::differenceFromFreshScene(desk.driver.scene()), QString());
        QCOMPARE(desk.driver.session().undoStack().count(), 1);
        desk.driver.session().undoStack().undo();
        QVERIFY(desk.driver.diagram() == before);
        QVERIFY(desk.refusals.isEmpty());
    }

    void picturesHaveTheMarksOfTheScreen()
    {
        Desk desk(stack());
        views::Session &session = desk.driver.session();
        QTRY_VERIFY(!session.isAnalysisStale());
        QVERIFY(session.overlay().spofs.contains(part("db")));
        const QString badge = views::Theme::named(u"light"_s).color(u"spofBadgeFill"_s).name();
        const auto copied = [&desk] {
            desk.clipboard.copyPicture();
            return QString::fromUtf8(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s)).toLower();
        };
        QVERIFY(copied().contains(badge));
        desk.driver.select({"db"}); // alone, it would be no drawing that can break
        QVERIFY(copied().contains(badge));
        session.setSpofMarksVisible(false);
        QVERIFY(!copied().contains(badge));
    }

    void pastingAgainFindsAnotherPlace()
    {
        Desk desk(stack());
        desk.driver.select({"user"});
        desk.clipboard.copy();
        for (int i = 0; i < 12; ++i)
            desk.clipboard.paste();
        QCOMPARE(desk.driver.diagram().components().size(), stack().components().size() + 12);
        verifyNothingCovered(desk.driver.diagram());
        QCOMPARE(desk.driver.session().undoStack().count(), 12);
    }

    void pasteWhereTheCursorIs()
    {
        Desk desk(stack());
        desk.driver.select({"db"});
        desk.clipboard.copy();
        desk.driver.moveTo({120, 500});
        desk.clipboard.paste();
        QVERIFY(desk.driver.diagram().absoluteRect(desk.selected()->id).contains(QPointF(120, 500)));
        QVERIFY(!desk.selected()->parent);
        // Over a container: into it.
        desk.driver.moveTo(desk.driver.center("h2"));
        desk.driver.select({"db"});
        desk.clipboard.paste();
        QCOMPARE(desk.selected()->parent, part("h2"));
        QVERIFY(desk.driver.diagram().absoluteRect(desk.selected()->id).contains(desk.driver.center("h2")));
    }

    void pasteIntoTheSelectedContainer()
    {
        Desk desk(stack());
        desk.driver.select({"web", "app"});
        desk.clipboard.copy();
        desk.driver.select({"h2"});
        const model::Diagram before = desk.driver.diagram();
        desk.clipboard.paste();
        const QSet<model::ComponentId> pasted = desk.driver.session().selection().components;
        QCOMPARE(pasted.size(), 2);
        for (const model::ComponentId &id : pasted) {
            QCOMPARE(desk.driver.diagram().component(id)->parent, part("h2"));
            QVERIFY(desk.driver.rect("h2").contains(desk.driver.diagram().absoluteRect(id)));
        }
        QCOMPARE(desk.driver.diagram().connections().size(), before.connections().size() + 1);
        desk.driver.session().undoStack().undo();
        QVERIFY(desk.driver.diagram() == before);
    }

    void cutAndPasteKeepsEverything()
    {
        Desk desk(stack());
        const model::Diagram before = desk.driver.diagram();
        desk.driver.select({"h1"});
        desk.clipboard.cut();
        QCOMPARE(desk.driver.diagram().components().size(), std::size_t(3));
        QCOMPARE(desk.driver.session().undoStack().count(), 1);
        QVERIFY(desk.driver.session().undoStack().undoText().startsWith(u"Cut"_s));
        desk.clipboard.paste();
        // Ids and names are free again.
        for (const char *id : {"h1", "web", "app"}) {
            const model::Component *component = desk.driver.diagram().component(part(id));
            QVERIFY(component);
            QCOMPARE(component->name, before.component(part(id))->name);
        }
        desk.driver.session().undoStack().setIndex(0);
        QVERIFY(desk.driver.diagram() == before);
    }

    void betweenWindows()
    {
        Desk one(stack());
        Desk other((model::Diagram()));
        one.driver.select({"h1", "db"});
        one.clipboard.copy();
        other.clipboard.paste();
        QCOMPARE(other.driver.diagram().components().size(), std::size_t(4));
        QCOMPARE(other.driver.diagram().connections().size(), std::size_t(2));
        const QPointF apart = one.driver.rect("db").topLeft() - one.driver.rect("h1").topLeft();
        QCOMPARE(other.driver.rect("db").topLeft() - other.driver.rect("h1").topLeft(), apart);
    }

    void theTextIsAFile()
    {
        Desk desk(stack());
        desk.driver.session().setSelection({{part("h1"), part("user"), part("web")}, {}});
        desk.clipboard.copy();
        const model::ReadResult read = model::readNative(clipboardText().toUtf8());
        QVERIFY(read.problems.empty());
        QCOMPARE(read.diagram.components().size(), std::size_t(4));
        QCOMPARE(read.diagram.connections().size(), std::size_t(2));
    }

    /// The text of a file, as somebody may have it from a mail: without places, with a title and a mark at its beginning.
    void textFromElsewhere()
    {
        Desk desk((model::Diagram()));
        QFile file(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QGuiApplication::clipboard()->setText(u"\n  "_s + QString::fromUtf8(file.readAll()));
        desk.clipboard.paste();
        QVERIFY2(desk.refusals.isEmpty(), qPrintable(desk.refusals.join(u' ')));
        QVERIFY(desk.driver.diagram().components().size() > 5);

        const QString bare = u"{\"format\": \"tracepaper\", \"version\": 1, \"components\": [{\"id\": \"a\", \"kind\": \"cache\"}, "
                             "{\"id\": \"b\", \"kind\": \"queue\"}], \"connections\": [{\"from\": \"a\", \"to\": \"b\"}]}"_s;
        const std::size_t count = desk.driver.diagram().components().size();
        QGuiApplication::clipboard()->setText(bare);
        desk.clipboard.paste();
        QCOMPARE(desk.driver.diagram().components().size(), count + 2);
        QVERIFY(desk.driver.diagram().component(part("a"))->position);
        QVERIFY(!desk.driver.rect("a").intersects(desk.driver.rect("b")));
    }

    void anyOtherTextIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::newRow("word") << u"hello"_s << u"text"_s;
        QTest::newRow("address") << u"https://example.org/a/page?of=it"_s << u"text"_s;
        QTest::newRow("other JSON") << u"{\"a\": 1}"_s << u"text"_s;
        QTest::newRow("lines") << u"first\nsecond\n\nlast"_s << u"note"_s;
        QTest::newRow("a paragraph") << u"Nightly backups go to the other site. "_s.repeated(20).trimmed() << u"note"_s;
    }

    void anyOtherTextIsSaid()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        Desk desk(stack());
        const model::Diagram before = desk.driver.diagram();
        QGuiApplication::clipboard()->setText(u"  "_s + QString(text).replace(u"\n"_s, u"\r\n"_s) + u"\n"_s);
        desk.clipboard.paste();
        QVERIFY2(desk.refusals.isEmpty(), qPrintable(desk.refusals.join(u' ')));
        QVERIFY(desk.selected());
        QCOMPARE(desk.selected()->kind, kind);
        QCOMPARE(desk.selected()->text(u"text"_s), text);
        const QSizeF size = desk.driver.diagram().sizeOf(desk.selected()->id);
        QVERIFY(size.height() >= views::neededHeight(*desk.selected(), size.width()));
        if (kind == u"text"_s) // on one line
            QVERIFY(views::neededHeight(*desk.selected(), size.width()) <= 32);
        verifyNothingCovered(desk.driver.diagram());
        tests::verifyOneUndoStep(desk.driver, before);
    }

    // One reads in lines of some length, and neither in a tower nor in a ribbon.
    void longTextsAreOfAPleasantShape_data()
    {
        QTest::addColumn<QString>("text");
        const QString words = u"Nightly backups go to the other site. "_s;
        for (const int count : {5, 10, 20, 40, 80})
            QTest::addRow("%d sentences", count) << words.repeated(count).trimmed();
        QTest::newRow("paragraphs") << QString(words.repeated(6).trimmed() + u"\n\n"_s).repeated(4).trimmed();
    }

    void longTextsAreOfAPleasantShape()
    {
        QFETCH(const QString, text);
        Desk desk((model::Diagram()));
        QGuiApplication::clipboard()->setText(text);
        desk.clipboard.paste();
        const QSizeF size = desk.driver.diagram().sizeOf(desk.selected()->id);
        const double ratio = size.width() / size.height();
        QVERIFY2(ratio > 1.2 && ratio < 2.6, qPrintable(u"%1 x %2"_s.arg(size.width()).arg(size.height())));
        QVERIFY(size.height() >= views::neededHeight(*desk.selected(), size.width()));
    }

    // No wider than its lines, however many of them there are.
    void shortLinesStayNarrow()
    {
        Desk desk((model::Diagram()));
        QGuiApplication::clipboard()->setText(u"10.0.0.1\n"_s.repeated(40).trimmed());
        desk.clipboard.paste();
        QCOMPARE(desk.driver.diagram().sizeOf(desk.selected()->id).width(), desk.selected()->kindInfo().defaultSize.width());
    }

    void theSecondOneIsBesideTheFirstAndTheViewStays()
    {
        Desk desk((model::Diagram()));
        QGuiApplication::clipboard()->setText(u"Nightly backups go to the other site. "_s.repeated(10));
        desk.clipboard.paste();
        const QTransform view = desk.driver.view().viewportTransform();
        const QRectF sight = desk.driver.view().mapToScene(desk.driver.view().viewport()->rect()).boundingRect();
        const QRectF first = desk.driver.diagram().absoluteRect(desk.selected()->id);
        for (int i = 0; i < 2; ++i) {
            desk.clipboard.paste();
            QCOMPARE(desk.driver.view().viewportTransform(), view);
            const QRectF next = desk.driver.diagram().absoluteRect(desk.selected()->id);
            QVERIFY(sight.contains(next));
            QVERIFY(next.right() < first.left() + first.width() * 3 && next.left() > first.left() - first.width() * 2);
        }
        verifyNothingCovered(desk.driver.diagram());
    }

    /// Images come with words, files with their names.
    void wordsBesideOtherThings()
    {
        Desk desk(stack());
        auto *image = new QMimeData;
        image->setText(u"A cat"_s);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        image->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(image);
        desk.clipboard.paste();
        QVERIFY(desk.selected()->has(model::Trait::ShowsImage));
        auto *file = new QMimeData;
        file->setUrls({QUrl::fromLocalFile(u"/tmp/list.txt"_s)});
        QGuiApplication::clipboard()->setMimeData(file);
        desk.clipboard.paste();
        QCOMPARE(desk.refusals.size(), 1);
        QVERIFY2(desk.refusals.front().contains(u"only images"_s), qPrintable(desk.refusals.front()));
    }

    void badTextChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << u"nothing on the clipboard"_s;
        QTest::newRow("too long") << QString(20000, u'x') << u"too long"_s;
        QTest::newRow("half a file") << u"{\"format\": \"tracepaper\", \"version\": 1, \"components\": [{\"id\": \"a\""_s << u"not valid JSON"_s;
        QTest::newRow("newer") << u"{\"format\": \"tracepaper\", \"version\": 99, \"components\": []}"_s << u"version 99"_s;
        QTest::newRow("a part without kind") << u"{\"format\": \"tracepaper\", \"version\": 1, \"components\": [{\"id\": \"a\"}]}"_s << u"kind"_s;
        QTest::newRow("empty drawing") << u"{\"format\": \"tracepaper\", \"version\": 1, \"components\": []}"_s << u"no parts"_s;
    }

    void badTextChangesNothing()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        Desk desk(stack());
        QGuiApplication::clipboard()->setText(text);
        desk.clipboard.paste();
        QVERIFY(desk.driver.diagram() == stack());
        QCOMPARE(desk.driver.session().undoStack().count(), 0);
        QCOMPARE(desk.refusals.size(), 1);
        QVERIFY2(desk.refusals.front().contains(said), qPrintable(desk.refusals.front()));
    }

    void picturesForOtherPrograms()
    {
        Desk desk(stack());
        desk.driver.select({"h1"});
        desk.clipboard.copy();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasText());
        const QImage image = QGuiApplication::clipboard()->image();
        QVERIFY(image.width() > 1120 && image.width() < 1400);
        const QByteArray svg = data->data(u"image/svg+xml"_s);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(svg.contains("Web server"));
        QVERIFY(!svg.contains("Database"));

        // Without text, programs that prefer text take the picture; nothing selected means all of it.
        desk.driver.session().setSelection({});
        desk.clipboard.copyPicture();
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasText());
        QVERIFY(QGuiApplication::clipboard()->image().width() > 2000);
        desk.clipboard.paste(); // a picture is an image here as well
        QVERIFY(desk.refusals.isEmpty());
        QVERIFY(desk.selected()->has(model::Trait::ShowsImage));
    }

    void nothingSelectedLeavesTheClipboard()
    {
        Desk desk(stack());
        QGuiApplication::clipboard()->setText(u"kept"_s);
        desk.clipboard.copy();
        desk.clipboard.cut();
        QCOMPARE(clipboardText(), u"kept"_s);
        QVERIFY(desk.driver.diagram() == stack());
    }

    void aBadgeDocksOnItsNewContainer()
    {
        model::Diagram diagram = stack();
        QVERIFY(diagram.insertComponent({part("cert"), u"certificate"_s, {}, part("h1"), QPointF(100, 182), QSizeF(36, 36), {}, {}}).hasValue());
        Desk desk(diagram);
        desk.driver.select({"cert"});
        desk.clipboard.copy();
        desk.driver.select({"h2"});
        desk.clipboard.paste();
        QCOMPARE(desk.selected()->parent, part("h2"));
        const QPointF center = desk.driver.diagram().absoluteRect(desk.selected()->id).center();
        QCOMPARE(center.y(), desk.driver.rect("h2").bottom());
        QCOMPARE(desk.driver.rect("h2").size(), QSizeF(400, 180));
    }
};

STRICT_GUI_TEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
