#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

namespace {

/// Whom the balancer `lb` chose, request by request.
QString choicesOf(const Trace &trace)
{
    QStringList chosen;
    for (const Event &event : eventsOf(trace, EventType::Choose)) {
        if (event.from == idOf(QStringLiteral("lb")))
            chosen.append(event.what.section(u' ', -1));
    }
    return chosen.join(u' ');
}

} // namespace

/// Whom balancers and proxies ask, request after request.
class TestTraceChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundRobinTakesTurns();
    void weightsCount();
    void leastConnectionsSeesWhatIsUnderWay();
    void standbyBalancerTarget();
    void crashedServersAreTriedOnce();
    void flavoursOfProxies_data();
    void flavoursOfProxies();
    void thousandsOfRequests();
    void sameRequestSameTrace();
};

void TestTraceChoices::roundRobinTakesTurns()
{
    Request request = requestFor(Operation::Static);
    request.count = 5;
    const Trace trace = traceOf(balanced(""), request);
    QCOMPARE(choicesOf(trace), QStringLiteral("a b a b a"));
    QCOMPARE(trace.outcomes.size(), std::size_t(5));
    QCOMPARE(trace.outcomes[1].startMs, trace.outcomes[0].durationMs);
    const QString why = eventsOf(trace, EventType::Choose)[1].why;
    QCOMPARE(why, QStringLiteral("Round robin: it is b's turn (2 of 2); a had the previous request."));
}

void TestTraceChoices::weightsCount()
{
    Request request = requestFor(Operation::Static);
    request.count = 4;
    QCOMPARE(choicesOf(traceOf(balanced("'algorithm': 'weighted-round-robin'", ", 'weight': 3"), request)), QStringLiteral("b a b b"));
}

void TestTraceChoices::leastConnectionsSeesWhatIsUnderWay()
{
    Request request = requestFor(Operation::Static);
    request.count = 3;
    const Diagram diagram = balanced("'algorithm': 'least-connections'");
    QCOMPARE(choicesOf(traceOf(diagram, request)), QStringLiteral("a b a")); // nothing under way: turns
    request.intervalMs = 2; // each takes 3.5 ms at its server: the third comes when the first is done and the second is not
    const Trace crowded = traceOf(diagram, request);
    QCOMPARE(choicesOf(crowded), QStringLiteral("a b a"));
    const std::vector<Event> choices = eventsOf(crowded, EventType::Choose);
    QVERIFY2(choices[1].why.contains(QStringLiteral("a 1, b 0")), qPrintable(choices[1].why));
    QVERIFY2(choices[2].why.contains(QStringLiteral("a 0, b 1")), qPrintable(choices[2].why));
}

void TestTraceChoices::standbyBalancerTarget()
{
    Request request = requestFor(Operation::Static);
    request.count = 3;
    QCOMPARE(choicesOf(traceOf(balanced("", ", 'priority': 1"), request)), QStringLiteral("a a a"));
    const Diagram passive = balanced("'mode': 'active-passive'");
    QCOMPARE(choicesOf(traceOf(passive, request)), QStringLiteral("a a a"));
    request.failures = {failureOf(passive, QStringLiteral("a"))};
    request.detected = true;
    QCOMPARE(choicesOf(traceOf(passive, request)), QStringLiteral("b b b"));
}

void TestTraceChoices::crashedServersAreTriedOnce()
{
    const Diagram diagram = balanced("");
    Request request = requestFor(Operation::Static);
    request.failures = {failureOf(diagram, QStringLiteral("a"))};
    const Trace trace = traceOf(diagram, request);
    QVERIFY(trace.outcomes.front().ok);
    QCOMPARE(trace.outcomes.front().durationMs, 104.5);
    QCOMPARE(pathFromEvents(diagram, trace), QStringLiteral("dns lb a!refused b"));
    QCOMPARE(pathOf(trace.outcomes.front()), QStringLiteral("user dns user lb b"));
}

void TestTraceChoices::flavoursOfProxies_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QStringList>("failures");
    QTest::addColumn<bool>("detected");
    QTest::addColumn<int>("status");
    const QStringList crashed{QStringLiteral("a:crash"), QStringLiteral("b:crash")};
    const QStringList off{QStringLiteral("a:off"), QStringLiteral("b:off")};
    QTest::newRow("nginx refused") << QByteArray("'product': 'Nginx'") << crashed << false << 502;
    QTest::newRow("nginx timeout") << QByteArray("'product': 'Nginx'") << off << false << 504;
    QTest::newRow("nginx nobody") << QByteArray("'product': 'Nginx'") << off << true << 502;
    QTest::newRow("haproxy refused") << QByteArray("'product': 'HAProxy 2.8'") << crashed << false << 503;
    QTest::newRow("haproxy timeout") << QByteArray("'flavour': 'haproxy'") << off << false << 503;
    QTest::newRow("haproxy nobody") << QByteArray("'flavour': 'haproxy'") << crashed << true << 503;
    QTest::newRow("alb refused") << QByteArray("'flavour': 'aws-alb'") << crashed << false << 502;
    QTest::newRow("alb timeout") << QByteArray("'flavour': 'aws-alb'") << off << false << 504;
    QTest::newRow("alb fails open") << QByteArray("'flavour': 'aws-alb'") << crashed << true << 502;
}

void TestTraceChoices::flavoursOfProxies()
{
    QFETCH(QByteArray, properties);
    QFETCH(QStringList, failures);
    QFETCH(bool, detected);
    QFETCH(int, status);
    const Diagram diagram = balanced(properties.constData());
    Request request = requestFor(Operation::Static);
    request.detected = detected;
    for (const QString &failure : failures)
        request.failures.push_back(failureOf(diagram, failure));
    const Trace trace = traceOf(diagram, request);
    QCOMPARE(trace.outcomes.front().status, status);
    const bool tried = !eventsOf(trace, EventType::Fail).empty();
    QCOMPARE(tried, !detected || properties.contains("alb"));
}

void TestTraceChoices::thousandsOfRequests()
{
    Request request = requestFor(Operation::Static);
    request.count = 3000;
    request.intervalMs = 0.5;
    const Trace trace = traceOf(balanced(""), request);
    QCOMPARE(trace.outcomes.size(), std::size_t(3000));
    QVERIFY(std::all_of(trace.outcomes.begin(), trace.outcomes.end(), [](const Outcome &o) { return o.ok && o.durationMs == 103.5; }));
    QCOMPARE(choicesOf(trace).count(u'a'), 1500);
}

void TestTraceChoices::sameRequestSameTrace()
{
    for (const char *algorithm : {"round-robin", "least-connections", "random", "random-two", "source-hash"}) {
        const QByteArray properties = "'algorithm': '" + QByteArray(algorithm) + "'";
        const Diagram diagram = balanced(properties.constData());
        Request request = requestFor(Operation::Static);
        request.count = 20;
        request.intervalMs = 1;
        QVERIFY(traceOf(diagram, request) == traceOf(diagram, request));
    }
    const Diagram random = balanced("'algorithm': 'random'");
    Request request = requestFor(Operation::Static);
    request.count = 20;
    const QString first = choicesOf(traceOf(random, request));
    request.seed = 2;
    QVERIFY(choicesOf(traceOf(random, request)) != first);
}

STRICT_TEST_MAIN(TestTraceChoices)
#include "tst_tracechoices.moc"
