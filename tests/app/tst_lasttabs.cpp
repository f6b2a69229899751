#include "app/messagebar.h"
#include "app/safety/recoverydialog.h"
#include "app/settings.h"
#include "app/tabs/rememberedtabs.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::TabDesk;

namespace {

/// Counts the windows with diagrams that come into sight.
class ShownWindows : public QObject
{
public:
    ShownWindows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Show && qobject_cast<app::MainWindow *>(watched);
        return false;
    }
    int count = 0;
};

} // namespace

/// The program starts with the diagrams that were open when it ended.
class TestLastTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(app::recoveryFolder()).removeRecursively();
        QSettings().clear();
        start();
    }
    void cleanup() { m_desk.reset(); }

    void textIsReadAsItWasWritten()
    {
        const std::vector<app::RememberedTabs> windows{{{{u"/a/x y.tracepaper"_s, std::nullopt}, {u"/b/\u00e9.tracepaper"_s, views::Outlook{2.5, {-3.25, 1e6}}, true}}, 1},
                                                       {{{u"/c.tracepaper"_s, std::nullopt}, {{}, std::nullopt, false, u"0f"_s}}, 0, QByteArray("\1\0\xff", 3)}};
        QCOMPARE(app::rememberedFromText(app::rememberedText(windows)), windows);
        for (const char *broken : {"", "{", "[1, {}]", R"([{"tabs": [{"path": ""}, 5], "current": 9}])"})
            QVERIFY2(app::rememberedFromText(broken).empty(), broken);
        QCOMPARE(app::rememberedFromText(R"([{"tabs": [{"path": "/a"}], "current": 9}])").front().current, 0);
    }

    void tabsComeBackInTheirOrder()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s), file(u"c"_s)});
        m_desk->trigger("window.move-left");
        m_desk->trigger("window.previous");
        m_desk->window().view().setZoom(2);
        m_desk->window().view().centerOn(QPointF(30, 20));
        const QStringList recent = app::Settings::recentFiles();
        m_desk->trigger("file.quit");
        start();
        QVERIFY(m_desk->window().files().isUnused()); // until it is asked for
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(m_desk->window().files().displayName(), u"a"_s);
        QCOMPARE(m_desk->window().view().zoom(), 2.0);
        QVERIFY((m_desk->window().view().visibleCenter() - QPointF(30, 20)).manhattanLength() <= 2);
        QVERIFY(!m_desk->window().files().isModified());
        QCOMPARE(app::Settings::recentFiles(), recent);
        QVERIFY(message().isEmpty());
    }

    void windowsComeBack()
    {
        m_desk->windows.open({file(u"a"_s)});
        QVERIFY(m_desk->windows.addWindow().openFile(file(u"b"_s)));
        m_desk->trigger("file.quit");
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->windows.all().size(), std::size_t(2));
        QCOMPARE(TabDesk::titlesOf(*m_desk->windows.all().back()), QStringList(u"b"_s));
        // One after the other: the last one is what is left.
        QVERIFY(m_desk->windows.all().back()->close());
        QVERIFY(m_desk->window().close());
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->windows.all().size(), std::size_t(1));
        QCOMPARE(m_desk->titles(), QStringList(u"a"_s));
    }

    void aWindowWithNothingLeftDoesNotComeBack()
    {
        m_desk->windows.open({file(u"a"_s)});
        QVERIFY(m_desk->windows.addWindow().openFile(file(u"b"_s)));
        m_desk->trigger("file.quit");
        const QString gone = file(u"b"_s);
        QVERIFY(QFile::rename(gone, gone + u".away"_s));
        start();
        ShownWindows shown;
        m_desk->windows.openLast();
        QCOMPARE(shown.count, 0); // not even for a moment
        QCOMPARE(m_desk->windows.all().size(), std::size_t(1));
        QCOMPARE(m_desk->titles(), QStringList(u"a"_s));
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(gone + u".away"_s, gone));
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->windows.all().size(), std::size_t(2));
        QCOMPARE(TabDesk::titlesOf(*m_desk->windows.all().back()), QStringList(u"b"_s));
    }

    void theFirstWindowIsForWhatIsLeft()
    {
        m_desk->windows.open({file(u"a"_s)});
        QVERIFY(m_desk->windows.addWindow().openFile(file(u"b"_s)));
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(file(u"a"_s), file(u"a"_s) + u".away"_s));
        start();
        m_desk->windows.openLast();
        QVERIFY(QFile::rename(file(u"a"_s) + u".away"_s, file(u"a"_s)));
        QCOMPARE(m_desk->windows.all().size(), std::size_t(1));
        QCOMPARE(m_desk->titles(), QStringList(u"b"_s));
    }

    void aViewOfNothingShowsEverything()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s)});
        m_desk->trigger("file.quit");
        std::vector<app::RememberedTabs> last = app::rememberedFromText(app::Settings::openTabs());
        for (app::RememberedTab &tab : last.front().tabs)
            tab.outlook = views::Outlook{1.5, {40'000, -30'000}};
        app::Settings::setOpenTabs(app::rememberedText(last));
        start();
        m_desk->windows.openLast();
        for (const int index : {1, 0}) {
            m_desk->window().tabs().setCurrent(m_desk->tab(index));
            QVERIFY(m_desk->window().view().isEverythingInSight());
            QVERIFY(!m_desk->window().view().outlook());
        }
    }

    void aCrashForgetsNothing()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s)});
        QTRY_VERIFY(app::Settings::openTabs().contains("b.tracepaper"));
        m_desk.reset(); // nothing was closed
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s}));
    }

    void filesOnTheCommandLineAreOpenedAlone()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s)});
        m_desk->trigger("file.quit");
        start();
        m_desk->windows.open({file(u"c"_s)});
        QCOMPARE(m_desk->titles(), QStringList(u"c"_s));
    }

    void whoDoesNotWantItStartsEmpty()
    {
        QVERIFY(m_desk->window().action("file.open-last")->isChecked());
        m_desk->trigger("file.open-last");
        m_desk->windows.open({file(u"a"_s)});
        m_desk->trigger("file.quit");
        start();
        m_desk->windows.openLast();
        QVERIFY(m_desk->window().files().isUnused());
        QVERIFY(!m_desk->window().action("file.open-last")->isChecked());
    }

    void whatIsGoneIsToldOnceAndComesBack()
    {
        m_desk->windows.open({file(u"gone"_s), file(u"broken"_s), file(u"c"_s), file(u"d"_s)});
        m_desk->window().tabs().setCurrent(m_desk->tab(0));
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(file(u"gone"_s), file(u"gone"_s) + u".away"_s));
        const QByteArray content = tests::contentOf(file(u"broken"_s));
        QVERIFY(tests::writeFile(file(u"broken"_s), "{\"format\""));
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(m_desk->window().files().displayName(), u"c"_s);
        QVERIFY(message().contains(u"gone.tracepaper"_s) && message().contains(u"broken.tracepaper"_s));
        QVERIFY(m_desk->answers.problems.isEmpty()); // nothing stops for an answer
        m_desk->trigger("file.quit");
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), (QStringList{u"c"_s, u"d"_s}));
        QVERIFY(message().isEmpty());
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(file(u"gone"_s) + u".away"_s, file(u"gone"_s)));
        QVERIFY(tests::writeFile(file(u"broken"_s), content));
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), (QStringList{u"gone"_s, u"broken"_s, u"c"_s, u"d"_s}));
        QVERIFY(message().isEmpty());
    }

    void whatWasOpenedAgainAndClosedStaysClosed()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s)});
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(file(u"b"_s), file(u"b"_s) + u".away"_s));
        start();
        m_desk->windows.openLast();
        QVERIFY(QFile::rename(file(u"b"_s) + u".away"_s, file(u"b"_s)));
        QVERIFY(m_desk->window().openFile(file(u"b"_s)));
        m_desk->trigger("file.close");
        m_desk->trigger("file.quit");
        start();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), QStringList(u"a"_s));
    }

    void anotherProgramAtTheSameTimeOpensNothingTwice()
    {
        m_desk->windows.open({file(u"a"_s)});
        QTRY_VERIFY(app::Settings::openTabs().contains("a.tracepaper"));
        tests::Answers answers;
        app::Windows second(TabDesk::themes(), [&answers] { return std::make_unique<tests::AnsweredDialogs>(answers); });
        second.openLast();
        QVERIFY(second.all().front()->files().isUnused());
        second.quit();
        QVERIFY(app::Settings::openTabs().contains("a.tracepaper"));
    }

    void recoveredWorkHasOneTab()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s), file(u"c"_s)});
        app::DrawingTab &changed = m_desk->tab(1);
        leaveUnsaved(changed);
        QTRY_VERIFY(app::Settings::openTabs().contains("c.tracepaper"));
        start();
        recover();
        QVERIFY(app::Settings::openTabs().contains("a.tracepaper")); // whatever happens while the question waits
        m_desk->windows.openLast();
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(m_desk->window().session().diagram().title(), u"Unsaved"_s);
        QVERIFY(m_desk->window().files().isModified());
        QCOMPARE(model::loadDiagram(file(u"b"_s)).diagram.title(), u"b"_s);
    }

    void recoveredWorkGoesBackIntoItsWindow()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s)});
        app::MainWindow &other = m_desk->windows.addWindow();
        QVERIFY(other.openFile(file(u"c"_s)) && other.openFile(file(u"d"_s)));
        other.tabs().setCurrent(other.tabs().at(0));
        other.view().setZoom(2);
        other.view().centerOn(QPointF(30, 20));
        leaveUnsaved(other.tab());
        QTRY_VERIFY(app::Settings::openTabs().contains("zoom"));
        start();
        recover();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->windows.all().size(), std::size_t(2));
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s}));
        app::MainWindow &again = *m_desk->windows.all().back();
        QCOMPARE(TabDesk::titlesOf(again), (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(again.session().diagram().title(), u"Unsaved"_s);
        QVERIFY(again.files().isModified());
        QCOMPARE(again.view().zoom(), 2.0);
        QVERIFY((again.view().visibleCenter() - QPointF(30, 20)).manhattanLength() <= 2);
    }

private:
    /// Again, in the same folder.
    void start()
    {
        m_desk.reset();
        m_desk = std::make_unique<TabDesk>();
        QVERIFY(tests::becomesActive(m_desk->window()));
    }
    QString file(const QString &name)
    {
        const QString path = m_folder.filePath(name + u".tracepaper"_s);
        if (!m_made.contains(name)) {
            m_made.insert(name);
            if (!model::saveDiagram(tests::titled(name), path))
                qFatal("the diagram cannot be written");
        }
        return path;
    }
    static void leaveUnsaved(app::DrawingTab &tab)
    {
        tab.files().autosave().setDelay(0);
        QSignalSpy written(&tab.files().autosave(), &app::Autosave::written);
        TabDesk::change(tab, u"Unsaved"_s);
        QVERIFY(written.wait(tests::patienceMs));
    }
    void recover()
    {
        tests::whenModal<app::RecoveryDialog>(this, [](app::RecoveryDialog &dialog) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text().startsWith(u"Restore"_s))
                    button->click();
            }
        });
        m_desk->windows.recover();
    }
    QString message()
    {
        const auto *bar = &m_desk->window().tab().messages();
        QString text;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            text += label->text();
        return bar->isVisible() ? text : QString();
    }

    QTemporaryDir m_folder;
    QSet<QString> m_made;
    std::unique_ptr<TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestLastTabs)
#include "tst_lasttabs.moc"
