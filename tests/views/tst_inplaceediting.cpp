#include "views/canvas/inplaceediting.h"
#include "views/canvas/texteditor.h"
#include "views/style/plaintextfield.h"

#include "tests/support/strictmain.h"
#include "tests/views/choosing.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;
using tests::chooserOf;
using tests::line;
using tests::part;
using tests::placed;
using tests::press;
using tests::SceneDriver;
using tests::selected;
using tests::userAndWeb;
using tests::verifyOneUndoStep;

namespace {

QLineEdit *editorOf(SceneDriver &driver)
{
    auto *editor = driver.view().findChild<QLineEdit *>(u"nameEditor"_s);
    return editor && editor->isVisible() ? editor : nullptr;
}

QString labelOf(SceneDriver &driver)
{
    return driver.diagram().connection(line("c1"))->ownLabel();
}

} // namespace

/// Names and labels that are typed where they are drawn.
class TestInPlaceEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubleClickLabelsALine()
    {
        SceneDriver driver(userAndWeb());
        const model::Diagram before = driver.diagram();
        driver.doubleClick(driver.on("c1"));
        QVERIFY(editorOf(driver));
        QCOMPARE(editorOf(driver)->text(), u"HTTP 80"_s); // what is read there
        const QPointF middle = driver.view().viewportTransform().map(driver.scene().routes().value(line("c1")).label.center());
        QVERIFY(QLineF(QRectF(editorOf(driver)->geometry()).center(), middle).length() < 4);
        QTest::keyClicks(editorOf(driver), u"asks for pages"_s);
        QTest::keyClick(editorOf(driver), Qt::Key_Return);
        QVERIFY(!editorOf(driver));
        QCOMPARE(labelOf(driver), u"asks for pages"_s);
        QTRY_VERIFY(driver.view().hasFocus());
        verifyOneUndoStep(driver, before);
    }

    void keysLabelALine_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("F2") << Qt::Key_F2;
        QTest::newRow("Return") << Qt::Key_Return;
    }

    void keysLabelALine()
    {
        QFETCH(Qt::Key, key);
        SceneDriver driver(userAndWeb());
        driver.session().setSelection({{}, {line("c1")}});
        driver.key(key);
        QVERIFY(editorOf(driver));
        QTest::keyClick(editorOf(driver), Qt::Key_Return); // nothing typed
        QCOMPARE(driver.session().undoStack().count(), 0);
        driver.key(key);
        QTest::keyClicks(editorOf(driver), u"calls"_s);
        QTest::keyClick(editorOf(driver), Qt::Key_Escape);
        QCOMPARE(driver.session().undoStack().count(), 0);
        driver.actions().label(line("c1"), u" calls "_s);
        QCOMPARE(labelOf(driver), u"calls"_s);
        driver.key(key);
        QCOMPARE(editorOf(driver)->text(), u"calls"_s);
        editorOf(driver)->clear();
        QTest::keyClick(editorOf(driver), Qt::Key_Return);
        QVERIFY(!driver.diagram().connection(line("c1"))->hasProperty(u"label"_s)); // the protocol again
    }

    /// As in a session in which nobody has copied anything yet: the real window system has no clipboard then.
    void pastingNothingIsHarmless()
    {
        QGuiApplication::clipboard()->clear();
        SceneDriver driver(userAndWeb());
        driver.dropKind(u"note"_s, {500, 300});
        auto *note = driver.view().findChild<views::TextEditor *>();
        QTRY_VERIFY(note->isVisible());
        views::PlainTextField field;
        field.show();
        for (QWidget *each : {static_cast<QWidget *>(note), static_cast<QWidget *>(&field)}) {
            QTest::keyClicks(each, u"New"_s);
            QTest::keySequence(each, QKeySequence::Paste);
            QTest::keySequence(each, QKeySequence(Qt::SHIFT | Qt::Key_Insert));
        }
        QCOMPARE(note->toPlainText(), u"New"_s);
        QCOMPARE(field.toPlainText(), u"New"_s);
    }

    void tabGoesOnToTheLines()
    {
        SceneDriver driver(placed("a -> b -> c", {{"a", {0, 0}}, {"b", {400, 0}}, {"c", {800, 0}}}));
        driver.select({"c"});
        driver.key(Qt::Key_F2);
        for (const char *text : {"last", "first line", "second line"}) {
            QVERIFY(editorOf(driver));
            QTest::keyClicks(editorOf(driver), QString::fromLatin1(text));
            QTest::keyClick(editorOf(driver), Qt::Key_Tab);
        }
        QCOMPARE(driver.diagram().component(part("c"))->name, u"last"_s);
        QCOMPARE(driver.diagram().connection(line("c1"))->ownLabel(), u"first line"_s);
        QCOMPARE(driver.diagram().connection(line("c2"))->ownLabel(), u"second line"_s);
    }

    /// What was typed for one part never becomes the name of another one, wherever the second editor comes from.
    void anotherEditorFinishesTheFirst()
    {
        SceneDriver driver(userAndWeb());
        driver.select({"web"});
        driver.key(Qt::Key_F2);
        QTest::keyClicks(editorOf(driver), u"Shop"_s);
        driver.actions().addKind(u"text"_s);
        QCOMPARE(driver.diagram().component(part("web"))->name, u"Shop"_s);
        QVERIFY(selected(driver).name.isEmpty());
        QVERIFY(!editorOf(driver));
        auto *text = driver.view().findChild<QTextEdit *>(u"textEditor"_s);
        QVERIFY(text && text->isVisible());
        QTest::keyClicks(text, u"A caption"_s);
        driver.view().editing().start(part("user"));
        QVERIFY(!text->isVisible());
        QCOMPARE(driver.diagram().components().back().text(u"text"_s), u"A caption"_s);
        QTest::keyClicks(editorOf(driver), u"Visitor"_s);
        driver.view().editing().finish();
        QVERIFY(!driver.view().editing().isUnderWay());
        QCOMPARE(driver.diagram().component(part("user"))->name, u"Visitor"_s);
    }

    void aDoubleClickInTheOpenAsksForAPart()
    {
        SceneDriver driver(userAndWeb());
        const model::Diagram before = driver.diagram();
        driver.doubleClick({300, 400});
        QVERIFY(chooserOf(driver));
        press(driver, Qt::Key_Return);
        QCOMPARE(driver.diagram().components().size(), std::size_t(3));
        QVERIFY(driver.diagram().connections().size() == 1);
        QVERIFY(driver.diagram().absoluteRect(selected(driver).id).contains(QPointF(300, 400)));
        verifyOneUndoStep(driver, before);
    }
};

STRICT_GUI_TEST_MAIN(TestInPlaceEditing)
#include "tst_inplaceediting.moc"
