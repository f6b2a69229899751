#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"
#include "app/settings.h"

#include "model/formats/diagramfile.h"

#include "tests/app/companiondesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

using namespace Qt::StringLiterals;
using tests::CompanionDesk;
using tests::contentOf;
using tests::mark;
using tests::otherMark;

namespace {

/// Ends as after a crash: nobody tidies up.
std::vector<app::RecoveryFile::LeftOver> leftOver()
{
    return app::stillUnsaved(app::RecoveryFile::findLeftOver(app::recoveryFolder()));
}

const QRgb red = QColor(Qt::red).rgb();
const QRgb blue = QColor(Qt::blue).rgb();

} // namespace

/// Images and icons of a drawing whose place is taken away, by others or by other files.
class TestLostFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        app::Settings::setIconFolders({});
        QDir(app::recoveryFolder()).removeRecursively();
    }

    // As with a stick that is pulled out.
    void whatWasLoadedOutlivesItsFolder()
    {
        CompanionDesk desk;
        desk.open();
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(desk.session.graphics().icon(u"mine"_s));
        const QByteArray rack = contentOf(desk.path(u"old/pictures/rack.png"_s));
        QVERIFY(QDir(desk.path(u"old"_s)).removeRecursively());
        desk.files.checkDisk();
        desk.session.graphics().reload(); // as soon as the system tells
        QTRY_VERIFY(desk.files.isFileGone());
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(desk.session.graphics().icon(u"mine"_s));

        desk.paint(u"new/pictures/rack.png"_s, Qt::blue);
        desk.write(u"new/icons/mine.svg"_s, otherMark);
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.value("i", u"source"_s), u"pictures/rack-2.png"_s);
        QCOMPARE(desk.value("a", u"icon"_s), u"mine-2"_s);
        QCOMPARE(contentOf(desk.path(u"new/pictures/rack-2.png"_s)), rack);
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(desk.session.graphics().icon(u"mine-2"_s));
        QVERIFY(desk.noticed.back().front().toString().contains("rack-2.png"_L1));
    }

    // The drawing itself shows that somebody took one of its files away, and does not bring it back where it stays.
    void aFileThatIsTakenAwayIsMissed()
    {
        CompanionDesk desk;
        desk.open();
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(QFile::remove(desk.path(u"old/pictures/rack.png"_s)));
        desk.session.graphics().reload();
        QCOMPARE(desk.shownColor(), 0U);
        QVERIFY(desk.files.save());
        QVERIFY(!QFileInfo::exists(desk.path(u"old/pictures/rack.png"_s)));
        QVERIFY(QDir().mkpath(desk.path(u"new"_s)));
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.shownColor(), red);
    }

    void aFolderThatIsMadeAnewGetsEverythingBack()
    {
        CompanionDesk desk;
        desk.open();
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(desk.session.graphics().icon(u"mine"_s));
        QVERIFY(QDir(desk.path(u"old"_s)).removeRecursively());
        QVERIFY(!desk.files.save());
        QVERIFY(QDir().mkpath(desk.path(u"old"_s)));
        QVERIFY(desk.files.save());
        QVERIFY(QFileInfo::exists(desk.path(u"old/pictures/rack.png"_s)));
        QVERIFY(QFileInfo::exists(desk.path(u"old/icons/mine.svg"_s)));
    }

    void aNameThatWasMissedIsNotBoundSilently()
    {
        CompanionDesk desk;
        desk.write(u"old/a.tracepaper"_s, tests::drawingWithFiles);
        QVERIFY(desk.files.openFile(desk.path(u"old/a.tracepaper"_s)));
        QCOMPARE(desk.shownColor(), 0U);
        desk.paint(u"new/pictures/rack.png"_s, Qt::blue);
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.shownColor(), blue);
        QCOMPARE(desk.noticed.size(), 1);
        const QString said = desk.noticed.front().front().toString();
        QVERIFY2(said.contains("pictures/rack.png"_L1) && !said.contains("mine"_L1), qPrintable(said));
        QVERIFY(desk.files.save());
        QCOMPARE(desk.noticed.size(), 1);
    }

    // Both what undoing brings back and what redoing does.
    void newNamesHoldForTheWholeHistory()
    {
        CompanionDesk desk;
        desk.open();
        const auto id = *model::ComponentId::fromString(u"i"_s);
        const model::Component image = *desk.session.diagram().component(id);
        QVERIFY(desk.session.push(model::RemoveParts{{id}, {}}));
        QVERIFY(desk.session.push(model::InsertParts{{{{image, 0}}, {}}}));
        desk.paint(u"new/pictures/rack.png"_s, Qt::blue);
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.shownColor(), red);
        desk.session.undo();
        QVERIFY(!desk.session.diagram().component(id));
        desk.session.redo();
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(!desk.files.isModified());
        desk.session.undo();
        desk.session.undo();
        QCOMPARE(desk.value("i", u"source"_s), u"pictures/rack-2.png"_s);
        QCOMPARE(desk.shownColor(), red);
    }

    void whatIsOnlyInTheHistoryComesAlongOnceItIsShown()
    {
        CompanionDesk desk;
        desk.open();
        const auto id = *model::ComponentId::fromString(u"i"_s);
        QVERIFY(desk.session.push(model::RemoveParts{{id}, {}}));
        desk.paint(u"new/pictures/rack.png"_s, Qt::blue);
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QVERIFY(!desk.files.hasToSave());
        QVERIFY(desk.files.save()); // nothing of it is forgotten meanwhile
        desk.session.undo();
        QVERIFY(desk.shownColor() != blue);
        QVERIFY(desk.files.save());
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(QFileInfo::exists(desk.path(u"new/pictures/rack-2.png"_s)));
        QCOMPARE(desk.noticed.size(), 0);
    }

    void whatIsOwedIsAskedAboutBeforeTheDrawingGoes()
    {
        CompanionDesk desk;
        desk.open();
        desk.write(u"new/pictures"_s, "in the way");
        desk.write(u"new/icons/mine.svg"_s, otherMark);
        QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
        QCOMPARE(desk.noticed.size(), 1); // that one has another name, and that the other failed
        const QString said = desk.noticed.front().front().toString();
        QVERIFY2(said.contains("mine-2"_L1) && said.contains(u"file “pictures”"_s), qPrintable(said));
        QVERIFY(!desk.files.isModified() && desk.files.hasToSave());
        QVERIFY(QDir(desk.path(u"old"_s)).removeRecursively()); // its content is not forgotten

        desk.answers.owed = {app::OwedAnswer::TryAgain, app::OwedAnswer::Cancel};
        QVERIFY(!desk.files.mayDiscard());
        QCOMPARE(desk.answers.owedAsked.size(), 2);
        QVERIFY(desk.answers.owedAsked.front().contains(u"pictures/rack.png"_s));
        desk.answers.owed = {app::OwedAnswer::Leave};
        QVERIFY(desk.files.mayDiscard());
        QVERIFY(QFile::remove(desk.path(u"new/pictures"_s)));
        desk.answers.owed = {app::OwedAnswer::TryAgain};
        QVERIFY(desk.files.mayDiscard());
        QCOMPARE(desk.answers.owedAsked.size(), 4);
        QCOMPARE(desk.shownColor(), red);
        QVERIFY(!desk.files.hasToSave() && desk.files.mayDiscard());
        QCOMPARE(desk.answers.owedAsked.size(), 4);
        QCOMPARE(desk.answers.unsavedAsked, 0);
    }

    // Also after a crash, and when the first place of the files is gone.
    void whatIsOwedIsKeptAndComesBack()
    {
        {
            CompanionDesk desk;
            desk.open();
            desk.files.autosave().setDelay(0);
            QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
            desk.write(u"new/pictures"_s, "in the way");
            QVERIFY(desk.saveAs(u"new/b.tracepaper"_s));
            QVERIFY(written.wait(tests::patienceMs));
            m_kept = desk.folder.path();
            desk.folder.setAutoRemove(false);
        }
        QVERIFY(QDir(m_kept + u"/old"_s).removeRecursively());
        {
            std::vector<app::RecoveryFile::LeftOver> found = leftOver();
            QCOMPARE(found.size(), 1U);
            QVERIFY(QFile::remove(m_kept + u"/new/pictures"_s));
            CompanionDesk desk;
            desk.files.resume(found.front());
            QCOMPARE(desk.files.path(), QString(m_kept + u"/new/b.tracepaper"_s));
            QVERIFY(desk.files.save());
            QCOMPARE(desk.shownColor(), red);
            QVERIFY(!desk.files.hasToSave());
        }
        QVERIFY(leftOver().empty());
        QVERIFY(QDir(m_kept).removeRecursively());
    }

private:
    QString m_kept;
};

STRICT_GUI_TEST_MAIN(TestLostFiles)
#include "tst_lostfiles.moc"
