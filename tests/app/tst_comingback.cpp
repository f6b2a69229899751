#include "app/safety/recoverydialog.h"
#include "app/settings.h"
#include "app/tabs/opendiagrams.h"
#include "app/tabs/rememberedtabs.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::TabDesk;

/// What comes back after a crash into which window, and how what does not come back is given up.
class TestComingBack : public QObject
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

    void eachDrawingComesBackInItsOwnWindow()
    {
        m_desk->windows.openLast(); // nothing: the first window has a drawing without a name
        app::MainWindow &second = m_desk->windows.addWindow(&m_desk->window());
        QVERIFY(second.openFile(file(u"simple"_s)) && second.openFile(file(u"distributed"_s)));
        app::MainWindow &third = m_desk->windows.addWindow(&second);
        QVERIFY(third.openFile(file(u"scale-up"_s)));
        third.diagrams().addNew();
        third.tabs().move(1, 0);
        second.resize(second.size() + QSize(30, 20));
        third.resize(third.size() + QSize(10, 40));
        leaveUnsaved(m_desk->tab(0), u"First"_s);
        leaveUnsaved(third.tabs().at(0), u"Third"_s);
        leaveUnsaved(third.tabs().at(1), u"Edited"_s);
        const auto known = [] { return app::rememberedFromText(app::Settings::openTabs()); };
        const auto areKnown = [&] {
            const std::vector<app::RememberedTabs> windows = known();
            for (std::size_t i = 0; i < m_desk->windows.all().size(); ++i) {
                if (windows.size() <= i || windows.at(i).geometry != m_desk->windows.all().at(i)->saveGeometry())
                    return false;
            }
            return windows.at(0).tabs.size() == 1 && windows.at(1).tabs.size() == 2 && windows.at(2).tabs.size() == 2;
        };
        QTRY_VERIFY(areKnown());
        std::vector<QSize> sizes;
        for (const auto &window : m_desk->windows.all())
            sizes.push_back(window->size());

        start(); // nothing was closed
        restoreAll();
        m_desk->windows.openLast();
        QCOMPARE(m_desk->windows.all().size(), std::size_t(3));
        const auto window = [this](std::size_t i) -> app::MainWindow & { return *m_desk->windows.all().at(i); };
        QCOMPARE(titlesIn(window(0)), QStringList(u"First"_s));
        QCOMPARE(titlesIn(window(1)), QStringList({u"simple"_s, u"distributed"_s}));
        QCOMPARE(titlesIn(window(2)), QStringList({u"Third"_s, u"Edited"_s}));
        QVERIFY(window(0).files().path().isEmpty() && window(0).files().isModified());
        for (std::size_t i = 0; i < sizes.size(); ++i)
            QTRY_COMPARE(window(i).size(), sizes.at(i));
    }

    void workThatWasGivenUpIsNotMissed()
    {
        m_desk->windows.openLast();
        leaveUnsaved(m_desk->tab(0), u"First"_s);
        QTRY_VERIFY(app::Settings::openTabs().contains("work"));
        start();
        QDir(app::recoveryFolder()).removeRecursively();
        m_desk->windows.openLast();
        QVERIFY(m_desk->windows.missing().isEmpty());
        QVERIFY(m_desk->window().files().isUnused());
    }

    void whatIsMissingCanBeForgotten()
    {
        m_desk->windows.open({file(u"a"_s), file(u"b"_s)});
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(file(u"b"_s), m_folder.filePath(u"away"_s)));
        start();
        QVERIFY(!entry(u"Forget"_s));
        m_desk->windows.openLast();
        QCOMPARE(m_desk->windows.missing().size(), 1);
        QVERIFY(entry(u"b.tracepaper"_s));
        QVERIFY(entry(u"Forget"_s));
        entry(u"Forget"_s)->trigger();
        QVERIFY(!entry(u"Forget"_s) && !entry(u"b.tracepaper"_s));
        m_desk->trigger("file.quit");
        QVERIFY(QFile::rename(m_folder.filePath(u"away"_s), m_folder.filePath(u"b.tracepaper"_s)));
        start();
        m_desk->windows.openLast();
        QCOMPARE(titlesIn(m_desk->window()), QStringList(u"a"_s));
    }

private:
    /// Again, in the same folder.
    void start()
    {
        m_desk.reset();
        m_desk = std::make_unique<TabDesk>();
        QVERIFY(tests::settle(m_desk->window()));
    }
    QString file(const QString &name)
    {
        const QString path = m_folder.filePath(name + u".tracepaper"_s);
        if (!m_made.contains(name) && !model::saveDiagram(tests::titled(name), path))
            qFatal("the diagram cannot be written");
        m_made.insert(name);
        return path;
    }
    static QStringList titlesIn(app::MainWindow &window)
    {
        QStringList titles;
        for (app::DrawingTab *tab : window.tabs().all())
            titles.append(tab->session().diagram().title());
        return titles;
    }
    static void leaveUnsaved(app::DrawingTab &tab, const QString &title)
    {
        tab.files().autosave().setDelay(0);
        QSignalSpy written(&tab.files().autosave(), &app::Autosave::written);
        TabDesk::change(tab, title);
        QVERIFY(written.wait(tests::patienceMs));
    }
    void restoreAll()
    {
        tests::whenModal<app::RecoveryDialog>(this, [](app::RecoveryDialog &dialog) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == u"Restore all"_s)
                    return button->click();
            }
            dialog.reject();
            QFAIL("there is no such button");
        });
        m_desk->windows.recover();
    }
    QAction *entry(const QString &text)
    {
        QMenu *menu = m_desk->window().action("file.recent")->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(text) && (text == u"Forget"_s || !action->isEnabled()))
                return action;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    QSet<QString> m_made;
    std::unique_ptr<TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestComingBack)
#include "tst_comingback.moc"
