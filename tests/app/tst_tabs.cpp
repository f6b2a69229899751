#include "app/tabs/tabnames.h"

#include "views/panels/panels.h"

#include "tests/app/tabdesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::TabDesk;

namespace {

constexpr auto stack = ":/diagrams/simple-web-stack.tracepaper";

} // namespace

/// Several diagrams in one window.
class TestTabs : public QObject
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

    void noTwoTabsGetOneFile()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        app::DrawingTab &second = m_desk->tab(1);
        TabDesk::change(second);
        QSignalSpy noticed(&second.files(), &app::FileController::noticed);
        m_desk->answers.savePath = m_desk->file(u"a"_s);
        QVERIFY(!second.files().saveAs());
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(second.files().path(), m_desk->file(u"b"_s));
        QCOMPARE(model::loadDiagram(m_desk->file(u"a"_s)).diagram.title(), u"a"_s);
        m_desk->answers.savePath = m_desk->file(u"b"_s); // its own
        QVERIFY(second.files().saveAs());
    }

    void filesOpenInTabs()
    {
        QVERIFY(!m_desk->bar().isVisible()); // one diagram needs no row
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s), m_desk->file(u"c"_s)});
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s})); // the unused one gave its place
        QVERIFY(m_desk->bar().isVisible());
        QCOMPARE(m_desk->window().windowTitle(), u"c[*] \u2013 Tracepaper"_s);
        QVERIFY(m_desk->bar().tabToolTip(1).endsWith(u"b.tracepaper"_s));
        QCOMPARE(m_desk->windows.all().size(), std::size_t(1));

        m_desk->answers.openPaths = {m_desk->file(u"d"_s), m_desk->file(u"e"_s)};
        m_desk->trigger("file.open");
        QCOMPARE(m_desk->titles().size(), 5);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(m_desk->file(u"f"_s)), QUrl::fromLocalFile(m_desk->file(u"g"_s))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_desk->window(), &drop);
        QTRY_COMPARE(m_desk->titles().size(), 7);
        QCOMPARE(m_desk->window().files().displayName(), u"g"_s);
    }

    void whatCannotBeOpenedLeavesNoTab()
    {
        QVERIFY(m_desk->window().openFile(m_desk->file(u"a"_s)));
        m_desk->answers.problems.clear();
        QVERIFY(!m_desk->window().openFile(m_desk->folder.filePath(u"missing.tracepaper"_s)));
        QCOMPARE(m_desk->titles(), QStringList(u"a"_s));
        QCOMPARE(m_desk->answers.problems.size(), 1);
    }

    void actionsActOnTheOneInFront()
    {
        QVERIFY(m_desk->window().openFile(QString::fromLatin1(stack)));
        m_desk->trigger("file.new");
        QVERIFY(m_desk->window().files().isUnused());
        QVERIFY(!m_desk->window().action("edit.select-all")->isEnabled());
        m_desk->trigger("window.previous");
        QVERIFY(m_desk->window().action("edit.select-all")->isEnabled());
        m_desk->trigger("edit.select-all");
        m_desk->trigger("edit.delete");
        QVERIFY(m_desk->window().session().diagram().isEmpty());
        QVERIFY(m_desk->window().action("edit.undo")->isEnabled());
        m_desk->trigger("window.next");
        QVERIFY(!m_desk->window().action("edit.undo")->isEnabled());
        m_desk->trigger("window.next"); // around the end
        m_desk->trigger("edit.undo");
        QVERIFY(!m_desk->window().session().diagram().isEmpty());
        QVERIFY(!m_desk->tab(0).files().isModified());
    }

    void whatHappensBehindChangesNothingInFront()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), QString::fromLatin1(stack)});
        app::DrawingTab &behind = m_desk->tab(0);
        const QString title = m_desk->window().windowTitle();
        QTRY_VERIFY(!m_desk->window().session().isAnalysisStale() && !behind.session().isAnalysisStale());
        const QStringList said = statusTexts();
        TabDesk::change(behind);
        behind.session().setSelection({{behind.session().diagram().components().front().id}, {}});
        behind.view().setZoom(3);
        behind.tools().setMode(views::ToolController::Mode::Pan);
        QTRY_VERIFY(!behind.session().isAnalysisStale());
        QCOMPARE(m_desk->window().windowTitle(), title);
        QVERIFY(!m_desk->window().isWindowModified());
        QVERIFY(!m_desk->window().action("edit.undo")->isEnabled());
        QVERIFY(!m_desk->window().action("edit.copy")->isEnabled());
        QVERIFY(m_desk->window().action("edit.tool-select")->isChecked());
        QCOMPARE(statusTexts(), said);
        m_desk->trigger("window.previous");
        QVERIFY(m_desk->window().isWindowModified());
        QVERIFY(m_desk->window().action("edit.undo")->isEnabled());
        QVERIFY(m_desk->window().action("edit.copy")->isEnabled());
        QVERIFY(m_desk->window().action("edit.tool-pan")->isChecked());
        QVERIFY(statusTexts() != said);
    }

    void marksAndNamesFollow()
    {
        QVERIFY(QDir(m_desk->folder.path()).mkpath(u"live/x"_s) && QDir(m_desk->folder.path()).mkpath(u"staging/x"_s));
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"live/x/web"_s), m_desk->file(u"staging/x/web"_s)});
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"web \u2013 live/x"_s, u"web \u2013 staging/x"_s}));
        TabDesk::change(m_desk->tab(0));
        QVERIFY(m_desk->bar().accessibleTabName(0).contains(u"unsaved"_s));
        QVERIFY(!m_desk->bar().accessibleTabName(1).contains(u"unsaved"_s));
        m_desk->tab(0).session().undoStack().undo();
        QCOMPARE(m_desk->bar().accessibleTabName(0), u"a"_s);
        m_desk->answers.savePath = m_desk->folder.filePath(u"renamed.tracepaper"_s);
        QVERIFY(m_desk->window().files().saveAs());
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"web"_s, u"renamed"_s}));
        QVERIFY(m_desk->window().action("window.copy-path")->isEnabled());
        m_desk->trigger("window.copy-path");
        QCOMPARE(QGuiApplication::clipboard()->text(), m_desk->answers.savePath);
    }

    void foldersTellApartWhatTheyMust()
    {
        const auto titlesOf = [](const QStringList &paths) {
            std::vector<app::TabName> names;
            for (const QString &path : paths)
                names.push_back({path.isEmpty() ? u"Untitled"_s : QFileInfo(path).completeBaseName(), path});
            return app::tabTitles(names);
        };
        QCOMPARE(titlesOf({u"/x/a.t"_s, u"/x/b.t"_s}), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(titlesOf({u"/x/a.t"_s, u"/y/a.t"_s}), (QStringList{u"a \u2013 x"_s, u"a \u2013 y"_s}));
        QCOMPARE(titlesOf({u"/1/x/a.t"_s, u"/2/x/a.t"_s, u"/2/b.t"_s}), (QStringList{u"a \u2013 1/x"_s, u"a \u2013 2/x"_s, u"b"_s}));
        QCOMPARE(titlesOf({u"/a.t"_s, u"/y/a.t"_s}), (QStringList{u"a \u2013 "_s, u"a \u2013 y"_s}));
        QCOMPARE(titlesOf({{}, {}}), (QStringList{u"Untitled"_s, u"Untitled"_s}));
    }

    void closingAsks()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s), m_desk->file(u"c"_s)});
        TabDesk::change(m_desk->tab(0), u"New title"_s);
        m_desk->answers.unsaved = app::UnsavedAnswer::Cancel;
        QVERIFY(QMetaObject::invokeMethod(&m_desk->bar(), "closeWanted", Q_ARG(int, 0)));
        QCOMPARE(m_desk->window().tabs().count(), 3);
        QCOMPARE(m_desk->window().files().displayName(), u"a"_s); // one sees what is asked about
        m_desk->answers.unsaved = app::UnsavedAnswer::Save;
        m_desk->trigger("file.close");
        QCOMPARE(m_desk->titles(), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(model::loadDiagram(m_desk->file(u"a"_s)).diagram.title(), u"New title"_s);
        m_desk->answers.unsaved = app::UnsavedAnswer::Discard;
        TabDesk::change(m_desk->tab(0), u"Lost"_s);
        QVERIFY(tests::settle(m_desk->window()));
        QTest::mouseClick(&m_desk->bar(), Qt::MiddleButton, {}, m_desk->bar().tabRect(0).center());
        QCOMPARE(m_desk->titles(), QStringList(u"c"_s));
        QCOMPARE(model::loadDiagram(m_desk->file(u"b"_s)).diagram.title(), u"b"_s);
        QCOMPARE(m_desk->answers.unsavedAsked, 3);
        m_desk->trigger("file.close");
        QVERIFY(m_desk->window().isVisible());
        QVERIFY(m_desk->window().files().isUnused()); // with the start page
        QVERIFY(m_desk->window().findChild<QWidget *>(u"templateCard"_s)->isVisible());
        QTRY_VERIFY(!m_desk->window().findChild<QToolButton *>(u"templateCard"_s)->icon().isNull()); // after the first frame
    }

    void othersAndThoseToTheRightAreClosed()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s), m_desk->file(u"c"_s), m_desk->file(u"d"_s)});
        m_desk->window().tabs().setCurrent(m_desk->tab(1));
        QVERIFY(m_desk->window().action("window.close-right")->isEnabled());
        m_desk->trigger("window.close-right");
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!m_desk->window().action("window.close-right")->isEnabled());
        TabDesk::change(m_desk->tab(0));
        m_desk->answers.unsaved = app::UnsavedAnswer::Cancel;
        m_desk->trigger("window.close-others");
        QCOMPARE(m_desk->window().tabs().count(), 2);
        QCOMPARE(m_desk->window().tabs().currentIndex(), 1);
        m_desk->answers.unsaved = app::UnsavedAnswer::Discard;
        m_desk->trigger("window.close-others");
        QCOMPARE(m_desk->titles(), QStringList(u"b"_s));
        QVERIFY(!m_desk->window().action("window.close-others")->isEnabled());
    }

    void closedTabsComeBack()
    {
        QVERIFY(!m_desk->window().action("file.reopen")->isEnabled());
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        m_desk->trigger("file.close");
        m_desk->trigger("file.close");
        QVERIFY(m_desk->window().files().isUnused());
        m_desk->trigger("file.reopen");
        QCOMPARE(m_desk->window().files().displayName(), u"a"_s);
        m_desk->trigger("file.reopen");
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!m_desk->window().action("file.reopen")->isEnabled());
    }

    void closedTabsComeBackWhereTheyWere()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s), m_desk->file(u"c"_s), m_desk->file(u"d"_s)});
        m_desk->window().tabs().setCurrent(m_desk->tab(1));
        m_desk->window().view().setZoom(2.5);
        m_desk->window().view().centerOn(QPointF(40, 60));
        const std::optional<views::Outlook> before = m_desk->window().view().outlook();
        m_desk->trigger("file.close");
        m_desk->trigger("file.reopen");
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(m_desk->window().files().displayName(), u"b"_s);
        QVERIFY(tests::settle(m_desk->window()));
        QCOMPARE(m_desk->window().view().zoom(), 2.5);
        QVERIFY((m_desk->window().view().visibleCenter() - before->middle).manhattanLength() <= 2);
        QVERIFY(!m_desk->tab(0).view().outlook()); // fitted as ever

        m_desk->trigger("window.close-others");
        QCOMPARE(m_desk->titles(), QStringList(u"b"_s));
        for (int i = 0; i < 3; ++i)
            m_desk->trigger("file.reopen");
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(m_desk->window().files().displayName(), u"d"_s);
        QVERIFY(!m_desk->window().action("file.reopen")->isEnabled());
    }

    void theOrderIsTheUsers()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s), m_desk->file(u"c"_s)});
        m_desk->trigger("window.move-left");
        QCOMPARE(m_desk->titles(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(m_desk->window().files().displayName(), u"c"_s);
        QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_desk->window().files().displayName(), u"b"_s);
        QVERIFY(!m_desk->window().action("window.move-right")->isEnabled());
        QTest::keyClick(&m_desk->window(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_desk->window().files().displayName(), u"a"_s);
        QTest::keyClick(&m_desk->window(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_desk->window().files().displayName(), u"b"_s);
        QTest::keyClick(&m_desk->window(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_desk->window().files().displayName(), u"c"_s);
        QTRY_VERIFY(m_desk->window().view().hasFocus());
        QVERIFY(m_desk->window().findChild<QAction *>(u"tab.2"_s)->isChecked());
        QVERIFY(!m_desk->window().findChild<QAction *>(u"tab.4"_s)->isVisible());
    }

    void manyTabsAreListed()
    {
        QStringList paths;
        for (int i = 10; i < 40; ++i)
            paths.append(m_desk->file(u"diagram %1"_s.arg(i)));
        m_desk->window().resize(1400, 900);
        m_desk->windows.open(paths.mid(0, 3));
        auto *list = m_desk->window().findChild<QToolButton *>(u"tabList"_s);
        QTRY_VERIFY(!list->isVisible());
        m_desk->windows.open(paths);
        QTRY_VERIFY(list->isVisible());
        const QList<QAction *> entries = list->menu()->actions();
        QCOMPARE(entries.size(), paths.size());
        QCOMPARE(entries.at(20)->text(), u"diagram 30"_s);
        entries.at(20)->trigger();
        QCOMPARE(m_desk->window().files().displayName(), u"diagram 30"_s);
        QVERIFY(tests::settle(m_desk->window()));
        QVERIFY(m_desk->bar().rect().contains(m_desk->bar().tabRect(20))); // scrolled to
        m_desk->trigger("window.close-others");
        QTRY_VERIFY(!list->isVisible() && !entries.at(20)->isVisible());
    }

    void dragsEndWithTheirTab()
    {
        QVERIFY(m_desk->window().openFile(QString::fromLatin1(stack)));
        m_desk->trigger("file.new");
        m_desk->trigger("window.previous");
        views::DiagramView &view = m_desk->window().view();
        const model::Diagram before = m_desk->window().session().diagram();
        QVERIFY(tests::settle(m_desk->window()));
        const QPoint from = view.mapFromScene(before.absoluteRect(before.components().front().id).center());
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 3; ++step)
            QTest::mouseMove(view.viewport(), from + QPoint(20 * step, 0));
        QVERIFY(m_desk->window().tab().tools().isDragging());
        m_desk->trigger("window.next");
        QVERIFY(!m_desk->tab(0).tools().isDragging());
        QCOMPARE(m_desk->tab(0).session().diagram(), before);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from); // otherwise later moves are drags
    }

    void whatIsGoneIsNotTakenForAnotherFile()
    {
        m_desk->windows.open({m_desk->file(u"a"_s)});
        QVERIFY(QFile::remove(m_desk->file(u"a"_s)));
        m_desk->trigger("file.new");
        TabDesk::change(m_desk->window().tab());
        m_desk->answers.savePath = m_desk->folder.filePath(u"b.tracepaper"_s); // no file yet either
        m_desk->trigger("file.save");
        QVERIFY(QFileInfo::exists(m_desk->folder.filePath(u"b.tracepaper"_s)));
        QCOMPARE(m_desk->window().tabs().count(), 2);
    }

    void nothingPlaysBehind()
    {
        m_desk->windows.open({QString::fromLatin1(stack), m_desk->file(u"b"_s)});
        m_desk->window().tabs().setCurrent(m_desk->tab(0));
        m_desk->trigger("request.send");
        views::Playback &playback = m_desk->window().playback();
        QVERIFY(playback.isPlaying());
        QSignalSpy moved(&m_desk->window().session(), &views::Session::timeChanged);
        QVERIFY(moved.wait(tests::patienceMs));
        m_desk->trigger("window.next");
        QVERIFY(!playback.isPlaying());
        m_desk->trigger("window.next");
        QVERIFY(!playback.isPlaying());
        m_desk->trigger("request.play");
        QVERIFY(playback.isPlaying());
    }

    void partsAreCopiedFromTabToTab()
    {
        QVERIFY(m_desk->window().openFile(QString::fromLatin1(stack)));
        const std::size_t parts = m_desk->window().session().diagram().components().size();
        m_desk->trigger("edit.select-all");
        m_desk->trigger("edit.copy");
        m_desk->trigger("file.new");
        m_desk->trigger("edit.paste");
        QCOMPARE(m_desk->window().session().diagram().components().size(), parts);
        QVERIFY(m_desk->window().files().isModified());
        QVERIFY(!m_desk->tab(0).files().isModified());
    }

    void switchesOfTheViewAreTheWindows()
    {
        m_desk->windows.open({m_desk->file(u"a"_s), m_desk->file(u"b"_s)});
        const bool grid = m_desk->window().view().isGridVisible();
        m_desk->trigger("view.grid");
        m_desk->window().findChild<QAction *>(u"layer.addresses"_s)->trigger();
        m_desk->trigger("window.next");
        QCOMPARE(m_desk->window().view().isGridVisible(), !grid);
        QVERIFY(!m_desk->window().session().layers().addresses);
        m_desk->window().findChild<QAction *>(u"layer.addresses"_s)->trigger();
        m_desk->trigger("view.grid");
    }

private:
    QStringList statusTexts()
    {
        QStringList texts;
        for (const QLabel *label : m_desk->window().statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAbstractButton *button : m_desk->window().statusBar()->findChildren<QAbstractButton *>())
            texts.append(button->text());
        return texts;
    }

    std::unique_ptr<TabDesk> m_desk;
};

STRICT_GUI_TEST_MAIN(TestTabs)
#include "tst_tabs.moc"
