#include "app/mainwindow.h"
#include "app/themecontroller.h"

#include "views/canvas/diagramview.h"

#include "tests/app/accessibletree.h"
#include "tests/app/answers.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QDirIterator>
#include <QDockWidget>

using namespace Qt::StringLiterals;

using tests::accessibleName;
using tests::accessibleTree;

/// What screen readers meet.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        m_window = std::make_unique<app::MainWindow>(m_themes(), std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
    }
    void cleanup() { m_window.reset(); }

    void everythingHasANameAndARole_data() { addExamples(); }
    void everythingHasANameAndARole()
    {
        QFETCH(QString, example);
        open(example);
        const QStringList nameless = tests::namelessNodes(m_window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabsSayWhatIsOpenAndUnsaved()
    {
        open(u":/diagrams/simple-web-stack.tracepaper"_s);
        m_window->action("edit.select-all")->trigger();
        m_window->action("edit.delete")->trigger();
        for (int i = 0; i < 40; ++i)
            m_window->action("file.new")->trigger(); // more than there is room for; each second one takes the start page
        const QStringList nameless = tests::namelessNodes(m_window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        m_window->findChild<QAction *>(u"tab.1"_s)->trigger();
        QStringList tabs;
        for (QAccessibleInterface *node : accessibleTree(m_window->findChild<QWidget *>(u"drawingTabs"_s))) {
            if (node->role() == QAccessible::PageTab)
                tabs.append(accessibleName(node));
        }
        QCOMPARE(tabs.mid(0, 2), (QStringList{u"simple-web-stack, with unsaved changes"_s, u"Untitled"_s}));
    }

    void drawingIsATree_data() { addExamples(); }
    void drawingIsATree()
    {
        QFETCH(QString, example);
        open(example);
        const model::Diagram &diagram = m_window->session().diagram();
        std::vector<QAccessibleInterface *> nodes = accessibleTree(&m_window->view());
        nodes.erase(nodes.begin()); // the canvas
        QCOMPARE(nodes.size(), diagram.components().size() + diagram.connections().size());
        for (QAccessibleInterface *node : nodes) {
            QVERIFY(node->parent());
            QCOMPARE(node->parent()->child(node->parent()->indexOfChild(node)), node);
        }
        QStringList names;
        for (QAccessibleInterface *node : nodes)
            names.append(accessibleName(node));
        for (const model::Component &component : diagram.components()) {
            const QStringList own = names.filter(component.displayName());
            QVERIFY2(!own.isEmpty(), qPrintable(component.displayName()));
        }
        for (const model::Connection &connection : diagram.connections()) {
            const QString ends = u"from %1 to %2"_s.arg(diagram.component(connection.from)->displayName(), diagram.component(connection.to)->displayName());
            QVERIFY2(!names.filter(ends).isEmpty(), qPrintable(ends));
        }
    }

    void containersHoldTheirParts()
    {
        open(u":/diagrams/simple-web-stack.tracepaper"_s);
        QAccessibleInterface *server = named(u"Server, "_s);
        QVERIFY(server);
        QCOMPARE(server->role(), QAccessible::Grouping);
        QAccessibleInterface *database = named(u"Database"_s);
        QVERIFY(database);
        QCOMPARE(database->parent(), server);
        QCOMPARE(database->role(), QAccessible::Graphic);
        QVERIFY(accessibleName(database).contains(u"single point of failure for read and write"_s));
        QVERIFY2(database->text(QAccessible::Description).contains(u"In Server."_s), qPrintable(database->text(QAccessible::Description)));
        QVERIFY(m_window->view().rect().translated(m_window->view().mapToGlobal(QPoint())).contains(database->rect()));
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_window->view());
        QCOMPARE(canvas->childAt(database->rect().center().x(), database->rect().center().y()), database);
    }

    void actionsSelect()
    {
        open(u":/diagrams/simple-web-stack.tracepaper"_s);
        QAccessibleInterface *database = named(u"Database"_s);
        QVERIFY(!database->state().selected);
        database->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(database->state().selected);
        QVERIFY(database->state().focused);
        QCOMPARE(QAccessible::queryAccessibleInterface(&m_window->view())->focusChild(), database);
        QCOMPARE(m_window->session().selection().components.size(), 1);
    }

    void whatKeysAimAtHasTheFocus()
    {
        open(u":/diagrams/distributed-web-infrastructure.tracepaper"_s);
        named(u"Web server 1"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        const QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_window->view());
        QStringList aimedAt{accessibleName(canvas->focusChild())};
        QVERIFY(aimedAt.front().startsWith(u"Web server 1"_s));
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_Tab, Qt::Key_Tab}) {
            QTest::keyClick(&m_window->view(), key);
            const QString name = accessibleName(canvas->focusChild());
            QVERIFY2(canvas->focusChild()->state().focused && !aimedAt.contains(name), qPrintable(name));
            aimedAt.append(name);
        }
        QVERIFY(!named(u"Web server 1"_s)->state().focused);
        QTest::keyClick(&m_window->view(), Qt::Key_Escape);
        QCOMPARE(accessibleName(canvas->focusChild()), aimedAt.front());
        QTest::keyClick(&m_window->view(), Qt::Key_C);
        QTest::keyClick(&m_window->view(), Qt::Key_Return);
        QCOMPARE(accessibleName(canvas->focusChild()), aimedAt.front()); // to go on with the next connection
    }

    void partsThatGoAreGone()
    {
        open(u":/diagrams/simple-web-stack.tracepaper"_s);
        const auto before = accessibleTree(&m_window->view()).size();
        named(u"Database"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        m_window->action("edit.delete")->trigger();
        QVERIFY(accessibleTree(&m_window->view()).size() < before);
        QVERIFY(!named(u"Database"_s));
        m_window->action("edit.undo")->trigger();
        QCOMPARE(accessibleTree(&m_window->view()).size(), before);
    }

    void findingsAndEventsAreSentences()
    {
        open(u":/diagrams/distributed-web-infrastructure.tracepaper"_s);
        m_window->dock(u"findings"_s)->raise();
        QTRY_VERIFY(m_window->dock(u"findings"_s)->widget()->isVisible());
        QStringList rows;
        for (QAccessibleInterface *node : accessibleTree(m_window.get())) {
            if (tests::isAccessibleRow(node->role()))
                rows.append(accessibleName(node));
        }
        for (const model::Finding &finding : m_window->session().analysis().findings)
            QVERIFY2(!rows.filter(finding.message).isEmpty(), qPrintable(finding.message));
        QVERIFY(m_window->session().trace());
        for (const model::Event &event : m_window->session().trace()->events)
            QVERIFY2(!rows.filter(event.what).isEmpty(), qPrintable(event.what));
    }

private:
    void addExamples()
    {
        QTest::addColumn<QString>("example");
        for (QDirIterator files(u":/diagrams"_s, {u"*.tracepaper"_s}, QDir::Files); files.hasNext();) {
            const QString file = files.next();
            QTest::newRow(qPrintable(file)) << file;
        }
    }

    void open(const QString &example)
    {
        QVERIFY(m_window->openFile(example));
        QTRY_VERIFY(!m_window->session().isAnalysisStale());
        m_window->session().sendRequest();
        QVERIFY(m_window->session().trace());
    }

    QAccessibleInterface *named(const QString &start)
    {
        for (QAccessibleInterface *node : accessibleTree(&m_window->view())) {
            if (accessibleName(node).startsWith(start))
                return node;
        }
        return nullptr;
    }

    app::ThemeController &m_themes()
    {
        static app::ThemeController themes;
        return themes;
    }

    tests::Answers m_answers;
    std::unique_ptr<app::MainWindow> m_window;
};

STRICT_GUI_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
