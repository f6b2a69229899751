#include "model/edit/edit.h"
#include "model/edit/replacement.h"
#include "model/formats/nativeformat.h"

#include "tests/model/odddiagram.h"
#include "tests/model/randomedits.h"
#include "tests/support/strictmain.h"

using namespace model;

namespace {

ComponentId id(const char *text)
{
    return *ComponentId::fromString(QString::fromUtf8(text));
}

ConnectionId connectionId(const char *text)
{
    return *ConnectionId::fromString(QString::fromUtf8(text));
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Diagram sample()
{
    return readNative(
               R"({"format": "tracepaper", "version": 1, "title": "Sample", "view": {"grid": true}, "components": [
        {"id": "user", "kind": "browser", "name": "User", "x": 10, "y": 20},
        {"id": "zone", "kind": "zone", "x": 200, "y": 0, "width": 600, "height": 400},
        {"id": "server", "kind": "host", "name": "Server", "parent": "zone", "x": 20, "y": 40, "properties": {"address": "8.8.8.8"}},
        {"id": "nginx", "kind": "web-server", "name": "Nginx", "parent": "server", "x": 5, "y": 6, "properties": {"port": 80}, "extra": [1]},
        {"id": "mysql", "kind": "database", "name": "MySQL", "parent": "server", "properties": {"role": "replica", "failover": "manual"}}],
        "connections": [
        {"id": "c1", "from": "user", "to": "nginx", "protocol": "http", "port": 80},
        {"id": "c2", "from": "nginx", "to": "mysql", "protocol": "mysql"}]})")
        .diagram;
}

Component fresh(const char *name, const char *kind = "cache", const char *parent = "")
{
    Component part{id(name), s(kind), {}, {}, {}, {}, {}, {}};
    if (*parent)
        part.parent = id(parent);
    return part;
}

InsertParts inserted(const Component &part, int index = -1)
{
    return {{{{part, index}}, {}}};
}

bool sameOrder(const Diagram &a, const Diagram &b)
{
    const auto same = [](const auto &x, const auto &y) { return x.id == y.id; };
    return std::equal(a.components().begin(), a.components().end(), b.components().begin(), b.components().end(), same)
           && std::equal(a.connections().begin(), a.connections().end(), b.connections().begin(), b.connections().end(),
                         same);
}

} // namespace

Q_DECLARE_METATYPE(model::Edit)

class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsCanBeTakenBack_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const Edit &edit, const char *text) {
            QTest::newRow(name) << edit << s(text);
        };
        add("add a part", inserted(fresh("cache")), "Add Cache");
        add("add a part in the middle", inserted(fresh("cache", "cache", "server"), 2), "Add Cache");
        add("add parts",
            InsertParts{{{{fresh("a"), 0}, {fresh("b", "cache", "a"), -1}},
                         {{{connectionId("c9"), id("a"), id("b"), s("redis"), {}}, 0}}}},
            "Add 2 parts");
        add("connect", InsertParts{{{}, {{{connectionId("c9"), id("user"), id("mysql"), s("tcp"), {}}, 1}}}},
            "Connect");
        add("delete a part", RemoveParts{{id("mysql")}, {}}, "Delete MySQL");
        add("delete a container", RemoveParts{{id("zone")}, {}}, "Delete Zone");
        add("delete a connection", RemoveParts{{}, {connectionId("c1")}}, "Delete connection");
        add("delete several", RemoveParts{{id("user"), id("server"), id("nginx")}, {connectionId("c2")}},
            "Delete 4 items");
        add("move", SetGeometry{{{id("user"), QPointF(50, 60), {}}}}, "Move User");
        add("move and resize",
            SetGeometry{{{id("user"), {}, QSizeF(100, 60)}, {id("zone"), QPointF(0, 0), QSizeF(10, 10)}}},
            "Move 2 parts");
        add("move one part twice", SetGeometry{{{id("user"), QPointF(1, 1), {}}, {id("user"), QPointF(2, 2), {}}}},
            "Move 2 parts");
        add("move into", SetParent{id("user"), id("server"), QPointF(3, 4)}, "Move User into Server");
        add("move out", SetParent{id("nginx"), {}, {}}, "Move Nginx out");
        add("rename", Rename{id("nginx"), s("Apache")}, "Rename Nginx");
        add("change the kind", SetKind{id("nginx"), s("app-server")}, "Change the kind of Nginx");
        add("change the kind so that properties go", SetKind{id("mysql"), s("load-balancer")},
            "Change the kind of MySQL");
        add("change the kind to an unknown one", SetKind{id("mysql"), s("oracle")}, "Change the kind of MySQL");
        add("set a property", SetComponentProperty{id("nginx"), s("port"), 8080}, "Change “Port” of Nginx");
        add("add a property", SetComponentProperty{id("nginx"), s("instances"), 2}, "Change “Instances” of Nginx");
        add("remove a property", SetComponentProperty{id("nginx"), s("port"), QJsonValue::Undefined},
            "Change “Port” of Nginx");
        add("set an unknown property", SetComponentProperty{id("nginx"), s("colour"), s("red")},
            "Change “colour” of Nginx");
        add("set a connection's property", SetConnectionProperty{connectionId("c1"), s("port"), 443},
            "Change “Port” of a connection");
        add("remove a connection's property",
            SetConnectionProperty{connectionId("c1"), s("port"), QJsonValue::Undefined},
            "Change “Port” of a connection");
        add("reconnect", Reconnect{connectionId("c2"), id("user"), id("server"), s("tcp")}, "Change connection");
        add("information", SetDocumentInfo{s("Title"), s("Text"), {{s("view"), 1}}}, "Change diagram information");
        add("several",
            Edits{{Rename{id("nginx"), s("A")}, RemoveParts{{id("server")}, {}}, inserted(fresh("server")),
                   Rename{id("server"), s("B")}},
                  s("Replace")},
            "Replace");
        add("several without a text",
            Edits{{SetGeometry{{{id("user"), QPointF(), {}}}}, Rename{id("user"), s("A")}}, {}}, "Move User");
        add("several in several",
            Edits{{Edits{{Rename{id("user"), s("A")}}, {}}, Edits{{Rename{id("user"), s("B")}}, {}}}, {}},
            "Rename User");
        add("nothing in the end", Edits{{Rename{id("user"), s("A")}, Rename{id("user"), s("User")}}, {}},
            "Rename User");
        add("add and remove", Edits{{inserted(fresh("x")), RemoveParts{{id("x")}, {}}}, {}}, "Add Cache");
    }

    void editsCanBeTakenBack()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QString, text);
        const Diagram before = sample();
        Diagram diagram = before;
        QCOMPARE(editText(diagram, edit), text);
        const Result<AppliedEdit> applied = applyEdit(diagram, edit);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        const Diagram after = diagram;
        QVERIFY(applied->diff == diffDiagrams(before, after));

        const Result<AppliedEdit> back = applyEdit(diagram, applied->inverse);
        QVERIFY(back);
        QVERIFY(diagram == before);
        QVERIFY(sameOrder(diagram, before));
        QVERIFY(back->diff == diffDiagrams(after, before));
        QVERIFY(!editText(after, applied->inverse).isEmpty());

        QVERIFY(applyEdit(diagram, back->inverse));
        QVERIFY(diagram == after);
        QCOMPARE(writeNative(diagram), writeNative(after));
        const ReadResult read = readNative(writeNative(after));
        QVERIFY(read.isComplete() && read.diagram == after); // what an edit makes can be saved
    }

    void refusedEditsChangeNothing_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("message");
        const auto add = [](const char *name, const Edit &edit, const char *message) {
            QTest::newRow(name) << edit << s(message);
        };
        add("add what is there", inserted(fresh("user")), "unique");
        add("add into nothing", inserted(fresh("x", "cache", "nobody")), "container");
        add("delete nobody", RemoveParts{{id("user"), id("nobody")}, {}}, "nobody");
        add("delete no connection", RemoveParts{{id("user")}, {connectionId("c9")}}, "c9");
        add("move nobody", SetGeometry{{{id("user"), QPointF(1, 1), {}}, {id("nobody"), QPointF(), {}}}}, "nobody");
        add("move too far",
            SetGeometry{
                {{id("user"), QPointF(1, 1), {}}, {id("user"), QPointF(2, 2), {}}, {id("zone"), QPointF(1e9, 0), {}}}},
            "too far");
        add("resize to nothing", SetGeometry{{{id("user"), {}, QSizeF(0, 10)}}}, "size");
        add("into itself", SetParent{id("zone"), id("zone"), {}}, "into itself");
        add("into its content", SetParent{id("zone"), id("mysql"), {}}, "into itself");
        add("into nothing", SetParent{id("zone"), id("nobody"), {}}, "container");
        add("parent of nobody", SetParent{id("nobody"), {}, {}}, "nobody");
        add("rename nobody", Rename{id("nobody"), s("A")}, "nobody");
        add("kind of nobody", SetKind{id("nobody"), s("cache")}, "nobody");
        add("no kind", SetKind{id("user"), {}}, "kind");
        add("property of nobody", SetComponentProperty{id("nobody"), s("port"), 80}, "nobody");
        add("property out of range", SetComponentProperty{id("nginx"), s("port"), 0}, "“Port” must be at least 1");
        add("property of the wrong type", SetComponentProperty{id("nginx"), s("port"), s("80")}, "whole number");
        add("no such choice", SetComponentProperty{id("mysql"), s("role"), s("boss")}, "one of");
        add("property of no connection", SetConnectionProperty{connectionId("c9"), s("port"), 80}, "c9");
        add("connection's property out of range", SetConnectionProperty{connectionId("c1"), s("port"), 70000},
            "at most 65535");
        add("an end as property", SetConnectionProperty{connectionId("c1"), s("from"), s("mysql")}, "from");
        add("reconnect nothing", Reconnect{connectionId("c9"), id("user"), id("nginx"), {}}, "c9");
        add("reconnect to nobody", Reconnect{connectionId("c1"), id("user"), id("nobody"), {}}, "end");
        add("format as member", SetDocumentInfo{s("T"), {}, {{s("format"), 1}}}, "format");
        add("the last of several",
            Edits{{inserted(fresh("x")), RemoveParts{{id("zone")}, {}}, Rename{id("zone"), s("A")}}, {}}, "zone");
        add("inside of several",
            Edits{{Rename{id("user"), s("A")}, Edits{{Rename{id("user"), s("B")}, Rename{id("nobody"), s("C")}}, {}}},
                  {}},
            "nobody");
    }

    void refusedEditsChangeNothing()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QString, message);
        Diagram diagram = sample();
        const Result<AppliedEdit> applied = applyEdit(diagram, edit);
        QVERIFY(!applied);
        QVERIFY2(applied.error().message.contains(message), qPrintable(applied.error().message));
        QVERIFY(diagram == sample());
        QVERIFY(sameOrder(diagram, sample()));
        QVERIFY(!editText(diagram, edit).isEmpty());
    }

    void changingTheKindDropsWhatTheNewOneRefuses()
    {
        Diagram diagram = sample();
        QVERIFY(applyEdit(diagram, SetKind{id("mysql"), s("load-balancer")}));
        const Component &part = *diagram.component(id("mysql"));
        QCOMPARE(part.properties.value(s("role")), QJsonValue(s("replica"))); // a role in a cluster
        QVERIFY(applyEdit(diagram, SetComponentProperty{id("mysql"), s("mode"), s("active-passive")}));
        QVERIFY(applyEdit(diagram, SetComponentProperty{id("mysql"), s("failover"), s("manual")}));
        QVERIFY(applyEdit(
            diagram, SetComponentProperty{id("mysql"), s("allow"), s("everything")})); // means nothing to a balancer
        QVERIFY(applyEdit(diagram, SetKind{id("mysql"), s("firewall")}));
        QVERIFY(!diagram.component(id("mysql"))->properties.contains(s("allow")));
        QCOMPARE(diagram.component(id("mysql"))->properties.value(s("mode")), QJsonValue(s("active-passive")));
        QVERIFY(readNative(writeNative(diagram)).problems.empty());
    }

    void stepsOfOneGestureMerge()
    {
        const auto move = [](double x) {
            return Edit(SetGeometry{{{id("user"), QPointF(x, 0), {}}, {id("zone"), QPointF(x, 9), {}}}});
        };
        checkMerge(move(1), move(2));
        checkMerge(Rename{id("user"), s("A")}, Rename{id("user"), s("AB")});
        checkMerge(SetComponentProperty{id("nginx"), s("port"), 8}, SetComponentProperty{id("nginx"), s("port"), 80});
        checkMerge(SetConnectionProperty{connectionId("c1"), s("label"), s("a")},
                   SetConnectionProperty{connectionId("c1"), s("label"), s("ab")});
        checkMerge(SetDocumentInfo{s("T"), {}, {}}, SetDocumentInfo{s("Ti"), {}, {}});
    }

    void differentGesturesDoNotMerge()
    {
        const auto move = [](const char *name) { return Edit(SetGeometry{{{id(name), QPointF(1, 1), {}}}}); };
        const SetGeometry both{{{id("user"), QPointF(2, 2), {}}, {id("zone"), QPointF(2, 2), {}}}};
        QVERIFY(!mergeEdits(move("user"), move("zone")));
        QVERIFY(!mergeEdits(move("user"), both));
        QVERIFY(!mergeEdits(both, move("user")));
        QVERIFY(!mergeEdits(Rename{id("user"), s("A")}, Rename{id("zone"), s("A")}));
        QVERIFY(!mergeEdits(Rename{id("user"), s("A")}, move("user")));
        QVERIFY(!mergeEdits(SetComponentProperty{id("nginx"), s("port"), 8},
                            SetComponentProperty{id("nginx"), s("instances"), 8}));
        QVERIFY(!mergeEdits(SetComponentProperty{id("nginx"), s("port"), 8},
                            SetComponentProperty{id("mysql"), s("port"), 8}));
        QVERIFY(!mergeEdits(SetConnectionProperty{connectionId("c1"), s("port"), 8},
                            SetConnectionProperty{connectionId("c2"), s("port"), 8}));
        QVERIFY(!mergeEdits(SetDocumentInfo{s("T"), s("D"), {}}, SetDocumentInfo{s("U"), s("E"), {}}));
        QVERIFY(!mergeEdits(inserted(fresh("a")), inserted(fresh("b"))));
        QVERIFY(!mergeEdits(Edits{{move("user")}, {}}, Edits{{move("user")}, {}}));
    }

    void randomEditsAreUndoneAndRedone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomEditsAreUndoneAndRedone()
    {
        QFETCH(const quint32, seed);
        Diagram diagram = tests::oddDiagram(seed, 30, 40);
        const Diagram original = diagram;
        tests::RandomEdits edits(seed);
        std::vector<Edit> inverses;
        int refused = 0;
        while (inverses.size() < 500) {
            const Diagram before = diagram;
            const Edit edit = edits.next(diagram);
            QVERIFY(!editText(diagram, edit).isEmpty() || std::holds_alternative<Edits>(edit));
            const Result<AppliedEdit> applied = applyEdit(diagram, edit);
            if (!applied) {
                QVERIFY(diagram == before && sameOrder(diagram, before));
                ++refused;
                continue;
            }
            QVERIFY(applied->diff == diffDiagrams(before, diagram));
            inverses.push_back(applied->inverse);
        }
        QVERIFY(refused > 20);
        const Diagram final = diagram;
        const ReadResult read = readNative(writeNative(final));
        QVERIFY(read.isComplete() && read.diagram == final);

        std::vector<Edit> again;
        for (; !inverses.empty(); inverses.pop_back()) {
            const Result<AppliedEdit> undone = applyEdit(diagram, inverses.back());
            QVERIFY(undone);
            again.push_back(undone->inverse);
        }
        QVERIFY(diagram == original && sameOrder(diagram, original));
        for (; !again.empty(); again.pop_back())
            QVERIFY(applyEdit(diagram, again.back()));
        QVERIFY(diagram == final && sameOrder(diagram, final));
    }

    void anyDiagramIsReplacedByAnyOther()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Diagram diagram = tests::oddDiagram(seed, 30, 40);
            const Diagram from = diagram;
            const Diagram to = seed % 5 == 0 ? Diagram() : tests::oddDiagram(seed + 100, 25, 30);
            const Result<AppliedEdit> applied = applyEdit(diagram, replacementEdit(from, to, QStringLiteral("Load")));
            QVERIFY(applied);
            QVERIFY(diagram == to && sameOrder(diagram, to));
            QVERIFY(applied->diff == diffDiagrams(from, to));
            QCOMPARE(editText(from, replacementEdit(from, to, QStringLiteral("Load"))), QStringLiteral("Load"));
            QVERIFY(applyEdit(diagram, applied->inverse));
            QVERIFY(diagram == from && sameOrder(diagram, from));
        }
    }

private:
    /// One after the other, or merged: the same diagram; and the inverse of the first step takes back both.
    static void checkMerge(const Edit &first, const Edit &second)
    {
        Diagram apart = sample();
        Diagram together = apart;
        const Result<AppliedEdit> applied = applyEdit(apart, first);
        QVERIFY(applied && applyEdit(apart, second));
        const std::optional<Edit> merged = mergeEdits(first, second);
        QVERIFY(merged);
        QVERIFY(applyEdit(together, *merged));
        QVERIFY(together == apart);
        QVERIFY(applyEdit(together, applied->inverse));
        QVERIFY(together == sample());
    }
};

STRICT_TEST_MAIN(TestEdit)
#include "tst_edit.moc"
