#include "app/safety/versionsdialog.h"

#include "views/style/screenroom.h"

#include "tests/app/desk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tests::contentOf;
using tests::Desk;
using tests::titled;

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earlierVersionsComeBackAndCanBeUndone()
    {
        Desk desk;
        QVERIFY(model::saveDiagram(titled(u"Before"_s), desk.path(u"a.tracepaper"_s)));
        QVERIFY(desk.files.openFile(desk.path(u"a.tracepaper"_s)));
        QVERIFY(!desk.files.restoreVersion());
        QVERIFY(desk.answers.versions.empty());
        std::vector<model::Diagram> states{desk.session.diagram()};
        for (int i = 0; i < 15; ++i) {
            desk.change();
            QVERIFY(desk.files.save());
            QVERIFY(desk.files.save()); // the same again is no version
            states.push_back(desk.session.diagram());
            if (i == 0)
                QVERIFY(!desk.files.restoreVersion() && desk.answers.versions.size() == 2);
        }
        QVERIFY(!desk.files.restoreVersion());
        QVERIFY(desk.answers.versions.size() == app::newestVersionsKept);
        for (const app::FileVersion &version : desk.answers.versions)
            QVERIFY(!version.file.startsWith(desk.folder.path()));
        const QByteArray onDisk = contentOf(desk.files.path());
        for (int place = 1; place < 10; ++place) {
            desk.answers.version = place;
            QVERIFY(desk.files.restoreVersion());
            QCOMPARE(desk.session.diagram(), states.at(std::size_t(15 - place)));
            QVERIFY(desk.files.isModified());
            desk.session.undoStack().undo();
            QCOMPARE(desk.session.diagram(), states.back());
        }
        QCOMPARE(contentOf(desk.files.path()), onDisk);
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void withoutVersionsItSaysWhatTheyAre()
    {
        app::VersionsDialog dialog(u"a.tracepaper"_s, {}, titled(u"A"_s), nullptr);
        dialog.show();
        QString said;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said += label->isVisible() ? label->text() : QString();
        QVERIFY2(said.contains(u"a.tracepaper"_s) && said.contains(u"Each time a diagram is saved"_s), qPrintable(said));
        QStringList buttons;
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isVisible())
                buttons.append(button->text());
        }
        QCOMPARE(buttons, QStringList{u"Close"_s}); // there is nothing to cancel
    }

    void dialogsForFilesShowNameSizeAndDate()
    {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setViewMode(QFileDialog::Detail);
        views::makeRoomForDetails(dialog);
        dialog.show();
        QVERIFY(tests::settle(dialog));
        QVERIFY(dialog.width() >= qMin(900, views::screenRoom(nullptr).width()));
        const auto *details = dialog.findChild<QTreeView *>(u"treeView"_s);
        QTRY_VERIFY(details->header()->length() <= details->viewport()->width()); // nothing beyond the edge
        for (int column = 1; column < details->header()->count(); ++column)
            QCOMPARE(details->header()->sectionResizeMode(column), QHeaderView::ResizeToContents);
    }

    void daysBeforeAreKept()
    {
        // Forty saves today, then five on each of twenty days before.
        std::vector<app::FileVersion> versions;
        QDateTime time(QDate(2024, 5, 20), QTime(20, 0));
        for (int i = 0; i < 40; ++i)
            versions.push_back({QString(), time.addSecs(-60 * i)});
        for (int day = 1; day <= 20; ++day) {
            for (int i = 0; i < 5; ++i)
                versions.push_back({QString(), time.addDays(-day).addSecs(-60 * i)});
        }
        const std::vector<app::FileVersion> givenUp = app::versionsToGiveUp(versions);
        QList<QDateTime> kept;
        for (const app::FileVersion &version : versions)
            kept.append(version.time);
        for (const app::FileVersion &version : givenUp)
            kept.removeOne(version.time);
        QCOMPARE(std::size_t(kept.size()), app::newestVersionsKept + app::daysKept);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(kept.at(i), time.addSecs(-60 * i));
            QCOMPARE(kept.at(10 + i), time.addDays(-1 - i));
        }
    }

    void versionsAreShownWithWhatIsDifferent()
    {
        Desk desk;
        for (const QString &title : {u"One"_s, u"Two"_s})
            QVERIFY(model::saveDiagram(titled(title), desk.path(title)));
        const std::vector<app::FileVersion> versions{{desk.path(u"One"_s), QDateTime::currentDateTime()}, {desk.path(u"Two"_s), QDateTime::currentDateTime().addDays(-1)}};
        app::VersionsDialog dialog(u"a.tracepaper"_s, versions, titled(u"One"_s));
        auto *list = dialog.findChild<QListWidget *>();
        auto *restore = dialog.findChild<QPushButton *>(u"primaryButton"_s);
        QCOMPARE(list->count(), 2);
        QVERIFY(!restore->isEnabled()); // the drawing is like that already
        list->setCurrentRow(1);
        QVERIFY(list->currentItem()->text().startsWith(u"Yesterday"_s));
        QVERIFY(restore->isEnabled());
        restore->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.chosen().file, desk.path(u"Two"_s));
    }
};

STRICT_GUI_TEST_MAIN(TestVersions)
#include "tst_versions.moc"
