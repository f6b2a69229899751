#include "app/mainwindow.h"
#include "app/placed.h"
#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"
#include "app/themecontroller.h"

#include "model/diagram/viewtexts.h"

#include "views/canvas/diagramview.h"
#include "views/canvas/inplaceediting.h"

#include "tests/app/desk.h"
#include "tests/support/largediagram.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using tests::Desk;
using tests::titled;

namespace {

QStringList kept()
{
    return QDir(app::recoveryFolder()).entryList(QDir::Files | QDir::Hidden);
}

std::vector<app::RecoveryFile::LeftOver> leftOver()
{
    return app::RecoveryFile::findLeftOver(app::recoveryFolder());
}

/// Draws without saving and ends as after a crash: nobody tidies up.
void crashWith(const model::Diagram &unsaved, const QString &path = {})
{
    auto desk = std::make_unique<Desk>();
    desk->files.autosave().setDelay(0);
    QSignalSpy written(&desk->files.autosave(), &app::Autosave::written);
    if (!path.isEmpty())
        QVERIFY(desk->files.openFile(path));
    desk->session.push(model::InsertParts{{{{unsaved.components().front(), -1}}, {}}});
    desk->session.push(model::SetDocumentInfo{unsaved.title(), {}, {}});
    QVERIFY(written.wait(tests::patienceMs));
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text() == text || candidate->text() == text + u"\u2026"_s)
            return candidate;
    }
    return nullptr;
}

double cpuMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(app::recoveryFolder()).removeRecursively(); }

    void unsavedWorkIsOnTheDiskUntilItIsSaved()
    {
        Desk desk;
        desk.files.autosave().setDelay(0);
        QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
        desk.change();
        QVERIFY(written.wait(tests::patienceMs));
        QCOMPARE(kept().size(), 2); // the work and its lock
        QCOMPARE(QFile::permissions(app::recoveryFolder()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(desk.saveAs(u"a.tracepaper"_s));
        QTRY_VERIFY(kept().isEmpty());
        desk.change();
        QVERIFY(written.wait(tests::patienceMs));
        desk.session.undoStack().undo(); // as saved
        QTRY_VERIFY(kept().isEmpty());
        desk.change();
        QVERIFY(written.wait(tests::patienceMs));
        desk.files.close();
        QTRY_VERIFY(kept().isEmpty());
    }

    void aCleanEndLeavesNothing()
    {
        app::ThemeController themes;
        tests::Answers answers;
        {
            app::MainWindow window(themes, std::make_unique<tests::AnsweredDialogs>(answers));
            window.files().autosave().setDelay(0);
            QSignalSpy written(&window.files().autosave(), &app::Autosave::written);
            window.session().push(model::SetDocumentInfo{u"Drawn"_s, {}, {}});
            QVERIFY(written.wait(tests::patienceMs));
            answers.unsaved = app::UnsavedAnswer::Cancel;
            QVERIFY(!window.close());
            QCOMPARE(kept().size(), 2);
            answers.unsaved = app::UnsavedAnswer::Discard;
            QVERIFY(window.close());
        }
        QVERIFY(kept().isEmpty());
    }

    /// In a note or a name, which is no change of the drawing before it is accepted.
    void whatIsBeingTypedIsKept()
    {
        app::ThemeController themes;
        tests::Answers answers;
        {
            app::MainWindow window(themes, std::make_unique<tests::AnsweredDialogs>(answers));
            QVERIFY(window.files().openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
            window.show();
            window.files().autosave().setDelay(0);
            QSignalSpy written(&window.files().autosave(), &app::Autosave::written);
            window.view().editing().start(window.session().diagram().components().front().id);
            auto *editor = window.view().findChild<QLineEdit *>(u"nameEditor"_s);
            QTest::keyClicks(editor, u"Visitor"_s);
            QVERIFY(written.wait(tests::patienceMs));
            QTest::keyClick(editor, Qt::Key_Escape); // no change after all
            QTRY_VERIFY(kept().isEmpty());
            window.view().editing().start(window.session().diagram().components().front().id);
            QTest::keyClicks(editor, u"Customer"_s);
            QVERIFY(written.wait(tests::patienceMs));
            QTRY_COMPARE(kept().size(), 2);
            QVERIFY(!window.files().isModified());
        } // without close(): a crash
        const auto found = leftOver();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().work.diagram.components().front().name, u"Customer"_s);
    }

    void whoDrawsWithoutAPauseIsKeptToo()
    {
        Desk desk;
        QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
        QTimer drawing;
        connect(&drawing, &QTimer::timeout, &drawing, [&] { desk.change(); });
        drawing.start(20);
        QVERIFY(written.wait(tests::patienceMs)); // as long as the drawing goes on
    }

    void workOfRunningProgramsIsNotTaken()
    {
        auto desk = std::make_unique<Desk>();
        desk->files.autosave().setDelay(0);
        QSignalSpy written(&desk->files.autosave(), &app::Autosave::written);
        desk->change();
        const model::Diagram drawn = desk->session.diagram();
        QVERIFY(written.wait(tests::patienceMs));
        QVERIFY(leftOver().empty());
        QCOMPARE(kept().size(), 2);
        desk.reset(); // without close(): a crash
        {
            const auto found = leftOver();
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found.front().work.diagram, drawn);
            QVERIFY(leftOver().empty()); // one program offers it
        }
        QCOMPARE(leftOver().size(), std::size_t(1)); // undecided: again at the next start
    }

    void whatIsNoWorkIsTidiedUp()
    {
        QVERIFY(app::makePrivateFolder(app::recoveryFolder()));
        const QDir folder(app::recoveryFolder());
        QVERIFY(tests::writeFile(folder.filePath(u"abc.lock"_s), {}));             // killed before the first writing
        QVERIFY(tests::writeFile(folder.filePath(u"abd.unsaved.XyZ123"_s), "{"));  // and in the middle of it
        QVERIFY(tests::writeFile(folder.filePath(u"abe.unsaved"_s), "nonsense"));  // nobody's; not ours to remove
        QVERIFY(leftOver().empty());
        QCOMPARE(kept(), QStringList(u"abe.unsaved"_s));
    }

    void restoredWorkGoesOnAsUnsaved()
    {
        Desk desk;
        const QString path = desk.path(u"a.tracepaper"_s);
        QVERIFY(model::saveDiagram(model::Diagram(), path));
        crashWith(titled(u"Unsaved"_s), path);
        auto found = leftOver();
        QCOMPARE(found.size(), std::size_t(1));
        desk.files.resume(found.front());
        found.clear();
        QCOMPARE(desk.session.diagram(), titled(u"Unsaved"_s));
        QCOMPARE(desk.files.path(), path);
        QVERIFY(desk.files.isModified());
        QVERIFY(desk.answers.changedAsked.isEmpty());
        QVERIFY(leftOver().empty()); // held on
        QVERIFY(desk.files.save());
        QTRY_VERIFY(kept().isEmpty());
        QCOMPARE(model::loadDiagram(path).diagram, titled(u"Unsaved"_s));
    }

    void placesThatTheProgramChoseAreNoChange()
    {
        const Desk desk;
        const QString path = desk.path(u"by hand.tracepaper"_s);
        model::Diagram written;
        written.setTitle(u"Site"_s);
        QVERIFY(written.insertComponent({written.freeComponentId(u"part"_s), u"x-thing"_s, {}, {}, {}, {}, {}, {}}));
        QVERIFY(model::saveDiagram(written, path));
        model::Diagram unsaved = app::placed(written);
        QVERIFY(!(unsaved == written)); // opening gave the parts their places
        unsaved.setMembers(model::withLegendShown(unsaved.members(), true));
        const auto file = app::RecoveryFile::create(app::recoveryFolder());
        QVERIFY(file);
        const app::RecoveryDialog dialog({{*file, {unsaved, path, {}, QDateTime::currentDateTime()}}}, nullptr);
        QStringList captions;
        for (const QLabel *label : dialog.findChildren<QLabel *>(u"quiet"_s))
            captions.append(label->text());
        const QString caption = captions.join(u' ');
        QVERIFY2(caption.contains(u"the legend"_s), qPrintable(caption));
        QVERIFY2(!caption.contains(u"elsewhere"_s) && !caption.contains(u"title"_s), qPrintable(caption));
    }

    void restoredWorkKnowsWhichVersionItWasMadeFrom()
    {
        Desk desk;
        const QString path = desk.path(u"a.tracepaper"_s);
        QVERIFY(model::saveDiagram(model::Diagram(), path));
        crashWith(titled(u"Unsaved"_s), path);
        QVERIFY(model::saveDiagram(titled(u"By another program"_s), path));
        desk.files.resume(leftOver().front());
        QCOMPARE(desk.answers.changedAsked.size(), 1);
        QVERIFY(!desk.files.save());
        QCOMPARE(model::loadDiagram(path).diagram, titled(u"By another program"_s));
    }

    void whatIsInTheFileIsNotOffered()
    {
        Desk desk;
        const QString path = desk.path(u"a.tracepaper"_s);
        QVERIFY(model::saveDiagram(model::Diagram(), path));
        crashWith(titled(u"Unsaved"_s), path);
        QVERIFY(model::saveDiagram(titled(u"Unsaved"_s), path)); // killed after saving, before tidying up
        QVERIFY(app::stillUnsaved(leftOver()).empty());
        QVERIFY(kept().isEmpty());
    }

    void theChoiceIsOffered()
    {
        Desk desk;
        const QString path = desk.path(u"a.tracepaper"_s);
        QVERIFY(model::saveDiagram(model::Diagram(), path));
        crashWith(titled(u"Restored"_s));
        crashWith(titled(u"Given up"_s), path);
        crashWith(titled(u"Discarded"_s));
        crashWith(titled(u"Later"_s));
        {
            app::RecoveryDialog dialog(leftOver());
            QSignalSpy saved(&dialog, &app::RecoveryDialog::savedWanted);
            QStringList restored;
            connect(&dialog, &app::RecoveryDialog::restoreWanted, &dialog, [&](const app::RecoveryFile::LeftOver &found) {
                restored.append(found.work.diagram.title());
                found.file->remove();
            });
            dialog.show();
            auto *list = dialog.findChild<QListWidget *>();
            const auto choose = [&](const QString &name) { list->setCurrentItem(list->findItems(name, Qt::MatchStartsWith).value(0)); };
            QCOMPARE(list->count(), 4);
            QVERIFY(list->item(0)->text().startsWith(u"Later"_s)); // the newest first
            choose(u"Restored"_s);
            QVERIFY(!button(dialog, u"Open the saved version"_s)->isEnabled());
            button(dialog, u"Restore"_s)->click();
            QCOMPARE(restored, QStringList(u"Restored"_s));
            choose(u"a"_s);
            button(dialog, u"Open the saved version"_s)->click();
            QCOMPARE(saved.size(), 1);
            QCOMPARE(saved.front().front().toString(), path);
            choose(u"Discarded"_s);
            for (const QString &answer : {u"Cancel"_s, u"Discard"_s}) {
                tests::whenModal<QMessageBox>(&dialog, [&](QMessageBox &question) { button(question, answer)->click(); });
                button(dialog, u"Discard"_s)->click();
                QCOMPARE(list->count(), answer == u"Cancel"_s ? 2 : 1);
            }
            button(dialog, u"Decide later"_s)->click();
            QVERIFY(!dialog.isVisible());
        }
        const auto found = leftOver();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().work.diagram.title(), u"Later"_s);
        // What was given up for the saved version is among the earlier ones.
        QVERIFY(desk.files.openFile(path));
        desk.answers.version = 0;
        QVERIFY(desk.files.restoreVersion());
        QCOMPARE(desk.session.diagram(), titled(u"Given up"_s));
    }

    void troubleIsToldOnce()
    {
        QVERIFY(tests::writeFile(app::recoveryFolder(), "in the way"));
        Desk desk;
        desk.files.autosave().setDelay(0);
        QSignalSpy noticed(&desk.files, &app::FileController::noticed);
        QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
        desk.change();
        QVERIFY(noticed.wait(tests::patienceMs));
        QVERIFY(QFile::remove(app::recoveryFolder()));
        QVERIFY(written.wait(tests::patienceMs)); // tried again until it works
        QCOMPARE(noticed.size(), 1);
    }

    void theGuiThreadDoesNotWrite()
    {
        Desk desk;
        desk.session.setDiagram(tests::largeDiagram(10000, true));
        desk.files.autosave().setDelay(0);
        QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
        desk.change();
        // Of processors, not of clocks: others may use them at the same time.
        const double threadBefore = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        const double allBefore = cpuMs(CLOCK_PROCESS_CPUTIME_ID);
        QCoreApplication::processEvents(); // the timer: takes the snapshot and starts the writing
        const double held = cpuMs(CLOCK_THREAD_CPUTIME_ID) - threadBefore;
        QVERIFY(written.wait(20000) || !written.isEmpty());
        const double whole = cpuMs(CLOCK_PROCESS_CPUTIME_ID) - allBefore;
        qInfo("10000 parts: %.2f ms on the GUI thread of %.0f ms until it is on the disk", held, whole);
        QVERIFY(held < whole / 2);
    }
};

STRICT_GUI_TEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
