#include "views/itemmodels/findingsmodel.h"
#include "views/panels/panels.h"
#include "views/panels/propertyfield.h"
#include "views/panels/timescrubber.h"

#include "tests/support/strictmain.h"
#include "tests/views/panelbench.h"

#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tests::Bench;
using tests::enter;
using tests::part;

/// The table of panels, and palette, findings and trace among them.
class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAndShortcutsAreUnique()
    {
        QSet<QString> ids;
        QSet<QString> shortcuts;
        for (const views::PanelInfo &info : views::panels()) {
            ids.insert(QString::fromLatin1(info.id));
            shortcuts.insert(QString::fromLatin1(info.shortcut));
        }
        QCOMPARE(std::size_t(ids.size()), views::panels().size());
        QCOMPARE(std::size_t(shortcuts.size()), views::panels().size());
    }

    void buildOnEmptyAndFullSessions_data()
    {
        QTest::addColumn<QString>("diagram");
        QTest::newRow("empty") << QString();
        for (const QString &name : {u"simple-web-stack"_s, u"distributed-web-infrastructure"_s, u"secured-and-monitored"_s, u"scale-up"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void buildOnEmptyAndFullSessions()
    {
        QFETCH(QString, diagram);
        Bench bench;
        if (!diagram.isEmpty())
            bench.open(diagram);
        for (const views::PanelInfo &info : views::panels()) {
            const std::unique_ptr<QWidget> panel = bench.panel(info.id);
            QVERIFY(panel);
            QVERIFY(!panel->grab().isNull());
        }
        // And while the session changes below them.
        std::vector<std::unique_ptr<QWidget>> panels;
        for (const views::PanelInfo &info : views::panels())
            panels.push_back(bench.panel(info.id));
        bench.open(u"scale-up"_s);
        bench.session.sendRequest();
        for (const model::Component &component : bench.session.diagram().components()) {
            bench.session.setSelection({{component.id}, {}});
            QCoreApplication::processEvents();
        }
        for (const model::Connection &each : bench.session.diagram().connections()) {
            bench.session.setSelection({{}, {each.id}});
            QCoreApplication::processEvents();
        }
        bench.session.setDiagram({});
        QCoreApplication::processEvents();
    }

    void paletteAddsWhatWasSearched()
    {
        Bench bench;
        const auto palette = bench.panel("palette");
        QVERIFY(!palette->findChild<QTreeView *>(u"paletteView"_s)->showDropIndicator()); // it would be seen while a part is dragged away
        auto *search = palette->findChild<QLineEdit *>();
        enter(search, u"firewall"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(bench.added, QStringList(u"firewall"_s));
        QTest::keyClick(search, Qt::Key_Down);
        auto *view = palette->findChild<QTreeView *>();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(bench.added.size(), 2);
        enter(search, u"zzz"_s);
        QVERIFY(!view->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(bench.added.size(), 2);
    }

    void findingsShowTheBrokenRequest()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto panel = bench.panel("findings");
        auto *list = panel->findChild<QListView *>(u"findingsView"_s);
        QVERIFY(list->model()->rowCount() > 2);
        int first = 0;
        while (list->model()->index(first, 0).data(views::FindingsModel::RowKindRole).toInt() != int(views::FindingsModel::RowKind::Spof))
            ++first;
        list->setCurrentIndex(list->model()->index(first, 0));
        QCOMPARE(bench.session.down().size(), 1);
        const model::ComponentId broken = *bench.session.down().begin();
        QVERIFY(bench.session.selection().components.contains(broken));
        QVERIFY(bench.revealed.contains(broken));
        QVERIFY(bench.session.trace());
        QVERIFY(!bench.session.trace()->outcomes.front().ok);
        QVERIFY(bench.session.trace()->request.detected);
        auto *bringUp = panel->findChild<QPushButton *>();
        QVERIFY(bringUp->isVisibleTo(panel.get()));
        bringUp->click();
        QVERIFY(bench.session.down().isEmpty());
        QVERIFY(bench.session.trace()->outcomes.front().ok);
    }

    void theChosenFindingIsSeenBesideItsDetails()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto panel = bench.panel("findings");
        panel->resize(320, 420);
        auto *list = panel->findChild<QListView *>(u"findingsView"_s);
        QVERIFY(list->model()->rowCount() > 2);
        for (int row = 1; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            list->setCurrentIndex(index);
            QVERIFY2(list->viewport()->rect().contains(list->visualRect(index)), qPrintable(index.data().toString()));
        }
    }

    void findingsBringUpOnlyWhatTheyTookDown()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto panel = bench.panel("findings");
        auto *list = panel->findChild<QListView *>(u"findingsView"_s);
        bench.session.setDown({part(u"web-1"_s)}, true);
        list->setCurrentIndex(list->model()->index(1, 0));
        list->setCurrentIndex(list->model()->index(2, 0));
        QVERIFY(bench.session.down().size() <= 2);
        auto *bringUp = panel->findChild<QPushButton *>();
        bringUp->click();
        QCOMPARE(bench.session.down(), QSet<model::ComponentId>{part(u"web-1"_s)});
    }

    void eventsAndTimeAreTied()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("trace");
        panel->resize(1200, 260);
        QVERIFY(!panel->findChild<QTreeView *>(u"eventsView"_s)); // made when there is something to list
        bench.session.sendRequest();
        auto *events = panel->findChild<QTreeView *>(u"eventsView"_s);
        QCOMPARE(std::size_t(events->model()->rowCount()), bench.session.trace()->events.size());
        for (int row = 0; row < events->model()->rowCount(); ++row) {
            events->setCurrentIndex(events->model()->index(row, 0)); // a click
            QCOMPARE(bench.session.time(), bench.playback.eventTimes()[std::size_t(row)]);
            QCOMPARE(bench.playback.currentEvent(), row);
        }
        bench.playback.toStart();
        for (int row = 0; row < events->model()->rowCount(); ++row) {
            QCOMPARE(events->currentIndex().row(), row);
            bench.playback.step();
        }
        QVERIFY(bench.playback.isAtEnd());
        bench.playback.stepBack();
        QCOMPARE(events->currentIndex().row(), events->model()->rowCount() - 1);
        auto *scrubber = panel->findChild<views::TimeScrubber *>();
        scrubber->setFocus();
        QTest::keyClick(scrubber, Qt::Key_Home);
        QCOMPARE(bench.session.time(), 0.0);
        QTest::keyClick(scrubber, Qt::Key_Right);
        QCOMPARE(events->currentIndex().row(), 1);
    }

    void theRequestPanelStaysAsHighAsItIs()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("trace");
        panel->resize(1200, 260);
        const auto *send = panel->findChild<QPushButton *>(u"primaryButton"_s);
        const auto settled = [&panel, send] {
            panel->layout()->activate();
            return std::pair(panel->minimumSizeHint(), send->mapTo(panel.get(), QPoint()));
        };
        const auto before = settled();
        bench.session.setDown({part(u"nginx"_s)}, true);
        QVERIFY(!bench.session.down().isEmpty());
        QCOMPARE(settled(), before);
        bench.session.setDown({part(u"nginx"_s)}, false);
        QCOMPARE(settled(), before);
    }

    void playingEndsAtTheOutcome()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        bench.session.sendRequest();
        bench.playback.setSpeed(views::Playback::fastest);
        QSignalSpy changed(&bench.playback, &views::Playback::stateChanged);
        bench.playback.play();
        QVERIFY(bench.playback.isPlaying());
        QTRY_VERIFY(!bench.playback.isPlaying());
        QCOMPARE(bench.session.time(), bench.session.trace()->endMs);
    }

    void withReducedMotionTimeStandsAtEvents()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        bench.session.sendRequest();
        bench.playback.setReducedMotion(true);
        bench.playback.setSpeed(views::Playback::fastest);
        QList<double> shown;
        connect(&bench.session, &views::Session::timeChanged, this, [&shown](double time) { shown.append(time); });
        bench.playback.play();
        QTRY_VERIFY(bench.playback.isAtEnd());
        const std::vector<double> &times = bench.playback.eventTimes();
        for (const double time : shown)
            QVERIFY(std::find(times.begin(), times.end(), time) != times.end() || time == bench.session.trace()->endMs);
    }

    void requestFormAsksForWhatIsChosen()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("trace");
        for (QToolButton *button : panel->findChildren<QToolButton *>(u"segment"_s)) {
            if (button->text() == u"Write"_s || button->text() == u"Warm"_s)
                button->click();
        }
        panel->findChild<QPushButton *>(u"primaryButton"_s)->click();
        QVERIFY(bench.session.trace());
        QCOMPARE(bench.session.trace()->request.operation, model::Operation::Write);
        QVERIFY(bench.session.trace()->request.warm);
        QVERIFY(bench.playback.isPlaying());
        bench.playback.pause();
    }
};

STRICT_GUI_TEST_MAIN(TestPanels)
#include "tst_panels.moc"
