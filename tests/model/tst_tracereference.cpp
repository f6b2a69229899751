#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace model;
using namespace tests;

/// Outcome, time and path of requests through the reference diagrams in tests/data/trace, as computed by hand and by an
/// independent program.
class TestTraceReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
};

void TestTraceReference::outcome_data()
{
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(TRACEPAPER_TEST_DATA "/trace/expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 100);
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QByteArray name = QByteArray::number(row.value(QStringLiteral("row")).toInt()) + ' '
                                + row.value(QStringLiteral("diagram")).toString().toUtf8() + ' '
                                + row.value(QStringLiteral("operation")).toString().toUtf8() + ": "
                                + row.value(QStringLiteral("scenario")).toString().toUtf8();
        QTest::newRow(name.constData()) << row;
    }
}

void TestTraceReference::outcome()
{
    QFETCH(QJsonObject, row);
    const auto text = [&row](const char *key) { return row.value(QString::fromLatin1(key)).toString(); };
    const Diagram diagram = readDiagram(QStringLiteral("trace/") + text("diagram") + QStringLiteral(".tracepaper"));
    Request request;
    request.operation = operationFromId(text("operation")).value();
    request.warm = row.value(QStringLiteral("warm")).toBool();
    request.detected = row.value(QStringLiteral("detected")).toBool();
    request.url = text("url");
    const QJsonArray failures = row.value(QStringLiteral("failures")).toArray();
    for (const QJsonValue &failure : failures)
        request.failures.push_back(failureOf(diagram, failure.toString()));

    const Trace trace = traceOf(diagram, request);
    const Outcome outcome = trace.outcomes.front();
    const QByteArray report = traceReportText(diagram, trace).toUtf8();
    QVERIFY2(outcome.code == text("code"), report.constData());
    QCOMPARE(outcome.status, row.value(QStringLiteral("status")).toInt());
    QVERIFY2(std::abs(outcome.durationMs - row.value(QStringLiteral("durationMs")).toDouble()) < 1e-9, report.constData());

    QStringList expected;
    QStringList reached;
    const QJsonArray path = row.value(QStringLiteral("path")).toArray();
    for (const QJsonValue &step : path) {
        expected.append(step.toString());
        if (!step.toString().contains(u'!'))
            reached.append(step.toString());
    }
    QVERIFY2(pathFromEvents(diagram, trace) == expected.join(u' '), report.constData());
    QStringList own;
    for (const ComponentId &id : outcome.path) {
        const Component &part = *diagram.component(id);
        if (!part.has(Trait::EntryPoint) && !part.has(Trait::VirtualAddress))
            own.append(id.toString());
    }
    QCOMPARE(own, reached);
}

STRICT_TEST_MAIN(TestTraceReference)
#include "tst_tracereference.moc"
