#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/safety/changedbar.h"
#include "app/safety/openmark.h"
#include "app/tabs/drawingtabs.h"

#include "views/canvas/inplaceediting.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::TabDesk;

/// Another program has the same file open, or changes it while something is typed.
class TestOtherPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TabDesk>();
        QVERIFY(tests::becomesActive(m_desk->window()));
    }
    void cleanup() { m_desk.reset(); }

    void marksAreOfOneProgramAtATime()
    {
        const QString path = m_desk->file(u"a"_s);
        const QString alias = m_desk->folder.filePath(u"alias.tracepaper"_s);
        QVERIFY(QFile::link(path, alias));
        app::OpenMark first;
        QVERIFY(!first.set(path));
        QVERIFY(!first.set(path));
        app::OpenMark second;
        QVERIFY(second.set(alias)); // by whatever name
        QVERIFY(second.isTaken());
        QVERIFY(!second.set(alias)); // told already
        app::OpenMark other;
        QVERIFY(!other.set(m_desk->file(u"b"_s)));
        first.set({});
        QVERIFY(!second.isTaken());
        QVERIFY(first.set(path));
        QCOMPARE(QDir(m_desk->folder.path()).entryList(QDir::Files | QDir::Hidden), (QStringList{u"a.tracepaper"_s, u"alias.tracepaper"_s, u"b.tracepaper"_s}));
    }

    void whatCrashesLeaveIsTidied()
    {
        app::OpenMark held;
        QVERIFY(!held.set(m_desk->file(u"a"_s)));
        const QDir marks(app::openMarksFolder());
        QVERIFY(tests::writeFile(marks.filePath(u"left.lock"_s), {}));
        QCOMPARE(marks.entryList(QDir::Files).size(), 2);
        app::OpenMark::tidy();
        QCOMPARE(marks.entryList(QDir::Files).size(), 1);
        app::OpenMark second;
        QVERIFY(second.set(m_desk->file(u"a"_s)));
    }

    void theSecondProgramSaysSo()
    {
        const QString path = m_desk->file(u"a"_s);
        auto first = std::make_unique<tests::Desk>();
        QSignalSpy firstNoticed(&first->files, &app::FileController::noticed);
        QVERIFY(first->files.openFile(path));
        QCOMPARE(firstNoticed.size(), 0);
        QVERIFY(m_desk->window().openFile(path));
        QVERIFY(m_desk->window().tab().messages().isVisible());
        QCOMPARE(m_desk->window().session().diagram().title(), u"a"_s); // and it is open
        m_desk->trigger("file.close");
        // Not once the other one is gone, nor for files that only this one has.
        first.reset();
        QSignalSpy noticed(&m_desk->window().files(), &app::FileController::noticed);
        QVERIFY(m_desk->window().openFile(path));
        QVERIFY(m_desk->window().files().save());
        m_desk->trigger("file.close");
        tests::Desk third;
        QSignalSpy thirdNoticed(&third.files, &app::FileController::noticed);
        QVERIFY(third.files.openFile(path));
        QCOMPARE(noticed.size() + thirdNoticed.size(), 0);
    }

    void aChangeAsksWhileSomethingIsTyped()
    {
        QVERIFY(m_desk->window().openFile(m_desk->file(u"a"_s)));
        app::DrawingTab &tab = m_desk->window().tab();
        const model::ComponentId part = tab.session().diagram().components().front().id;
        tab.view().editing().start(part);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->setText(u"Half a na"_s);
        QVERIFY(model::saveDiagram(tests::titled(u"By another program"_s), m_desk->file(u"a"_s)));
        auto *question = tab.findChild<app::ChangedBar *>();
        QTRY_VERIFY(question->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), editor); // one goes on typing
        QCOMPARE(tab.session().diagram().title(), u"a"_s);
        tab.files().answer(app::ChangedAnswer::KeepMine);
        tab.view().editing().finish();
        QCOMPARE(tab.session().diagram().component(part)->name, u"Half a na"_s);
        QVERIFY(tab.files().isModified());
        // An open editor in which nothing was written stops nobody.
        QVERIFY(tab.files().save());
        tab.view().editing().start(part);
        QVERIFY(model::saveDiagram(tests::titled(u"Once more"_s), m_desk->file(u"a"_s)));
        QTRY_COMPARE(tab.session().diagram().title(), u"Once more"_s);
        QVERIFY(m_desk->answers.changedAsked.isEmpty());
    }

private:
    std::unique_ptr<TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
