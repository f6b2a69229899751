#include "model/report/checkreport.h"

#include "tests/model/tracefixture.h"
#include "tests/support/golden.h"
#include "tests/support/strictmain.h"

using namespace model;
using namespace tests;

/// What is said about the example diagrams, as a person has read it and found it right.
class TestCheckGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_data();
    void example();
};

void TestCheckGoldens::example_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = diagramsIn(QStringLiteral("diagrams"));
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1).section(u'.', 0, 0))) << path;
}

void TestCheckGoldens::example()
{
    QFETCH(QString, path);
    const Diagram diagram = readDiagram(path);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    compareGolden(checkReportText(diagram, analyze(diagram), name).toUtf8(), QStringLiteral("goldens/") + name + QStringLiteral(".check.txt"));
}

STRICT_TEST_MAIN(TestCheckGoldens)
#include "tst_checkgoldens.moc"
