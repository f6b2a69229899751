#include "model/analysis/spof.h"

#include "tests/model/naiveevaluator.h"
#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using model::ComponentId;
using model::Diagram;
using model::Operation;
using model::OperationResult;
using model::Topology;

namespace {

constexpr unsigned diagramCount = 1000;

std::vector<ComponentId> idsOf(const Topology &topology, const std::vector<int> &components)
{
    std::vector<ComponentId> ids;
    for (const int component : components)
        ids.push_back(topology.component(component).id);
    return ids;
}

QString pairsText(const std::vector<std::pair<ComponentId, ComponentId>> &pairs)
{
    QStringList texts;
    for (const auto &[first, second] : pairs)
        texts.append(std::min(first, second).toString() + u'+' + std::max(first, second).toString());
    texts.sort();
    return texts.join(u' ');
}

QString spofsText(const Topology &topology)
{
    QString text;
    const model::SpofResult result = model::findSpofs(topology, {false});
    for (const OperationResult &operation : result.operations)
        text += model::operationId(operation.operation) + u':' + (operation.works ? tests::idsText(operation.spofs) : QStringLiteral("-")) + u'\n';
    return text;
}

/// The same parts and connections in another order; containers still come before their contents.
Diagram shuffled(const Diagram &diagram, tests::Choices &choices)
{
    Diagram result;
    result.setMembers(diagram.members());
    std::vector<model::Component> open = diagram.components();
    while (!open.empty()) {
        const std::size_t index = std::size_t(choices.below(int(open.size())));
        if (open[index].parent && !result.component(*open[index].parent))
            continue;
        if (!result.insertComponent(open[index]))
            qFatal("shuffled: a part does not fit");
        open.erase(open.begin() + std::ptrdiff_t(index));
    }
    std::vector<model::Connection> connections = diagram.connections();
    for (std::size_t i = connections.size(); i > 1; --i)
        std::swap(connections[i - 1], connections[std::size_t(choices.below(int(i)))]);
    for (const model::Connection &connection : connections) {
        if (!result.insertConnection(connection))
            qFatal("shuffled: a connection does not fit");
    }
    return result;
}

} // namespace

/// Exactness on random drawings, against the slow evaluation of the definition.
class TestSpofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalBruteForce();
    void pairsEqualBruteForce();
    void moreFailuresNeverHelp();
    void orderDoesNotMatter();
    void perfectPartsAreNoSpofs();
    void hostsOfSpofsAreSpofs();
    void anOptionalConnectionChangesNothing();
    void anIndependentCopyHelps();
    void deletingAnAlternativeIsItsFailure();
    void degradingPartsAreFelt();
    void randomDiagramsAreWorthTheName();
};

void TestSpofs::equalBruteForce()
{
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        const Topology topology(tests::randomDiagram(seed));
        const model::SpofResult result = model::findSpofs(topology, {false});
        for (const OperationResult &operation : result.operations) {
            const tests::NaiveEvaluator naive(topology, operation.operation);
            const QString place = QStringLiteral("seed %1 %2").arg(seed).arg(model::operationId(operation.operation));
            QVERIFY2(operation.works == naive.works({}), qPrintable(place));
            QVERIFY2(operation.works != !operation.why.isEmpty(), qPrintable(place));
            const QString expected = tests::idsText(idsOf(topology, naive.spofs()));
            QVERIFY2(tests::idsText(operation.spofs) == expected,
                     qPrintable(place + QStringLiteral(": ") + tests::idsText(operation.spofs) + QStringLiteral(" instead of ") + expected));
        }
    }
}

void TestSpofs::pairsEqualBruteForce()
{
    for (unsigned seed = 0; seed < diagramCount; seed += 4) {
        const Topology topology(tests::randomDiagram(seed));
        const model::SpofResult result = model::findSpofs(topology);
        for (const OperationResult &operation : result.operations) {
            const tests::NaiveEvaluator naive(topology, operation.operation);
            std::vector<std::pair<ComponentId, ComponentId>> expected;
            for (const auto &[first, second] : naive.pairs())
                expected.emplace_back(topology.component(first).id, topology.component(second).id);
            QVERIFY2(pairsText(operation.pairs) == pairsText(expected), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

void TestSpofs::moreFailuresNeverHelp()
{
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        tests::Choices choices(seed);
        const Topology topology(tests::randomDiagram(seed));
        const model::StructureFunction structure(topology, choices.pick(std::vector<Operation>{Operation::Read, Operation::Write}));
        model::FailureSet failed;
        bool worked = true;
        for (int i = 0; i < 8; ++i) {
            const bool works = structure.works(failed);
            QVERIFY2(worked || !works, qPrintable(QStringLiteral("seed %1").arg(seed)));
            worked = works;
            failed.push_back(choices.below(topology.componentCount()));
        }
    }
}

void TestSpofs::orderDoesNotMatter()
{
    for (unsigned seed = 0; seed < diagramCount; seed += 2) {
        tests::Choices choices(seed);
        const Diagram diagram = tests::randomDiagram(seed);
        const Topology one(diagram);
        const Topology other(shuffled(diagram, choices));
        QVERIFY2(spofsText(one) == spofsText(other), qPrintable(QStringLiteral("seed %1:\n").arg(seed) + spofsText(one) + QStringLiteral("then\n") + spofsText(other)));
    }
}

void TestSpofs::perfectPartsAreNoSpofs()
{
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        const Topology topology(tests::randomDiagram(seed));
        const model::SpofResult result = model::findSpofs(topology, {false});
        for (const OperationResult &operation : result.operations) {
            for (const std::vector<ComponentId> *ids : {&operation.spofs, &operation.degrading}) {
                for (const ComponentId &id : *ids)
                    QVERIFY2(!topology.isPerfect(topology.diagram().indexOf(id)), qPrintable(QStringLiteral("seed %1: ").arg(seed) + id.toString()));
            }
        }
    }
}

void TestSpofs::hostsOfSpofsAreSpofs()
{
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        const Topology topology(tests::randomDiagram(seed));
        const model::SpofResult result = model::findSpofs(topology, {false});
        for (const OperationResult &operation : result.operations) {
            for (const ComponentId &id : operation.spofs) {
                for (const int domain : topology.failureDomainsOf(topology.diagram().indexOf(id))) {
                    const ComponentId &host = topology.component(domain).id;
                    QVERIFY2(std::find(operation.spofs.begin(), operation.spofs.end(), host) != operation.spofs.end(),
                             qPrintable(QStringLiteral("seed %1: ").arg(seed) + host.toString()));
                }
            }
        }
    }
}

void TestSpofs::anOptionalConnectionChangesNothing()
{
    int tried = 0;
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        tests::Choices choices(seed);
        Diagram diagram = tests::randomDiagram(seed);
        const QString before = spofsText(Topology(diagram));
        const std::vector<model::Component> &components = diagram.components();
        const model::Component &from = choices.pick(components);
        const model::Component &to = choices.pick(components);
        // A filter without connections guards its host, and a client without connections does not count.
        const auto changesByBeingConnected = [](const model::Component &c) { return c.has(model::Trait::Filters) || c.has(model::Trait::EntryPoint) || c.has(model::Trait::Resolves); };
        if (from.id == to.id || changesByBeingConnected(from) || changesByBeingConnected(to))
            continue;
        const model::Connection connection{diagram.freeConnectionId(), from.id, to.id, QStringLiteral("http"), {{QStringLiteral("requirement"), QStringLiteral("optional")}}};
        QVERIFY(diagram.insertConnection(connection));
        QVERIFY2(spofsText(Topology(diagram)) == before, qPrintable(QStringLiteral("seed %1: ").arg(seed) + connection.from.toString() + u'>' + connection.to.toString()));
        ++tried;
    }
    QVERIFY(tried > 400);
}

void TestSpofs::anIndependentCopyHelps()
{
    int tried = 0;
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        Diagram diagram = tests::randomDiagram(seed);
        const Topology topology(diagram);
        bool guarded = false; // a copy outside of a guarded host meets other firewalls
        for (int part = 0; part < topology.componentCount(); ++part)
            guarded = guarded || topology.isBadge(part);
        if (guarded)
            continue;
        const model::SpofResult result = model::findSpofs(topology, {false});
        for (const OperationResult &operation : result.operations) {
            const auto isPlain = [&](const ComponentId &id) {
                const int index = diagram.indexOf(id);
                return !topology.component(index).has(model::Trait::Encloses) && topology.memberSetOf(index) < 0;
            };
            const auto found = std::find_if(operation.spofs.begin(), operation.spofs.end(), isPlain);
            if (found == operation.spofs.end())
                continue;
            Diagram doubled = diagram;
            model::Component copy = *diagram.component(*found);
            copy.id = doubled.freeComponentId(QStringLiteral("copy"));
            copy.parent.reset();
            if (const QString address = topology.addressOf(diagram.indexOf(*found)); !address.isEmpty())
                copy.properties.insert(QStringLiteral("address"), address);
            QVERIFY(doubled.insertComponent(copy));
            for (const model::Link &link : topology.links()) {
                model::Connection connection = diagram.connections()[std::size_t(link.connection)];
                connection.id = doubled.freeConnectionId();
                if (topology.component(link.to).id == *found)
                    connection.to = copy.id;
                else if (topology.component(link.from).id == *found)
                    connection.from = copy.id;
                else
                    continue;
                QVERIFY(doubled.insertConnection(connection));
            }
            const Topology richer(doubled);
            if (tests::NaiveEvaluator(richer, operation.operation).servedEntries({}).size()
                != tests::NaiveEvaluator(topology, operation.operation).servedEntries({}).size())
                continue; // the copy serves a client that was not served before
            const std::vector<ComponentId> left = model::findSpofs(richer, {false}).of(operation.operation).spofs;
            QVERIFY2(std::find(left.begin(), left.end(), *found) == left.end(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + found->toString()));
            ++tried;
        }
    }
    QVERIFY(tried > 400);
}

void TestSpofs::deletingAnAlternativeIsItsFailure()
{
    int tried = 0;
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        const Diagram diagram = tests::randomDiagram(seed);
        const Topology topology(diagram);
        const bool endsAtHosts = std::any_of(diagram.connections().begin(), diagram.connections().end(), [&](const model::Connection &c) {
            return diagram.component(c.from)->has(model::Trait::Encloses) || diagram.component(c.to)->has(model::Trait::Encloses);
        });
        const bool filters = std::any_of(diagram.components().begin(), diagram.components().end(), [](const model::Component &c) { return c.has(model::Trait::Filters); });
        if (endsAtHosts || filters)
            continue; // without the part, such a connection may mean another one, and what is blocked is still asked for
        for (int part = 0; part < topology.componentCount(); ++part) {
            const model::Component &component = topology.component(part);
            if (topology.memberSetOf(part) >= 0 || topology.stageOf(part) < 0 || component.has(model::Trait::Resolves) || component.has(model::Trait::EntryPoint))
                continue;
            // Only where others of its kind remain wherever it is asked.
            bool isAlternative = true;
            for (int stage = 0; stage < int(topology.stages().size()); ++stage) {
                for (const Operation operation : model::allOperations) {
                    for (const model::Requirement &requirement : topology.plan(stage, operation).requirements) {
                        const auto isPart = [&](const model::Target &t) { return t.stage == topology.stageOf(part); };
                        const auto isLike = [&](const model::Target &t) {
                            const int other = topology.stages()[std::size_t(t.stage)].component;
                            return other >= 0 && other != part && topology.component(other).kind == component.kind;
                        };
                        if (std::any_of(requirement.targets.begin(), requirement.targets.end(), isPart))
                            isAlternative = isAlternative && std::any_of(requirement.targets.begin(), requirement.targets.end(), isLike);
                    }
                }
            }
            Diagram without = diagram;
            if (!isAlternative)
                continue;
            without.remove({component.id}, {});
            const Topology smaller(without);
            for (const Operation operation : model::allOperations) {
                const tests::NaiveEvaluator before(topology, operation);
                const tests::NaiveEvaluator after(smaller, operation);
                QVERIFY2(tests::idsText(idsOf(topology, before.servedEntries({part}))) == tests::idsText(idsOf(smaller, after.servedEntries({}))),
                         qPrintable(QStringLiteral("seed %1: ").arg(seed) + component.id.toString()));
            }
            ++tried;
        }
    }
    QVERIFY2(tried > 200, qPrintable(QString::number(tried)));
}

void TestSpofs::degradingPartsAreFelt()
{
    const Topology topology(tests::diagramFromText("user -> lb -> {web1 web2} -> db1 -replication-> db2(role=replica); web1 -> db2; web2 -> db2; web1 -> cache; h1[web1]; app"));
    const model::SpofResult result = model::findSpofs(topology);
    QCOMPARE(tests::idsText(result.of(Operation::Read).degrading), QStringLiteral("db1 db2 h1 web1 web2"));
    QCOMPARE(tests::idsText(result.of(Operation::Write).degrading), QStringLiteral("h1 web1 web2"));
    QCOMPARE(tests::idsText(result.of(Operation::Write).spofs), QStringLiteral("db1 lb"));
    QCOMPARE(pairsText(result.of(Operation::Static).pairs), QStringLiteral("h1+web2 web1+web2"));
    QCOMPARE(result.killedBy(*ComponentId::fromString(QStringLiteral("db1"))), model::OperationSet{Operation::Write});
}

/// The generator is part of the proof: its drawings must differ, and most must work.
void TestSpofs::randomDiagramsAreWorthTheName()
{
    int works = 0;
    int withSpofs = 0;
    int withPairs = 0;
    int takeovers = 0;
    QSet<QString> kinds;
    for (unsigned seed = 0; seed < diagramCount; ++seed) {
        const Topology topology(tests::randomDiagram(seed));
        const model::SpofResult result = model::findSpofs(topology);
        const OperationResult &write = result.of(Operation::Write);
        works += int(write.works);
        withSpofs += int(!write.spofs.empty());
        withPairs += int(!write.pairs.empty());
        for (const model::MemberSet &set : topology.memberSets())
            takeovers += int(set.automatic);
        for (const model::Component &component : topology.diagram().components())
            kinds.insert(component.kind);
    }
    for (const model::ComponentKind &kind : model::componentKinds())
        QVERIFY2(kinds.contains(kind.id), qPrintable(kind.id));
    QVERIFY2(works > 500 && works < 990, qPrintable(QString::number(works)));
    QVERIFY2(withSpofs > 400, qPrintable(QString::number(withSpofs)));
    QVERIFY2(withPairs > 250, qPrintable(QString::number(withPairs)));
    QVERIFY2(takeovers > 100, qPrintable(QString::number(takeovers)));
}

STRICT_TEST_MAIN(TestSpofs)
#include "tst_spofs.moc"
