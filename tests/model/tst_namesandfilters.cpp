#include "model/topology/topology.h"

#include "tests/model/plantext.h"
#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using model::Operation;
using model::Topology;
using tests::diagramFromText;
using tests::indexOf;
using tests::planText;
using tests::planOf;

/// Where a name leads to, and what the filters on the way let through.
class TestNamesAndFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void frontEndsFollowTheName_data();
    void frontEndsFollowTheName();
    void filters_data();
    void filters();
    void aFirewallOnTwoWaysKeepsThemApart();
    void badgesGuardWhatEntersFromOutside();
};

void TestNamesAndFilters::names_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("result");
    const auto add = [](const char *name, const char *records, const char *url, const char *result) {
        QTest::newRow(name) << QByteArray(records) << QString::fromUtf8(url) << QString::fromUtf8(result);
    };
    add("an A record", "www.foobar.com=8.8.8.8", "http://www.foobar.com/", "8.8.8.8");
    add("case and final dot", "WWW.Foobar.com.=8.8.8.8", "http://www.FOOBAR.com./", "8.8.8.8");
    add("no scheme", "www.foobar.com=8.8.8.8", "www.foobar.com/page", "8.8.8.8");
    add("two addresses", "a.org=1.1.1.1 a.org=2.2.2.2", "https://a.org", "1.1.1.1,2.2.2.2");
    add("a CNAME", "www.a.org=a.org a.org=1.1.1.1", "http://www.a.org", "a.org>1.1.1.1");
    add("a chain", "x.a.org=y.a.org y.a.org=z.a.org z.a.org=1.1.1.1", "http://x.a.org", "y.a.org>z.a.org>1.1.1.1");
    add("a loop of CNAMEs", "x.a.org=y.a.org y.a.org=x.a.org", "http://x.a.org", "missing");
    add("a CNAME to nowhere", "www.a.org=a.org", "http://www.a.org", "missing");
    add("a CNAME to somebody else", "www.a.org=site.provider.net", "http://www.a.org", "site.provider.net>");
    add("missing", "www.a.org=1.1.1.1", "http://b.org", "missing");
    add("a wildcard", "*.a.org=1.1.1.1", "http://shop.a.org", "1.1.1.1");
    add("a record beats the wildcard", "*.a.org=1.1.1.1 www.a.org=2.2.2.2", "http://www.a.org", "2.2.2.2");
}

void TestNamesAndFilters::names()
{
    QFETCH(const QByteArray, records);
    QFETCH(const QString, url);
    QFETCH(const QString, result);
    const Topology topology(diagramFromText("user -> dns(records=[" + records + "]); user -> web"));
    const model::NameResolution resolution = topology.resolveName(indexOf(topology, "user"), url);
    QString text = resolution.addresses.join(u',');
    for (auto alias = resolution.chain.rbegin(); alias != resolution.chain.rend(); ++alias)
        text = *alias + u'>' + text;
    QCOMPARE(resolution.status == model::NameResolution::Status::NameMissing ? QStringLiteral("missing") : text, result);
}

void TestNamesAndFilters::frontEndsFollowTheName_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("groups");
    const auto add = [](const char *name, const char *drawing, const char *url, const char *groups) {
        QTest::newRow(name) << QByteArray("user -> dns(records=[a.org=1.1.1.1 b.org=2.2.2.2]);") + drawing << QString::fromLatin1(url) << QString::fromLatin1(groups);
    };
    const char *two = "user -> {web1(address=1.1.1.1) web2(address=2.2.2.2) web3}";
    add("the address decides", two, "http://a.org", "{dns}? {web1}");
    add("another name, another front end", two, "http://b.org", "{dns}? {web2}");
    add("an address needs no DNS", two, "http://2.2.2.2/", "{web2}");
    add("the host's address", "user -> web1; h(address=1.1.1.1)[web1]", "http://a.org", "{dns}? {web1}");
    add("parts without an address are taken when nothing fits", "user -> {web2(address=2.2.2.2) web3}", "http://a.org", "{dns}? {web3}");
    add("behind a firewall", "user -> fw -> web1(address=1.1.1.1)", "http://a.org", "{dns}? {fw}");
    add("a cluster at any of its addresses", "user -> cluster(mode=active-passive,failover=automatic)[lb1(address=1.1.1.1) lb2(address=9.9.9.9)] -> web", "http://a.org", "{dns}? {lb1|lb2}");
    add("nothing fits", "user -> web2(address=2.2.2.2)", "http://a.org", "-{dns}? {}");
    add("the name is missing", two, "http://c.org", "-{dns}? {web1 web2 web3}");
    add("several at once are the user's wish", "user(needs=n:2) -http alternatives=n-> {web1(address=1.1.1.1) web2(address=2.2.2.2)}", "http://a.org", "{dns}? 2{web1 web2}");
}

void TestNamesAndFilters::frontEndsFollowTheName()
{
    QFETCH(const QByteArray, drawing);
    QFETCH(const QString, url);
    QFETCH(const QString, groups);
    const Topology topology(diagramFromText(drawing));
    QCOMPARE(planText(topology, topology.entryPlan(indexOf(topology, "user"), Operation::Static, url)), groups);
}

void TestNamesAndFilters::filters_data()
{
    QTest::addColumn<QByteArray>("allow");
    QTest::addColumn<QByteArray>("arrow");
    QTest::addColumn<bool>("passes");
    const auto add = [](const char *allow, const char *arrow, bool passes) {
        QTest::addRow("%s %s", allow, arrow) << QByteArray(allow) << QByteArray(arrow) << passes;
    };
    add("(allow=[80/tcp 443/tcp])", "-http->", true);
    add("(allow=[80/tcp 443/tcp])", "-http:8080->", false);
    add("(allow=[443])", "-https->", true);
    add("(allow=[443/udp])", "-https->", false);
    add("(allow=[8000-8100/tcp])", "-http:8080->", true);
    add("(allow=[])", "-http->", false);
    add("", "-ssh->", true);
    add("(allow=[443])", "-tcp->", true); // a port nobody knows is not taken to be bad
}

void TestNamesAndFilters::filters()
{
    QFETCH(const QByteArray, allow);
    QFETCH(const QByteArray, arrow);
    QFETCH(const bool, passes);
    const Topology topology(diagramFromText("user " + arrow + " fw" + allow + "; fw " + arrow + " web"));
    QCOMPARE(planOf(topology, "user", "static"), passes ? QStringLiteral("{fw}") : QStringLiteral("-{}"));
}

void TestNamesAndFilters::aFirewallOnTwoWaysKeepsThemApart()
{
    const Topology topology(diagramFromText("user -> fw -> web -mysql-> fw -mysql-> db"));
    const int user = topology.stageOf(indexOf(topology, "user"));
    const int first = topology.plan(user, Operation::Read).requirements.front().targets.front().stage;
    QCOMPARE(planText(topology, topology.plan(first, Operation::Read)), QStringLiteral("{web}"));
    const int web = topology.stageOf(indexOf(topology, "web"));
    const int second = topology.plan(web, Operation::Read).requirements.front().targets.front().stage;
    QCOMPARE(planText(topology, topology.plan(second, Operation::Read)), QStringLiteral("{db}"));
    QVERIFY(first != second);
}

void TestNamesAndFilters::badgesGuardWhatEntersFromOutside()
{
    const Topology topology(diagramFromText("user -> web -http-> app; user -ssh-> web; h1[web app fw(allow=[80/tcp])]"));
    QVERIFY(topology.isBadge(indexOf(topology, "fw")));
    QVERIFY(topology.isPerfect(indexOf(topology, "fw")));
    QCOMPARE(topology.filtersBetween(indexOf(topology, "user"), indexOf(topology, "web")).size(), std::size_t(1));
    QVERIFY(topology.filtersBetween(indexOf(topology, "web"), indexOf(topology, "app")).empty());
    const model::Requirement &asked = topology.plan(topology.stageOf(indexOf(topology, "user")), Operation::Static).requirements.front();
    QCOMPARE(asked.targets.size(), std::size_t(1));
    QCOMPARE(topology.links()[std::size_t(asked.targets.front().link)].connection, 0);
}

STRICT_TEST_MAIN(TestNamesAndFilters)
#include "tst_namesandfilters.moc"
