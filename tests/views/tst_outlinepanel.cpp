#include "views/itemmodels/outlinemodel.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"
#include "tests/views/panelbench.h"

#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tests::Bench;
using tests::part;

/// The tree of parts: selecting, renaming, removing and moving in it.
class TestOutlinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    /// A balancer between a client on the left and two servers in a zone: into the zone, but still before the servers.
    void droppedPartsStandBeforeWhatTheyAsk()
    {
        Bench bench;
        model::Diagram diagram = tests::diagramFromText("user -> lb -> {web1 web2}; z[web1 web2]");
        const std::pair<const char *, QPointF> places[] = {{"user", {0, 200}}, {"lb", {300, 200}}, {"z", {600, 0}}, {"web1", {40, 60}}, {"web2", {40, 260}}};
        for (const auto &[id, position] : places) {
            model::Component placed = *diagram.component(part(QString::fromLatin1(id)));
            placed.position = position;
            placed.size = placed.has(model::Trait::Encloses) ? std::optional(QSizeF(280, 400)) : std::nullopt;
            QVERIFY(diagram.replace(placed));
        }
        bench.session.setDiagram(diagram);
        const auto panel = bench.panel("outline");
        auto *outline = qobject_cast<views::OutlineModel *>(panel->findChild<QTreeView *>(u"outlineView"_s)->model());
        const std::unique_ptr<QMimeData> dragged(outline->mimeData({outline->indexOf(part(u"lb"_s))}));
        outline->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, outline->indexOf(part(u"z"_s)));
        const model::Diagram &after = bench.session.diagram();
        const auto rect = [&after](const QString &id) { return after.absoluteRect(part(id)); };
        QCOMPARE(after.component(part(u"lb"_s))->parent, std::optional(part(u"z"_s)));
        QVERIFY(rect(u"z"_s).contains(rect(u"lb"_s)));
        QVERIFY(rect(u"lb"_s).right() < rect(u"web1"_s).left());
        QCOMPARE(rect(u"lb"_s).center().y(), diagram.absoluteRect(part(u"lb"_s)).center().y()); // still in line with the client
        QVERIFY(rect(u"user"_s).right() < rect(u"z"_s).left()); // made room
        QCOMPARE(rect(u"web1"_s), diagram.absoluteRect(part(u"web1"_s))); // what is looked at stays
        QVERIFY(bench.revealed.isEmpty());
        QCOMPARE(bench.session.undoStack().count(), 1);
    }

    void droppedPartsOfOneSortStandInAColumn()
    {
        Bench bench;
        model::Diagram diagram = tests::diagramFromText("lb -> {web1 web2 web3}; z(width=300)");
        for (std::size_t i = 0; i < 4; ++i) {
            model::Component placed = diagram.components()[i];
            placed.position = QPointF(i == 0 ? 0 : 300, 100 * double(i));
            QVERIFY(diagram.replace(placed));
        }
        model::Component zone = *diagram.component(part(u"z"_s));
        zone.position = QPointF(700, 0);
        zone.properties = {};
        QVERIFY(diagram.replace(zone));
        bench.session.setDiagram(diagram);
        const auto panel = bench.panel("outline");
        auto *outline = qobject_cast<views::OutlineModel *>(panel->findChild<QTreeView *>(u"outlineView"_s)->model());
        for (const QString &id : {u"web1"_s, u"web2"_s, u"web3"_s}) {
            const std::unique_ptr<QMimeData> dragged(outline->mimeData({outline->indexOf(part(id))}));
            outline->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, outline->indexOf(part(u"z"_s)));
        }
        const auto rect = [&bench](const QString &id) { return bench.session.diagram().absoluteRect(part(id)); };
        QCOMPARE(rect(u"web2"_s).left(), rect(u"web1"_s).left());
        QCOMPARE(rect(u"web3"_s).left(), rect(u"web1"_s).left());
        QVERIFY(!rect(u"web1"_s).intersects(rect(u"web2"_s)) && !rect(u"web3"_s).intersects(rect(u"web2"_s)));
        QVERIFY(rect(u"z"_s).contains(rect(u"web1"_s)) && rect(u"z"_s).contains(rect(u"web2"_s)) && rect(u"z"_s).contains(rect(u"web3"_s)));
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
};

STRICT_GUI_TEST_MAIN(TestOutlinePanel)
#include "tst_outlinepanel.moc"
