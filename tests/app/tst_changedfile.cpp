#include "app/actions.h"
#include "app/messagebar.h"
#include "app/safety/changedbar.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::TabDesk;
using tests::titled;

/// A file that another program changes while somebody draws: asked over the drawing, and nobody is held up.
class TestChangedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TabDesk>();
        QVERIFY(m_desk->window().openFile(m_desk->file(u"a"_s)));
        m_desk->window().show();
        QVERIFY(tests::becomesActive(m_desk->window()));
        TabDesk::change(m_desk->tab(0), u"Mine"_s);
    }
    void cleanup()
    {
        m_desk->answers.unsaved = app::UnsavedAnswer::Discard;
        m_desk.reset();
    }

    void typingGoesOn()
    {
        m_desk->window().view().setFocus();
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(m_desk->answers.changedAsked.isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), &m_desk->window().view());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // goes to the drawing
        QVERIFY(bar()->isVisible());
        QCOMPARE(title(), u"Mine"_s);
        QCOMPARE(titleOnDisk(), u"Other"_s);
    }

    void aFileThatComesBackIsAskedAboutAgain()
    {
        auto *messages = m_desk->tab(0).findChild<app::MessageBar *>();
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        const QByteArray other = tests::contentOf(m_desk->file(u"a"_s));
        QVERIFY(QFile::remove(m_desk->file(u"a"_s)));
        QTRY_VERIFY(messages->isVisible());
        QTRY_VERIFY(!bar()->isVisible());
        QVERIFY(tests::writeFile(m_desk->file(u"a"_s), other));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(!messages->isVisible()); // it is there again
        QCOMPARE(title(), u"Mine"_s);
        QVERIFY(QFile::remove(m_desk->file(u"a"_s)));
        QTRY_VERIFY(messages->isVisible());
        QVERIFY(files().save());
        QVERIFY(!messages->isVisible());
    }

    void mineIsKept()
    {
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        press(u"Keep mine"_s);
        QVERIFY(!bar()->isVisible());
        QVERIFY(files().isModified());
        QVERIFY(files().save());
        QVERIFY(m_desk->answers.changedAsked.isEmpty()); // it was answered
        QCOMPARE(titleOnDisk(), u"Mine"_s);
        m_desk->answers.version = 1;
        QVERIFY(files().restoreVersion());
        QCOMPARE(title(), u"Other"_s); // not lost
    }

    void theOtherIsLoaded()
    {
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        press(u"Load the other version"_s);
        QCOMPARE(title(), u"Other"_s);
        QVERIFY(!files().isModified());
        QVERIFY(!bar()->isVisible());
        m_desk->trigger("edit.undo");
        QCOMPARE(title(), u"Mine"_s);
    }

    void mineIsSavedElsewhere()
    {
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        m_desk->answers.savePath = m_desk->folder.filePath(u"mine.tracepaper"_s);
        press(u"Save mine as\u2026"_s);
        QCOMPARE(files().path(), m_desk->answers.savePath);
        QCOMPARE(titleOnDisk(), u"Other"_s);
        QVERIFY(!bar()->isVisible());
    }

    void whoDecidesLaterIsAskedWhenSaving()
    {
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        bar()->findChild<QToolButton *>()->click();
        QVERIFY(!bar()->isVisible());
        QVERIFY(!files().save());
        QCOMPARE(m_desk->answers.changedAsked.size(), 1);
        QVERIFY(m_desk->answers.changedAsked.front().saving);
        QCOMPARE(titleOnDisk(), u"Other"_s);
        changeOnDisk(u"Third"_s); // asked about each version
        QTRY_VERIFY(bar()->isVisible());
    }

    void theQuestionEndsWithTheSave()
    {
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        m_desk->answers.changed = app::ChangedAnswer::KeepMine;
        QVERIFY(files().save()); // with the question of saving
        QCOMPARE(titleOnDisk(), u"Mine"_s);
        QVERIFY(!bar()->isVisible());
    }

    void theChoicesAreActionsWhileTheBarStands()
    {
        for (const app::ChangedChoice &choice : app::changedChoices)
            QVERIFY2(!action(choice.action)->isEnabled() && !action(choice.action)->isVisible(), choice.action);
        QVERIFY(!action("file.changed")->isVisible());
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        for (const app::ChangedChoice &choice : app::changedChoices)
            QVERIFY2(action(choice.action)->isEnabled() && action(choice.action)->isVisible(), choice.action);
        QVERIFY(action("file.changed")->isVisible());
        m_desk->trigger("file.decide-later");
        QVERIFY(!bar()->isVisible());
        QVERIFY(!action("file.changed")->isVisible());
        changeOnDisk(u"Third"_s);
        QTRY_VERIFY(bar()->isVisible());
        m_desk->trigger("file.new"); // another diagram in front, of which nothing is asked
        QVERIFY(!action("file.changed")->isVisible());
        m_desk->trigger("window.previous");
        QVERIFY(action("file.changed")->isVisible());
        m_desk->trigger("file.take-other");
        QCOMPARE(title(), u"Third"_s);
        QVERIFY(!action("file.take-other")->isVisible());
    }

    void theKeyboardReachesTheBar()
    {
        m_desk->window().view().setFocus();
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier); // the bar is before the drawing
        QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &m_desk->window().view());
        QSet<QKeySequence> keys;
        for (const QPushButton *each : bar()->findChildren<QPushButton *>()) {
            QVERIFY2(!each->shortcut().isEmpty(), qPrintable(each->text()));
            keys.insert(each->shortcut());
        }
        QCOMPARE(keys.size(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::AltModifier); // Keep mine
        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(title(), u"Mine"_s);
        QCOMPARE(QApplication::focusWidget(), &m_desk->window().view());
    }

    void screenReadersKnowTheBarsAsAlerts() // and say their names as they come
    {
        changeOnDisk(u"Other"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(bar()->accessibleName().startsWith(u"Another program changed \u201ca\u201d"_s), qPrintable(bar()->accessibleName()));
        for (const QString &message : {u"No."_s, u"Neither."_s}) {
            m_desk->tab(0).messages().showMessage(message);
            QCOMPARE(m_desk->tab(0).messages().accessibleName(), message);
        }
        for (QWidget *each : {static_cast<QWidget *>(bar()), static_cast<QWidget *>(&m_desk->tab(0).messages())}) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(each);
            QCOMPARE(told->role(), QAccessible::AlertMessage);
            QCOMPARE(told->text(QAccessible::Name), each->accessibleName());
            QVERIFY(told->childCount() > 1);
        }
    }

    void whatCannotBeReadIsNotOffered()
    {
        QVERIFY(tests::writeFile(m_desk->file(u"a"_s), "{"));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(!button(u"Load the other version"_s)->isEnabled());
        QVERIFY(!action("file.take-other")->isEnabled());
        QVERIFY(action("file.keep-mine")->isEnabled());
        QVERIFY(button(u"Keep mine"_s)->isEnabled());
    }

private:
    app::FileController &files() { return m_desk->tab(0).files(); }
    app::ChangedBar *bar() { return m_desk->tab(0).findChild<app::ChangedBar *>(); }
    QAction *action(const char *id) { return m_desk->window().action(id); }
    QString title() { return m_desk->tab(0).session().diagram().title(); }
    QString titleOnDisk() { return model::loadDiagram(m_desk->file(u"a"_s)).diagram.title(); }
    void changeOnDisk(const QString &title) { QVERIFY(model::saveDiagram(titled(title), m_desk->file(u"a"_s))); }
    QPushButton *button(const QString &text)
    {
        const QList<QPushButton *> all = bar()->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [&text](const QPushButton *each) { return app::plainActionText(each->text()) == app::plainActionText(text); });
        return found == all.end() ? nullptr : *found;
    }
    void press(const QString &text)
    {
        QVERIFY(button(text));
        button(text)->click();
    }

    std::unique_ptr<TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestChangedFile)
#include "tst_changedfile.moc"
