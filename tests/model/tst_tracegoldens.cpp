#include "tests/model/tracefixture.h"
#include "tests/support/golden.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

/// The event lists of the example diagrams as a person has read them and found them right.
class TestTraceGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_data();
    void example();
};

void TestTraceGoldens::example_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("operation");
    const QStringList paths = diagramsIn(QStringLiteral("diagrams"));
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths) {
        for (const Operation operation : allOperations) {
            const QString name = path.section(u'/', -1).chopped(QStringLiteral(".tracepaper").size()) + u'.' + operationId(operation);
            QTest::newRow(qPrintable(name)) << path << operationId(operation);
        }
    }
}

void TestTraceGoldens::example()
{
    QFETCH(QString, path);
    QFETCH(QString, operation);
    const Diagram diagram = readDiagram(path);
    Request request;
    request.operation = operationFromId(operation).value();
    const QString golden = QStringLiteral("goldens/") + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".trace.txt");
    compareGolden(traceReportText(diagram, traceOf(diagram, request)).toUtf8(), golden);
}

STRICT_TEST_MAIN(TestTraceGoldens)
#include "tst_tracegoldens.moc"
