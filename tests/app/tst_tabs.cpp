#include "app/mainwindow.h"
#include "app/safety/datafolders.h"
#include "app/safety/recoverydialog.h"
#include "app/tabs/drawingtabs.h"
#include "app/tabs/opendiagrams.h"
#include "app/tabs/tabbar.h"
#include "app/tabs/tabnames.h"
#include "app/themecontroller.h"
#include "app/windows.h"

#include "views/panels/panels.h"

#include "tests/app/desk.h"
#include "tests/support/strictmain.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using app::MainWindow;
using tests::titled;

namespace {

constexpr auto stack = ":/diagrams/simple-web-stack.tracepaper";

QString titleOf(MainWindow &window, int index)
{
    return window.tabs().title(index);
}

QStringList titles(MainWindow &window)
{
    QStringList result;
    for (int i = 0; i < window.tabs().count(); ++i)
        result.append(titleOf(window, i));
    return result;
}

void change(app::DrawingTab &tab, const QString &title = u"Changed"_s)
{
    tab.session().push(model::SetDocumentInfo{title, {}, tab.session().diagram().members()});
}

app::TabBar &bar(MainWindow &window)
{
    return *window.findChild<app::TabBar *>();
}

} // namespace

/// Several diagrams in one window, and in several.
class TestTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(app::recoveryFolder()).removeRecursively();
        m_answers = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_windows = std::make_unique<app::Windows>(m_themes(), [this] { return std::make_unique<tests::AnsweredDialogs>(m_answers); });
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_windows.reset(); }

    void filesOpenInTabs()
    {
        QVERIFY(!bar(window()).isVisible()); // one diagram needs no row
        m_windows->open({file(u"a"_s), file(u"b"_s), file(u"c"_s)});
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"b"_s, u"c"_s})); // the unused one gave its place
        QVERIFY(bar(window()).isVisible());
        QCOMPARE(window().windowTitle(), u"c[*] \u2013 Tracepaper"_s);
        QVERIFY(bar(window()).tabToolTip(1).endsWith(u"b.tracepaper"_s));
        QCOMPARE(m_windows->all().size(), std::size_t(1));

        m_answers.openPaths = {file(u"d"_s), file(u"e"_s)};
        trigger("file.open");
        QCOMPARE(titles(window()).size(), 5);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(u"f"_s)), QUrl::fromLocalFile(file(u"g"_s))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drop);
        QTRY_COMPARE(titles(window()).size(), 7);
        QCOMPARE(window().files().displayName(), u"g"_s);
    }

    void whatIsOpenComesToTheFront()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s)});
        m_windows->open({file(u"a"_s)});
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(window().files().displayName(), u"a"_s);
        MainWindow &other = m_windows->addWindow();
        if (QGuiApplication::platformName() == u"offscreen"_s)
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QVERIFY(other.openFile(file(u"b"_s)));
        QVERIFY(other.files().isUnused());
        QCOMPARE(window().files().displayName(), u"b"_s);
        QTRY_VERIFY(window().isActiveWindow());
    }

    void whatCannotBeOpenedLeavesNoTab()
    {
        QVERIFY(window().openFile(file(u"a"_s)));
        m_answers.problems.clear();
        QVERIFY(!window().openFile(m_folder->filePath(u"missing.tracepaper"_s)));
        QCOMPARE(titles(window()), QStringList(u"a"_s));
        QCOMPARE(m_answers.problems.size(), 1);
    }

    void actionsActOnTheOneInFront()
    {
        QVERIFY(window().openFile(QString::fromLatin1(stack)));
        trigger("file.new");
        QVERIFY(window().files().isUnused());
        QVERIFY(!window().action("edit.select-all")->isEnabled());
        trigger("window.previous");
        QVERIFY(window().action("edit.select-all")->isEnabled());
        trigger("edit.select-all");
        trigger("edit.delete");
        QVERIFY(window().session().diagram().isEmpty());
        QVERIFY(window().action("edit.undo")->isEnabled());
        trigger("window.next");
        QVERIFY(!window().action("edit.undo")->isEnabled());
        trigger("window.next"); // around the end
        trigger("edit.undo");
        QVERIFY(!window().session().diagram().isEmpty());
        QVERIFY(!window().tabs().at(0).files().isModified());
    }

    void whatHappensBehindChangesNothingInFront()
    {
        m_windows->open({file(u"a"_s), QString::fromLatin1(stack)});
        app::DrawingTab &behind = window().tabs().at(0);
        const QString title = window().windowTitle();
        QTRY_VERIFY(!window().session().isAnalysisStale() && !behind.session().isAnalysisStale());
        const QStringList said = statusTexts();
        change(behind);
        behind.session().setSelection({{behind.session().diagram().components().front().id}, {}});
        behind.view().setZoom(3);
        behind.tools().setMode(views::ToolController::Mode::Pan);
        QTRY_VERIFY(!behind.session().isAnalysisStale());
        QCOMPARE(window().windowTitle(), title);
        QVERIFY(!window().isWindowModified());
        QVERIFY(!window().action("edit.undo")->isEnabled());
        QVERIFY(!window().action("edit.copy")->isEnabled());
        QVERIFY(window().action("edit.tool-select")->isChecked());
        QCOMPARE(statusTexts(), said);
        trigger("window.previous");
        QVERIFY(window().isWindowModified());
        QVERIFY(window().action("edit.undo")->isEnabled());
        QVERIFY(window().action("edit.copy")->isEnabled());
        QVERIFY(window().action("edit.tool-pan")->isChecked());
        QVERIFY(statusTexts() != said);
    }

    void marksAndNamesFollow()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"live/x"_s) && QDir(m_folder->path()).mkpath(u"staging/x"_s));
        m_windows->open({file(u"a"_s), file(u"live/x/web"_s), file(u"staging/x/web"_s)});
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"web \u2013 live/x"_s, u"web \u2013 staging/x"_s}));
        change(window().tabs().at(0));
        QVERIFY(bar(window()).accessibleTabName(0).contains(u"unsaved"_s));
        QVERIFY(!bar(window()).accessibleTabName(1).contains(u"unsaved"_s));
        window().tabs().at(0).session().undoStack().undo();
        QCOMPARE(bar(window()).accessibleTabName(0), u"a"_s);
        m_answers.savePath = m_folder->filePath(u"renamed.tracepaper"_s);
        QVERIFY(window().files().saveAs());
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"web"_s, u"renamed"_s}));
        QVERIFY(window().action("window.copy-path")->isEnabled());
        trigger("window.copy-path");
        QCOMPARE(QGuiApplication::clipboard()->text(), m_answers.savePath);
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
        m_windows->open({file(u"a"_s), file(u"b"_s), file(u"c"_s)});
        change(window().tabs().at(0), u"New title"_s);
        m_answers.unsaved = app::UnsavedAnswer::Cancel;
        QVERIFY(QMetaObject::invokeMethod(&bar(window()), "closeWanted", Q_ARG(int, 0)));
        QCOMPARE(window().tabs().count(), 3);
        QCOMPARE(window().files().displayName(), u"a"_s); // one sees what is asked about
        m_answers.unsaved = app::UnsavedAnswer::Save;
        trigger("file.close");
        QCOMPARE(titles(window()), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(model::loadDiagram(file(u"a"_s)).diagram.title(), u"New title"_s);
        m_answers.unsaved = app::UnsavedAnswer::Discard;
        change(window().tabs().at(0), u"Lost"_s);
        QTest::mouseClick(&bar(window()), Qt::MiddleButton, {}, bar(window()).tabRect(0).center());
        QCOMPARE(titles(window()), QStringList(u"c"_s));
        QCOMPARE(model::loadDiagram(file(u"b"_s)).diagram.title(), u"b"_s);
        QCOMPARE(m_answers.unsavedAsked, 3);
        trigger("file.close");
        QVERIFY(window().isVisible());
        QVERIFY(window().files().isUnused()); // with the start page
        QVERIFY(window().findChild<QWidget *>(u"templateCard"_s)->isVisible());
    }

    void othersAndThoseToTheRightAreClosed()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s), file(u"c"_s), file(u"d"_s)});
        window().tabs().setCurrent(window().tabs().at(1));
        QVERIFY(window().action("window.close-right")->isEnabled());
        trigger("window.close-right");
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!window().action("window.close-right")->isEnabled());
        change(window().tabs().at(0));
        m_answers.unsaved = app::UnsavedAnswer::Cancel;
        trigger("window.close-others");
        QCOMPARE(window().tabs().count(), 2);
        m_answers.unsaved = app::UnsavedAnswer::Discard;
        trigger("window.next");
        trigger("window.close-others");
        QCOMPARE(titles(window()), QStringList(u"b"_s));
        QVERIFY(!window().action("window.close-others")->isEnabled());
    }

    void closedTabsComeBack()
    {
        QVERIFY(!window().action("file.reopen")->isEnabled());
        m_windows->open({file(u"a"_s), file(u"b"_s)});
        trigger("file.close");
        trigger("file.close");
        QVERIFY(window().files().isUnused());
        trigger("file.reopen");
        QCOMPARE(window().files().displayName(), u"a"_s);
        trigger("file.reopen");
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!window().action("file.reopen")->isEnabled());
    }

    void theOrderIsTheUsers()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s), file(u"c"_s)});
        trigger("window.move-left");
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(window().files().displayName(), u"c"_s);
        QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window().files().displayName(), u"b"_s);
        QVERIFY(!window().action("window.move-right")->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(window().files().displayName(), u"a"_s);
        QTest::keyClick(&window(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window().files().displayName(), u"b"_s);
        QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(window().files().displayName(), u"c"_s);
        QVERIFY(window().view().hasFocus());
        QVERIFY(window().findChild<QAction *>(u"tab.2"_s)->isChecked());
        QVERIFY(!window().findChild<QAction *>(u"tab.4"_s)->isVisible());
    }

    void panelsStayAsTheyWere()
    {
        m_windows->open({QString::fromLatin1(stack), file(u"a"_s)});
        const auto filter = [this] { return window().tab().panel(views::panels().front())->findChild<QLineEdit *>(); };
        QVERIFY(filter()->isVisible());
        filter()->setText(u"dns"_s);
        trigger("window.next");
        QVERIFY(filter()->isVisible());
        QCOMPARE(filter()->text(), QString());
        trigger("window.next");
        QCOMPARE(filter()->text(), u"dns"_s);
    }

    void aTabMovesToAWindowOfItsOwn()
    {
        QVERIFY(!window().action("window.move-out")->isEnabled());
        m_windows->open({file(u"a"_s), file(u"b"_s)});
        app::DrawingTab *moved = &window().tab();
        change(*moved, u"Not saved"_s);
        trigger("window.move-out");
        QCOMPARE(m_windows->all().size(), std::size_t(2));
        MainWindow &other = *m_windows->all().back();
        QCOMPARE(titles(window()), QStringList(u"a"_s));
        QCOMPARE(titles(other), QStringList(u"b"_s));
        QCOMPARE(&other.tab(), moved);
        QVERIFY(other.isWindowModified());
        QCOMPARE(other.session().diagram().title(), u"Not saved"_s);
        other.action("edit.undo")->trigger();
        QVERIFY(!other.files().isModified());
        for (const views::PanelInfo &panel : views::panels())
            QVERIFY2(other.isAncestorOf(moved->panel(panel)), panel.id);
        QVERIFY(!window().isWindowModified());
        // A window that closes goes; the last one ends the program.
        QVERIFY(other.close());
        QCOMPARE(m_windows->all().size(), std::size_t(1));
    }

    void quittingAsksForAllBeforeAnythingCloses()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s)});
        MainWindow &other = m_windows->addWindow();
        QVERIFY(other.openFile(file(u"c"_s)));
        for (app::DrawingTab *tab : {&window().tabs().at(0), &window().tabs().at(1), &other.tab()})
            change(*tab);
        m_answers.unsavedInTurn = {app::UnsavedAnswer::Discard, app::UnsavedAnswer::Save, app::UnsavedAnswer::Cancel};
        trigger("file.quit");
        QCOMPARE(m_answers.unsavedAsked, 3);
        QVERIFY(window().isVisible() && other.isVisible());
        QCOMPARE(titles(window()), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(window().tabs().at(0).files().isModified()); // nothing was thrown away yet
        QCOMPARE(model::loadDiagram(file(u"b"_s)).diagram.title(), u"Changed"_s);
        m_answers.unsaved = app::UnsavedAnswer::Discard;
        trigger("file.quit");
        QCOMPARE(m_answers.unsavedAsked, 5);
        QVERIFY(!m_windows->all().front()->isVisible());
        QCOMPARE(model::loadDiagram(file(u"a"_s)).diagram.title(), u"a"_s);
    }

    void everyRecoveredDrawingGetsATab()
    {
        for (const QString &title : {u"First"_s, u"Second"_s}) {
            tests::Desk desk;
            desk.files.autosave().setDelay(0);
            QSignalSpy written(&desk.files.autosave(), &app::Autosave::written);
            desk.session.push(model::InsertParts{{{{titled(title).components().front(), -1}}, {}}});
            desk.session.push(model::SetDocumentInfo{title, {}, {}});
            QVERIFY(written.wait());
        } // without close(): a crash
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<app::RecoveryDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (int i = 0; i < 2; ++i) {
                for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                    if (button->text().startsWith(u"Restore"_s))
                        button->click();
                }
            }
            if (dialog->isVisible())
                dialog->reject();
        });
        m_windows->recover();
        QCOMPARE(window().tabs().count(), 2);
        QSet<QString> found;
        for (app::DrawingTab *tab : window().tabs().all()) {
            QVERIFY(tab->files().isModified());
            found.insert(tab->session().diagram().title());
        }
        QCOMPARE(found, (QSet<QString>{u"First"_s, u"Second"_s}));
    }

    void workBehindIsKeptToo()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s)});
        app::DrawingTab &behind = window().tabs().at(0);
        behind.files().autosave().setDelay(0);
        QSignalSpy written(&behind.files().autosave(), &app::Autosave::written);
        change(behind);
        QVERIFY(written.wait());
        m_answers.unsaved = app::UnsavedAnswer::Discard;
        trigger("window.close-others");
        QTRY_VERIFY(QDir(app::recoveryFolder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void changesOnTheDiskAreAskedAboutWhenTheTabIsInFront()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s), file(u"c"_s)});
        app::DrawingTab &changed = window().tabs().at(0);
        change(changed);
        QSignalSpy noticed(&changed.files(), &app::FileController::stateChanged);
        QVERIFY(model::saveDiagram(titled(u"By another program"_s), file(u"a"_s)));
        QTRY_VERIFY(!noticed.isEmpty() && changed.files().awaitsAnswer());
        QVERIFY(m_answers.changedAsked.isEmpty());
        QVERIFY(!bar(window()).tabIcon(0).isNull());
        // What has no changes of its own is loaded, and nobody has to come.
        QVERIFY(model::saveDiagram(titled(u"Newer"_s), file(u"b"_s)));
        QTRY_COMPARE(window().tabs().at(1).session().diagram().title(), u"Newer"_s);
        m_answers.changed = app::ChangedAnswer::TakeOther;
        window().tabs().setCurrent(changed);
        QTRY_COMPARE(m_answers.changedAsked.size(), 1);
        QCOMPARE(changed.session().diagram().title(), u"By another program"_s);
        QVERIFY(bar(window()).tabIcon(0).isNull());
    }

    void nothingPlaysBehind()
    {
        m_windows->open({QString::fromLatin1(stack), file(u"b"_s)});
        window().tabs().setCurrent(window().tabs().at(0));
        trigger("request.send");
        views::Playback &playback = window().playback();
        QVERIFY(playback.isPlaying());
        QSignalSpy moved(&window().session(), &views::Session::timeChanged);
        QVERIFY(moved.wait());
        trigger("window.next");
        QVERIFY(!playback.isPlaying());
        trigger("window.next");
        QVERIFY(!playback.isPlaying());
        trigger("request.play");
        QVERIFY(playback.isPlaying());
    }

    void partsAreCopiedFromTabToTab()
    {
        QVERIFY(window().openFile(QString::fromLatin1(stack)));
        const std::size_t parts = window().session().diagram().components().size();
        trigger("edit.select-all");
        trigger("edit.copy");
        trigger("file.new");
        trigger("edit.paste");
        QCOMPARE(window().session().diagram().components().size(), parts);
        QVERIFY(window().files().isModified());
        QVERIFY(!window().tabs().at(0).files().isModified());
    }

    void switchesOfTheViewAreTheWindows()
    {
        m_windows->open({file(u"a"_s), file(u"b"_s)});
        const bool grid = window().view().isGridVisible();
        trigger("view.grid");
        window().findChild<QAction *>(u"layer.addresses"_s)->trigger();
        trigger("window.next");
        QCOMPARE(window().view().isGridVisible(), !grid);
        QVERIFY(!window().session().layers().addresses);
        window().findChild<QAction *>(u"layer.addresses"_s)->trigger();
        trigger("view.grid");
    }

private:
    /// A diagram with the name as its title.
    QString file(const QString &name) const
    {
        const QString path = m_folder->filePath(name + u".tracepaper"_s);
        if (!QFileInfo::exists(path))
            [&] { QVERIFY(model::saveDiagram(titled(name), path)); }();
        return path;
    }

    MainWindow &window() { return *m_windows->all().front(); }
    void trigger(const char *id) { window().action(id)->trigger(); }

    QStringList statusTexts()
    {
        QStringList texts;
        for (const QLabel *label : window().statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QAbstractButton *button : window().statusBar()->findChildren<QAbstractButton *>())
            texts.append(button->text());
        return texts;
    }

    app::ThemeController &m_themes()
    {
        static app::ThemeController themes;
        return themes;
    }

    tests::Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Windows> m_windows;
};

STRICT_GUI_TEST_MAIN(TestTabs)
#include "tst_tabs.moc"
