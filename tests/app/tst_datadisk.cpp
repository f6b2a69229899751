#include "app/messagebar.h"
#include "app/safety/openmark.h"
#include "app/safety/recoveryfile.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/tinydisk.h"
#include "tests/support/windows.h"

#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::TabDesk;

/// The disk with the data of the program is full, or can only be read any more.
class TestDataDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString folder = QDir::cleanPath(app::recoveryFolder() + u"/.."_s);
        QVERIFY(QDir().mkpath(folder));
        m_disk = std::make_unique<tests::TinyDisk>(folder, 256);
        if (!m_disk->isMounted())
            QSKIP("mounting a disk is not allowed here");
    }
    void cleanup() { m_disk.reset(); }

    void aWarningLastsAsLongAsTheTrouble()
    {
        TabDesk desk;
        QVERIFY(tests::settle(desk.window()));
        const auto *warning = desk.window().statusBar()->findChild<QToolButton *>(u"unkeptWork"_s);
        QVERIFY(warning && warning->isHidden());
        app::DrawingTab &tab = desk.tab(0);
        tab.files().autosave().setDelay(20);
        QVERIFY(app::makePrivateFolder(app::recoveryFolder()));
        m_disk->fill();
        QSignalSpy failed(&tab.files().autosave(), &app::Autosave::failed);
        QSignalSpy written(&tab.files().autosave(), &app::Autosave::written);
        TabDesk::change(tab);
        QTRY_VERIFY(warning->isVisible());
        TabDesk::change(tab, u"More"_s);
        QTest::qWait(200); // several more attempts
        QVERIFY(warning->isVisible());
        QCOMPARE(failed.size(), 1);
        QVERIFY(!warning->toolTip().isEmpty());
        // Another drawing has nothing unsaved.
        desk.trigger("file.new");
        QVERIFY(warning->isHidden());
        desk.window().tabs().setCurrent(tab);
        QVERIFY(warning->isVisible());
        m_disk->empty();
        QVERIFY(written.wait(tests::patienceMs));
        QVERIFY(warning->isHidden());
        QVERIFY(!tab.findChild<app::MessageBar *>()->isVisible()); // what said it as well
        tab.files().close();
    }

    void whatACrashLeftIsOfferedWhenNothingCanBeWritten()
    {
        {
            tests::Desk desk;
            desk.files.autosave().setDelay(0);
            QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
            desk.change();
            QVERIFY(written.wait(tests::patienceMs));
        } // without close(): a crash, which leaves the lock as well
        const QDir folder(app::recoveryFolder());
        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        QVERIFY(tests::writeFile(folder.filePath(files.front().section(u'.', 0, 0) + u".lock"_s), {}));
        QVERIFY(m_disk->setReadOnly(true));
        const auto found = app::RecoveryFile::findLeftOver(folder.path());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().work.diagram.title(), u"Changed 0"_s);
        QVERIFY(app::RecoveryFile::findLeftOver(folder.path()).empty()); // in work
    }

    void noOtherProgramIsSuspectedOfIt()
    {
        QTemporaryDir drawings;
        const QString path = drawings.filePath(u"a.tracepaper"_s);
        QVERIFY(tests::writeFile(path, "{}"));
        QStringList marks;
        {
            app::OpenMark mark;
            QVERIFY(!mark.set(path));
            marks = QDir(app::openMarksFolder()).entryList(QDir::Files);
            QCOMPARE(marks.size(), 1);
        }
        QVERIFY(tests::writeFile(QDir(app::openMarksFolder()).filePath(marks.front()), {})); // a crash leaves it
        QVERIFY(m_disk->setReadOnly(true));
        app::OpenMark mark;
        QVERIFY(!mark.set(path));
        app::OpenMark second;
        QVERIFY(second.set(path)); // and who does have it open is known
    }

private:
    std::unique_ptr<tests::TinyDisk> m_disk;
};

STRICT_GUI_TEST_MAIN(TestDataDisk)
#include "tst_datadisk.moc"
