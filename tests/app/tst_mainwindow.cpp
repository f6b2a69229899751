#include "app/actions.h"
#include "app/filecontroller.h"
#include "app/mainwindow.h"
#include "app/messagebar.h"
#include "app/problemsdialog.h"
#include "app/settings.h"
#include "app/shortcuts/shortcutsdialog.h"
#include "app/tabs/drawingtab.h"
#include "app/themecontroller.h"

#include "model/formats/diagramfile.h"
#include "model/layout/linejumps.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/inplaceediting.h"
#include "views/panels/panels.h"

#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

QString examplePath(const QString &name)
{
    return QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s;
}

/// What two entries of one menu listen to, and where; submenus included.
QStringList keysTakenTwice(const QList<QAction *> &entries, const QString &place)
{
    QStringList taken;
    QHash<QString, QString> keys;
    for (const QAction *entry : entries) {
        const QString text = QString(entry->text()).remove(u"&&"_s);
        const qsizetype mark = text.indexOf(u'&');
        if (mark >= 0) {
            const QString key = text.mid(mark + 1, 1).toLower();
            if (keys.contains(key))
                taken.append(u"%1: %2 and %3"_s.arg(place, keys.value(key), text));
            keys.insert(key, text);
        }
        if (entry->menu())
            taken += keysTakenTwice(entry->menu()->actions(), place + u" > "_s + text);
    }
    return taken;
}

const QStringList examples{u"simple-web-stack"_s, u"distributed-web-infrastructure"_s, u"secured-and-monitored"_s, u"scale-up"_s};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Put together with a style sheet, the first window would take much longer.
    void initTestCase()
    {
        m_themes = std::make_unique<app::ThemeController>();
        QVERIFY(qApp->styleSheet().isEmpty());
        const app::MainWindow window(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        QVERIFY(!qApp->styleSheet().isEmpty()); // before anybody sees it
    }

    void init()
    {
        m_answers = {};
        m_window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        QVERIFY(tests::settle(*m_window));
    }

    void cleanup() { m_window.reset(); }

    void aRefusalIsOverWithTheNextSuccess()
    {
        views::Session &session = m_window->session();
        app::MessageBar &messages = m_window->tab().messages();
        Q_EMIT session.failed(u"That cannot be."_s);
        QVERIFY(messages.isVisibleTo(m_window.get()));
        QVERIFY(session.push(model::InsertParts{{{{{*model::ComponentId::fromString(u"a"_s), u"cache"_s, {}, {}, QPointF(), {}, {}, {}}, -1}}, {}}}));
        QVERIFY(!messages.isVisibleTo(m_window.get()));
        // What was no refusal stays until it was read.
        messages.showMessage(u"The file has changed."_s);
        session.undoStack().undo();
        QVERIFY(messages.isVisibleTo(m_window.get()));
    }

    void savingInTheMiddleOfANameGoesOn()
    {
        using namespace model;
        const QTemporaryDir folder;
        const ComponentId id = *ComponentId::fromString(u"a"_s);
        QVERIFY(m_window->session().push(InsertParts{{{{{id, u"cache"_s, u"Cache"_s, {}, QPointF(), {}, {}, {}}, -1}}, {}}}));
        m_answers.savePath = folder.filePath(u"a.tracepaper"_s);
        m_window->session().setSelection({{id}, {}});
        m_window->action("edit.rename")->trigger();
        auto *editor = m_window->view().findChild<QLineEdit *>(u"nameEditor"_s);
        QTest::keyClicks(editor, u"Ses"_s);
        m_window->action("file.save")->trigger();
        QCOMPARE(loadDiagram(m_answers.savePath).diagram.component(id)->name, u"Ses"_s);
        QVERIFY(!m_window->files().isModified() && m_window->view().editing().isUnderWay());
        QTest::keyClicks(editor, u"sions"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(m_window->session().diagram().component(id)->name, u"Sessions"_s);
        QVERIFY(m_window->files().isModified());
    }

    /// Whatever the command: what is being typed belongs to the diagram that it is about.
    void commandsFinishWhatIsBeingTyped()
    {
        using namespace model;
        views::Session &session = m_window->session();
        const ComponentId id = *ComponentId::fromString(u"a"_s);
        QVERIFY(session.push(InsertParts{{{{{id, u"cache"_s, u"Cache"_s, {}, QPointF(), {}, {}, {}}, -1}}, {}}}));
        session.setSelection({{id}, {}});
        auto *actions = m_window->findChild<app::ActionSet *>();
        const auto typeName = [&](const QString &name) {
            actions->action("edit.rename")->trigger();
            QTest::keyClicks(m_window->view().findChild<QLineEdit *>(u"nameEditor"_s), name);
        };
        typeName(u"Sessions"_s);
        actions->action("edit.duplicate")->trigger();
        QCOMPARE(session.diagram().component(id)->name, u"Sessions"_s);
        QCOMPARE(session.diagram().components().back().name, u"Sessions 2"_s);
        session.setSelection({{id}, {}});
        typeName(u"Pages"_s);
        QMenu *insert = actions->menu(app::ActionMenu::Insert);
        for (QAction *entry : insert->actions()) {
            if (entry->menu() && !entry->menu()->isEmpty() && entry->text() == categoryName(Category::Data))
                entry->menu()->actions().front()->trigger();
        }
        QCOMPARE(session.diagram().components().size(), std::size_t(3));
        QCOMPARE(session.diagram().component(id)->name, u"Pages"_s);
        QVERIFY(!m_window->view().editing().isUnderWay());
    }

    void actionsAreUniqueAndBound()
    {
        QSet<QString> ids;
        QSet<QString> keys;
        for (const app::ActionInfo &info : app::actionTable()) {
            QVERIFY2(!ids.contains(QString::fromLatin1(info.id)), info.id);
            ids.insert(QString::fromLatin1(info.id));
            const QList<QKeySequence> sequences = m_window->action(info.id)->shortcuts();
            QCOMPARE(sequences.isEmpty(), QLatin1String(info.shortcut).isEmpty());
            for (const QKeySequence &sequence : sequences) {
                QVERIFY2(!sequence.isEmpty() && !keys.contains(sequence.toString()), info.id);
                keys.insert(sequence.toString());
            }
            QVERIFY2(*info.hint, info.id);
            const QAction *action = m_window->action(info.id);
            QVERIFY2(!action->text().isEmpty(), info.id);
            // Something must listen: a menu item that does nothing is a defect.
            if (!(info.flags & app::Submenu)) {
                const auto listeners = &Access::receivers;
                QVERIFY2((action->*listeners)(SIGNAL(triggered(bool))) + (action->*listeners)(SIGNAL(toggled(bool))) > 0, info.id);
            }
        }
        for (const views::PanelInfo &panel : views::panels())
            QVERIFY2(!keys.contains(QKeySequence(QString::fromLatin1(panel.shortcut)).toString()), panel.id);
    }

    void everyMenuHasEntriesWithIcons()
    {
        QCOMPARE(m_window->menuBar()->actions().size(), 8);
        for (const QAction *menu : m_window->menuBar()->actions())
            QVERIFY(menu->menu()->actions().size() >= 2);
        QMenu *recent = m_window->action("file.recent")->menu();
        QVERIFY(QMetaObject::invokeMethod(recent, "aboutToShow"));
        QVERIFY(!recent->isEmpty());
    }

    void accessKeysAreUniqueInEveryMenu()
    {
        const auto open = [](QMenu *menu) { QMetaObject::invokeMethod(menu, "aboutToShow"); };
        open(m_window->action("file.recent")->menu());
        QStringList taken = keysTakenTwice(m_window->menuBar()->actions(), u"menu bar"_s);
        app::ActionSet actions(m_window.get());
        QMenuBar bar;
        actions.fillMenuBar(&bar);
        QMenu context;
        actions.fillContextMenu(&context);
        QVERIFY(context.actions().size() < 20);
        taken += keysTakenTwice(context.actions(), u"context menu"_s);
        QVERIFY2(taken.isEmpty(), qPrintable(taken.join(u'\n')));
    }

    void titleSaysFileAndState()
    {
        QVERIFY(m_window->windowTitle().startsWith(u"Untitled"_s));
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        QCOMPARE(m_window->windowTitle(), u"simple-web-stack[*] \u2013 Tracepaper"_s);
        QVERIFY(!m_window->isWindowModified());
        m_window->action("edit.select-all")->trigger();
        m_window->action("edit.delete")->trigger();
        QVERIFY(m_window->isWindowModified());
        QVERIFY(m_window->action("edit.undo")->text().contains(u':'));
        m_window->action("edit.undo")->trigger();
        QVERIFY(!m_window->isWindowModified());
    }

    void openFilesShowEverything_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : examples)
            QTest::newRow(qPrintable(name)) << name;
    }

    void openFilesShowEverything()
    {
        QFETCH(QString, name);
        QVERIFY(m_window->openFile(examplePath(name)));
        QTRY_VERIFY(!m_window->session().isAnalysisStale());
        for (const char *theme : {"light", "dark"}) {
            m_themes->setChoice(QLatin1String(theme) == QLatin1String("dark") ? app::ThemeChoice::Dark : app::ThemeChoice::Light);
            QCOMPARE(m_themes->theme().id(), QString::fromLatin1(theme));
            QVERIFY(!m_window->grab().isNull());
        }
        m_themes->setChoice(app::ThemeChoice::System);
    }

    void actionsFollowTheState()
    {
        QVERIFY(!m_window->action("request.send")->isEnabled());
        QVERIFY(!m_window->action("edit.delete")->isEnabled());
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        QVERIFY(m_window->action("request.send")->isEnabled());
        QVERIFY(!m_window->action("request.step")->isEnabled());
        m_window->action("request.send")->trigger();
        m_window->playback().toStart();
        QVERIFY(m_window->action("request.step")->isEnabled());
        QVERIFY(!m_window->action("request.step-back")->isEnabled());
        m_window->action("request.to-end")->trigger();
        QVERIFY(!m_window->action("request.step")->isEnabled());
        m_window->action("request.clear")->trigger();
        QVERIFY(!m_window->session().trace());
    }

    void lineJumpsAreAnEdit()
    {
        QVERIFY(m_window->openFile(examplePath(u"scale-up"_s)));
        QAction *jumps = m_window->action("view.line-jumps");
        QVERIFY(!jumps->isChecked());
        jumps->trigger();
        QVERIFY(model::hasLineJumps(m_window->session().diagram()));
        QVERIFY(jumps->isChecked());
        QVERIFY(m_window->isWindowModified());
        m_window->action("edit.undo")->trigger();
        QVERIFY(!model::hasLineJumps(m_window->session().diagram()));
        QVERIFY(!jumps->isChecked());
        QVERIFY(!m_window->isWindowModified());
    }

    void closingAsksForUnsavedChanges()
    {
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        m_window->action("edit.select-all")->trigger();
        m_window->action("edit.delete")->trigger();
        m_answers.unsaved = app::UnsavedAnswer::Cancel;
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        m_answers.unsaved = app::UnsavedAnswer::Discard;
        QVERIFY(m_window->close());
        QCOMPARE(m_answers.unsavedAsked, 2);
    }

    void aDroppedFileIsOpened()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(examplePath(u"scale-up"_s))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(m_window->files().displayName(), u"scale-up"_s);
    }

    void reducedMotionReachesEverythingThatMoves()
    {
        const QList<QAction *> choices = m_window->action("view.reduce-motion")->menu()->actions();
        QCOMPARE(choices.size(), 3); // as the system, on, off
        for (const bool on : {true, false}) {
            choices[on ? 1 : 2]->trigger();
            QCOMPARE(m_window->playback().isMotionReduced(), on);
            QCOMPARE(m_window->isAnimated(), !on);
            app::MainWindow second(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
            QCOMPARE(second.playback().isMotionReduced(), on);
            QCOMPARE(second.isAnimated(), !on);
        }
        choices[0]->trigger();
    }

    void whatIsLeftOutStaysLeftOut()
    {
        QAction *addresses = m_window->findChild<QAction *>(u"layer.addresses"_s);
        QVERIFY(addresses && addresses->isChecked());
        addresses->trigger();
        QVERIFY(!m_window->session().layers().addresses);
        app::MainWindow second(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        QVERIFY(!second.session().layers().addresses);
        QVERIFY(!second.findChild<QAction *>(u"layer.addresses"_s)->isChecked());
        QVERIFY(second.session().layers().protocols);
        addresses->trigger();
        QVERIFY(m_window->session().layers().addresses);
    }

    void themesHaveEveryColour()
    {
        // The style sheet and the palette use names; a missing one would be magenta.
        for (const app::ThemeChoice choice : {app::ThemeChoice::Light, app::ThemeChoice::Dark}) {
            m_themes->setChoice(choice);
            QVERIFY(!qApp->styleSheet().contains(u"${"_s));
            const qsizetype magenta = qApp->styleSheet().indexOf(u"#ff00ff"_s, 0, Qt::CaseInsensitive);
            QVERIFY2(magenta < 0, qPrintable(qApp->styleSheet().mid(magenta - 100, 120)));
        }
        m_themes->setChoice(app::ThemeChoice::System);
    }

    void dialogsAreFilled()
    {
        QVERIFY(m_window->openFile(examplePath(u"secured-and-monitored"_s)));
        const model::Problems problems{{model::ProblemLevel::Error, u"It is wrong."_s, u"components[0]"_s, 3}};
        const app::ProblemsDialog listed(u"Title"_s, u"Introduction"_s, u"x.tracepaper"_s, problems);
        QCOMPARE(listed.findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    }

private:
    /// QObject::receivers() is protected.
    struct Access : QObject {
        using QObject::receivers;
    };

    tests::Answers m_answers;
    std::unique_ptr<app::ThemeController> m_themes;
    std::unique_ptr<app::MainWindow> m_window;
};

STRICT_GUI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
