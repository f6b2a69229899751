#include "model/analysis/structurefunction.h"

#include "tests/model/odddrawings.h"
#include "tests/model/tracefixture.h"
#include "tests/support/diagramtext.h"
#include "tests/support/randomdiagram.h"
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
    void oddDrawings_data();
    void oddDrawings();
    void randomDiagrams_data();
    void randomDiagrams();
};

namespace {

constexpr unsigned diagramCount = 300;
constexpr unsigned diagramsPerRow = 30;

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
        if (!trace->outcomes.front().ok) {
            report = traceReportText(topology.diagram(), *trace);
            return false;
        }
    }
    return any;
}

/// One topology with its structure functions.
class Subject
{
public:
    explicit Subject(const Diagram &diagram) : topology(diagram)
    {
        for (const Operation operation : allOperations)
            m_structures.emplace_back(topology, operation);
    }

    void compare(const FailureSet &failed) const
    {
        Request request;
        request.detected = true;
        for (const int component : failed)
            request.failures.push_back({topology.component(component).id, defaultFailureMode(topology.component(component))});
        for (std::size_t i = 0; i < allOperations.size(); ++i) {
            request.operation = allOperations[i];
            QString report;
            const bool traced = succeeds(topology, m_structures[i], request, report);
            const QByteArray text = (operationId(request.operation) + u'\n' + report).toUtf8();
            QVERIFY2(traced == m_structures[i].works(failed), text.constData());
        }
    }

    void compareUpToTwo() const
    {
        const int count = topology.componentCount();
        compare({});
        for (int i = 0; i < count; ++i) {
            compare({i});
            for (int k = i + 1; k < count && !QTest::currentTestFailed(); ++k)
                compare({i, k});
        }
    }

    const Topology topology;

private:
    std::vector<StructureFunction> m_structures;
};

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
    Subject(readDiagram(path)).compareUpToTwo();
}

void TestTraceAgreement::oddDrawings_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const OddDrawing &drawing : tests::oddDrawings())
        QTest::newRow(drawing.name) << QByteArray(drawing.text);
}

void TestTraceAgreement::oddDrawings()
{
    QFETCH(QByteArray, text);
    Subject(diagramFromText(text)).compareUpToTwo();
}

void TestTraceAgreement::randomDiagrams_data()
{
    QTest::addColumn<unsigned>("firstSeed");
    for (unsigned seed = 0; seed < diagramCount; seed += diagramsPerRow)
        QTest::addRow("seeds from %u", seed) << seed;
}

/// Nothing, each part and some pairs failed.
void TestTraceAgreement::randomDiagrams()
{
    QFETCH(unsigned, firstSeed);
    for (unsigned seed = firstSeed; seed < firstSeed + diagramsPerRow; ++seed) {
        const Subject subject(randomDiagram(seed));
        const int count = subject.topology.componentCount();
        Choices choices(seed);
        std::vector<FailureSet> sets{{}};
        for (int component = 0; component < count; ++component) {
            sets.push_back({component});
            sets.push_back({component, choices.below(count)});
        }
        for (const FailureSet &failed : sets) {
            subject.compare(failed);
            if (QTest::currentTestFailed()) {
                qInfo("seed %u", seed);
                return;
            }
        }
    }
}

STRICT_TEST_MAIN(TestTraceAgreement)
#include "tst_traceagreement.moc"
