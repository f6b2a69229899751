#include "model/edit/replica.h"

#include "model/analysis/spof.h"
#include "model/trace/tracer.h"

#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace model;

namespace {

ComponentId part(const char *id)
{
    return *ComponentId::fromString(QString::fromLatin1(id));
}

/// The diagram with a replica of these parts, and undone again: it must be as before.
Diagram replicated(const Diagram &diagram, const std::vector<ComponentId> &roots, std::vector<ComponentId> *copies = nullptr)
{
    const Replica replica = replicaOf(diagram, roots, {0, 300}, Topology(diagram).meantEnds());
    Diagram result = diagram;
    const Result<AppliedEdit> applied = applyEdit(result, Edits{replica.edits, {}});
    if (!applied)
        return {};
    Diagram back = result;
    if (!applyEdit(back, applied->inverse) || back != diagram)
        return {};
    if (copies)
        *copies = replica.roots;
    return result;
}

/// "from -protocol use-> to" of every connection, sorted.
QStringList linesOf(const Diagram &diagram)
{
    QStringList lines;
    for (const Connection &connection : diagram.connections()) {
        const QString use = connection.properties.value(u"use"_s).toString();
        lines.append(connection.from.toString() + u" "_s + connection.protocol + (use.isEmpty() ? QString() : u" "_s + use) + u" "_s + connection.to.toString());
    }
    lines.sort();
    return lines;
}

QStringList added(const Diagram &before, const Diagram &after)
{
    QStringList lines = linesOf(after);
    for (const QString &line : linesOf(before))
        lines.removeOne(line);
    return lines;
}

QString spofsFor(const Diagram &diagram, Operation operation)
{
    for (const OperationResult &result : findSpofs(Topology(diagram), {.pairs = false}).operations) {
        if (result.operation == operation)
            return result.works ? tests::idsText(result.spofs) : u"does not work"_s;
    }
    return {};
}

bool works(const Diagram &diagram, Operation operation, const QSet<ComponentId> &down = {})
{
    Request request;
    request.operation = operation;
    request.detected = true;
    for (const ComponentId &id : down)
        request.failures.push_back({id, defaultFailureMode(*diagram.component(id))});
    const Result<Trace> trace = traceRequest(Topology(diagram), request);
    return trace && trace->outcomes.front().ok;
}

} // namespace

class TestReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerBehindTheSameBalancer()
    {
        const Diagram before = tests::diagramFromText("user -> lb -> web -> app -> db; h1[web app]");
        const Diagram after = replicated(before, {part("h1")});
        QCOMPARE(added(before, after), (QStringList{u"app-2 mysql db"_s, u"lb http web-2"_s, u"web-2 http app-2"_s}));
        QCOMPARE(after.component(part("web-2"))->parent, part("h1-2"));
        QVERIFY(after.component(part("h1-2")));
        QCOMPARE(spofsFor(before, Operation::Read), u"app db h1 lb web"_s);
        QCOMPARE(spofsFor(after, Operation::Read), u"db lb"_s);
        QVERIFY(works(after, Operation::Write, {part("h1")}));
    }

    void aPrimaryGetsAReplica()
    {
        const Diagram before = tests::diagramFromText("user -> web -> app -> db");
        const Diagram after = replicated(before, {part("db")});
        QCOMPARE(added(before, after), (QStringList{u"app mysql read db-2"_s, u"db replication db-2"_s}));
        QCOMPARE(after.component(part("db-2"))->text(u"role"_s), u"replica"_s);
        QCOMPARE(spofsFor(after, Operation::Read), u"app web"_s);
        QCOMPARE(spofsFor(after, Operation::Write), u"app db web"_s);
        QVERIFY(works(after, Operation::Read, {part("db")}));
        QVERIFY(works(after, Operation::Write));
        QVERIFY(!works(after, Operation::Write, {part("db")}));

        // Another one follows the same primary.
        std::vector<ComponentId> copies;
        const Diagram third = replicated(after, {part("db-2")}, &copies);
        QCOMPARE(added(after, third), (QStringList{u"app mysql read db-3"_s, u"db replication db-3"_s}));
        const Diagram fromPrimary = replicated(after, {part("db")});
        QCOMPARE(added(after, fromPrimary), (QStringList{u"app mysql read db-3"_s, u"db replication db-3"_s}));
    }

    /// Everything on one machine: the second machine reads from its own copy and writes to the primary.
    void aWholeStackOnOneServer()
    {
        const Diagram before = tests::diagramFromText("user -> lb -> web -> app -> db; h1[web app db]");
        const Diagram after = replicated(before, {part("h1")});
        QCOMPARE(added(before, after), (QStringList{u"app-2 mysql read db-2"_s, u"app-2 mysql write db"_s, u"db replication db-2"_s,
                                                    u"lb http web-2"_s, u"web-2 http app-2"_s}));
        QCOMPARE(after.component(part("db-2"))->parent, part("h1-2"));
        QVERIFY(works(after, Operation::Read, {part("h1")}));
        QVERIFY(works(after, Operation::Write));
        QVERIFY(works(after, Operation::Write, {part("h1-2")}));
        QCOMPARE(spofsFor(after, Operation::Read), u"lb"_s);
    }

    void whatIsInACopyCanBeToldApart()
    {
        Diagram before = tests::diagramFromText("lb -> web -> app -> db; h1[web app db]");
        for (const auto &[id, name] : {std::pair("web", "Web server"), std::pair("app", "Shop"), std::pair("db", "Database 1")}) {
            Component component = *before.component(part(id));
            component.name = QString::fromLatin1(name);
            QVERIFY(before.replace(component).hasValue());
        }
        const Diagram after = replicated(before, {part("h1")});
        QCOMPARE(after.component(part("web-2"))->name, u"Web server 2"_s);
        QCOMPARE(after.component(part("app-2"))->name, u"Shop 2"_s);
        QCOMPARE(after.component(part("db-2"))->name, u"Database 2"_s);
    }

    void aCopyIsNotCalledPrimary()
    {
        Diagram before = tests::diagramFromText("user -> web -> app -> db; app -> other; other(kind=database)");
        for (const auto &[id, name] : {std::pair("db", "Primary"), std::pair("other", "Replica")}) {
            Component component = *before.component(part(id));
            component.name = QString::fromLatin1(name);
            QVERIFY(before.replace(component).hasValue());
        }
        const Diagram after = replicated(before, {part("db")});
        QCOMPARE(after.component(part("db-2"))->name, u"Replica 2"_s);
        QCOMPARE(after.component(part("db"))->name, u"Primary"_s);
    }

    void namesAddressesAndRolesOfCopies()
    {
        Diagram before = tests::diagramFromText("lb -> h1; h1(address=10.0.0.1); a(kind=load-balancer); a(role=active)");
        Component host = *before.component(part("h1"));
        host.name = u"Server"_s;
        QVERIFY(before.replace(host).hasValue());
        const Diagram after = replicated(before, {part("h1"), part("a")});
        QCOMPARE(after.component(part("h1-2"))->name, u"Server 2"_s);
        QVERIFY(!after.component(part("h1-2"))->properties.contains(u"address"_s));
        QCOMPARE(after.component(part("h1"))->text(u"address"_s), u"10.0.0.1"_s);
        QCOMPARE(after.component(part("a-2"))->text(u"role"_s), u"standby"_s);
    }

    void severalTogetherStayTogether()
    {
        const Diagram before = tests::diagramFromText("user -> lb -> web -> app -> db");
        const Diagram after = replicated(before, {part("web"), part("app")});
        QCOMPARE(added(before, after), (QStringList{u"app-2 mysql db"_s, u"lb http web-2"_s, u"web-2 http app-2"_s}));
    }

    void aClusterTakesTheCopyIn()
    {
        Diagram before = tests::diagramFromText("h1[a(kind=cache)]; cluster(mode=active-active)");
        Component cluster = *before.component(part("cluster"));
        cluster.properties.insert(u"members"_s, QJsonArray{u"a"_s});
        QVERIFY(before.replace(cluster).hasValue());
        const Diagram after = replicated(before, {part("a")});
        QCOMPARE(after.component(part("cluster"))->properties.value(u"members"_s).toArray(), (QJsonArray{u"a"_s, u"a-2"_s}));
    }

    void linesOfTheHandStayWithTheOriginal()
    {
        Diagram before = tests::diagramFromText("lb -weight=3 priority=1-> web");
        Connection line = before.connections().front();
        line.properties.insert(Connection::waypointsKey(), waypointsToJson({{10, 20}, {30, 20}}));
        QVERIFY(before.replace(line).hasValue());
        const Diagram after = replicated(before, {part("web")});
        const Connection &copy = after.connections().back();
        QVERIFY(copy.waypoints().empty());
        QCOMPARE(copy.number(u"weight"_s), 3.0);
        QCOMPARE(copy.number(u"priority"_s), 1.0);
    }

    void whatIsDrawnAtTheHostMeansTheOriginal()
    {
        const Diagram before = tests::diagramFromText("user -> lb -http-> h[app] -mysql-> db");
        const Diagram after = replicated(before, {part("app")});
        const Topology topology(after);
        QVERIFY(topology.unresolvedLinks().empty());
        QCOMPARE(linesOf(after), (QStringList{u"app mysql db"_s, u"app-2 mysql db"_s, u"lb http app"_s, u"lb http app-2"_s, u"user http lb"_s}));
    }

    /// A second one takes nothing away: what worked still works, and no part becomes a single point of failure by it. Left
    /// out are stores: where several that know nothing of each other pass for one, a replica says which one it belongs to.
    void aReplicaNeverMakesThingsWorse()
    {
        int improved = 0;
        for (unsigned seed = 0; seed < 150; ++seed) {
            const Diagram before = tests::randomDiagram(seed);
            const SpofResult was = findSpofs(Topology(before), {.pairs = false});
            tests::Choices choices(seed);
            const Component chosen = choices.pick(before.components());
            const std::vector<ComponentId> copied = before.subtreeOf(chosen.id);
            if (std::any_of(copied.begin(), copied.end(), [&](const ComponentId &id) { return before.component(id)->has(Trait::Replicates); }))
                continue;
            const Diagram after = replicated(before, {chosen.id});
            QVERIFY2(!after.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
            const SpofResult is = findSpofs(Topology(after), {.pairs = false});
            for (const Operation operation : allOperations) {
                if (!was.of(operation).works)
                    continue;
                const QString where = u"seed %1, %2, %3"_s.arg(seed).arg(chosen.id.toString(), operationId(operation));
                QVERIFY2(is.of(operation).works, qPrintable(where));
                const std::vector<ComponentId> &old = was.of(operation).spofs;
                for (const ComponentId &id : is.of(operation).spofs)
                    QVERIFY2(!before.component(id) || std::find(old.begin(), old.end(), id) != old.end(), qPrintable(where + u": "_s + id.toString()));
                improved += is.of(operation).spofs.size() < old.size();
            }
        }
        QVERIFY(improved > 0);
    }
};

STRICT_TEST_MAIN(TestReplica)
#include "tst_replica.moc"
