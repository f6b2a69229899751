#include "model/analysis/spof.h"

#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

using model::Operation;
using tests::diagramFromText;
using tests::indicesOf;

/// Which failures an operation survives, on drawings small enough to know the answer.
class TestStructureFunction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data()
    {
        QTest::addColumn<const char *>("drawing");
        QTest::addColumn<const char *>("operation");
        QTest::addColumn<const char *>("failed");
        QTest::addColumn<bool>("works");

        const char *pool = "user -> lb -> {web1 web2} -> db";
        QTest::newRow("nothing failed") << pool << "read" << "" << true;
        QTest::newRow("one of a pool") << pool << "read" << "web1" << true;
        QTest::newRow("the whole pool") << pool << "read" << "web1 web2" << false;
        QTest::newRow("the balancer") << pool << "static" << "lb" << false;
        QTest::newRow("files need no database") << pool << "static" << "db" << true;
        QTest::newRow("reads need it") << pool << "read" << "db" << false;

        const char *both = "user -> web -> {ext db}";
        QTest::newRow("AND between roles") << both << "read" << "ext" << false;

        const char *loop = "user -> app1 -> app2 -> app1; app1 -> app3(serves=[read])";
        QTest::newRow("a loop with a way out") << loop << "read" << "" << true;
        QTest::newRow("a loop that only needs itself") << loop << "read" << "app3" << false;

        const char *counted = "user(needs=some:2) -http alternatives=some-> {app1(serves=[read]) app2(serves=[read]) app3(serves=[read])}";
        QTest::newRow("two of three") << counted << "read" << "app2" << true;
        QTest::newRow("one of three is too few") << counted << "read" << "app1 app3" << false;

        const char *hosts = "user -> {web1 web2}; z[h1[web1] h2[web2]]; web1(serves=[read]); web2(serves=[read])";
        QTest::newRow("a host") << hosts << "read" << "h1" << true;
        QTest::newRow("a host and the other's part") << hosts << "read" << "h1 web2" << false;
        QTest::newRow("the zone around both") << hosts << "read" << "z" << false;
    }

    void survives()
    {
        QFETCH(const char *, drawing);
        QFETCH(const char *, operation);
        QFETCH(const char *, failed);
        QFETCH(const bool, works);
        const model::Diagram diagram = diagramFromText(drawing);
        const model::Topology topology(diagram);
        const model::StructureFunction structure(topology, *model::operationFromId(QString::fromLatin1(operation)));
        QCOMPARE(structure.works(indicesOf(diagram, failed)), works);
    }

    void failoverNeedsItsDeciders()
    {
        const model::Diagram diagram = diagramFromText("user -> app -> cluster[db1(role=primary) db2(role=replica)]; cluster(mode=primary-replica,failover=automatic)\n"
                                                       "worker1; worker2; worker3");
        model::Diagram decided = diagram;
        model::Component cluster = *diagram.component(*model::ComponentId::fromString(QStringLiteral("cluster")));
        cluster.properties.insert(QStringLiteral("failoverNeeds"),
                                  QJsonArray{QJsonObject{{QStringLiteral("k"), 2}, {QStringLiteral("of"), QJsonArray{QStringLiteral("worker1"), QStringLiteral("worker2"), QStringLiteral("worker3")}}}});
        QVERIFY(decided.replaceComponent(cluster));
        const model::Topology topology(decided);
        const model::StructureFunction structure(topology, Operation::Write);
        QVERIFY(structure.works({}));
        QVERIFY(structure.works(indicesOf(decided, "db1")));
        QVERIFY(structure.works(indicesOf(decided, "db1 worker1")));
        QVERIFY(!structure.works(indicesOf(decided, "db1 worker1 worker3")));
        QVERIFY(structure.works(indicesOf(decided, "worker1 worker2 worker3")));
        QCOMPARE(tests::idsText(model::findSpofs(topology).of(Operation::Write).spofs), QStringLiteral("app"));
    }

    void witnessIsEnough()
    {
        const model::Diagram diagram = diagramFromText("user -> lb -> {web1 web2 web3} -> {app1 app2} -> db; h1[web1 app1]; h2[web2 app2]");
        const model::Topology topology(diagram);
        const model::StructureFunction structure(topology, Operation::Read);
        const std::vector<int> witness = structure.evaluate({}).witness;
        std::vector<int> others;
        for (const int component : structure.failableComponents()) {
            if (!std::binary_search(witness.begin(), witness.end(), component))
                others.push_back(component);
        }
        QVERIFY(!others.empty());
        QVERIFY2(structure.works(others), "with the witness alone up it works");
        QVERIFY(structure.evaluate(indicesOf(diagram, "db")).witness.empty());
    }

    void everyEntryCounts()
    {
        const model::Diagram diagram = diagramFromText("user1 -> web1(serves=[read]); user2 -> web2(serves=[read]); user3");
        const model::Topology topology(diagram);
        const model::StructureFunction structure(topology, Operation::Read);
        QVERIFY(structure.works({}));
        QVERIFY2(!structure.works(indicesOf(diagram, "web2")), "user2 is served no longer");
        QCOMPARE(structure.servedEntries().size(), std::size_t(2));
    }

    void anEntryThatIsNeverServedDoesNotCount()
    {
        const model::Diagram diagram = diagramFromText("user1 -> web1(serves=[read]); user2 -> web2");
        const model::Topology topology(diagram);
        const model::StructureFunction structure(topology, Operation::Read);
        QVERIFY(structure.works({}));
        QVERIFY(structure.works(indicesOf(diagram, "web2")));
    }
};

STRICT_TEST_MAIN(TestStructureFunction)
#include "tst_structurefunction.moc"
