#include "model/analysis/spof.h"
#include "model/report/tracereport.h"
#include "model/trace/tracer.h"

#include "tests/model/odddrawings.h"
#include "tests/support/diagramtext.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

namespace {

QString expectedText(const OddDrawing &drawing)
{
    QStringList lines;
    for (std::size_t i = 0; i < allOperations.size(); ++i)
        lines.append(operationId(allOperations[i]) + u": " + QLatin1String(drawing.spofs[i]));
    return lines.join(u'\n');
}

QString foundText(const SpofResult &result)
{
    QStringList lines;
    for (const OperationResult &operation : result.operations)
        lines.append(operationId(operation.operation) + u": " + (operation.works ? idsText(operation.spofs) : QStringLiteral("-")));
    return lines.join(u'\n');
}

/// Where the packets of the last failed attempt ended.
QString placeOfFailure(const Trace &trace)
{
    const auto failed = [](const Event &event) { return event.type == EventType::Fail; };
    const auto found = std::find_if(trace.events.rbegin(), trace.events.rend(), failed);
    return found == trace.events.rend() ? QString() : found->state.value(QStringLiteral("at")).toString();
}

} // namespace

/// What was decided about each drawing by hand, from the rules alone.
class TestOddDrawings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spofs_data();
    void spofs();
    void whatIsMissingIsSaid();
    void aFilterFurtherOnIsAVisibleStop_data();
    void aFilterFurtherOnIsAVisibleStop();
    void nothingIsSentToTheWeightZero();
    void aTraceWithoutEntrySaysWhy();
};

void TestOddDrawings::spofs_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(oddDrawings().size()); ++i)
        QTest::newRow(oddDrawings()[std::size_t(i)].name) << i;
}

void TestOddDrawings::spofs()
{
    QFETCH(const int, index);
    const OddDrawing &drawing = oddDrawings()[std::size_t(index)];
    const SpofResult result = findSpofs(Topology(diagramFromText(drawing.text)));
    QCOMPARE(foundText(result), expectedText(drawing));
    for (const OperationResult &operation : result.operations)
        QCOMPARE(operation.why.isEmpty(), operation.works);
}

void TestOddDrawings::whatIsMissingIsSaid()
{
    const auto why = [](const char *drawing, Operation operation) { return findSpofs(Topology(diagramFromText(drawing))).of(operation).why; };
    QCOMPARE(why("user -> app -mysql use=read-> db", Operation::Write), QStringLiteral("app may only read from db: its connection is not for writes."));
    QCOMPARE(why("user -> app -mysql use=write-> db", Operation::Read), QStringLiteral("app may only write to db: its connection is not for reads."));
    QCOMPARE(why("user -> app -mysql requirement=optional-> db", Operation::Read),
             QStringLiteral("app is connected to db as something that it can do without (Requirement: Optional), and nothing else keeps the data."));
    QVERIFY(why("user -http-> h[db]", Operation::Static).startsWith(QStringLiteral("Nothing inside h listens on HTTP 80")));
    QVERIFY(why("web -> user", Operation::Static).startsWith(QStringLiteral("The connection leads to user, where requests start")));
}

void TestOddDrawings::aFilterFurtherOnIsAVisibleStop_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *name, const char *drawing, const char *filter, const char *code) {
        QTest::newRow(name) << QByteArray(drawing) << QString::fromLatin1(filter) << QString::fromLatin1(code);
    };
    add("first", "user -> fw1(allow=[443]) -> fw2 -> web", "fw1", "CONNECT_TIMEOUT");
    add("second drops", "user -> fw1 -> fw2(allow=[443]) -> web", "fw2", "CONNECT_TIMEOUT");
    add("second rejects", "user -> fw1 -> fw2(allow=[443], onBlock=reject) -> web", "fw2", "CONNECT_REFUSED");
    add("third", "user -> fw1 -> router -> fw2(allow=[22]) -> web", "fw2", "CONNECT_TIMEOUT");
    add("behind an address", "user -> vip -> fw1(allow=[22]) -> web", "fw1", "CONNECT_TIMEOUT");
    add("on the host", "h[fw2(allow=[22]) web]; user -> fw1 -> web", "fw2", "CONNECT_TIMEOUT");
    add("asked for the port behind it", "user -tcp-> fw1(allow=[443]) -http-> web", "fw1", "CONNECT_TIMEOUT");
}

void TestOddDrawings::aFilterFurtherOnIsAVisibleStop()
{
    QFETCH(const QByteArray, drawing);
    QFETCH(const QString, filter);
    QFETCH(const QString, code);
    const Topology topology(diagramFromText(drawing));
    for (const bool detected : {false, true}) {
        Request request;
        request.operation = Operation::Static;
        request.detected = detected;
        const Result<Trace> trace = traceRequest(topology, request);
        QVERIFY(trace);
        QCOMPARE(trace->outcomes.front().code, code);
        QCOMPARE(placeOfFailure(*trace), filter);
        const auto stops = [&](const Event &event) { return event.type == EventType::Filter && !event.ok && event.from.toString() == filter; };
        QVERIFY(std::any_of(trace->events.begin(), trace->events.end(), stops));
        QVERIFY(!std::any_of(trace->events.begin(), trace->events.end(), [](const Event &event) { return event.type == EventType::Reply; }));
    }
}

void TestOddDrawings::nothingIsSentToTheWeightZero()
{
    const QStringList algorithms{QStringLiteral("round-robin"), QStringLiteral("weighted-round-robin"), QStringLiteral("least-connections"),
                                 QStringLiteral("source-hash"), QStringLiteral("random"), QStringLiteral("random-two")};
    for (const QString &algorithm : algorithms) {
        const QByteArray balancer = "user -> lb(algorithm=" + algorithm.toUtf8() + ")";
        const auto served = [&](const QByteArray &rest, const char *failed) {
            const Topology topology(diagramFromText(balancer + rest));
            Request request;
            request.operation = Operation::Static;
            request.count = 20;
            request.detected = true;
            if (failed)
                request.failures.push_back({*ComponentId::fromString(QString::fromLatin1(failed)), FailureMode::Crash});
            QSet<QString> last;
            const Result<Trace> trace = traceRequest(topology, request);
            for (const Outcome &outcome : trace->outcomes)
                last.insert(outcome.ok ? outcome.path.back().toString() : outcome.text);
            return last;
        };
        const QByteArray one = " -http weight=0-> web1; lb -http weight=2-> web2";
        QCOMPARE(served(one, nullptr), QSet<QString>{QStringLiteral("web2")});
        QCOMPARE(served(one, "web2"), QSet<QString>{QStringLiteral("web1")});
        const qsizetype all = algorithm == QStringLiteral("source-hash") ? 1 : 2; // one client, one server
        QCOMPARE(served(" -http weight=0-> {web1 web2}", nullptr).size(), all);
    }
}

void TestOddDrawings::aTraceWithoutEntrySaysWhy()
{
    const auto error = [](const char *drawing) { return traceRequest(Topology(diagramFromText(drawing)), {}).error().message; };
    QVERIFY(error("web").startsWith(QStringLiteral("Nobody sends a request")));
    QVERIFY(error("user -http-> h[db]").startsWith(QStringLiteral("Nothing inside h listens on HTTP 80")));
    QVERIFY(error("user -> dns").startsWith(QStringLiteral("user is connected to DNS only")));
}

STRICT_TEST_MAIN(TestOddDrawings)
#include "tst_odddrawings.moc"
