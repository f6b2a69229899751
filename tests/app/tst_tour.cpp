#include "app/filecontroller.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/startpage.h"
#include "app/themecontroller.h"
#include "app/tour/callout.h"
#include "app/tour/tour.h"
#include "app/tour/toursteps.h"

#include "views/canvas/diagramview.h"
#include "views/canvas/inplaceediting.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>

using namespace Qt::StringLiterals;

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<app::ThemeController>(); }

    void init()
    {
        m_window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->resize(1300, 850);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
        m_tour = m_window->findChild<app::Tour *>();
        m_callout = m_window->findChild<app::Callout *>();
    }
    void cleanup() { m_window.reset(); }

    void cardsNeverCoverWhatTheyTellAbout()
    {
        QRandomGenerator random(1);
        const QRect room(0, 0, 1000, 700);
        const QSize size(300, 180);
        int whole = 0;
        for (int i = 0; i < 2000; ++i) {
            const QRect target(random.bounded(-200, 1000), random.bounded(-200, 700), random.bounded(10, 1200), random.bounded(10, 900));
            const QRect seen = target & room;
            const app::CalloutPlace place = app::calloutPlace(target, size, room);
            QCOMPARE(place.card.size(), size);
            QVERIFY(room.contains(place.card));
            QVERIFY(!place.card.intersects(place.about));
            if (seen.isEmpty()) {
                QVERIFY(place.about.isEmpty());
                continue;
            }
            whole += place.isWhole;
            QVERIFY(place.isWhole ? place.about == seen : !place.about.isEmpty() && seen.contains(place.about));
            const bool beside = place.arrow == Qt::LeftEdge || place.arrow == Qt::RightEdge;
            const int tip = beside ? place.card.top() + place.arrowAt : place.card.left() + place.arrowAt;
            QVERIFY(tip > (beside ? place.card.top() : place.card.left()) && tip < (beside ? place.card.bottom() : place.card.right()));
        }
        QVERIFY(whole > 1000);
        QVERIFY(!app::calloutPlace(room, size, room).isWhole);
        QVERIFY(app::calloutPlace(QRect(2000, 0, 10, 10), size, room).about.isEmpty());
        QCOMPARE(app::calloutPlace(QRect(0, 0, 200, 700), size, room).arrow, Qt::LeftEdge);
        QCOMPARE(app::calloutPlace(QRect(800, 0, 200, 700), size, room).arrow, Qt::RightEdge);
        QCOMPARE(app::calloutPlace(QRect(0, 0, 1000, 40), size, room).arrow, Qt::TopEdge);
    }

    void textsNameTheKeysOfTheMoment()
    {
        const auto told = [this] {
            QString all;
            for (const app::TourStep &step : app::tourSteps())
                all += app::tourText(step, *m_window) + u'\n';
            return all;
        };
        QAction *next = m_window->action("insert.next");
        const QList<QKeySequence> usual = next->shortcuts();
        QVERIFY2(told().contains(u" A adds the next"_s) && told().contains(u"as down with D first"_s), qPrintable(told()));
        next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY2(told().contains(app::shortcutText(*next) + u" adds the next"_s), qPrintable(told()));
        next->setShortcuts(QList<QKeySequence>());
        QVERIFY2(told().contains(u"\u201cAdd the next part\u201d adds"_s), qPrintable(told()));
        QVERIFY(!told().contains(u'%'));
        next->setShortcuts(usual);
    }

    void fiveStepsPointAtWhatIsThere()
    {
        m_window->dock(u"findings"_s)->hide();
        m_window->dock(u"trace"_s)->hide();
        m_window->action("help.tour")->trigger();
        QCOMPARE(m_window->session().diagram().title(), u"Simple web stack"_s);
        QVERIFY(!m_window->files().isModified());
        QCOMPARE(app::tourSteps().size(), std::size_t(5));
        for (int step = 0; step < 5; ++step) {
            QCOMPARE(m_tour->step(), step);
            const app::TourStep &now = app::tourSteps()[std::size_t(step)];
            QCOMPARE(m_callout->findChild<QLabel *>(u"dialogTitle"_s)->text(), QString::fromLatin1(now.title));
            QVERIFY(m_callout->isVisible() && m_callout->accessibleName().contains(QString::number(step + 1)));
            QVERIFY(m_callout->isAncestorOf(QApplication::focusWidget()));
            const QString panel = QString::fromLatin1(now.panel);
            if (!panel.isEmpty())
                QVERIFY(m_window->dock(panel)->isVisible());
            QVERIFY(!now.places(*m_window, panel).empty());
            QTRY_VERIFY2(standsBesideItsTarget(now), now.title);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        QVERIFY(!m_tour->isRunning());
        QVERIFY(!m_callout->isVisible());
    }

    /// Small ones, as at 200 %, with panels that take much of the room or are in windows of their own.
    void cardsCoverNothingInAnyWindow()
    {
        m_window->dock(u"inspector"_s)->setFloating(true);
        m_window->dock(u"findings"_s)->setFloating(true);
        m_window->dock(u"findings"_s)->setGeometry(m_window->geometry());
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
        m_window->action("help.tour")->trigger();
        for (const QSize &size : {QSize(640, 480), QSize(800, 500), QSize(1024, 600), QSize(1600, 950)}) {
            m_window->resize(size);
            for (const int wide : {1, size.width() * 2 / 3}) {
                m_window->resizeDocks({m_window->dock(u"palette"_s)}, {wide}, Qt::Horizontal);
                for (std::size_t step = 0; step < app::tourSteps().size(); ++step) {
                    const app::TourStep &now = app::tourSteps()[step];
                    QTRY_VERIFY2(standsBesideItsTarget(now), qPrintable(u"%1 in %2 x %3"_s.arg(QLatin1String(now.title)).arg(size.width()).arg(size.height())));
                    QVERIFY(m_callout->isVisible());
                    QVERIFY(m_window->rect().contains(m_callout->geometry()));
                    QTRY_VERIFY(m_callout->isAncestorOf(QApplication::focusWidget()));
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
                }
                QVERIFY(!m_tour->isRunning());
                QVERIFY(m_window->dock(u"findings"_s)->isFloating()); // again
                m_window->action("help.tour")->trigger();
            }
        }
    }

    void escapeEndsItWhereverTheFocusIs()
    {
        const auto begin = [this] {
            m_window->action("help.tour")->trigger();
            QVERIFY(m_tour->isRunning());
        };
        begin();
        m_window->view().setFocus();
        m_window->session().setSelection({{m_window->session().diagram().components().front().id}, {}});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_tour->isRunning());
        for (const QString &panel : {u"palette"_s, u"outline"_s, u"inspector"_s, u"findings"_s, u"trace"_s}) {
            begin();
            m_window->findChild<QAction *>(u"panel."_s + panel)->trigger();
            QVERIFY(QApplication::focusWidget() && m_window->dock(panel)->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY2(!m_tour->isRunning(), qPrintable(panel));
        }
        // Who uses Escape has it first.
        begin();
        m_window->view().setFocus();
        m_window->action("edit.rename")->trigger();
        QVERIFY(m_window->view().editing().isUnderWay());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->view().editing().isUnderWay() && m_tour->isRunning());
        m_window->view().setFocus();
        m_window->action("edit.tool-connect")->trigger();
        QTest::keyClick(&m_window->view(), Qt::Key_Escape);
        QVERIFY(m_window->action("edit.tool-select")->isChecked() && m_tour->isRunning());
        QTest::keyClick(&m_window->view(), Qt::Key_Escape);
        QVERIFY(!m_tour->isRunning());
    }

    void escapeSkipsAndGivesTheFocusBack()
    {
        m_window->view().setFocus();
        m_window->action("help.tour")->trigger();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(m_tour->step(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_tour->isRunning() && !m_callout->isVisible());
        QTRY_VERIFY(m_window->view().hasFocus());
        m_window->action("help.tour")->trigger(); // again at any time
        QCOMPARE(m_tour->step(), 0);
    }

    void whatIsDrawnStays()
    {
        m_window->session().push(model::SetDocumentInfo{u"Mine"_s, {}, {}});
        const model::Diagram before = m_window->session().diagram();
        m_window->action("help.tour")->trigger();
        QCOMPARE(m_window->session().diagram(), before);
        QCOMPARE(m_answers.unsavedAsked, 0);
        QVERIFY(m_tour->isRunning());
    }

    void theCardFollows()
    {
        m_window->action("help.tour")->trigger();
        for (int step = 1; step < 3; ++step)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(m_tour->step(), 2);
        const QPoint before = m_callout->pos();
        m_window->resize(1150, 800); // the findings are on the right
        QTRY_VERIFY(m_callout->x() < before.x());
        QTRY_VERIFY(m_callout->geometry().right() <= m_window->dock(u"findings"_s)->x());

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        const QPoint atPart = m_callout->pos();
        m_window->view().setZoom(m_window->view().zoom() / 2);
        QTRY_VERIFY(m_callout->pos() != atPart);
    }

    void theOfferIsMadeUntilItIsAnswered()
    {
        const auto offer = [](app::MainWindow &window, const QString &text) -> QPushButton * {
            for (QPushButton *button : window.findChild<app::StartPage *>()->findChildren<QPushButton *>()) {
                if (button->text() == text)
                    return button;
            }
            return nullptr;
        };
        QSettings().remove(u"tour/offered"_s);
        app::MainWindow first(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        first.resize(1300, 900); // small windows leave the offer to the menu
        first.show();
        QVERIFY(offer(first, u"Take the tour"_s)->isVisible());
        offer(first, u"No, thanks"_s)->click();
        QVERIFY(!offer(first, u"Take the tour"_s)->isVisible());
        app::MainWindow second(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        second.resize(1300, 900);
        second.show();
        QVERIFY(!offer(second, u"Take the tour"_s)->isVisible());

        QSettings().remove(u"tour/offered"_s);
        app::MainWindow third(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        third.resize(1300, 900);
        third.show();
        offer(third, u"Take the tour"_s)->click();
        QVERIFY(third.findChild<app::Tour *>()->isRunning());
        QVERIFY(app::Settings::isTourOffered());
    }

private:
    /// The card is over nothing of what is marked, and that is the target or, without room beside it, a piece.
    bool standsBesideItsTarget(const app::TourStep &step)
    {
        const QRect card = m_callout->geometry();
        const QRect marked = m_callout->about();
        const std::vector<QRect> places = step.places(*m_window, QString::fromLatin1(step.panel));
        return !marked.isEmpty() && !card.intersects(marked) && std::any_of(places.begin(), places.end(), [&](QRect place) {
            place.moveTopLeft(m_window->mapFromGlobal(place.topLeft()));
            return place.contains(marked);
        });
    }

    tests::Answers m_answers;
    std::unique_ptr<app::ThemeController> m_themes;
    std::unique_ptr<app::MainWindow> m_window;
    app::Tour *m_tour = nullptr;
    app::Callout *m_callout = nullptr;
};

STRICT_GUI_TEST_MAIN(TestTour)
#include "tst_tour.moc"
