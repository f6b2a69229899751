#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/themecontroller.h"

#include "model/formats/nativeformat.h"
#include "model/formats/picturefile.h"

#include "tests/app/desk.h"
#include "tests/support/strictmain.h"
#include "tests/support/tinydisk.h"
#include "tests/support/windows.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::contentOf;
using tests::Desk;
using tests::titled;
using tests::writeFile;

namespace {

enum class Obstacle { FullDisk, ReadOnlyDisk, RemovedFolder, FileForFolder, FolderForFile };

/// What other programs and disks do to the folder `room`, and how it is made good again.
class Trouble
{
public:
    Trouble(Obstacle obstacle, const QString &room) : m_obstacle(obstacle), m_room(room)
    {
        QDir().mkpath(room);
        if (obstacle == Obstacle::FullDisk || obstacle == Obstacle::ReadOnlyDisk)
            m_disk = std::make_unique<tests::TinyDisk>(room, 64);
    }

    bool isPossible() const { return !m_disk || m_disk->isMounted(); }

    void begin()
    {
        switch (m_obstacle) {
        case Obstacle::FullDisk:
            m_disk->fill();
            break;
        case Obstacle::ReadOnlyDisk:
            QVERIFY(m_disk->setReadOnly(true));
            break;
        case Obstacle::RemovedFolder:
            QVERIFY(QDir(m_room).removeRecursively());
            break;
        case Obstacle::FileForFolder:
            QVERIFY(QDir(m_room).removeRecursively());
            QVERIFY(writeFile(m_room, "x"));
            break;
        case Obstacle::FolderForFile:
            QVERIFY(QFile::remove(m_room + u"/a.tracepaper"_s) && QDir(m_room).mkdir(u"a.tracepaper"_s));
            break;
        }
    }

    void end()
    {
        if (m_obstacle == Obstacle::FullDisk)
            m_disk->empty();
        else if (m_obstacle == Obstacle::ReadOnlyDisk)
            QVERIFY(m_disk->setReadOnly(false));
        else if (m_obstacle == Obstacle::FolderForFile)
            QVERIFY(QDir(m_room).rmdir(u"a.tracepaper"_s));
        else
            QVERIFY((m_obstacle == Obstacle::RemovedFolder || QFile::remove(m_room)) && QDir().mkpath(m_room));
    }

private:
    Obstacle m_obstacle;
    QString m_room;
    std::unique_ptr<tests::TinyDisk> m_disk;
};

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPreventsSavingIsExplainedAndSurvived_data()
    {
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("fileStays");
        QTest::newRow("full disk") << Obstacle::FullDisk << u"the disk is full"_s << true;
        QTest::newRow("read-only disk") << Obstacle::ReadOnlyDisk << u"is read only"_s << true;
        QTest::newRow("removed folder") << Obstacle::RemovedFolder << u"does not exist"_s << false;
        QTest::newRow("file for folder") << Obstacle::FileForFolder << u"is not a folder"_s << false;
        QTest::newRow("folder for file") << Obstacle::FolderForFile << u"a folder of that name"_s << false;
    }

    void whatPreventsSavingIsExplainedAndSurvived()
    {
        QFETCH(const Obstacle, obstacle);
        QFETCH(const QString, reason);
        QFETCH(const bool, fileStays);
        Desk desk;
        Trouble trouble(obstacle, desk.path(u"room"_s));
        if (!trouble.isPossible())
            QSKIP("mounting a disk for the test is not allowed here");
        desk.session.setDiagram(titled(QString(5000, u'x')));
        QVERIFY(desk.saveAs(u"room/a.tracepaper"_s));
        const QByteArray saved = contentOf(desk.files.path());
        desk.session.push(model::SetDocumentInfo{QString(6000, u'y'), {}, {}});
        const model::Diagram drawn = desk.session.diagram();
        trouble.begin();

        desk.answers.failed = {app::FailedAnswer::TryAgain}; // the second time it is cancelled
        QVERIFY(!desk.files.save());
        QCOMPARE(desk.answers.errors.size(), 2);
        QVERIFY2(desk.answers.errors.front().contains(reason), qPrintable(desk.answers.errors.front()));
        QVERIFY(desk.files.isModified());
        QCOMPARE(desk.session.diagram(), drawn);
        if (fileStays)
            QCOMPARE(contentOf(desk.files.path()), saved);

        desk.answers.failed = {app::FailedAnswer::SaveAs};
        desk.answers.savePath = desk.path(u"elsewhere.tracepaper"_s);
        QVERIFY(desk.files.save());
        QVERIFY(!desk.files.isModified());
        QCOMPARE(desk.files.path(), desk.path(u"elsewhere.tracepaper"_s));
        QCOMPARE(model::loadDiagram(desk.files.path()).diagram, drawn);

        trouble.end();
        QVERIFY(desk.saveAs(u"room/a.tracepaper"_s));
        QCOMPARE(model::loadDiagram(desk.path(u"room/a.tracepaper"_s)).diagram, drawn);
        QCOMPARE(QDir(desk.path(u"room"_s)).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.tracepaper"_s));
    }

    void tryingAgainWritesOverNothingUnseen()
    {
        Desk desk;
        QVERIFY(QDir(desk.folder.path()).mkdir(u"room"_s));
        desk.session.setDiagram(titled(u"First"_s));
        QVERIFY(desk.saveAs(u"room/a.tracepaper"_s));
        desk.change();
        QVERIFY(QDir(desk.path(u"room"_s)).removeRecursively());
        desk.answers.failed = {app::FailedAnswer::TryAgain};
        desk.answers.meanwhile = [&desk] {
            QVERIFY(QDir(desk.folder.path()).mkdir(u"room"_s));
            QVERIFY(model::saveDiagram(titled(u"By another program"_s), desk.files.path()));
        };
        QVERIFY(!desk.files.save());
        QCOMPARE(desk.answers.changedAsked.size(), 1);
        QCOMPARE(model::loadDiagram(desk.files.path()).diagram, titled(u"By another program"_s));
        QVERIFY(desk.files.isModified());
    }

    void aPictureInPlaceOfTheDrawingIsNotWrittenOver()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"Mine"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        QSignalSpy noticed(&desk.files, &app::FileController::noticed);
        const QByteArray picture = model::withFileInside("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", model::writeNative(titled(u"Inside"_s)));
        QVERIFY(model::fileInside(picture));
        QVERIFY(writeFile(desk.files.path(), picture));
        QVERIFY(noticed.wait(tests::patienceMs));
        QCOMPARE(desk.session.diagram(), titled(u"Mine"_s));
        QVERIFY(!desk.files.save()); // asks, and is told to wait
        QCOMPARE(contentOf(desk.files.path()), picture);
    }

    void anotherVersionOnTheDiskIsLoadedWhenNothingIsUnsaved()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"Mine"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        QSignalSpy noticed(&desk.files, &app::FileController::noticed);
        for (const QString &title : {u"Other"_s, u"Third"_s}) { // the second time as well, and when the file is replaced
            QVERIFY(model::saveDiagram(titled(title), desk.files.path()));
            QVERIFY(noticed.wait(tests::patienceMs));
            QCOMPARE(desk.session.diagram(), titled(title));
            QVERIFY(!desk.files.isModified());
        }
        QVERIFY(desk.answers.changedAsked.isEmpty());
        desk.session.undoStack().undo();
        desk.session.undoStack().undo();
        QCOMPARE(desk.session.diagram(), titled(u"Mine"_s));
        QVERIFY(desk.files.isModified());
    }

    void whoHasUnsavedChangesIsAsked_data()
    {
        QTest::addColumn<app::ChangedAnswer>("answer");
        QTest::newRow("keep mine") << app::ChangedAnswer::KeepMine;
        QTest::newRow("take other") << app::ChangedAnswer::TakeOther;
        QTest::newRow("save as") << app::ChangedAnswer::SaveAs;
        QTest::newRow("later") << app::ChangedAnswer::Later;
    }

    void whoHasUnsavedChangesIsAsked()
    {
        QFETCH(const app::ChangedAnswer, answer);
        Desk desk;
        desk.session.setDiagram(titled(u"First"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        const QString path = desk.files.path();
        desk.change();
        const model::Diagram mine = desk.session.diagram();
        QVERIFY(model::saveDiagram(titled(u"Other"_s), path));
        desk.answers.changed = answer;
        desk.answers.savePath = desk.path(u"mine.tracepaper"_s);
        desk.files.checkDisk();
        QCOMPARE(desk.answers.changedAsked.size(), 1);
        QVERIFY(!desk.answers.changedAsked.front().saving);
        QVERIFY2(desk.answers.changedAsked.front().difference.contains(u"another title"_s), qPrintable(desk.answers.changedAsked.front().difference));
        desk.files.checkDisk();
        QCOMPARE(desk.answers.changedAsked.size(), 1); // once per version

        const bool takesOther = answer == app::ChangedAnswer::TakeOther;
        const bool savesElsewhere = answer == app::ChangedAnswer::SaveAs;
        QCOMPARE(desk.session.diagram(), takesOther ? titled(u"Other"_s) : mine);
        QCOMPARE(desk.files.isModified(), !takesOther && !savesElsewhere);
        QCOMPARE(desk.files.path(), savesElsewhere ? desk.path(u"mine.tracepaper"_s) : path);
        QCOMPARE(model::loadDiagram(path).diagram, titled(u"Other"_s));
        if (takesOther) {
            desk.session.undoStack().undo();
            QCOMPARE(desk.session.diagram(), mine);
            QVERIFY(desk.files.isModified());
        }
        const bool asksAgain = answer == app::ChangedAnswer::Later;
        QCOMPARE(desk.files.save(), !asksAgain);
        QCOMPARE(desk.answers.changedAsked.size(), asksAgain ? 2 : 1);
        QCOMPARE(model::loadDiagram(path).diagram, asksAgain || savesElsewhere ? titled(u"Other"_s) : mine);
        if (answer == app::ChangedAnswer::KeepMine) { // what was written over can be had back
            desk.answers.version = 1;
            QVERIFY(desk.files.restoreVersion());
            QCOMPARE(desk.session.diagram(), titled(u"Other"_s));
        }
    }

    void savingComparesAtTheLastMoment()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"First"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        const QByteArray first = contentOf(desk.files.path());
        desk.change();
        QVERIFY(writeFile(desk.files.path(), "not a diagram"));
        desk.answers.changed = app::ChangedAnswer::TakeOther; // cannot be read: nothing happens to either
        const model::Diagram mine = desk.session.diagram();
        QVERIFY(!desk.files.save());
        QVERIFY(desk.answers.changedAsked.front().saving);
        QCOMPARE(contentOf(desk.files.path()), QByteArray("not a diagram"));
        QCOMPARE(desk.session.diagram(), mine);
        QVERIFY(desk.files.isModified());
        QVERIFY(writeFile(desk.files.path(), first)); // as if nothing had been
        QVERIFY(desk.files.save());
        QCOMPARE(desk.answers.changedAsked.size(), 1);
    }

    void closingDoesNotTakeTheOtherVersionForSaved()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"First"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        desk.change();
        QVERIFY(model::saveDiagram(titled(u"Other"_s), desk.files.path()));
        desk.answers.unsaved = app::UnsavedAnswer::Save;
        desk.answers.changed = app::ChangedAnswer::TakeOther;
        QVERIFY(!desk.files.mayDiscard());
        QVERIFY(desk.files.mayDiscard());
    }

    void questionsWaitForTheUser()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"First"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        desk.change();
        QVERIFY(model::saveDiagram(titled(u"Other"_s), desk.files.path()));
        desk.answers.inFront = false;
        desk.files.checkDisk();
        QVERIFY(desk.answers.changedAsked.isEmpty());
        desk.answers.inFront = true;
        desk.answers.idle = false;
        desk.files.checkDisk();
        QVERIFY(desk.answers.changedAsked.isEmpty());
        desk.answers.idle = true;
        QSignalSpy changed(&desk.files, &app::FileController::stateChanged);
        QVERIFY(changed.wait(tests::patienceMs)); // asks by itself when the other question is closed
        QCOMPARE(desk.answers.changedAsked.size(), 1);
    }

    void changesBehindALinkAreNoticedAfterSaving()
    {
        Desk desk;
        const QString target = desk.path(u"target/a.tracepaper"_s);
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(model::saveDiagram(titled(u"First"_s), target));
        const QString link = desk.path(u"link.tracepaper"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(desk.files.openFile(link));
        desk.change();
        QVERIFY(desk.files.save());
        for (const QString &title : {u"Second"_s, u"Third"_s}) {
            QSignalSpy noticed(&desk.files, &app::FileController::noticed);
            if (title == u"Second"_s)
                QVERIFY(model::saveDiagram(titled(title), target)); // another file of that name
            else
                QVERIFY(writeFile(target, model::writeNative(titled(title)))); // the same one
            QVERIFY(noticed.wait(tests::patienceMs));
            QCOMPARE(desk.session.diagram(), titled(title));
        }
    }

    void aFileThatIsWholeAgainIsLoadedUnasked()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"First"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        QSignalSpy noticed(&desk.files, &app::FileController::noticed);
        QVERIFY(writeFile(desk.files.path(), "{")); // half of it, so far
        QVERIFY(noticed.wait(tests::patienceMs));
        QVERIFY(desk.files.isModified());
        QVERIFY(writeFile(desk.files.path(), model::writeNative(titled(u"Second"_s))));
        QVERIFY(noticed.wait(tests::patienceMs));
        QVERIFY(desk.answers.changedAsked.isEmpty());
        QCOMPARE(desk.session.diagram(), titled(u"Second"_s));
        QVERIFY(!desk.files.isModified());
    }

    void whatCannotBeReadIsNotLoaded()
    {
        Desk desk;
        desk.session.setDiagram(titled(u"Mine"_s));
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        QSignalSpy noticed(&desk.files, &app::FileController::noticed);
        QVERIFY(writeFile(desk.files.path(), "{"));
        QVERIFY(noticed.wait(tests::patienceMs));
        QCOMPARE(desk.session.diagram(), titled(u"Mine"_s));
        QVERIFY(desk.files.isModified()); // the drawing is the only good copy
        desk.answers.changed = app::ChangedAnswer::KeepMine;
        QVERIFY(desk.files.save());
        QCOMPARE(desk.answers.changedAsked.size(), 1);
        QCOMPARE(model::loadDiagram(desk.files.path()).diagram, titled(u"Mine"_s));
    }

    void aRemovedFileIsToldAndWrittenAgain()
    {
        app::ThemeController themes;
        tests::Answers answers;
        app::MainWindow window(themes, std::make_unique<tests::AnsweredDialogs>(answers));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tracepaper"_s);
        QVERIFY(model::saveDiagram(titled(u"Mine"_s), path));
        QVERIFY(!window.action("file.restore")->isEnabled());
        QVERIFY(window.openFile(path));
        QVERIFY(window.action("file.restore")->isEnabled());
        QSignalSpy changed(&window.files(), &app::FileController::stateChanged);
        QSignalSpy noticed(&window.files(), &app::FileController::noticed);
        QVERIFY(QFile::remove(path));
        QVERIFY(changed.wait(tests::patienceMs));
        QVERIFY2(window.windowTitle().contains(u"deleted"_s), qPrintable(window.windowTitle()));
        QCOMPARE(noticed.size(), 1);
        QVERIFY(noticed.front().front().toString().contains(u"a.tracepaper"_s));
        QVERIFY(window.isWindowModified());
        QVERIFY(window.files().save());
        QVERIFY(answers.changedAsked.isEmpty());
        QCOMPARE(model::loadDiagram(path).diagram, titled(u"Mine"_s));
        QVERIFY(!window.windowTitle().contains(u"deleted"_s) && !window.isWindowModified());
    }

    void aSuffixThatIsAddedReplacesNothingUnasked()
    {
        Desk desk;
        QVERIFY(model::saveDiagram(titled(u"Other"_s), desk.path(u"a.tracepaper"_s)));
        desk.change();
        QVERIFY(!desk.saveAs(u"a"_s));
        QCOMPARE(desk.answers.replaceAsked, 1);
        QCOMPARE(model::loadDiagram(desk.path(u"a.tracepaper"_s)).diagram, titled(u"Other"_s));
        desk.answers.replace = true;
        QVERIFY(desk.saveAs(u"a"_s));
        desk.answers.version = 1;
        QVERIFY(desk.files.restoreVersion());
        QCOMPARE(desk.session.diagram(), titled(u"Other"_s));
    }
};

STRICT_GUI_TEST_MAIN(TestSafety)
#include "tst_safety.moc"
