#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace model;
using namespace tests;

namespace {

Trace exampleTrace(Diagram &diagram, Request request)
{
    diagram = readDiagram(QStringLiteral(TRACEPAPER_SOURCE_DIR "/diagrams/secured-and-monitored.tracepaper"));
    return traceOf(diagram, request);
}

/// The keys of the JSON object in one line of text, in the order in which they are written.
QStringList keysInOrder(const QByteArray &line, const QJsonObject &object)
{
    QStringList keys = object.keys();
    const auto placeOf = [&line](const QString &key) {
        const QByteArray written = '"' + key.toUtf8() + "\": ";
        return line.indexOf(written);
    };
    std::sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return keys;
}

} // namespace

class TestTraceReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheMembersOfTheContract();
    void jsonKeepsTheirOrder();
    void everyEventSaysWhy();
    void severalRequests();
    void failuresAreNamed();
    void textIsAligned();
    void namesOfAnyScript();
    void sameTraceSameBytes();
};

void TestTraceReport::jsonHasTheMembersOfTheContract()
{
    Diagram diagram;
    QJsonParseError error;
    const QJsonObject report = QJsonDocument::fromJson(traceReportJson(exampleTrace(diagram, {})), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject outcome = report.value(QStringLiteral("outcome")).toObject();
    QCOMPARE(outcome.value(QStringLiteral("ok")).toBool(), true);
    QCOMPARE(outcome.value(QStringLiteral("status")).toInt(), 200);
    QCOMPARE(outcome.value(QStringLiteral("text")).toString(), QStringLiteral("200 OK"));
    QCOMPARE(outcome.value(QStringLiteral("durationMs")).toDouble(), 155.0);
    QStringList path;
    const QJsonArray steps = report.value(QStringLiteral("path")).toArray();
    for (const QJsonValue &step : steps)
        path.append(step.toString());
    QCOMPARE(path.join(u' '), QStringLiteral("user dns user fw-edge haproxy fw-servers web-1 app-1 fw-data db-replica"));
    const QJsonObject request = report.value(QStringLiteral("request")).toObject();
    QCOMPARE(request.value(QStringLiteral("from")).toString(), QStringLiteral("user"));
    QCOMPARE(request.value(QStringLiteral("url")).toString(), QStringLiteral("https://www.foobar.com/"));
    const QJsonObject send = report.value(QStringLiteral("events")).toArray().at(2).toObject();
    QCOMPARE(send.value(QStringLiteral("type")).toString(), QStringLiteral("tcp"));
    QCOMPARE(send.value(QStringLiteral("connection")).toString(), QStringLiteral("c2"));
    QCOMPARE(send.value(QStringLiteral("route")).toArray(), (QJsonArray{QStringLiteral("c2"), QStringLiteral("c3")}));
    QCOMPARE(send.value(QStringLiteral("via")).toArray(), (QJsonArray{QStringLiteral("fw-edge")}));
}

void TestTraceReport::jsonKeepsTheirOrder()
{
    Diagram diagram;
    const QByteArray json = traceReportJson(exampleTrace(diagram, {}));
    QVERIFY(json.indexOf("\"request\"") < json.indexOf("\"outcome\"") && json.indexOf("\"outcome\"") < json.indexOf("\"path\"")
            && json.indexOf("\"path\"") < json.indexOf("\"events\""));
    const QList<QByteArray> lines = json.split('\n');
    int events = 0;
    for (const QByteArray &line : lines) {
        if (!line.startsWith("    {"))
            continue;
        const QByteArray text = line.trimmed().chopped(line.endsWith(',') ? 1 : 0);
        const QStringList keys = keysInOrder(text, QJsonDocument::fromJson(text).object());
        QCOMPARE(keys.mid(0, 12).join(u' '), QStringLiteral("id startMs durationMs from to connection protocol type what why ok state"));
        ++events;
    }
    QVERIFY(events > 20);
    QVERIFY(json.endsWith("}\n"));
}

void TestTraceReport::everyEventSaysWhy()
{
    for (const Operation operation : allOperations) {
        for (const char *failure : {"", "haproxy", "fw-data", "server-1", "db-primary", "dns:off"}) {
            Request request;
            request.operation = operation;
            Diagram diagram;
            exampleTrace(diagram, {});
            if (*failure)
                request.failures = {failureOf(diagram, QString::fromLatin1(failure))};
            const QJsonArray events = QJsonDocument::fromJson(traceReportJson(traceOf(diagram, request))).object().value(QStringLiteral("events")).toArray();
            for (const QJsonValue &event : events) {
                const QString why = event.toObject().value(QStringLiteral("why")).toString();
                QVERIFY2(why.size() > 10 && why.endsWith(u'.') && !why.contains(u'%'), qPrintable(why));
            }
        }
    }
}

void TestTraceReport::severalRequests()
{
    Request request;
    request.count = 3;
    Diagram diagram;
    const Trace trace = exampleTrace(diagram, request);
    const QJsonObject report = QJsonDocument::fromJson(traceReportJson(trace)).object();
    QCOMPARE(report.value(QStringLiteral("outcomes")).toArray().size(), 3);
    QCOMPARE(report.value(QStringLiteral("events")).toArray().last().toObject().value(QStringLiteral("request")).toInt(), 2);
    const QString text = traceReportText(diagram, trace);
    QVERIFY(text.contains(QStringLiteral("Request 3: 200 OK, after 155.00 ms")));
}

void TestTraceReport::failuresAreNamed()
{
    Request request;
    request.failures = {{idOf(QStringLiteral("fw-servers")), FailureMode::Off}};
    Diagram diagram;
    const QString text = traceReportText(diagram, exampleTrace(diagram, request));
    QVERIFY(text.contains(QStringLiteral("Down, not noticed yet: Server firewall (off)")));
    QVERIFY(text.contains(QStringLiteral("503 Service Unavailable, after 10142.00 ms")));
    const QJsonObject report = QJsonDocument::fromJson(traceReportJson(exampleTrace(diagram, request))).object();
    const QJsonObject failure = report.value(QStringLiteral("request")).toObject().value(QStringLiteral("failures")).toArray().first().toObject();
    QCOMPARE(failure.value(QStringLiteral("component")).toString(), QStringLiteral("fw-servers"));
    QCOMPARE(failure.value(QStringLiteral("mode")).toString(), QStringLiteral("off"));
}

void TestTraceReport::textIsAligned()
{
    Diagram diagram;
    Request request;
    request.operation = Operation::Write;
    const Trace trace = exampleTrace(diagram, request);
    const QStringList lines = traceReportText(diagram, trace).split(u'\n');
    qsizetype column = -1;
    std::size_t found = 0;
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 120, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        if (found < trace.events.size() && line.contains(trace.events[found].what)) {
            const qsizetype at = line.indexOf(trace.events[found].what);
            QVERIFY(column < 0 || column == at);
            column = at;
            ++found;
        }
    }
    QCOMPARE(found, trace.events.size());
}

void TestTraceReport::namesOfAnyScript()
{
    const Diagram diagram = diagramOf("{'id': 'u', 'kind': 'browser', 'name': 'Пользователь \\'A\\''}, {'id': 'w', 'kind': 'web-server', 'name': '网页 %1 %2 服务器'}",
                                      "{'from': 'u', 'to': 'w', 'protocol': 'http'}");
    Request request;
    request.operation = Operation::Static;
    const Trace trace = traceOf(diagram, request);
    const QByteArray json = traceReportJson(trace);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    QVERIFY(json.contains("网页 %1 %2 服务器"));
    for (const Event &event : trace.events) {
        if (event.type == EventType::Tcp)
            QCOMPARE(event.what, QStringLiteral("Пользователь \"A\" opens a TCP connection to 网页 %1 %2 服务器"));
    }
}

void TestTraceReport::sameTraceSameBytes()
{
    Diagram diagram;
    QCOMPARE(traceReportJson(exampleTrace(diagram, {})), traceReportJson(exampleTrace(diagram, {})));
}

STRICT_TEST_MAIN(TestTraceReport)
#include "tst_tracereport.moc"
