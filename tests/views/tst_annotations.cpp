#include "model/diagram/viewtexts.h"
#include "views/canvas/legendview.h"
#include "views/canvas/texteditor.h"
#include "views/exporters/exportoptions.h"
#include "views/picture/notedrawing.h"
#include "views/picture/textmeasure.h"
#include "views/tools/connecting.h"
#include "views/tools/styleactions.h"
#include "views/tools/writing.h"

#include "tests/support/diagramtext.h"
#include "tests/support/scenedriver.h"
#include "tests/support/strictmain.h"

#include <QScrollBar>

#include <ctime>

using namespace Qt::StringLiterals;
using tests::SceneDriver;

namespace {

model::Diagram placed()
{
    model::Diagram diagram = tests::diagramFromText("n(kind=note); t(kind=text); web -> db; host[in]; web2");
    const auto at = [&diagram](const char *id, const QPointF &position) {
        model::Component part = *diagram.component(tests::part(id));
        part.position = position;
        QVERIFY(diagram.replace(part));
    };
    at("n", {0, 0});
    at("t", {400, 0});
    at("web", {0, 300});
    at("db", {400, 300});
    at("host", {0, 600});
    at("in", {40, 60});
    at("web2", {500, 600});
    return diagram;
}

views::TextEditor *editor(SceneDriver &driver)
{
    auto *found = driver.view().findChild<views::TextEditor *>();
    return found && found->isVisible() ? found : nullptr;
}

const model::Component &part(const SceneDriver &driver, const char *id)
{
    return *driver.diagram().component(tests::part(id));
}

QString plain(const std::vector<views::SetLine> &lines)
{
    QStringList texts;
    for (const views::SetLine &line : lines) {
        QString text = line.bullet ? u"\u2022 "_s : QString();
        for (const views::SetLine::Piece &piece : line.pieces)
            text += piece.weight >= 600 ? QString(u'<' + piece.text + u'>') : piece.text;
        texts.append(text);
    }
    return texts.join(u'|');
}

} // namespace

/// Notes and captions: written where they stand, high enough for their text, joined to what they explain; and the look of
/// parts, which can be copied.
class TestAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("plain") << u"one"_s << u"one"_s;
        QTest::newRow("line breaks") << u"one\n\ntwo"_s << u"one||two"_s;
        QTest::newRow("bold") << u"a **b c** d"_s << u"a <b c> d"_s;
        QTest::newRow("bold at the end") << u"a **b**"_s << u"a <b>"_s;
        QTest::newRow("a mark alone") << u"2 ** 3"_s << u"2 ** 3"_s;
        QTest::newRow("list") << u"To do:\n- one\n- **two**"_s << u"To do:|\u2022 one|\u2022 <two>"_s;
        QTest::newRow("minus") << u"-1 is no entry"_s << u"-1 is no entry"_s;
        QTest::newRow("other script") << u"\u65e5\u672c\u8a9e **\u592a\u5b57**"_s << u"\u65e5\u672c\u8a9e <\u592a\u5b57>"_s;
    }
    void marksInTexts()
    {
        QFETCH(QString, text);
        QTEST(plain(views::setText(text, {}, 1000)), "lines");
    }

    void noLineIsTooLong()
    {
        const QString text = u"A **rather long** text with averyveryveryverylongwordthatfitsnowhere in it and "
                             "\u65e5\u672c\u8a9e\u306e\u6587\u7ae0\u306f\u7a7a\u767d\u304c\u3042\u308a\u307e\u305b\u3093\n- and an entry that goes over more than one line"_s;
        for (const double width : {30.0, 77.0, 120.0, 400.0}) {
            const std::vector<views::SetLine> lines = views::setText(text, {}, width);
            QString all;
            for (const views::SetLine &line : lines) {
                double used = line.indent;
                for (const views::SetLine::Piece &piece : line.pieces) {
                    used += views::textWidth(piece.text, 12, piece.weight);
                    all += piece.text;
                }
                QVERIFY2(used <= width, qPrintable(plain({line})));
            }
            QString expected = text;
            expected.remove(u"**"_s).remove(u"- "_s);
            QCOMPARE(all.remove(u' '), expected.remove(u' ').remove(u'\n')); // nothing is lost
        }
    }

    // Each line looks at what it needs, and not at all that follows.
    void aParagraphMayBeAsLongAsABook()
    {
        for (const QString &word : {u"x"_s, u"word "_s, u"7 "_s, u"**b** "_s}) {
            const QString text = word.repeated(500'000 / word.size());
            const std::clock_t started = std::clock();
            const std::vector<views::SetLine> lines = views::setText(text, {}, 200);
            QVERIFY2(std::clock() - started < 20 * CLOCKS_PER_SEC, qPrintable(word)); // minutes, if it did
            qsizetype letters = 0;
            for (const views::SetLine &line : lines) {
                for (const views::SetLine::Piece &piece : line.pieces)
                    letters += QString(piece.text).remove(u' ').size();
            }
            QCOMPARE(letters, QString(text).remove(u' ').remove(u'*').size());
        }
    }

    void whatHasNoRoomShowsAnEllipsis()
    {
        std::vector<views::Shape> shapes;
        views::addSetText(views::setText(u"one\ntwo\nthree"_s, {}, 100), {}, QRectF(0, 0, 100, 2 * 17), Qt::black, shapes);
        QCOMPARE(shapes.size(), 2U);
        QCOMPARE(std::get<views::TextShape>(shapes.back()).text, u"two\u2026"_s);
    }

    void notesAreWrittenInTheirPlace()
    {
        SceneDriver driver(placed());
        driver.doubleClick(driver.center("n"));
        QVERIFY(editor(driver));
        QTest::keyClicks(editor(driver), u"First line"_s);
        QTest::keyClick(editor(driver), Qt::Key_Return);
        QTest::keyClicks(editor(driver), u"second"_s);
        QTest::keyClick(editor(driver), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor(driver));
        QCOMPARE(part(driver, "n").text(u"text"_s), u"First line\nsecond"_s);
        QCOMPARE(part(driver, "n").displayName(), u"First line"_s);
        driver.session().undoStack().undo();
        QCOMPARE(driver.diagram(), placed());
    }

    void escapeKeepsWhatWasTyped()
    {
        SceneDriver driver(placed());
        driver.select({"t"});
        driver.key(Qt::Key_F2);
        QVERIFY(editor(driver));
        QTest::keyClicks(editor(driver), u"Data centre"_s);
        QTest::keyClick(editor(driver), Qt::Key_Escape);
        QVERIFY(!editor(driver));
        QCOMPARE(part(driver, "t").text(u"text"_s), u"Data centre"_s);
    }

    void theEditorGrowsWithTheText()
    {
        SceneDriver driver(placed());
        driver.doubleClick(driver.center("n"));
        QVERIFY(editor(driver));
        const int before = editor(driver)->height();
        QTest::keyClicks(editor(driver), u"words that go over several lines "_s.repeated(8));
        for (int line = 0; line < 4; ++line)
            QTest::keyClick(editor(driver), Qt::Key_Return);
        QVERIFY(editor(driver)->height() > before);
        QTRY_COMPARE(editor(driver)->verticalScrollBar()->value(), 0); // the first line is still there
    }

    void aNewNoteIsWrittenAtOnce()
    {
        for (const QString &kind : {u"note"_s, u"text"_s}) {
            SceneDriver driver(placed());
            driver.dropKind(kind, {900, 100});
            QVERIFY(editor(driver));
            QTest::keyClicks(editor(driver), u"New"_s);
            driver.view().setFocus(Qt::MouseFocusReason); // as a click anywhere else does
            QVERIFY(!editor(driver));
            const model::Component &added = driver.diagram().components().back();
            QCOMPARE(added.kind, kind);
            QCOMPARE(added.text(u"text"_s), u"New"_s);
            QCOMPARE(added.name, QString());
            SceneDriver byKey(placed());
            byKey.actions().addKind(kind);
            QVERIFY(editor(byKey));
        }
    }

    void aNoteGrowsWithItsText()
    {
        const model::Diagram diagram = placed();
        const QString text = u"word "_s.repeated(120);
        model::Diagram after = diagram;
        QVERIFY(model::applyEdit(after, *views::textEdit(diagram, tests::part("n"), text)));
        const model::Component &note = *after.component(tests::part("n"));
        QVERIFY(after.sizeOf(note.id).height() > diagram.sizeOf(note.id).height());
        QCOMPARE(after.sizeOf(note.id).width(), diagram.sizeOf(note.id).width());
        QCOMPARE(after.sizeOf(note.id).height(), views::neededHeight(note, after.sizeOf(note.id).width()));
        // All of it is drawn.
        const views::PictureGroup group = views::PictureBuilder(after, views::Theme::named(u"light"_s)).component(note, {});
        QString drawn;
        for (const views::Shape &shape : group.shapes) {
            if (const auto *line = std::get_if<views::TextShape>(&shape))
                drawn += line->text;
        }
        QCOMPARE(drawn.remove(u' '), u"word"_s.repeated(120));
        QVERIFY(!views::textEdit(after, note.id, text));
    }

    // Who writes a file by hand knows no heights; what was given is kept.
    void notesWithoutASizeFitTheirText()
    {
        const QString text = u"word "_s.repeated(120);
        model::Diagram diagram;
        model::Component note{tests::part("n"), u"note"_s, {}, {}, {}, {}, {{u"text"_s, text}}, {}};
        QVERIFY(diagram.insertComponent(note));
        note.id = tests::part("sized");
        note.size = QSizeF(200, 60);
        QVERIFY(diagram.insertComponent(note));
        model::Component small{tests::part("small"), u"note"_s, {}, {}, {}, {}, {{u"text"_s, u"a"_s}}, {}};
        QVERIFY(diagram.insertComponent(small));

        const model::Diagram fitted = views::withFittedTexts(diagram);
        const model::Component &drawn = *fitted.component(tests::part("n"));
        QCOMPARE(fitted.sizeOf(drawn.id), QSizeF(200, views::neededHeight(drawn, 200)));
        QVERIFY(fitted.sizeOf(drawn.id).height() > 2 * diagram.sizeOf(drawn.id).height());
        QCOMPARE(fitted.sizeOf(tests::part("sized")), QSizeF(200, 60));
        QVERIFY(!fitted.component(small.id)->size);

        // In the picture all of it is there, and the other parts are not below it.
        const auto picture = views::pictureOf(diagram, {});
        QVERIFY(picture);
        QHash<QString, QRectF> rects;
        for (const views::PictureGroup &group : picture->groups) {
            rects.insert(group.id, views::extentOf(group));
            QString written;
            for (const views::Shape &shape : group.shapes) {
                if (const auto *line = std::get_if<views::TextShape>(&shape))
                    written += line->text;
            }
            if (group.id == "n"_L1)
                QCOMPARE(written.remove(u' '), u"word"_s.repeated(120));
        }
        QVERIFY(!rects.value(u"n"_s).intersects(rects.value(u"small"_s)));
        QVERIFY(!rects.value(u"n"_s).intersects(rects.value(u"sized"_s)));
    }

    void whatSaysNothingIsEmpty()
    {
        model::Diagram diagram;
        for (const auto &[id, kind] : {std::pair("n", u"note"_s), std::pair("t", u"text"_s), std::pair("web", u"web-server"_s)})
            QVERIFY(diagram.insertComponent({tests::part(id), kind, {}, {}, {}, {}, {}, {}}));
        const auto picture = views::pictureOf(diagram, {});
        QVERIFY(picture);
        QStringList texts;
        for (const views::PictureGroup &group : picture->groups) {
            QVERIFY(group.id != "t"_L1);
            for (const views::Shape &shape : group.shapes) {
                const auto *line = std::get_if<views::TextShape>(&shape);
                if (line && group.id == "n"_L1)
                    texts.append(line->text);
            }
        }
        QCOMPARE(texts, QStringList());
        // Only while it is written it says what it is for.
        SceneDriver driver(placed());
        driver.dropKind(u"note"_s, {900, 100});
        QVERIFY(editor(driver));
        QVERIFY(!editor(driver)->placeholderText().isEmpty());
        QCOMPARE(editor(driver)->toPlainText(), QString());
    }

    void linesOfNotesExplain()
    {
        SceneDriver driver(placed());
        driver.tools().setMode(views::ToolController::Mode::Connect);
        driver.drag(driver.center("n"), driver.center("web"));
        QCOMPARE(driver.diagram().connections().size(), 2U);
        const model::Connection &added = driver.diagram().connections().back();
        QCOMPARE(added.traffic(), model::TrafficKind::Annotation);
        const views::PictureGroup group
            = views::PictureBuilder(driver.diagram(), driver.scene().theme()).connection(added, driver.scene().routes().value(added.id), {});
        QCOMPARE(group.shapes.size(), 1U); // no arrowhead, no chip
        QVERIFY(!std::get<views::PathShape>(group.shapes.front()).stroke.dashes.empty());
        // Another end makes it another line, and back.
        const auto moved = [&](const model::Diagram &diagram, const char *from, const char *to) {
            model::Diagram after = diagram;
            const bool done = bool(model::applyEdit(after, views::reconnectEdit(diagram, added.id, tests::part(from), tests::part(to))));
            return done ? after : model::Diagram();
        };
        const model::Diagram sent = moved(driver.diagram(), "web", "db");
        QCOMPARE(sent.connection(added.id)->traffic(), model::TrafficKind::Request);
        QCOMPARE(moved(sent, "t", "db").connection(added.id)->traffic(), model::TrafficKind::Annotation);
    }

    void theLegendIsInACorner()
    {
        SceneDriver driver(placed());
        views::LegendView legend(driver.view());
        QVERIFY(!legend.isVisible());
        driver.actions().setLegendShown(true);
        QTRY_VERIFY(legend.isVisible());
        QVERIFY(driver.view().viewport()->rect().contains(legend.geometry()));
        QVERIFY(model::isLegendShown(driver.diagram()));
        const QSize before = legend.size();
        driver.session().setDown({tests::part("web")}, true); // one more thing to explain
        QTRY_VERIFY(legend.size() != before);
        driver.session().undoStack().undo();
        QTRY_VERIFY(!legend.isVisible());
        QCOMPARE(driver.diagram(), placed());
    }

    void stylesAreCopiedOntoEverythingSelected()
    {
        model::Diagram diagram = placed();
        model::Component styled = *diagram.component(tests::part("web"));
        styled.properties.insert(u"color"_s, u"green"_s);
        styled.properties.insert(u"product"_s, u"Nginx"_s);
        styled.size = QSizeF(220, 80);
        QVERIFY(diagram.replace(styled));
        SceneDriver driver(diagram);
        views::StyleActions styles(driver.view());
        driver.select({"web"});
        styles.copyStyle();

        SceneDriver other(placed()); // works between drawings
        views::StyleActions otherStyles(other.view());
        other.select({"db", "host", "n", "web2"});
        otherStyles.pasteStyle();
        for (const char *id : {"db", "host", "n", "web2"})
            QCOMPARE(part(other, id).text(u"color"_s), u"green"_s);
        QCOMPARE(other.diagram().sizeOf(tests::part("db")), QSizeF(220, 80));
        QCOMPARE(other.diagram().sizeOf(tests::part("host")), placed().sizeOf(tests::part("host")));
        QCOMPARE(other.diagram().sizeOf(tests::part("n")), placed().sizeOf(tests::part("n")));
        QVERIFY(part(other, "db").text(u"product"_s).isEmpty()); // what it is stays
        QCOMPARE(other.session().undoStack().count(), 1);
        other.session().undoStack().undo();
        QCOMPARE(other.diagram(), placed());

        // A plain look takes colours away again, and a container keeps room for what is in it.
        other.select({"web2"});
        otherStyles.copyStyle();
        driver.select({"web"});
        styles.pasteStyle();
        QVERIFY(!part(driver, "web").hasProperty(u"color"_s));
        QCOMPARE(driver.session().undoStack().count(), 1);
    }

    void stylesOfLinesAndContainers()
    {
        model::Diagram diagram = placed();
        model::Connection colored = diagram.connections().front();
        colored.properties.insert(u"color"_s, u"red"_s);
        QVERIFY(diagram.replace(colored));
        model::Component small = *diagram.component(tests::part("host"));
        small.id = tests::part("small");
        small.position = QPointF(900, 900);
        small.size = QSizeF(50, 50);
        QVERIFY(diagram.insertComponent(small));
        SceneDriver driver(diagram);
        views::StyleActions styles(driver.view());
        driver.session().setSelection({{}, {colored.id}});
        styles.copyStyle();
        driver.select({"db"});
        styles.pasteStyle();
        QCOMPARE(part(driver, "db").text(u"color"_s), u"red"_s);
        QCOMPARE(driver.diagram().sizeOf(tests::part("db")), diagram.sizeOf(tests::part("db")));
        driver.select({"small"});
        styles.copyStyle();
        driver.select({"host"});
        styles.pasteStyle();
        const QSizeF size = driver.diagram().sizeOf(tests::part("host"));
        const model::Component &inside = part(driver, "in");
        const QRectF held(*inside.position, driver.diagram().sizeOf(inside.id));
        QVERIFY(QRectF(QPointF(), size).contains(held));
        QVERIFY(size.width() < diagram.sizeOf(tests::part("host")).width());
    }
};

STRICT_GUI_TEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
