#include "model/topology/topology.h"

#include "tests/model/plantext.h"
#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using model::Operation;
using model::Topology;
using tests::diagramFromText;
using tests::indexOf;
using tests::planOf;

namespace {

void row(const char *name, const char *drawing, const char *part, const char *operation, const char *groups)
{
    QTest::newRow(name) << QByteArray(drawing) << QByteArray(part) << QByteArray(operation) << QString::fromUtf8(groups);
}

} // namespace

/// From drawn arrows to requirement groups.
class TestTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void missing_data();
    void missing();
    void unclearEnds_data();
    void unclearEnds();
    void failureDomains_data();
    void failureDomains();
    void perfect_data();
    void perfect();
    void helpersAreListedAndNotRequired();
    void rolesAreAssumedFromReplication();
    void whatTheFileSaysComesFirst();
};

void TestTopology::groups_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("groups");

    row("a distributor: one OR group", "lb -> {web1 web2}; user -> lb", "lb", "read", "{web1 web2}");
    row("a distributor: whatever the roles", "user -> lb -> {web1 app1}", "lb", "static", "{web1 app1}");
    row("an entry: any front end", "user -> {lb1 lb2} -> web", "user", "static", "{lb1 lb2}");
    row("an entry: DNS for the first contact", "user -> dns; user -> web", "user", "static", "{dns}? {web}");
    row("an entry: DNS with any protocol", "user -http-> dns; user -> web", "user", "static", "{dns}? {web}");
    row("an entry: a chain through DNS", "user -> dns -http-> web", "user", "static", "{dns}? {web}");
    row("a service: one group per role", "user -> web -> {app1 app2 ext}", "web", "read", "{app1 app2} {ext}");
    row("a service: roles by protocol", "web -fastcgi-> app1; web -grpc-> app2; user -> web", "web", "read", "{app1} {app2}");
    row("a service: roles by service name", "web -> {app1(service=shop) app2(service=shop) app3(service=search)}; user -> web", "web", "read", "{app1 app2} {app3}");
    row("a service: roles through what forwards", "web -mysql-> fw1 -> db1; web -mysql-> fw2 -mysql-> db2; user -> web", "web", "read", "{fw1 fw2}");
    row("a service: files it answers itself", "user -> web -> app", "web", "static", "");
    row("helpers are no requirement", "app -> {db cache search}; user -> app", "app", "read", "{db}");
    row("a helper that is required", "app -> db; app -redis requirement=required-> cache; user -> app", "app", "read", "{db} {cache}");
    row("a helper behind a firewall", "app -> db; app -redis-> fw -redis-> cache; user -> app", "app", "read", "{db}");
    row("optional by the user's word", "app -> db; app -http requirement=optional-> ext; user -> app", "app", "read", "{db}");
    row("a cache with the database behind it", "app -> cache -> db; user -> app", "app", "read", "{cache}");
    row("and beside it", "app -> cache -> db; app -> db; user -> app", "app", "read", "{db}");
    row("queues take writes", "app -> {db queue}; user -> app", "app", "write", "{db} {queue}");
    row("and reads go on without", "app -> {db queue}; user -> app", "app", "read", "{db}");
    row("alternatives by label", "app -http alternatives=a-> {ext1 web1}; app -http alternatives=b-> web2; user -> app", "app", "read", "{ext1 web1} {web2}");
    row("k of n by label", "lb(needs=n:2) -http alternatives=n-> {app1 app2 app3}; user -> lb", "lb", "read", "2{app1 app2 app3}");
    row("only these operations", "app -mysql use=read-> db2; app -mysql use=write-> db1; user -> app", "app", "write", "{db1}");
    row("same protocol goes on", "user -> web -mysql-> fw -mysql-> db; fw -http-> ext", "fw", "read", "{db}");
    row("else the same family", "user -https-> fw -http-> web; fw -mysql-> db", "fw", "static", "{web}");
    row("else anything", "user -https-> fw -mysql-> db", "fw", "read", "{db}");
    row("the same port goes on", "user -http:80-> fw; fw -http:80-> web; fw -http:8000-> app", "fw", "static", "{web}");
    row("never straight back", "user -> web -> fw -http-> {app web}", "fw", "static", "{app}");
    row("to a host", "user -> h[web(port=80) db]", "user", "static", "{web}");
    row("to a host, by port", "user -tcp:8080-> h[app1(port=8080) app2(port=8081)]", "user", "static", "{app1}");
    row("from a host", "user -> web; h1[web app]; h1 -mysql-> db", "app", "read", "{db}");

    const char *pair = "user -> app -> {db1 db2(role=replica)}; db1 -replication-> db2";
    row("replicas read", pair, "app", "read", "{db1 db2}");
    row("and do not write", pair, "app", "write", "{db1}");
    const char *automatic = "user -> app -> db1(failover=automatic) -replication-> db2(role=replica)";
    row("automatic failover of writes", automatic, "app", "write", "{db1|db2+}");
    row("automatic failover of reads", automatic, "app", "read", "{db1|db2}");
    row("manual failover is none", "user -> app -> db1(failover=manual) -replication-> db2(role=replica)", "app", "write", "{db1}");
    row("no takeover where the primary is not reached", "user -> app -> db2(role=replica); db1(failover=automatic) -replication-> db2", "app", "write", "-{}");
    row("three joined through one", "user -> app -> {db1 db3(role=replica)}; db1 -replication-> db2(role=replica) -replication-> db3", "app", "read", "{db1 db3}");

    const char *cluster = "user -> app -mysql-> cluster(mode=primary-replica)[db1(role=primary) db2(role=replica) db3(role=arbiter)]";
    row("a cluster reads from all that hold data", cluster, "app", "read", "{db1 db2}");
    row("a cluster writes to its primary", cluster, "app", "write", "{db1}");
    const char *member = "db1(role=primary); user -> app -> db2(role=replica); cluster(mode=primary-replica)[db1 db2]";
    row("a member stands for its cluster", member, "app", "read", "{db1 db2}");
    row("but a replica does not write", member, "app", "write", "-{}");
    row("active-passive", "user -> cluster(mode=active-passive,failover=automatic)[lb1(role=active) lb2(role=standby)]; lb1 -> web; lb2 -> web", "user", "static", "{lb1|lb2}");
    row("active-passive by hand", "user -> cluster(mode=active-passive)[lb1(role=active) lb2(role=standby)]; lb1 -> web; lb2 -> web", "user", "static", "{lb1}");
    row("active-active", "user -> app -mysql-> cluster(mode=active-active)[db1(role=multi-primary) db2(role=multi-primary)]", "app", "write", "{db1 db2}");
    row("members named across hosts", "user -> app -mysql-> cluster(mode=primary-replica,members=[db1 db2]); h1[db1(role=primary)]; h2[db2(role=replica)]", "app", "read", "{db1 db2}");
    row("the frame asks for each member", "user -> cluster[app1 app2] -mysql-> db", "app2", "read", "{db}");
    row("a cluster as one of several", "user -> lb -> {web cluster}; cluster[app1 app2]", "lb", "static", "{web #cluster}");
    row("an unknown kind answers", "user -> thing", "thing", "write", "");
    row("or needs what it asks", "user -> thing -> db", "thing", "static", "{db}");
}

void TestTopology::groups()
{
    QFETCH(const QByteArray, drawing);
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, operation);
    QFETCH(const QString, groups);
    const Topology topology(diagramFromText(drawing));
    QCOMPARE(planOf(topology, part, operation), groups);
}

void TestTopology::missing_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("message");
    row("a web server alone", "user -> web(name=Nginx)", "web", "read", "Nginx has no application server or database behind it: by itself it can only answer files.");
    row("code alone", "user -> app", "app", "write", "app has no database behind it: there is nowhere to store a change.");
    row("only helpers", "user -> app -> cache(name=Redis)", "app", "read", "app has only helpers such as Redis behind it, nothing that keeps the data: connect it to a database.");
    row("a balancer alone", "user -> lb", "lb", "static", "lb passes requests on, but there is nothing behind it that answers: connect it to a server.");
    row("a lone replica", "user -> app -> db(role=replica)", "db", "write", "db is a replica: it answers reads and accepts no writes.");
    row("no way to the primary", "user -> app -> db2(role=replica); db1 -replication-> db2", "app", "write", "app reaches only db2, which accepts no writes: connect it to the primary, db1, as well.");
    row("nobody is the primary", "user -> app -> {db1(role=replica) db2(role=replica)}; db1 -replication-> db2", "app", "write", "No database behind db1, db2 accepts writes: give one of them the role of the primary.");
    row("files from a database", "user -> lb -mysql-> db", "db", "static", "db keeps data, it does not serve files.");
    row("pages from file storage", "user -> s", "s", "read", "");
    row("too few of a group", "user -> lb(needs=n:3) -http alternatives=n-> {web1 web2}", "lb", "static", "lb needs 3 of \"n\", but only 2 are connected.");
    row("a blocked port", "user -http-> fw(allow=[443/tcp]) -> web", "user", "static", "fw allows only 443/tcp, so 80/tcp does not pass.");
    row("a name that is missing", "user(url=http://x.org/) -> dns(records=[www.foobar.com=8.8.8.8]); user -> web", "user", "static", "dns has no address for x.org: add an A record, or correct the URL of user.");
    row("an address that nobody has", "user -> dns(records=[www.foobar.com=8.8.8.8]); user -> web(address=1.2.3.4)", "user", "static", "www.foobar.com leads to 8.8.8.8, but no part that user is connected to has this address.");
}

void TestTopology::missing()
{
    QFETCH(const QByteArray, drawing);
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, operation);
    QFETCH(const QString, message);
    const Topology topology(diagramFromText(drawing));
    const model::Plan &plan = topology.plan(topology.stagesOf(indexOf(topology, part)).front(), *model::operationFromId(QString::fromLatin1(operation)));
    QCOMPARE(plan.missing, message);
    QCOMPARE(plan.possible, message.isEmpty());
}

void TestTopology::unclearEnds_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QStringList>("messages");
    const auto add = [](const char *name, const char *drawing, const QStringList &messages) { QTest::newRow(name) << QByteArray(drawing) << messages; };
    add("all is clear", "user -> lb -> web; mon -monitoring-> h1[web]", {});
    add("an empty host", "user -> h1", {QStringLiteral("h1 is empty: put the part that answers HTTP 80 inside it, or connect to that part.")});
    add("nobody listens", "user -https-> h1[db]", {QStringLiteral("Nothing inside h1 listens on HTTPS 443: connect to the part that answers, or give it the port.")});
    add("two listen", "user -http-> h1[web1 web2]", {QStringLiteral("Several parts inside h1 could answer HTTP 80 (web1, web2): connect to the one that is meant.")});
    add("who sends?", "user -> web1; h1[web1 web2] -http-> ext", {QStringLiteral("The connection starts at h1, and it is not clear which part inside sends it: start it at that part.")});
    add("to a client", "user -> web -> user", {QStringLiteral("The connection leads to user, where requests start: draw it the other way round. The answer needs no arrow, it comes back the way the request went.")});
    add("to itself", "user -> h1[web]; web -> h1", {QStringLiteral("The connection leads from web to itself.")});
    add("an empty cluster", "user -> cluster", {QStringLiteral("cluster has no members: put the parts that belong together inside it.")});
    add("monitoring by any protocol", "mon -https-> h1; h1 -https-> mon", {});
}

void TestTopology::unclearEnds()
{
    QFETCH(const QByteArray, drawing);
    QFETCH(const QStringList, messages);
    const Topology topology(diagramFromText(drawing));
    QStringList given;
    for (const model::UnresolvedLink &link : topology.unresolvedLinks())
        given.append(link.reason);
    QCOMPARE(given, messages);
}

void TestTopology::failureDomains_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QString>("domains");
    const auto add = [](const char *name, const char *drawing, const char *domains) { QTest::newRow(name) << QByteArray(drawing) << QString::fromUtf8(domains); };
    add("none", "web", "");
    add("nearest first", "r[z[h[web]]]", "h z r");
    add("networks, groups and clusters are not among them", "z[net[cluster[group[h[web]]]]]", "h z");
    add("managed in a zone", "r[z[h[web(managed=zone)]]]", "h z r");
    add("managed across zones", "r[z[h[web(managed=multi-zone)]]]", "r");
    add("managed everywhere", "r[z[h[web(managed=global)]]]", "");
    add("several copies stay in their place", "z[web(instances=3)]", "z");
    add("a container that is managed", "r[z[h(managed=multi-zone)[web]]]", "r");
    add("an entry is where it is", "z[h[web(kind=browser)]]", "");
    add("an address moves", "z[h[web(kind=virtual-ip)]]", "");
}

void TestTopology::failureDomains()
{
    QFETCH(const QByteArray, drawing);
    QFETCH(const QString, domains);
    const Topology topology(diagramFromText(drawing));
    QStringList ids;
    for (const int domain : topology.failureDomainsOf(indexOf(topology, "web")))
        ids.append(topology.component(domain).id.toString());
    QCOMPARE(ids.join(u' '), domains);
}

void TestTopology::perfect_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("perfect");
    for (const char *part : {"user", "vip", "cert", "files", "note", "net", "group", "cluster", "dns", "cdn", "s", "mon", "web(instances=2)", "web(managed=zone)"})
        QTest::newRow(part) << QByteArray(part) << true;
    for (const char *part : {"web", "lb", "fw", "db", "ext", "h", "z", "r", "dns(managed=none)", "h[dns]", "z[h[cdn]]", "web(instances=1)", "thing"})
        QTest::newRow(part) << QByteArray(part) << false;
}

void TestTopology::perfect()
{
    QFETCH(const QByteArray, part);
    QFETCH(const bool, perfect);
    const Topology topology(diagramFromText(part));
    QCOMPARE(topology.isPerfect(topology.componentCount() - 1), perfect);
}

void TestTopology::helpersAreListedAndNotRequired()
{
    const Topology topology(diagramFromText("user -> app -> {db cache}; app -http requirement=optional-> ext"));
    QCOMPARE(topology.optionalLinksOf(indexOf(topology, "app")).size(), std::size_t(2));
    QVERIFY(topology.optionalLinksOf(indexOf(topology, "user")).empty());
}

void TestTopology::rolesAreAssumedFromReplication()
{
    const Topology topology(diagramFromText("db3; db1 -replication-> db2 -replication-> db3; cluster(mode=primary-replica)[db4 db5]; db6"));
    const auto role = [&](const char *id) { return topology.roleOf(indexOf(topology, id)); };
    QCOMPARE(role("db1"), model::MemberRole::Primary);
    QCOMPARE(role("db2"), model::MemberRole::Replica);
    QCOMPARE(role("db3"), model::MemberRole::Replica);
    QCOMPARE(role("db4"), model::MemberRole::Primary);
    QCOMPARE(role("db5"), model::MemberRole::Replica);
    QCOMPARE(role("db6"), model::MemberRole::Primary);
    QCOMPARE(topology.replicationSets().size(), std::size_t(2));
    QCOMPARE(topology.memberSetOf(indexOf(topology, "db6")), -1);
}

void TestTopology::whatTheFileSaysComesFirst()
{
    const Topology own(diagramFromText("user(url=https://shop.org/cart) -> web"));
    QCOMPARE(own.defaultUrl(0), QStringLiteral("https://shop.org/cart"));
    const Topology known(diagramFromText("user -> dns(records=[shop.org=1.1.1.1]); user -> web"));
    QCOMPARE(known.defaultUrl(0), QStringLiteral("http://shop.org/"));
    const Topology usual(diagramFromText("user -> dns(records=[shop.org=1.1.1.1 www.foobar.com=2.2.2.2]); user -> web"));
    QCOMPARE(usual.defaultUrl(0), QStringLiteral("http://www.foobar.com/"));
    const Topology twins(diagramFromText("app1(name=App); app2(name=App); app3(name=Other)"));
    QCOMPARE(twins.nameOf(1), QStringLiteral("App (app2)"));
    QCOMPARE(twins.nameOf(2), QStringLiteral("Other"));
}

STRICT_TEST_MAIN(TestTopology)
#include "tst_topology.moc"
