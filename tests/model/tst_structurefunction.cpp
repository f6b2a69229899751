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
        QTest::addColumn<QByteArray>("drawing");
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<QByteArray>("failed");
        QTest::addColumn<bool>("works");

        const QByteArray pool = "user -> lb -> {web1 web2} -> db";
        QTest::newRow("nothing failed") << pool << QByteArray("read") << QByteArray("") << true;
        QTest::newRow("one of a pool") << pool << QByteArray("read") << QByteArray("web1") << true;
        QTest::newRow("the whole pool") << pool << QByteArray("read") << QByteArray("web1 web2") << false;
        QTest::newRow("the balancer") << pool << QByteArray("static") << QByteArray("lb") << false;
        QTest::newRow("files need no database") << pool << QByteArray("static") << QByteArray("db") << true;
        QTest::newRow("reads need it") << pool << QByteArray("read") << QByteArray("db") << false;

        const QByteArray both = "user -> web -> {ext db}";
        QTest::newRow("AND between roles") << both << QByteArray("read") << QByteArray("ext") << false;

        const QByteArray loop = "user -> app1 -> app2 -> app1; app1 -> app3(serves=[read])";
        QTest::newRow("a loop with a way out") << loop << QByteArray("read") << QByteArray("") << true;
        QTest::newRow("a loop that only needs itself") << loop << QByteArray("read") << QByteArray("app3") << false;

        const QByteArray counted = "user(needs=some:2) -http alternatives=some-> {app1(serves=[read]) app2(serves=[read]) app3(serves=[read])}";
        QTest::newRow("two of three") << counted << QByteArray("read") << QByteArray("app2") << true;
        QTest::newRow("one of three is too few") << counted << QByteArray("read") << QByteArray("app1 app3") << false;

        const QByteArray hosts = "user -> {web1 web2}; z[h1[web1] h2[web2]]; web1(serves=[read]); web2(serves=[read])";
        QTest::newRow("a host") << hosts << QByteArray("read") << QByteArray("h1") << true;
        QTest::newRow("a host and the other's part") << hosts << QByteArray("read") << QByteArray("h1 web2") << false;
        QTest::newRow("the zone around both") << hosts << QByteArray("read") << QByteArray("z") << false;
    }

    void survives()
    {
        QFETCH(const QByteArray, drawing);
        QFETCH(const QByteArray, operation);
        QFETCH(const QByteArray, failed);
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
        QVERIFY(decided.replace(cluster));
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
