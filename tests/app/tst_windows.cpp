#include "app/safety/changedbar.h"
#include "app/safety/recoverydialog.h"

#include "views/panels/panels.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::MainWindow;
using tests::TabDesk;
using tests::titled;

/// Several windows, and what must not be lost behind other tabs.
class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(app::recoveryFolder()).removeRecursively();
        m_desk = std::make_unique<TabDesk>();
        QVERIFY(tests::becomesActive(m_desk->window()));
    }
    void cleanup() { m_desk.reset(); }

    void whatIsOpenComesToTheFront()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        m_desk->windows.open({m_desk->file(u"a"_s)});
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(m_desk->window().files().displayName(), u"a"_s);
        MainWindow &other = m_desk->windows.addWindow();
        other.activateWindow();
        QVERIFY(tests::becomesActive(other));
        QVERIFY(other.openFile(m_desk->file(u"b"_s)));
        QVERIFY(other.files().isUnused());
        QCOMPARE(m_desk->window().files().displayName(), u"b"_s);
        QTRY_VERIFY(m_desk->window().isActiveWindow());
    }

    void aTabMovesToAWindowOfItsOwn()
    {
        QVERIFY(!m_desk->window().action("window.move-out")->isEnabled());
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        app::DrawingTab *moved = &m_desk->window().tab();
        TabDesk::change(*moved, u"Not saved"_s);
        m_desk->trigger("window.move-out");
        QCOMPARE(m_desk->windows.all().size(), std::size_t(2));
        MainWindow &other = *m_desk->windows.all().back();
        QCOMPARE(m_desk->titles(), QStringList(u"a"_s));
        QCOMPARE(TabDesk::titlesOf(other), QStringList(u"b"_s));
        QCOMPARE(&other.tab(), moved);
        QVERIFY(other.isWindowModified());
        QCOMPARE(other.session().diagram().title(), u"Not saved"_s);
        other.action("edit.undo")->trigger();
        QVERIFY(!other.files().isModified());
        for (const views::PanelInfo &panel : views::panels())
            QVERIFY2(other.dock(QString::fromLatin1(panel.id))->isAncestorOf(moved->panel(panel)), panel.id);
        QVERIFY(!m_desk->window().isWindowModified());
        // A window that closes goes; the last one ends the program.
        QVERIFY(other.close());
        QCOMPARE(m_desk->windows.all().size(), std::size_t(1));
    }

    void quittingAsksForAllBeforeAnythingCloses()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        MainWindow &other = m_desk->windows.addWindow();
        QVERIFY(other.openFile(m_desk->file(u"c"_s)));
        for (app::DrawingTab *tab : {&m_desk->tab(0), &m_desk->tab(1), &other.tab()})
            TabDesk::change(*tab);
        m_desk->answers.unsavedInTurn = {app::UnsavedAnswer::Discard, app::UnsavedAnswer::Save, app::UnsavedAnswer::Cancel};
        m_desk->trigger("file.quit");
        QCOMPARE(m_desk->answers.unsavedAsked, 3);
        QVERIFY(m_desk->window().isVisible() && other.isVisible());
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(m_desk->tab(0).files().isModified()); // nothing was thrown away yet
        QCOMPARE(model::loadDiagram(m_desk->file(u"b"_s)).diagram.title(), u"Changed"_s);
        m_desk->answers.unsaved = app::UnsavedAnswer::Discard;
        m_desk->trigger("file.quit");
        QCOMPARE(m_desk->answers.unsavedAsked, 5);
        QVERIFY(!m_desk->windows.all().front()->isVisible());
        QCOMPARE(model::loadDiagram(m_desk->file(u"a"_s)).diagram.title(), u"a"_s);
    }

    void whatTheMenuViewSwitchesIsTheSameInAllWindows()
    {
        QVERIFY(m_desk->window().openFile(m_desk->file(u"a"_s)));
        MainWindow &other = m_desk->windows.addWindow();
        QVERIFY(other.openFile(m_desk->file(u"b"_s)));
        const auto entry = [](MainWindow &window, const QString &name) { return window.findChild<QAction *>(name); };
        for (const QString &name : {u"layer.addresses"_s, u"layer.protocols"_s, u"layer.monitoring"_s, u"layer.replication"_s, u"view.grid"_s, u"view.snap"_s,
                                    u"view.minimap"_s, u"view.guides"_s, u"view.spofs"_s, u"view.steps"_s, u"request.follow"_s}) {
            const bool before = entry(other, name)->isChecked();
            entry(m_desk->window(), name)->trigger();
            QVERIFY2(entry(other, name)->isChecked() != before, qPrintable(name));
        }
        QCOMPARE(other.session().layers(), (views::Layers{false, false, false, false}));
        QVERIFY(!other.session().areSpofMarksVisible());
        QVERIFY(!other.tab().follower().isWanted());
        QCOMPARE(other.view().isGridVisible(), m_desk->window().view().isGridVisible());
        // And back from the other one, at once.
        for (const views::LayerInfo &layer : views::layerTable())
            entry(other, u"layer."_s + QLatin1String(layer.id))->trigger();
        QCOMPARE(m_desk->window().session().layers(), views::Layers());
        for (const QString &name : {u"view.grid"_s, u"view.snap"_s, u"view.minimap"_s, u"view.guides"_s, u"request.follow"_s})
            entry(other, name)->trigger();
        MainWindow &third = m_desk->windows.addWindow();
        QCOMPARE(entry(third, u"view.spofs"_s)->isChecked(), false);
    }

    void motionIsReducedInAllWindows()
    {
        MainWindow &other = m_desk->windows.addWindow();
        const auto choice = [](MainWindow &window, int index) { return window.action("view.reduce-motion")->menu()->actions().at(index); };
        choice(m_desk->window(), 1)->trigger();
        QVERIFY(!other.isAnimated() && !m_desk->window().isAnimated());
        Q_EMIT other.action("view.reduce-motion")->menu()->aboutToShow();
        QVERIFY(choice(other, 1)->isChecked());
        choice(other, 2)->trigger();
        QVERIFY(m_desk->window().isAnimated());
        choice(other, 0)->trigger();
    }

    void everyRecoveredDrawingGetsATab()
    {
        for (const QString &title : {u"First"_s, u"Second"_s}) {
            tests::Desk desk;
            desk.files.autosave().setDelay(0);
            QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
            desk.session.push(model::InsertParts{{{{titled(title).components().front(), -1}}, {}}});
            desk.session.push(model::SetDocumentInfo{title, {}, {}});
            QVERIFY(written.wait(tests::patienceMs));
        } // without close(): a crash
        tests::whenModal<app::RecoveryDialog>(this, [](app::RecoveryDialog &dialog) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"Restore all"_s)
                    button->click();
            }
            QVERIFY(!dialog.isVisible());
            dialog.reject();
        });
        m_desk->windows.recover();
        QCOMPARE(m_desk->window().tabs().count(), 2);
        QSet<QString> found;
        for (app::DrawingTab *tab : m_desk->window().tabs().all()) {
            QVERIFY(tab->files().isModified());
            found.insert(tab->session().diagram().title());
        }
        QCOMPARE(found, (QSet<QString>{u"First"_s, u"Second"_s}));
    }

    void workBehindIsKeptToo()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        app::DrawingTab &behind = m_desk->tab(0);
        behind.files().autosave().setDelay(0);
        QSignalSpy written(&behind.files().autosave(), &app::Autosave::written);
        TabDesk::change(behind);
        QVERIFY(written.wait(tests::patienceMs));
        m_desk->answers.unsaved = app::UnsavedAnswer::Discard;
        m_desk->trigger("window.close-others");
        QTRY_VERIFY(QDir(app::recoveryFolder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void changesOnTheDiskAreAskedAboutWhenTheTabIsInFront()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s), m_desk->file(u"c"_s)});
        app::DrawingTab &changed = m_desk->tab(0);
        TabDesk::change(changed);
        QSignalSpy noticed(&changed.files(), &app::FileController::stateChanged);
        QVERIFY(model::saveDiagram(titled(u"By another program"_s), m_desk->file(u"a"_s)));
        QTRY_VERIFY(!noticed.isEmpty() && changed.files().awaitsAnswer());
        QVERIFY(m_desk->answers.changedAsked.isEmpty());
        QVERIFY(!m_desk->bar().tabIcon(0).isNull());
        // What has no changes of its own is loaded, and nobody has to come.
        QVERIFY(model::saveDiagram(titled(u"Newer"_s), m_desk->file(u"b"_s)));
        QTRY_COMPARE(m_desk->tab(1).session().diagram().title(), u"Newer"_s);
        m_desk->window().tabs().setCurrent(changed);
        const auto *question = changed.findChild<app::ChangedBar *>();
        QTRY_VERIFY(question->isVisible());
        m_desk->trigger("file.take-other");
        QVERIFY(m_desk->answers.changedAsked.isEmpty()); // no dialog
        QCOMPARE(changed.session().diagram().title(), u"By another program"_s);
        QVERIFY(m_desk->bar().tabIcon(0).isNull());
    }

private:
    std::unique_ptr<TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestWindows)
#include "tst_windows.moc"
