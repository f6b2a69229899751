#include "model/analysis/structurefunction.h"
#include "tests/model/tracefixture.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

/// The tracer and the structure function tell the same story: a request after detection succeeds exactly when the
/// operation works under the same failures.
class TestTraceAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upToTwoFailures_data();
    void upToTwoFailures();
};

namespace {

/// Whether a request from every entry that can be served at all succeeds; the text of the first that does not.
bool succeeds(const Topology &topology, const StructureFunction &structure, Request request, QString &report)
{
    const std::vector<char> atBest = structure.servingStages({});
    bool any = false;
    for (const int entry : topology.entries()) {
        if (!atBest[std::size_t(topology.stageOf(entry))])
            continue;
        any = true;
        request.from = topology.component(entry).id;
        const Result<Trace> trace = traceRequest(topology, request);
        if (!trace) {
            report = trace.error().message;
            return false;
        }
        report = traceReportText(topology.diagram(), *trace);
        if (!trace->outcomes.front().ok)
            return false;
    }
    return any;
}

void compare(const Topology &topology, const FailureSet &failed)
{
    for (const Operation operation : allOperations) {
        const StructureFunction structure(topology, operation);
        Request request;
        request.operation = operation;
        request.detected = true;
        for (const int component : failed)
            request.failures.push_back({topology.component(component).id, defaultFailureMode(topology.component(component))});
        QString report;
        const bool traced = succeeds(topology, structure, request, report);
        const QByteArray text = (operationId(operation) + u'\n' + report).toUtf8();
        QVERIFY2(traced == structure.works(failed), text.constData());
    }
}

} // namespace

void TestTraceAgreement::upToTwoFailures_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = diagramsIn(QStringLiteral("tests/data/trace")) + diagramsIn(QStringLiteral("diagrams"));
    QVERIFY(paths.size() > 6);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestTraceAgreement::upToTwoFailures()
{
    QFETCH(QString, path);
    const Topology topology(readDiagram(path));
    std::vector<int> parts;
    for (int component = 0; component < topology.componentCount(); ++component)
        parts.push_back(component);
    compare(topology, {});
    for (std::size_t i = 0; i < parts.size(); ++i) {
        compare(topology, {parts[i]});
        for (std::size_t k = i + 1; k < parts.size() && !QTest::currentTestFailed(); ++k)
            compare(topology, {parts[i], parts[k]});
    }
}

STRICT_TEST_MAIN(TestTraceAgreement)
#include "tst_traceagreement.moc"
