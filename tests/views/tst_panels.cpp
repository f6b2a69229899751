#include "model/formats/diagramfile.h"
#include "views/itemmodels/eventsmodel.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/itemmodels/outlinemodel.h"
#include "views/panels/connectionmeaning.h"
#include "views/panels/panels.h"
#include "views/panels/propertyfield.h"
#include "views/panels/propertytext.h"
#include "views/panels/sharedproperties.h"
#include "views/panels/timescrubber.h"

#include "tests/support/strictmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

model::Diagram example(const QString &name)
{
    return model::loadDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u"/diagrams/"_s + name + u".tracepaper"_s).diagram;
}

model::ComponentId part(const QString &text)
{
    return *model::ComponentId::fromString(text);
}

model::ConnectionId connection(const QString &text)
{
    return *model::ConnectionId::fromString(text);
}

/// A session with its playback, and the panels as the window makes them.
struct Bench {
    views::Session session;
    views::Playback playback{session};
    QStringList added;
    QSet<model::ComponentId> revealed;
    views::PanelContext context{session, playback, [this](const QString &kind) { added.append(kind); },
                                [this](const QSet<model::ComponentId> &ids) { revealed = ids; }};

    std::unique_ptr<QWidget> panel(const char *id)
    {
        for (const views::PanelInfo &info : views::panels()) {
            if (QLatin1String(info.id) == QLatin1String(id)) {
                std::unique_ptr<QWidget> widget(info.create(context, nullptr));
                widget->resize(420, 640);
                widget->show();
                return widget;
            }
        }
        return {};
    }

    void open(const QString &name)
    {
        QSignalSpy analysed(&session, &views::Session::analysisChanged);
        session.setDiagram(example(name));
        QTRY_VERIFY(!session.isAnalysisStale());
    }
};

views::PropertyField *field(const QWidget &panel, const QString &key)
{
    for (views::PropertyField *candidate : panel.findChildren<views::PropertyField *>()) {
        if (candidate->key() == key)
            return candidate;
    }
    return nullptr;
}

void enter(QLineEdit *line, const QString &text)
{
    QFocusEvent arrival(QEvent::FocusIn);
    QCoreApplication::sendEvent(line, &arrival);
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

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

    void outlineAndDrawingHaveOneSelection()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("outline");
        auto *tree = panel->findChild<QTreeView *>(u"outlineView"_s);
        const auto *outline = qobject_cast<views::OutlineModel *>(tree->model());
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        QCOMPARE(tree->selectionModel()->selectedIndexes(), QModelIndexList{outline->indexOf(part(u"nginx"_s))});
        QCOMPARE(outline->idAt(tree->currentIndex()), std::optional(part(u"nginx"_s)));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(bench.session.selection(), (views::Selection{{*outline->idAt(tree->currentIndex())}, {}}));
        QVERIFY(tree->currentIndex() != outline->indexOf(part(u"nginx"_s)));
        QCOMPARE(bench.revealed, bench.session.selection().components);
        QTest::keyClick(tree, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.session.selection().components.size(), 2);
    }

    void outlineKeepsWhatIsFolded()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("outline");
        auto *tree = panel->findChild<QTreeView *>(u"outlineView"_s);
        const auto *outline = qobject_cast<views::OutlineModel *>(tree->model());
        tree->collapse(outline->indexOf(part(u"server"_s)));
        QVERIFY(bench.session.push(model::RemoveParts{{part(u"dns"_s)}, {}}));
        QVERIFY(!tree->isExpanded(outline->indexOf(part(u"server"_s))));
        tree->expand(outline->indexOf(part(u"server"_s)));
        bench.session.undoStack().undo();
        QVERIFY(tree->isExpanded(outline->indexOf(part(u"server"_s))));
    }

    void outlineRenamesAndRemovesByKeys()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("outline");
        auto *tree = panel->findChild<QTreeView *>(u"outlineView"_s);
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F2);
        auto *editor = tree->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Front"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(bench.session.diagram().component(part(u"nginx"_s))->name, u"Front"_s);
        QCOMPARE(bench.session.undoStack().count(), 1);
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(!bench.session.diagram().component(part(u"nginx"_s)));
        QCOMPARE(bench.session.undoStack().count(), 2);
    }

    void outlineMovesByKeys()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("outline");
        auto *tree = panel->findChild<QTreeView *>(u"outlineView"_s);
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(bench.session.diagram().component(part(u"nginx"_s))->parent, std::nullopt);
        QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier); // there is nothing around it any more
        QCOMPARE(bench.session.undoStack().count(), 1);
        QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(bench.session.diagram().component(part(u"nginx"_s))->parent, std::optional(part(u"server"_s)));
        QCOMPARE(bench.session.undoStack().count(), 2);
        QCOMPARE(bench.session.selection().components, QSet<model::ComponentId>{part(u"nginx"_s)});
    }

    void outlineSelectsAll()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto panel = bench.panel("outline");
        auto *tree = panel->findChild<QTreeView *>(u"outlineView"_s);
        views::Selection all;
        for (const model::Component &each : bench.session.diagram().components())
            all.components.insert(each.id);
        bench.session.setSelection(all);
        QCOMPARE(tree->selectionModel()->selectedIndexes().size(), all.components.size());
        all.components.remove(part(u"web-1"_s));
        all.components.remove(part(u"haproxy"_s));
        bench.session.setSelection(all);
        QCOMPARE(tree->selectionModel()->selectedIndexes().size(), all.components.size());
        QCOMPARE(bench.session.selection(), all);
    }

    void outlineDropIsOneEdit()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto panel = bench.panel("outline");
        auto *tree = panel->findChild<QTreeView *>(u"outlineView"_s);
        auto *outline = qobject_cast<views::OutlineModel *>(tree->model());
        const model::Diagram before = bench.session.diagram();
        for (const bool out : {false, true}) {
            const std::unique_ptr<QMimeData> dragged(outline->mimeData({outline->indexOf(part(u"user"_s)), outline->indexOf(part(u"dns"_s))}));
            outline->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, out ? QModelIndex() : outline->indexOf(part(u"server"_s)));
            const model::Diagram &diagram = bench.session.diagram();
            for (const model::ComponentId &id : {part(u"user"_s), part(u"dns"_s)}) {
                QCOMPARE(diagram.component(id)->parent, out ? std::nullopt : std::optional(part(u"server"_s)));
                if (!out)
                    QVERIFY(diagram.absoluteRect(part(u"server"_s)).contains(diagram.absoluteRect(id)));
                for (const model::Component &other : diagram.components()) {
                    if (other.id != id && other.parent == diagram.component(id)->parent)
                        QVERIFY2(!diagram.absoluteRect(other.id).intersects(diagram.absoluteRect(id)), qPrintable(other.id.toString()));
                }
            }
            QCOMPARE(bench.session.undoStack().count(), out ? 2 : 1);
            QCOMPARE(bench.session.selection().components, (QSet<model::ComponentId>{part(u"user"_s), part(u"dns"_s)}));
        }
        bench.session.undoStack().setIndex(0);
        QCOMPARE(bench.session.diagram(), before);
    }

    void inspectorEditsAProperty()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        auto *line = field(*inspector, u"product"_s)->findChild<QLineEdit *>();
        QCOMPARE(line->text(), u"Nginx"_s);
        line->setFocus();
        bench.session.beginGesture();
        enter(line, u"Caddy"_s);
        QCOMPARE(bench.session.diagram().component(part(u"nginx"_s))->text(u"product"_s), u"Caddy"_s);
        QCOMPARE(bench.session.undoStack().count(), 1); // typing is one entry
        bench.session.undoStack().undo();
        QCoreApplication::processEvents();
        QCOMPARE(line->text(), u"Nginx"_s);
    }

    void inspectorKeepsWhatIsWrongAndSaysWhy()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s)}, {}});
        views::PropertyField *port = field(*inspector, u"port"_s);
        auto *line = port->findChild<QLineEdit *>();
        for (const QString &wrong : {u"99999"_s, u"eighty"_s}) {
            const int count = bench.session.undoStack().count();
            enter(line, wrong);
            QCOMPARE(line->text(), wrong);
            QVERIFY(!port->error().isEmpty());
            QVERIFY(line->property("invalid").toBool());
            QVERIFY(bench.session.undoStack().count() <= count + 1); // the digits on the way to 99999 were valid
            QVERIFY(bench.session.diagram().component(part(u"nginx"_s))->property(u"port"_s).toDouble() < 65536);
        }
        line->clear();
        enter(line, u"8080"_s);
        QVERIFY(port->error().isEmpty());
        QCOMPARE(bench.session.diagram().component(part(u"nginx"_s))->integer(u"port"_s), 8080);
    }

    void inspectorGoesBackToTheDefault()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"haproxy"_s)}, {}});
        QVERIFY(bench.session.diagram().component(part(u"haproxy"_s)));
        views::PropertyField *algorithm = field(*inspector, u"algorithm"_s);
        auto *combo = algorithm->findChild<QComboBox *>();
        combo->setCurrentIndex(combo->findData(u"least-connections"_s));
        Q_EMIT combo->activated(combo->currentIndex());
        QCOMPARE(bench.session.diagram().component(part(u"haproxy"_s))->text(u"algorithm"_s), u"least-connections"_s);
        QCoreApplication::processEvents();
        auto *reset = algorithm->findChild<QToolButton *>();
        QVERIFY(reset->isVisibleTo(algorithm));
        reset->click();
        QVERIFY(!bench.session.diagram().component(part(u"haproxy"_s))->hasProperty(u"algorithm"_s));
    }

    void inspectorEditsRecords()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"dns"_s)}, {}});
        auto *table = inspector->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        table->item(1, 2)->setText(u"203.0.113.7"_s);
        const QJsonArray records = bench.session.diagram().component(part(u"dns"_s))->property(u"records"_s).toArray();
        QCOMPARE(records.at(1)[u"value"_s].toString(), u"203.0.113.7"_s);
        table->item(1, 0)->setText(QString());
        QVERIFY(!field(*inspector, u"records"_s)->error().isEmpty());
        QCOMPARE(bench.session.diagram().component(part(u"dns"_s))->property(u"records"_s).toArray(), records);
    }

    void inspectorEditsTheDiagram()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        auto *title = field(*inspector, u"title"_s)->findChild<QLineEdit *>();
        enter(title, u"My site"_s);
        QCOMPARE(bench.session.diagram().title(), u"My site"_s);
    }

    void inspectorCountsASelection()
    {
        Bench bench;
        bench.open(u"simple-web-stack"_s);
        const auto inspector = bench.panel("inspector");
        bench.session.setSelection({{part(u"nginx"_s), part(u"app"_s)}, {connection(u"c3"_s)}});
        bool said = false;
        for (const QLabel *label : inspector->findChildren<QLabel *>())
            said |= label->text() == u"2 parts, 1 connection"_s;
        QVERIFY(said);
    }

    void inspectorEditsSeveralPartsAtOnce()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const auto inspector = bench.panel("inspector");
        const QSet<model::ComponentId> both{part(u"web-1"_s), part(u"web-2"_s)};
        QVERIFY(bench.session.push(model::SetComponentProperty{part(u"web-2"_s), u"port"_s, 8081}));
        bench.session.setSelection({both, {}});
        auto *port = field(*inspector, u"port"_s)->findChild<QLineEdit *>();
        QVERIFY(port->text().isEmpty());
        QCOMPARE(port->placeholderText(), u"several values"_s);
        QCOMPARE(field(*inspector, u"product"_s)->findChild<QLineEdit *>()->text(), u"Nginx"_s); // the same for both

        const int before = bench.session.undoStack().count();
        enter(port, u"9000"_s);
        for (const model::ComponentId &id : both)
            QCOMPARE(bench.session.diagram().component(id)->integer(u"port"_s), 9000);
        QCOMPARE(bench.session.undoStack().count(), before + 1); // typing is one entry, for all of them
        bench.session.undoStack().undo();
        QCOMPARE(bench.session.diagram().component(part(u"web-2"_s))->integer(u"port"_s), 8081);
        QCoreApplication::processEvents();
        QCOMPARE(port->placeholderText(), u"several values"_s);
    }

    void inspectorSharesWhatMeansTheSame()
    {
        Bench bench;
        bench.open(u"distributed-web-infrastructure"_s);
        const model::Diagram &diagram = bench.session.diagram();
        // Against the definition, for every pair of parts.
        for (const model::Component &a : diagram.components()) {
            for (const model::Component &b : diagram.components()) {
                const views::SharedProperties shared(diagram, {{a.id, b.id}, {}});
                for (const model::PropertySchema &schema : shared.schemas()) {
                    const model::PropertySchema *inB = model::findProperty(b.kindInfo().properties, schema.key);
                    QVERIFY(inB && model::findProperty(a.kindInfo().properties, schema.key));
                    QCOMPARE(inB->type, schema.type);
                    const bool same = a.property(schema.key) == b.property(schema.key) && a.hasProperty(schema.key) == b.hasProperty(schema.key);
                    QVERIFY2(shared.different(schema.key).isEmpty() == same || !(a.hasProperty(schema.key) || b.hasProperty(schema.key)), qPrintable(schema.key));
                }
            }
        }
        QVERIFY(views::SharedProperties(diagram, {{part(u"web-1"_s)}, {diagram.connections().front().id}}).schemas().empty());
        QSet<model::ConnectionId> lines;
        for (const model::Connection &connection : diagram.connections())
            lines.insert(connection.id);
        const views::SharedProperties ofLines(diagram, {{}, lines});
        QVERIFY(model::findProperty(ofLines.schemas(), u"port"_s));
        QVERIFY(bench.session.push(ofLines.set(u"rttMs"_s, 7)));
        for (const model::Connection &connection : bench.session.diagram().connections())
            QCOMPARE(connection.number(u"rttMs"_s), 7.0);
        QCOMPARE(bench.session.undoStack().count(), 1);
    }

    void arrowsAreTold()
    {
        const model::Topology topology(example(u"distributed-web-infrastructure"_s));
        QStringList meanings;
        for (const model::Connection &each : topology.diagram().connections()) {
            const QString meaning = views::connectionMeaning(topology, each.id);
            QVERIFY2(!meaning.isEmpty(), qPrintable(each.id.toString()));
            if (each.from == part(u"haproxy"_s))
                meanings.append(meaning);
        }
        QCOMPARE(meanings.size(), 2);
        for (const QString &meaning : meanings)
            QVERIFY2(meaning.startsWith(u"One of 2 alternatives"_s), qPrintable(meaning));
    }

    void textAndValuesOfProperties_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("ports") << int(model::PropertyType::PortList) << u"80, 443/tcp"_s << true;
        QTest::newRow("counts") << int(model::PropertyType::Counts) << u"cache = 1, web = 2"_s << true;
        QTest::newRow("no count") << int(model::PropertyType::Counts) << u"web two"_s << false;
        QTest::newRow("quorum") << int(model::PropertyType::QuorumList) << u"2 of a, b, c; 1 of d"_s << true;
        QTest::newRow("no quorum") << int(model::PropertyType::QuorumList) << u"most of a"_s << false;
        QTest::newRow("number") << int(model::PropertyType::Number) << u"0.25"_s << true;
        QTest::newRow("no number") << int(model::PropertyType::Number) << u"fast"_s << false;
    }

    void textAndValuesOfProperties()
    {
        QFETCH(int, type);
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const model::Result<QJsonValue> value = views::propertyFromText(model::PropertyType(type), text);
        QCOMPARE(value.hasValue(), valid);
        if (valid)
            QCOMPARE(views::propertyToText(model::PropertyType(type), *value), text);
        else
            QVERIFY(!value.error().message.isEmpty());
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
        auto *events = panel->findChild<QTreeView *>(u"eventsView"_s);
        bench.session.sendRequest();
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
