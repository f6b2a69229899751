#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include "views/panels/panels.h"

#include "tests/app/answers.h"
#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using tests::TabDesk;

/// The panels of a window: put away for the drawing, floating, and where they are at the next start.
class TestPanelDocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<app::ThemeController>(); }
    void init()
    {
        QSettings().clear();
        start();
    }
    void cleanup() { m_window.reset(); }

    void drawingOnlyPutsPanelsAwayAndBringsThemBack()
    {
        QAction *only = m_window->action("view.drawing-only");
        m_window->dock(u"outline"_s)->close();
        const QStringList inSight{u"palette"_s, u"findings"_s, u"trace"_s};
        for (const QString &panel : inSight)
            QTRY_VERIFY2(isInSight(panel), qPrintable(panel));
        QVERIFY(tests::settle(*m_window));
        const QSize before = m_window->view().size();
        only->trigger();
        QTRY_VERIFY(m_window->view().width() > before.width() && m_window->view().height() > before.height());
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
            QVERIFY(dock->isHidden());
        only->trigger();
        QTRY_COMPARE(m_window->view().size(), before);
        QVERIFY(m_window->dock(u"outline"_s)->isHidden());
        for (const QString &panel : inSight)
            QTRY_VERIFY2(isInSight(panel), qPrintable(panel));

        only->trigger();
        m_window->findChild<QAction *>(u"panel.findings"_s)->trigger();
        QVERIFY(!only->isChecked()); // one panel is open now, by choice
        QVERIFY(m_window->dock(u"palette"_s)->isHidden());
        only->trigger();
        QVERIFY(m_window->dock(u"findings"_s)->isHidden());
        only->trigger(); // all that were ever put away
        for (const QString &panel : inSight)
            QVERIFY2(!m_window->dock(panel)->isHidden(), qPrintable(panel));
    }

    void quittingWithTheDrawingAloneKeepsThePanels_data()
    {
        QTest::addColumn<QString>("opened");
        QTest::newRow("as it is") << QString();
        QTest::newRow("one panel opened meanwhile") << u"palette"_s;
        QTest::newRow("one behind another opened meanwhile") << u"outline"_s;
    }

    void quittingWithTheDrawingAloneKeepsThePanels()
    {
        QFETCH(QString, opened);
        for (const QString &front : {u"inspector"_s, u"findings"_s}) {
            m_window->dock(u"palette"_s)->raise();
            m_window->dock(front)->raise();
            m_window->action("view.drawing-only")->trigger();
            if (!opened.isEmpty())
                m_window->findChild<QAction *>(u"panel."_s + opened)->trigger();
            QVERIFY(m_window->close());
            start();
            QVERIFY(!m_window->action("view.drawing-only")->isChecked());
            for (const views::PanelInfo &panel : views::panels())
                QVERIFY2(!m_window->dock(QString::fromLatin1(panel.id))->isHidden(), panel.id);
            QTRY_VERIFY2(isInSight(front), qPrintable(front));
            QTRY_VERIFY(isInSight(opened.isEmpty() ? u"palette"_s : opened));
        }
    }

    void whatTheUserClosesAfterwardsStaysClosed()
    {
        QAction *only = m_window->action("view.drawing-only");
        only->trigger();
        m_window->findChild<QAction *>(u"panel.findings"_s)->trigger();
        m_window->dock(u"findings"_s)->close();
        only->trigger();
        only->trigger();
        QVERIFY(m_window->dock(u"findings"_s)->isHidden());
        QVERIFY(!m_window->dock(u"trace"_s)->isHidden());
    }

    void layoutIsRemembered()
    {
        QDockWidget *palette = m_window->dock(u"palette"_s);
        QVERIFY(palette->isVisible());
        palette->close();
        m_window->dock(u"inspector"_s)->raise();
        QVERIFY(m_window->close());
        app::MainWindow second(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        second.show();
        QVERIFY(tests::settle(second));
        QVERIFY(!second.dock(u"palette"_s)->isVisible());
        QVERIFY(second.dock(u"trace"_s)->isVisible());
        second.dock(u"palette"_s)->show();
        QVERIFY(second.close());
    }

    void sidePanelsStayWideEnoughForWhatTheyHold()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        const model::Diagram &diagram = m_window->session().diagram();
        for (const QString &panel : {u"palette"_s, u"outline"_s, u"inspector"_s, u"findings"_s}) {
            QDockWidget *dock = m_window->dock(panel);
            dock->show();
            dock->raise();
            m_window->resizeDocks({dock}, {1}, Qt::Horizontal);
            QTRY_VERIFY2(dock->width() < 320, qPrintable(panel));
            QVERIFY2(dock->width() >= 200, qPrintable(panel));
            for (const model::Component &part : diagram.components()) {
                m_window->session().setSelection({{part.id}, {}});
                for (const QScrollArea *area : dock->findChildren<QScrollArea *>())
                    QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(u"%1, %2: %3 in %4"_s.arg(panel, part.kind).arg(area->widget()->width()).arg(area->viewport()->width())));
            }
            m_window->session().setSelection({{}, {diagram.connections().front().id}});
            for (const QScrollArea *area : dock->findChildren<QScrollArea *>())
                QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(panel));
        }
    }

    void anOutageMovesNothing()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        m_window->resizeDocks({m_window->dock(u"trace"_s)}, {1}, Qt::Vertical); // no more than it needs
        QVERIFY(tests::settle(*m_window));
        const auto height = [this] { return m_window->dock(u"trace"_s)->height(); };
        QTRY_COMPARE(height(), m_window->dock(u"trace"_s)->minimumSizeHint().height());
        const int before = height();
        const QSize drawing = m_window->view().size();
        m_window->session().setDown({m_window->session().diagram().components().back().id}, true);
        QVERIFY(!m_window->session().down().isEmpty());
        QVERIFY(tests::settle(*m_window));
        QCOMPARE(m_window->dock(u"trace"_s)->minimumSizeHint().height(), before);
        QCOMPARE(height(), before);
        QCOMPARE(m_window->view().size(), drawing);
    }

    void whatAPanelNeedsForAWhileIsGivenBack()
    {
        QVERIFY(m_window->openFile(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/simple-web-stack.tracepaper")));
        QDockWidget *dock = m_window->dock(u"trace"_s);
        m_window->resizeDocks({dock}, {1}, Qt::Vertical); // no more than it needs
        QTRY_COMPARE(dock->height(), dock->minimumSizeHint().height());
        const int before = dock->height();
        const auto needMore = [dock, before](bool more) { dock->widget()->setMinimumHeight(more ? before + 30 : 0); };
        needMore(true);
        QTRY_VERIFY(dock->height() > before);
        needMore(false);
        QTRY_COMPARE(dock->height(), before);
        // What somebody has chosen meanwhile stays.
        needMore(true);
        QTRY_VERIFY(dock->height() > before);
        m_window->resizeDocks({dock}, {before + 90}, Qt::Vertical);
        QTRY_COMPARE(dock->height(), before + 90);
        needMore(false);
        QTRY_VERIFY(dock->minimumSizeHint().height() <= before);
        QVERIFY(tests::settle(*m_window));
        QCOMPARE(dock->height(), before + 90);
    }

    /// Shown before its window it has no place above it: desktops would put it behind.
    void floatingPanelsComeAfterTheirWindow()
    {
        m_window->dock(u"trace"_s)->setFloating(true);
        QVERIFY(m_window->close());
        m_window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        QDockWidget *trace = m_window->dock(u"trace"_s);
        QVERIFY(trace->isFloating() && trace->isHidden());
        m_window->show();
        QTRY_VERIFY(trace->isVisible());
        QVERIFY(trace->windowHandle() && m_window->windowHandle());
        QCOMPARE(trace->windowHandle()->transientParent(), m_window->windowHandle());
        QVERIFY(m_window->close());
        start();
        QTRY_VERIFY(m_window->dock(u"trace"_s)->isVisible());
        QVERIFY(m_window->dock(u"trace"_s)->isFloating());
    }

    void newWindowsHaveThePanelsOfTheOneTheyAreMadeFrom()
    {
        TabDesk desk;
        app::MainWindow &first = desk.window();
        QVERIFY(tests::settle(first));
        first.dock(u"inspector"_s)->raise();
        first.dock(u"palette"_s)->close();
        first.dock(u"trace"_s)->setFloating(true);
        first.action("view.drawing-only")->trigger();
        app::MainWindow &second = desk.windows.addWindow(&first);
        QVERIFY(tests::settle(second));
        const QRect room = first.screen()->availableGeometry();
        QTRY_VERIFY(!QRect({}, room.size()).contains(QRect({}, first.frameGeometry().size())) || room.contains(second.frameGeometry()));
        QVERIFY(second.dock(u"palette"_s)->isHidden());
        QTRY_VERIFY(second.dock(u"trace"_s)->isVisible());
        QVERIFY(second.dock(u"trace"_s)->isFloating());
        QTRY_VERIFY(isInSight(second, u"inspector"_s));
        QTRY_VERIFY(!isInSight(second, u"findings"_s));
        QTRY_VERIFY(second.dock(u"trace"_s)->pos() != first.dock(u"trace"_s)->pos());
    }

    void panelsOfTabsAreMadeWhenTheyAreSeen()
    {
        TabDesk desk;
        desk.windows.open({desk.file(u"a"_s), desk.file(u"b"_s)});
        const auto made = [&desk](const QString &panel) { return qobject_cast<QStackedWidget *>(desk.window().findChild<QDockWidget *>(panel)->widget())->count(); };
        QVERIFY(tests::settle(desk.window()));
        QCOMPARE(made(u"palette"_s), 2); // for each of the tabs, which both were in front
        QCOMPARE(made(u"outline"_s), 0); // behind the palette
        QCOMPARE(made(u"inspector"_s), 0);
        desk.window().findChild<QAction *>(u"panel.inspector"_s)->trigger();
        QTRY_COMPARE(made(u"inspector"_s), 1);
        desk.trigger("window.next"); // what is in sight is that of the other one at once
        QTRY_COMPARE(made(u"inspector"_s), 2);
        QCOMPARE(made(u"outline"_s), 0);
        desk.window().findChild<QDockWidget *>(u"outline"_s)->raise();
        QTRY_COMPARE(made(u"outline"_s), 1);
    }

    void panelsOfTabsStayAsTheyWere()
    {
        TabDesk desk;
        desk.windows.open({u":/diagrams/simple-web-stack.tracepaper"_s, desk.file(u"a"_s)});
        const auto filter = [&desk] { return desk.window().tab().panel(views::panels().front())->findChild<QLineEdit *>(); };
        QTRY_VERIFY(filter()->isVisible());
        filter()->setText(u"dns"_s);
        desk.trigger("window.next");
        QTRY_VERIFY(filter()->isVisible());
        QCOMPARE(filter()->text(), QString());
        desk.trigger("window.next");
        QCOMPARE(filter()->text(), u"dns"_s);
    }

    void whatWasClosedMeanwhileIsNotInNewWindows()
    {
        m_window->dock(u"trace"_s)->setFloating(true);
        QVERIFY(m_window->close());
        TabDesk desk;
        QDockWidget *trace = desk.window().dock(u"trace"_s);
        QTRY_VERIFY(trace->isVisible() && trace->isFloating());
        trace->close();
        app::MainWindow &second = desk.windows.addWindow(&desk.window());
        QVERIFY(tests::settle(second));
        QVERIFY(second.dock(u"trace"_s)->isHidden());
    }

    void theFirstLayoutFitsSmallScreens()
    {
        m_window->resize(1024, 700);
        QVERIFY(tests::settle(*m_window));
        QCOMPARE(m_window->size(), QSize(1024, 700));
        QVERIFY2(m_window->minimumSizeHint().width() <= 1024, qPrintable(QString::number(m_window->minimumSizeHint().width())));
        QVERIFY2(m_window->minimumSizeHint().height() <= 700, qPrintable(QString::number(m_window->minimumSizeHint().height())));
        QVERIFY(m_window->view().width() >= 380);
        QVERIFY(m_window->view().height() >= 200);
    }

private:
    /// Again, with what was remembered.
    void start()
    {
        m_window.reset();
        m_window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        QVERIFY(tests::settle(*m_window));
    }
    /// Not behind another one: those are kept outside of the window. What its own contents cover does not matter.
    static bool isInSight(const app::MainWindow &window, const QString &panel)
    {
        const QDockWidget *dock = window.dock(panel);
        return dock->isVisible() && window.rect().intersects(dock->geometry());
    }
    bool isInSight(const QString &panel) { return isInSight(*m_window, panel); }

    tests::Answers m_answers;
    std::unique_ptr<app::ThemeController> m_themes;
    std::unique_ptr<app::MainWindow> m_window;
};

STRICT_GUI_TEST_MAIN(TestPanelDocks)
#include "tst_paneldocks.moc"
