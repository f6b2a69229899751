#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

#include <cmath>

using namespace model;
using namespace tests;

/// What a request meets, and how long it takes.
class TestTracer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAliases();
    void recordsDecideWhereTheBrowserGoes();
    void missingName();
    void chainThroughDnsIsUnderstood();
    void addressNobodyHas();
    void droppingFirewall();
    void rejectingFirewall();
    void firewallOnTheHost();
    void tlsVersions();
    void pooledConnectionsNeedNoHandshake();
    void cacheIsAskedFirst();
    void cdnAnswersFromItsCopy();
    void replicationModes_data();
    void replicationModes();
    void missingParts_data();
    void missingParts();
    void circlesEnd();
    void errors();
};

void TestTracer::followsAliases()
{
    const Diagram diagram = site("{'id': 'web', 'kind': 'web-server', 'properties': {'address': '8.8.8.8'}}", "{'from': 'user', 'to': 'web', 'protocol': 'http'}",
                                 "{'name': 'WWW.foobar.com.', 'type': 'CNAME', 'value': 'web.foobar.com'}, {'name': 'web.foobar.com', 'type': 'A', 'value': '8.8.8.8'}");
    const Trace trace = traceOf(diagram, requestFor(Operation::Static));
    QCOMPARE(trace.outcomes.front().durationMs, 101.0); // aliases of one zone come in one answer
    const Event lookup = eventsOf(trace, EventType::Dns).front();
    QVERIFY2(lookup.why.contains(QStringLiteral("alias (CNAME) of web.foobar.com")), qPrintable(lookup.why));
    QCOMPARE(lookup.state.value(QStringLiteral("addresses")).toArray().first().toString(), QStringLiteral("8.8.8.8"));
}

void TestTracer::recordsDecideWhereTheBrowserGoes()
{
    const char *parts = "{'id': 'one', 'kind': 'web-server', 'properties': {'address': '8.8.8.8'}}, {'id': 'two', 'kind': 'web-server', 'properties': {'address': '9.9.9.9'}}";
    const char *lines = "{'from': 'user', 'to': 'one', 'protocol': 'http'}, {'from': 'user', 'to': 'two', 'protocol': 'http'}";
    const Trace before = traceOf(site(parts, lines), requestFor(Operation::Static));
    const Trace after = traceOf(site(parts, lines, "{'name': 'www.foobar.com', 'type': 'A', 'value': '9.9.9.9'}"), requestFor(Operation::Static));
    QCOMPARE(pathOf(before.outcomes.front()), QStringLiteral("user dns user one"));
    QCOMPARE(pathOf(after.outcomes.front()), QStringLiteral("user dns user two"));
}

void TestTracer::missingName()
{
    Request request = requestFor(Operation::Static);
    request.url = QStringLiteral("http://blog.foobar.com/");
    const Trace trace = traceOf(balanced(""), request);
    QCOMPARE(trace.outcomes.front().code, QStringLiteral("NXDOMAIN"));
    QCOMPARE(trace.outcomes.front().durationMs, 20.0);
    QCOMPARE(pathOf(trace.outcomes.front()), QStringLiteral("user dns"));
    QVERIFY(trace.events.back().type == EventType::Done && !trace.events.back().ok);
}

void TestTracer::chainThroughDnsIsUnderstood()
{
    const Diagram diagram = diagramOf("{'id': 'user', 'kind': 'browser'}, {'id': 'dns', 'kind': 'dns'}, {'id': 'web', 'kind': 'web-server'}",
                                      "{'id': 'c1', 'from': 'user', 'to': 'dns'}, {'id': 'c2', 'from': 'dns', 'to': 'web', 'protocol': 'http'}");
    const Trace trace = traceOf(diagram, requestFor(Operation::Static));
    QVERIFY(trace.outcomes.front().ok);
    QCOMPARE(pathOf(trace.outcomes.front()), QStringLiteral("user dns user web"));
    const Event send = eventsOf(trace, EventType::Send).front();
    QCOMPARE(send.from, idOf(QStringLiteral("user")));
    QCOMPARE(send.route, (std::vector<ConnectionId>{*ConnectionId::fromString(QStringLiteral("c1")), *ConnectionId::fromString(QStringLiteral("c2"))}));
}

void TestTracer::addressNobodyHas()
{
    const Diagram diagram = site("{'id': 'web', 'kind': 'web-server', 'properties': {'address': '1.1.1.1'}}", "{'from': 'user', 'to': 'web', 'protocol': 'http'}");
    const Trace trace = traceOf(diagram, requestFor(Operation::Static));
    QCOMPARE(trace.outcomes.front().code, QStringLiteral("NO_ROUTE"));
    QVERIFY2(trace.events.back().why.contains(QStringLiteral("8.8.8.8")), qPrintable(trace.events.back().why));
}

void TestTracer::droppingFirewall()
{
    const Diagram diagram = site("{'id': 'fw', 'kind': 'firewall', 'properties': {'allow': ['443/tcp']}}, {'id': 'web', 'kind': 'web-server'}",
                                 "{'from': 'user', 'to': 'fw', 'protocol': 'http'}, {'from': 'fw', 'to': 'web', 'protocol': 'http'}");
    const Trace trace = traceOf(diagram, requestFor(Operation::Static));
    QCOMPARE(trace.outcomes.front().code, QStringLiteral("CONNECT_TIMEOUT"));
    QCOMPARE(trace.outcomes.front().durationMs, 127020.0);
    const Event stop = eventsOf(trace, EventType::Filter).front();
    QVERIFY(!stop.ok);
    QCOMPARE(stop.from, idOf(QStringLiteral("fw")));
    QVERIFY2(stop.why.contains(QStringLiteral("443/tcp")) && stop.why.contains(QStringLiteral("80/tcp")), qPrintable(stop.why));
}

void TestTracer::rejectingFirewall()
{
    const Diagram diagram = site("{'id': 'fw', 'kind': 'firewall', 'properties': {'allow': ['443/tcp'], 'onBlock': 'reject'}}, {'id': 'web', 'kind': 'web-server'}",
                                 "{'from': 'user', 'to': 'fw', 'protocol': 'http'}, {'from': 'fw', 'to': 'web', 'protocol': 'http'}");
    const Outcome outcome = traceOf(diagram, requestFor(Operation::Static)).outcomes.front();
    QCOMPARE(outcome.code, QStringLiteral("CONNECT_REFUSED"));
    QCOMPARE(outcome.durationMs, 60.5); // a round trip, and the time in the firewall
}

void TestTracer::firewallOnTheHost()
{
    const char *parts = "{'id': 'h', 'kind': 'host', 'properties': {'address': '8.8.8.8'}}, {'id': 'guard', 'kind': 'firewall', 'parent': 'h', 'properties': {'allow': ['80/tcp']}}, "
                        "{'id': 'web', 'kind': 'web-server', 'parent': 'h'}, {'id': 'app', 'kind': 'app-server', 'parent': 'h'}, {'id': 'db', 'kind': 'database', 'parent': 'h'}";
    const Diagram diagram = site(parts, "{'from': 'user', 'to': 'web', 'protocol': 'http'}, {'from': 'web', 'to': 'app', 'protocol': 'http', 'port': 8000}, {'from': 'app', 'to': 'db', 'protocol': 'mysql'}");
    const Trace trace = traceOf(diagram, requestFor(Operation::Read));
    QVERIFY(trace.outcomes.front().ok);
    // It guards the host against the outside; what stays inside does not meet it, and it takes no time of its own.
    QCOMPARE(eventsOf(trace, EventType::Filter).size(), std::size_t(1));
    QCOMPARE(trace.outcomes.front().durationMs, 107.0);
}

void TestTracer::tlsVersions()
{
    const auto durationOf = [](const char *properties) {
        const QByteArray parts = QByteArray("{'id': 'web', 'kind': 'web-server', 'properties': {") + properties + "}}";
        return traceOf(site(parts.constData(), "{'from': 'user', 'to': 'web', 'protocol': 'https'}"), requestFor(Operation::Static)).outcomes.front().durationMs;
    };
    QCOMPARE(durationOf(""), 141.0);
    QCOMPARE(durationOf("'tlsVersion': '1.2'"), 181.0);
}

void TestTracer::pooledConnectionsNeedNoHandshake()
{
    const Diagram diagram = site("{'id': 'lb', 'kind': 'load-balancer'}, {'id': 'web', 'kind': 'web-server'}",
                                 "{'from': 'user', 'to': 'lb', 'protocol': 'http'}, {'from': 'lb', 'to': 'web', 'protocol': 'http', 'pooled': true}");
    QCOMPARE(traceOf(diagram, requestFor(Operation::Static)).outcomes.front().durationMs, 102.5);
}

void TestTracer::cacheIsAskedFirst()
{
    const Diagram diagram = site("{'id': 'app', 'kind': 'app-server'}, {'id': 'cache', 'kind': 'cache'}, {'id': 'db', 'kind': 'database'}",
                                 "{'from': 'user', 'to': 'app', 'protocol': 'http'}, {'from': 'app', 'to': 'cache', 'protocol': 'redis'}, {'from': 'app', 'to': 'db', 'protocol': 'mysql'}");
    Request request = requestFor(Operation::Read);
    request.count = 2;
    const Trace cold = traceOf(diagram, request);
    QCOMPARE(pathOf(cold.outcomes[0]), QStringLiteral("user dns user app cache db"));
    QCOMPARE(pathOf(cold.outcomes[1]), QStringLiteral("user dns user app cache")); // the first one has filled it
    QVERIFY(std::abs(cold.outcomes[0].durationMs - (100 + 5 + 2.2 + 4)) < 1e-9);
    QVERIFY(std::abs(cold.outcomes[1].durationMs - (100 + 5 + 2.2)) < 1e-9);
    request.count = 1;
    request.failures = {failureOf(diagram, QStringLiteral("cache"))};
    QCOMPARE(traceOf(diagram, request).outcomes.front().durationMs, 110.0); // refused after 1 ms, and on it goes
    request.operation = Operation::Write;
    QCOMPARE(pathOf(traceOf(diagram, request).outcomes.front()), QStringLiteral("user dns user app db"));
}

void TestTracer::cdnAnswersFromItsCopy()
{
    const Diagram diagram = site("{'id': 'cdn', 'kind': 'cdn'}, {'id': 'web', 'kind': 'web-server'}",
                                 "{'from': 'user', 'to': 'cdn', 'protocol': 'https'}, {'from': 'cdn', 'to': 'web', 'protocol': 'http'}");
    Request request = requestFor(Operation::Static);
    request.count = 2;
    const Trace trace = traceOf(diagram, request);
    QCOMPARE(pathOf(trace.outcomes[0]), QStringLiteral("user dns user cdn web"));
    QCOMPARE(pathOf(trace.outcomes[1]), QStringLiteral("user dns user cdn"));
    request.failures = {failureOf(diagram, QStringLiteral("web"))};
    request.warm = true;
    QVERIFY(traceOf(diagram, request).outcomes.front().ok);
}

void TestTracer::replicationModes_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<double>("duration");
    QTest::addColumn<bool>("background");
    QTest::newRow("async") << QByteArray("async") << 111.0 << true;
    QTest::newRow("semi-sync") << QByteArray("semi-sync") << 112.0 << false;
    QTest::newRow("sync") << QByteArray("sync") << 112.0 << false;
}

void TestTracer::replicationModes()
{
    QFETCH(QByteArray, mode);
    QFETCH(double, duration);
    QFETCH(bool, background);
    const QByteArray lines = "{'from': 'user', 'to': 'app', 'protocol': 'http'}, {'from': 'app', 'to': 'p', 'protocol': 'mysql'}, "
                             "{'from': 'p', 'to': 'r', 'protocol': 'replication', 'replication': '" + mode + "'}";
    const Diagram diagram = site("{'id': 'app', 'kind': 'app-server'}, {'id': 'p', 'kind': 'database'}, {'id': 'r', 'kind': 'database', 'properties': {'role': 'replica'}}", lines.constData());
    const Trace trace = traceOf(diagram, requestFor(Operation::Write));
    QCOMPARE(trace.outcomes.front().durationMs, duration);
    const std::vector<Event> copies = eventsOf(trace, EventType::Replicate);
    QCOMPARE(copies.size(), std::size_t(1));
    QCOMPARE(copies.front().background, background);
    QCOMPARE(copies.front().to, idOf(QStringLiteral("r")));
    QVERIFY(eventsOf(traceOf(diagram, requestFor(Operation::Read)), EventType::Replicate).empty());
}

void TestTracer::missingParts_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<int>("status");
    QTest::newRow("a web server alone knows no such page") << QByteArray("web-server") << QByteArray("read") << 404;
    QTest::newRow("a web server alone takes no change") << QByteArray("web-server") << QByteArray("write") << 405;
    QTest::newRow("an application without data") << QByteArray("app-server") << QByteArray("read") << 500;
    QTest::newRow("a balancer with nothing behind it") << QByteArray("load-balancer") << QByteArray("static") << 502;
}

void TestTracer::missingParts()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, operation);
    QFETCH(int, status);
    const QByteArray parts = "{'id': 'x', 'kind': '" + kind + "'}";
    const Diagram diagram = site(parts.constData(), "{'from': 'user', 'to': 'x', 'protocol': 'http'}");
    const Trace trace = traceOf(diagram, requestFor(*operationFromId(QString::fromLatin1(operation))));
    QCOMPARE(trace.outcomes.front().status, status);
    QVERIFY(!trace.events.back().why.isEmpty());
}

void TestTracer::circlesEnd()
{
    const char *parts = "{'id': 'x', 'kind': 'app-server', 'properties': {'service': 'x'}}, {'id': 'y', 'kind': 'app-server', 'properties': {'service': 'y'}}";
    const char *lines = "{'from': 'user', 'to': 'x', 'protocol': 'http'}, {'from': 'x', 'to': 'y', 'protocol': 'http'}, {'from': 'y', 'to': 'x', 'protocol': 'http'}";
    const Diagram diagram = site(parts, lines);
    for (const Operation operation : {Operation::Read, Operation::Write}) {
        const Trace trace = traceOf(diagram, requestFor(operation));
        QVERIFY(!trace.outcomes.front().ok);
        QVERIFY(trace.events.size() < 20);
    }
}

void TestTracer::errors()
{
    const Diagram diagram = balanced("");
    const auto messageFor = [&](const auto &change) {
        Request request;
        change(request);
        const Result<Trace> trace = traceRequest(Topology(diagram), request);
        return trace ? QString() : trace.error().message;
    };
    QVERIFY(messageFor([](Request &r) { r.from = idOf(QStringLiteral("nobody")); }).contains(QStringLiteral("'nobody'")));
    QVERIFY(messageFor([](Request &r) { r.from = idOf(QStringLiteral("lb")); }).contains(QStringLiteral("'lb'")));
    QVERIFY(messageFor([](Request &r) { r.url = QStringLiteral("http://"); }).contains(QStringLiteral("URL")));
    QVERIFY(!messageFor([](Request &r) { r.count = 0; }).isEmpty());
    QVERIFY(!messageFor([](Request &r) { r.failures = {{idOf(QStringLiteral("ghost")), FailureMode::Crash}}; }).isEmpty());
    const Result<Trace> nobody = traceRequest(Topology(Diagram()), Request());
    QVERIFY(!nobody && !nobody.error().message.isEmpty());
}

STRICT_TEST_MAIN(TestTracer)
#include "tst_tracer.moc"
