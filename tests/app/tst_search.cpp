#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/search/commandpalette.h"
#include "app/search/partentries.h"
#include "app/search/searchmodel.h"
#include "app/search/wordmatch.h"
#include "app/themecontroller.h"

#include "model/formats/diagramfile.h"
#include "views/canvas/diagramview.h"

#include "tests/app/answers.h"
#include "tests/support/largediagram.h"
#include "tests/support/strictmain.h"
#include "tests/support/windows.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace {

QString examplePath(const QString &name)
{
    return QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s;
}

model::Diagram example(const QString &name)
{
    return model::loadDiagram(examplePath(name)).diagram;
}

app::SearchEntry entry(const QString &title, const QString &detail = {}, const QStringList &facts = {})
{
    app::SearchEntry result;
    result.title = title;
    result.detail = detail;
    result.facts = facts;
    return result;
}

QStringList titles(const std::vector<app::SearchResult> &results)
{
    QStringList names;
    for (const app::SearchResult &result : results)
        names.append(result.entry->title);
    return names;
}

/// The characters of the text that were emphasised.
QString emphasised(const QString &text, const std::vector<int> &positions)
{
    QString result;
    for (const int position : positions)
        result += text[position];
    return result;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<app::ThemeController>(); }

    void init()
    {
        m_window = std::make_unique<app::MainWindow>(*m_themes, std::make_unique<tests::AnsweredDialogs>(m_answers));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(tests::becomesActive(*m_window));
    }

    void cleanup() { m_window.reset(); }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("letters"); // that are emphasised; none: it is not found
        QTest::newRow("beginning") << u"Zoom to selection"_s << u"zo"_s << u"Zo"_s;
        QTest::newRow("other word") << u"Zoom to selection"_s << u"SEL"_s << u"sel"_s;
        QTest::newRow("inside") << u"Zoom to selection"_s << u"lect"_s << u"lect"_s;
        QTest::newRow("initials") << u"Zoom to selection"_s << u"zts"_s << u"Zts"_s;
        QTest::newRow("beginnings of words") << u"Zoom to selection"_s << u"zosel"_s << u"Zosel"_s;
        QTest::newRow("initials that need a second try") << u"Send so soon"_s << u"sesoo"_s << u"Sesoo"_s;
        QTest::newRow("swapped") << u"Nginx"_s << u"ngnix"_s << u"Nginx"_s;
        QTest::newRow("left out") << u"Load balancer"_s << u"balncer"_s << u"balancer"_s;
        QTest::newRow("too many") << u"Load balancer"_s << u"ballancer"_s << u"balancer"_s;
        QTest::newRow("wrong") << u"Load balancer"_s << u"balamcer"_s << u"balancer"_s;
        QTest::newRow("two slips") << u"Load balancer"_s << u"bolamcer"_s << QString();
        QTest::newRow("letters anywhere are nothing") << u"Zoom to selection"_s << u"omn"_s << QString();
        QTest::newRow("a letter inside") << u"Zoom"_s << u"m"_s << QString();
        QTest::newRow("longer than the text") << u"DNS"_s << u"dnsdns"_s << QString();
    }

    void wordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, letters);
        const std::optional<app::WordMatch> match = app::matchLoosely(text, word);
        QCOMPARE(match.has_value(), !letters.isEmpty());
        if (match)
            QCOMPARE(emphasised(text, match->positions), letters);
    }

    void theBestComesFirst()
    {
        const app::SearchEntries entries{entry(u"Backup of MySQL"_s),  entry(u"Nothing"_s, u"database"_s, {u"Product MySQL"_s}),
                                         entry(u"MySQL 3306"_s),       entry(u"mysql"_s),
                                         entry(u"Orders"_s, u"MySQL"_s), entry(u"Redis"_s)};
        QCOMPARE(titles(app::findIn(entries, u"MySQL"_s)),
                 QStringList({u"mysql"_s, u"MySQL 3306"_s, u"Backup of MySQL"_s, u"Orders"_s, u"Nothing"_s}));
        // Without a query everything stays as it is.
        QCOMPARE(titles(app::findIn(entries, QString())).size(), 6);
        QCOMPARE(titles(app::findIn(entries, QString())).front(), u"Backup of MySQL"_s);
    }

    void everyWordMustBeFoundSomewhere()
    {
        const app::SearchEntry nginx = entry(u"Nginx"_s, u"Web server in Server"_s, {u"Address 10.0.0.5"_s, u"Port 80"_s});
        QVERIFY(app::findIn(nginx, u"web nginx"_s));
        QVERIFY(app::findIn(nginx, u"10.0.0"_s));
        QVERIFY(!app::findIn(nginx, u"nginx 443"_s));
        const std::optional<app::SearchResult> found = app::findIn(nginx, u"port 80 nginx"_s);
        QVERIFY(found);
        QVERIFY(found->detail.endsWith(u"Port 80"_s));
        QCOMPARE(emphasised(found->detail, found->detailPositions), u"Port80"_s);
        QCOMPARE(emphasised(nginx.title, found->titlePositions), u"Nginx"_s);
    }

    void whatCannotBeUsedStandsBehind()
    {
        app::SearchEntries entries{entry(u"Align left"_s), entry(u"Align right"_s)};
        entries[0].refusal = u"Select two parts first"_s;
        QCOMPARE(titles(app::findIn(entries, u"align"_s)), QStringList({u"Align right"_s, u"Align left"_s}));
    }

    void partsAreFoundByEveryProperty()
    {
        const model::Diagram diagram = example(u"simple-web-stack"_s);
        const app::SearchEntries entries = app::partEntries(diagram);
        QCOMPARE(entries.size(), diagram.components().size() + diagram.connections().size());
        // Against the file itself: every text that a part or connection holds leads to it.
        const auto finds = [&entries](const QString &query, const auto &id) {
            const std::vector<app::SearchResult> found = app::findIn(entries, query);
            return std::any_of(found.begin(), found.end(), [&id](const app::SearchResult &result) {
                using Id = std::decay_t<decltype(id)>;
                const auto *target = std::get_if<Id>(&result.entry->target);
                return target && *target == id;
            });
        };
        for (const model::Component &part : diagram.components()) {
            for (const QString &query : {part.id.toString(), part.displayName(), part.kindInfo().name, part.text(u"address"_s), part.text(u"product"_s)})
                QVERIFY2(finds(query, part.id), qPrintable(part.id.toString() + u": "_s + query));
        }
        for (const model::Connection &connection : diagram.connections()) {
            for (const QString &query : {connection.id.toString(), connection.protocolInfo().name, diagram.component(connection.to)->displayName(),
                                         connection.port() ? u"port %1"_s.arg(*connection.port()) : QString()})
                QVERIFY2(finds(query, connection.id), qPrintable(connection.id.toString() + u": "_s + query));
        }
        QCOMPARE(app::findIn(entries, u"databas"_s).front().entry->title, u"Database"_s);
        QVERIFY(!finds(u"port 3306"_s, diagram.connections().front().id));
    }

    void thousandsAreCountedAndTheBestShown()
    {
        app::SearchModel model;
        app::SearchEntries entries;
        const model::Diagram large = tests::largeDiagram(1000);
        for (const model::Component &part : large.components())
            entries.push_back(entry(part.id.toString()));
        entries.push_back(entry(u"Needle"_s));
        model.setEntries(std::move(entries));
        model.setQuery(QString());
        QCOMPARE(model.rowCount(), app::SearchModel::mostRows);
        QVERIFY(model.found() > 900);
        model.setQuery(u"needle"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void everyActionIsInThePalette()
    {
        m_window->action("edit.palette")->trigger();
        QStringList shown;
        for (int row = 0; row < model()->rowCount(); ++row)
            shown.append(model()->index(row, 0).data().toString());
        for (const app::ActionInfo &info : app::actionTable()) {
            if (!(info.flags & app::Submenu) && m_window->action(info.id)->isVisible())
                QVERIFY2(shown.contains(app::plainActionText(m_window->action(info.id)->text())), info.id);
        }
    }

    void switchesTellHowTheyStand()
    {
        for (const bool on : {true, false}) {
            m_window->action("view.grid")->setChecked(on);
            m_window->action("edit.palette")->trigger();
            QTest::keyClicks(line(), u"grid"_s);
            QCOMPARE(list()->currentIndex().data().toString(), u"Grid"_s);
            QVERIFY(list()->currentIndex().data(app::SearchModel::DetailRole).toString().startsWith(on ? u"View \u00b7 on"_s : u"View \u00b7 off"_s));
            QTest::keyClick(line(), Qt::Key_Escape);
        }
    }

    void keysRunActions()
    {
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        m_window->view().setFocus();
        for (const auto &[key, modifiers] : {std::pair{Qt::Key_K, Qt::KeyboardModifiers(Qt::ControlModifier)}, std::pair{Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier}}) {
            QTest::keyClick(&m_window->view(), key, modifiers);
            QVERIFY(palette()->isVisible());
            QTRY_COMPARE(QApplication::focusWidget(), line());
            QTest::keyClick(line(), Qt::Key_Escape);
            QVERIFY(!palette()->isVisible());
            QTRY_COMPARE(QApplication::focusWidget(), &m_window->view());
        }
        m_window->action("edit.palette")->trigger();
        QTest::keyClicks(line(), u"sel all"_s);
        QCOMPARE(list()->currentIndex().data().toString(), u"Select all"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QCOMPARE(std::size_t(m_window->session().selection().components.size()), m_window->session().diagram().components().size());
    }

    void refusedActionsSayWhy()
    {
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        m_window->session().setSelection({});
        m_window->action("edit.palette")->trigger();
        QTest::keyClicks(line(), u"distribute horizontally"_s);
        QCOMPARE(list()->currentIndex().data(app::SearchModel::RefusalRole).toString(), u"Select three or more parts first"_s);
        QCOMPARE(palette()->findChild<QLabel *>(u"paletteHint"_s)->text(), u"Select three or more parts first"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
        // Every state that disables an action has its sentence.
        m_window->session().setDiagram({});
        const app::ActionSet *actions = m_window->findChild<app::ActionSet *>();
        for (const app::ActionInfo &info : app::actionTable()) {
            const QAction *action = m_window->action(info.id);
            QCOMPARE(actions->refusal(*action).isEmpty(), action->isEnabled());
            QVERIFY2(actions->refusal(*action) != u"Not available now"_s, info.id);
        }
    }

    void findGoesToPartsAndConnections()
    {
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        m_window->view().setFocus();
        QTest::keyClick(&m_window->view(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(line(), u"database"_s);
        const model::ComponentId mysql = *model::ComponentId::fromString(u"mysql"_s);
        QVERIFY(m_window->session().overlay().highlightedComponents.contains(mysql)); // one sees what Enter would choose
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(m_window->session().selection(), (views::Selection{{mysql}, {}}));
        QVERIFY(m_window->session().overlay().highlightedComponents.isEmpty());
        QTRY_COMPARE(QApplication::focusWidget(), &m_window->view());

        m_window->action("edit.find")->trigger();
        QTest::keyClicks(line(), u"port 3306"_s);
        while (!list()->currentIndex().data().toString().startsWith(u"MySQL 3306"_s) && list()->currentIndex().row() + 1 < model()->rowCount())
            QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(m_window->session().selection(), (views::Selection{{}, {*model::ConnectionId::fromString(u"c4"_s)}}));

        // Actions are not among what Find finds.
        m_window->action("edit.find")->trigger();
        QTest::keyClicks(line(), u"select all"_s);
        QCOMPARE(model()->rowCount(), 0);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(palette()->isVisible());
    }

    void whatIsFoundFromFarAwayIsBroughtNear()
    {
        QVERIFY(m_window->openFile(examplePath(u"distributed-web-infrastructure"_s)));
        m_window->view().setZoom(0.2);
        m_window->action("edit.find")->trigger();
        QTest::keyClicks(line(), u"replica"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(m_window->view().zoom() >= 0.6 && m_window->view().zoom() <= 1);
        const QRectF seen = m_window->view().viewportTransform().inverted().mapRect(QRectF(m_window->view().viewport()->rect()));
        for (const model::ComponentId &id : m_window->session().selection().components)
            QVERIFY(seen.contains(m_window->view().diagramScene().geometry().rectOf(id)));
    }

    void aClickElsewhereClosesIt()
    {
        m_window->action("edit.palette")->trigger();
        QVERIFY(palette()->isVisible());
        m_window->view().setFocus();
        QVERIFY(!palette()->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &m_window->view());
    }

    void theSmallestWindowShowsTheNames()
    {
        m_window->resize(m_window->minimumSizeHint());
        QVERIFY(tests::settle(*m_window));
        QVERIFY(m_window->centralWidget()->width() < 300);
        m_window->action("edit.palette")->trigger();
        QVERIFY(tests::settle(*m_window));
        QVERIFY(palette()->isVisible());
        QVERIFY(m_window->rect().contains(palette()->geometry()));
        QVERIFY2(list()->width() >= 400, qPrintable(QString::number(list()->width())));
        QVERIFY(list()->height() >= 4 * list()->sizeHintForRow(0));
    }

    void screenReadersHearTheChoice()
    {
        QVERIFY(m_window->openFile(examplePath(u"simple-web-stack"_s)));
        m_window->action("edit.palette")->trigger();
        QTest::keyClicks(line(), u"zoom to fit"_s);
        QAccessibleInterface *field = QAccessible::queryAccessibleInterface(line());
        QVERIFY(field);
        QVERIFY(!field->text(QAccessible::Name).isEmpty());
        const QString said = field->text(QAccessible::Description);
        QVERIFY2(said.contains(u"Zoom to fit"_s) && said.contains(u"View"_s) && said.contains(u"Shift+1"_s), qPrintable(said));
    }

private:
    app::CommandPalette *palette() const { return m_window->findChild<app::CommandPalette *>(); }
    QLineEdit *line() const { return palette()->findChild<QLineEdit *>(); }
    QListView *list() const { return palette()->findChild<QListView *>(); }
    app::SearchModel *model() const { return palette()->findChild<app::SearchModel *>(); }

    tests::Answers m_answers;
    std::unique_ptr<app::ThemeController> m_themes;
    std::unique_ptr<app::MainWindow> m_window;
};

STRICT_GUI_TEST_MAIN(TestSearch)
#include "tst_search.moc"
