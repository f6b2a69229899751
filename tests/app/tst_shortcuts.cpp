#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/shortcuts/shortcuteditor.h"
#include "app/shortcuts/shortcutsheet.h"
#include "app/themecontroller.h"

#include "views/canvas/diagramview.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QDockWidget>
#include <QHelpEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const QKeySequence freeKeys(Qt::CTRL | Qt::ALT | Qt::Key_J);

/// Three actions of no window.
struct ThreeActions {
    QAction save{u"&Save"_s};
    QAction open{u"&Open\u2026"_s};
    QAction redo{u"Redo"_s};
    app::Shortcuts shortcuts;

    ThreeActions()
    {
        const std::tuple<QAction &, QString, QString> table[] = {{save, u"test.save"_s, u"Ctrl+S"_s}, {open, u"test.open"_s, u"Ctrl+O"_s}, {redo, u"test.redo"_s, u"Ctrl+Y; Ctrl+Shift+Z"_s}};
        for (const auto &[action, id, keys] : table) {
            action.setObjectName(id);
            action.setShortcuts(QKeySequence::listFromString(keys));
            shortcuts.add(u"File"_s, &action);
        }
    }

    const app::Shortcuts::Entry &entry(const QAction &action) const
    {
        for (const app::Shortcuts::Entry &each : shortcuts.entries()) {
            if (each.action == &action)
                return each;
        }
        qFatal("no such action");
    }
};

} // namespace

class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tipsOfButtonsNameTheKeysThatHold()
    {
        app::ThemeController themes;
        tests::Answers answers;
        app::MainWindow window(themes, std::make_unique<tests::AnsweredDialogs>(answers));
        window.show();
        QVERIFY(window.openFile(u":/diagrams/simple-web-stack.tracepaper"_s));
        QVERIFY(tests::settle(window));
        const auto tipOf = [&window](const QString &id) {
            for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
                if (button->property("actionId") != id)
                    continue;
                QHelpEvent hovered(QEvent::ToolTip, {5, 5}, button->mapToGlobal(QPoint(5, 5)));
                QCoreApplication::sendEvent(button, &hovered);
                return QToolTip::text();
            }
            return QString();
        };
        window.dock(u"trace"_s)->show();
        QCOMPARE(tipOf(u"request.to-end"_s), u"To the end (%1)"_s.arg(app::shortcutText(*window.action("request.to-end"))));
        QVERIFY(tipOf(u"request.send"_s).endsWith(u"(F5)"_s));
        window.action("request.send")->setShortcut(freeKeys);
        QVERIFY(tipOf(u"request.send"_s).endsWith(u'(' + app::shortcutText(*window.action("request.send")) + u')'));
        QVERIFY(!tipOf(u"request.send"_s).contains(u"F5"_s));
        QToolTip::hideText();
    }

    void initTestCase() { m_themes = std::make_unique<app::ThemeController>(); }
    void cleanup() { QSettings().clear(); }

    void usualOnesAreUnique()
    {
        const auto window = makeWindow();
        int count = 0;
        for (const app::Shortcuts::Entry &entry : window->shortcuts().entries()) {
            QVERIFY2(window->shortcuts().rivals(entry, entry.usual).empty(), qPrintable(entry.name));
            for (const QKeySequence &keys : entry.usual)
                QVERIFY2(!app::belongsToDrawing(keys), qPrintable(entry.name));
            count += !entry.usual.isEmpty();
        }
        QVERIFY(count > 40);
    }

    void keysGoFromOneActionToAnother()
    {
        ThreeActions actions;
        actions.shortcuts.assign(actions.entry(actions.save), {QKeySequence(u"Ctrl+Y"_s)});
        QCOMPARE(actions.save.shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+Y"_s)});
        QCOMPARE(actions.redo.shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+Z"_s)}); // keeps the other one
        QCOMPARE(actions.open.shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+O"_s)});

        ThreeActions later; // as after a new start
        later.shortcuts.load();
        QCOMPARE(later.save.shortcuts(), actions.save.shortcuts());
        QCOMPARE(later.redo.shortcuts(), actions.redo.shortcuts());
        later.shortcuts.assign(later.entry(later.redo), later.entry(later.redo).usual);
        QVERIFY(later.save.shortcuts().isEmpty());
        QVERIFY(app::Shortcuts::isUsual(later.entry(later.redo)));
        QVERIFY(!app::Settings::shortcuts().contains(u"test.redo"_s)); // what is usual is not stored
        later.shortcuts.resetAll();
        for (const app::Shortcuts::Entry &entry : later.shortcuts.entries())
            QVERIFY(app::Shortcuts::isUsual(entry));
    }

    void theUsersChoiceComesBeforeTheUsualOne()
    {
        // A later version gave Ctrl+O to "Open", which the user has given to "Save" before.
        app::Settings::setShortcuts(u"test.save"_s, QList<QKeySequence>{QKeySequence(u"Ctrl+O"_s)});
        app::Settings::setShortcuts(u"test.redo"_s, QList<QKeySequence>());
        ThreeActions actions;
        actions.shortcuts.load();
        QCOMPARE(actions.save.shortcut(), QKeySequence(u"Ctrl+O"_s));
        QVERIFY(actions.open.shortcuts().isEmpty());
        QVERIFY(actions.redo.shortcuts().isEmpty());
    }

    void aBeginningOfOtherKeysIsAConflict()
    {
        ThreeActions actions;
        QCOMPARE(actions.shortcuts.rivals(actions.entry(actions.open), {QKeySequence(u"Ctrl+S, Ctrl+A"_s)}).size(), std::size_t(1));
        QVERIFY(actions.shortcuts.rivals(actions.entry(actions.open), {freeKeys}).empty());
        QVERIFY(actions.shortcuts.rivals(actions.entry(actions.open), {QKeySequence(u"Ctrl+O"_s)}).empty());
    }

    void newKeysWorkInEveryWindow()
    {
        const auto first = makeWindow();
        const auto second = makeWindow();
        activate(*first);
        first->action("view.grid")->setChecked(true);
        assign(*first, "view.grid", freeKeys);
        QTest::keyClick(&first->view(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!first->action("view.grid")->isChecked());
        QVERIFY(first->action("view.grid")->toolTip().contains(freeKeys.toString(QKeySequence::NativeText)));
        activate(*second);
        QCOMPARE(second->action("view.grid")->shortcut(), freeKeys);
    }

    void theEditorShowsConflictsBeforeItMovesKeys()
    {
        ThreeActions actions;
        app::ShortcutEditor editor(actions.shortcuts);
        editor.show();
        auto *tree = editor.findChild<QTreeWidget *>();
        auto *keys = editor.findChild<QKeySequenceEdit *>();
        auto *conflict = editor.findChild<QLabel *>(u"fieldHint"_s);
        editor.findChild<QLineEdit *>()->setText(u"open"_s);
        QCOMPARE(tree->currentItem()->text(0), u"Open"_s);
        QVERIFY(tree->topLevelItem(0)->child(0)->isHidden());
        QVERIFY(!button(editor, u"Assign"_s)->isEnabled()); // nothing new was pressed

        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(conflict->text().contains(u"Save"_s), qPrintable(conflict->text())); // at once
        QCOMPARE(keys->findChild<QLineEdit *>()->text(), QKeySequence(u"Ctrl+S"_s).toString(QKeySequence::NativeText));
        QCOMPARE(actions.save.shortcut(), QKeySequence(u"Ctrl+S"_s));
        button(editor, u"Reassign"_s)->click();
        QVERIFY(actions.save.shortcuts().isEmpty());
        QCOMPARE(actions.open.shortcut(), QKeySequence(u"Ctrl+S"_s));
        QCOMPARE(tree->currentItem()->text(1), QKeySequence(u"Ctrl+S"_s).toString(QKeySequence::NativeText));

        keys->setKeySequence(QKeySequence(Qt::Key_Tab));
        QVERIFY(!button(editor, u"Assign"_s)->isEnabled());
        QVERIFY(conflict->text().contains(u"drawing"_s));
        button(editor, u"Reset"_s)->click();
        QCOMPARE(actions.open.shortcut(), QKeySequence(u"Ctrl+O"_s));
        button(editor, u"Remove"_s)->click();
        QVERIFY(actions.open.shortcuts().isEmpty());
        button(editor, u"Reset all"_s)->click();
        QCOMPARE(actions.open.shortcut(), QKeySequence(u"Ctrl+O"_s));
        QCOMPARE(actions.save.shortcut(), QKeySequence(u"Ctrl+S"_s));
    }

    void keysOfTheDrawingAndOfMenusAreRefused_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("owner");
        QTest::newRow("add the next part") << QKeySequence(Qt::ALT | Qt::Key_Right) << u"drawing"_s;
        QTest::newRow("select a neighbour") << QKeySequence(Qt::CTRL | Qt::Key_Up) << u"drawing"_s;
        QTest::newRow("nudge") << QKeySequence(Qt::SHIFT | Qt::Key_Left) << u"drawing"_s;
        QTest::newRow("menu") << QKeySequence(Qt::ALT | Qt::Key_F) << u"File"_s;
    }
    void keysOfTheDrawingAndOfMenusAreRefused()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(QString, owner);
        const auto window = makeWindow();
        app::ShortcutEditor editor(window->shortcuts(), window.get());
        editor.show();
        editor.findChild<QLineEdit *>()->setText(u"template"_s);
        auto *field = editor.findChild<QKeySequenceEdit *>();
        field->setFocus();
        QTest::keyClick(field, keys[0].key(), keys[0].keyboardModifiers());
        QCOMPARE(field->keySequence(), keys);
        const QString told = editor.findChild<QLabel *>(u"fieldHint"_s)->text();
        QVERIFY2(told.contains(owner), qPrintable(told));
        QVERIFY(!button(editor, u"Assign"_s)->isEnabled());
    }

    void resetAsksForKeysThatAnotherActionGot()
    {
        ThreeActions actions;
        actions.shortcuts.assign(actions.entry(actions.save), {QKeySequence(u"Ctrl+O"_s)});
        app::ShortcutEditor editor(actions.shortcuts);
        editor.findChild<QLineEdit *>()->setText(u"open"_s);
        button(editor, u"Reset"_s)->click();
        QCOMPARE(actions.save.shortcut(), QKeySequence(u"Ctrl+O"_s));
        button(editor, u"Reassign"_s)->click();
        QVERIFY(actions.save.shortcuts().isEmpty());
        QCOMPARE(actions.open.shortcut(), QKeySequence(u"Ctrl+O"_s));
    }

    void keysAreWrittenInOneWay()
    {
        QCOMPARE(app::keysText(QKeySequence(u"Ctrl+Shift+Left"_s)), u"Ctrl+Shift+\u2190"_s);
        QCOMPARE(app::keysText(QKeySequence(u"Alt+Down"_s)), u"Alt+\u2193"_s);
        QCOMPARE(app::keysText(QKeySequence(u"F2"_s)), u"F2"_s);
        QCOMPARE(app::keysText(QList<QKeySequence>{QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Up"_s)}), u"Ctrl+K or \u2191"_s);
        QCOMPARE(app::keysText(QList<QKeySequence>()), QString());
    }

    // Below a title there is more room than between a heading and what it is about.
    void theTitleStandsOffItsHeadings()
    {
        const auto window = makeWindow();
        QTextDocument document;
        document.setHtml(app::sheetHtml(app::sheetSections(window->shortcuts())));
        document.setTextWidth(800);
        const auto rectOf = [&document](const QString &text) { return document.documentLayout()->blockBoundingRect(document.find(text).block()); };
        const QRectF title = rectOf(u"Tracepaper: keyboard shortcuts"_s);
        for (const QString &heading : {u"File"_s, u"Edit"_s})
            QVERIFY2(rectOf(heading).top() > title.bottom() + 8, qPrintable(u"%1 at %2, below %3"_s.arg(heading).arg(rectOf(heading).top()).arg(title.bottom())));
    }

    void theSheetHasEveryShortcut()
    {
        const auto window = makeWindow();
        assign(*window, "view.grid", freeKeys);
        const QTemporaryDir folder;
        const std::vector<app::SheetSection> sections = app::sheetSections(window->shortcuts());
        const QString html = folder.filePath(u"sheet.html"_s);
        QVERIFY(app::saveSheet(sections, html));
        QFile file(html);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTextDocument document;
        document.setHtml(QString::fromUtf8(file.readAll()));
        const QString text = document.toPlainText();
        for (const app::Shortcuts::Entry &entry : window->shortcuts().entries()) {
            for (const QKeySequence &keys : entry.action->shortcuts())
                QVERIFY2(text.contains(entry.name) && text.contains(app::keysText(keys)), qPrintable(entry.name));
        }
        const QString pdf = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(app::saveSheet(sections, pdf));
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY2(content.contains("/Count 1\n"), "the sheet is one page"); // of A4
        QVERIFY(!app::saveSheet(sections, folder.filePath(u"no/such/folder/sheet.pdf"_s)));
    }

private:
    std::unique_ptr<app::MainWindow> makeWindow()
    {
        auto window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        window->show();
        return window;
    }

    static void activate(app::MainWindow &window)
    {
        window.activateWindow();
        QVERIFY(tests::becomesActive(window));
        window.view().setFocus();
    }

    static void assign(app::MainWindow &window, const char *id, const QKeySequence &keys)
    {
        for (const app::Shortcuts::Entry &entry : window.shortcuts().entries()) {
            if (entry.action == window.action(id))
                return window.shortcuts().assign(entry, {keys});
        }
        QFAIL(id);
    }

    static QPushButton *button(const QWidget &parent, const QString &text)
    {
        for (QPushButton *each : parent.findChildren<QPushButton *>()) {
            if (app::plainActionText(each->text()) == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }

    tests::Answers m_answers;
    std::unique_ptr<app::ThemeController> m_themes;
};

STRICT_GUI_TEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
