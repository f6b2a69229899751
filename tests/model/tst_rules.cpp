#include "model/analysis/finding.h"
#include "model/formats/diagramfile.h"

#include "tests/support/diagramtext.h"
#include "tests/support/golden.h"
#include "tests/support/randomdiagram.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace {

QDir dataFolder()
{
    return QDir(QStringLiteral(TRACEPAPER_TEST_DATA "/rules"));
}

QStringList filesOf(const QString &rule, const QString &pattern)
{
    QStringList files;
    const QStringList names = QDir(dataFolder().filePath(rule)).entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(dataFolder().filePath(rule + u'/' + name));
    return files;
}

model::Diagram load(const QString &file)
{
    const model::ReadResult result = model::loadDiagram(file);
    if (!result.isComplete())
        qFatal("%s cannot be read", qPrintable(file));
    return result.diagram;
}

template<typename Id>
QString idList(const std::vector<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    return texts.join(u' ');
}

/// All there is to a finding, in lines a person can read.
QString describe(const model::Finding &finding)
{
    QStringList operations;
    for (const model::Operation operation : model::allOperations) {
        if (finding.operations.contains(operation))
            operations.append(model::operationId(operation));
    }
    QString text = finding.rule + u' ' + model::severityId(finding.severity) + QStringLiteral(": ") + finding.title + u'\n';
    text += QStringLiteral("  parts: ") + idList(finding.components) + u'\n';
    if (!finding.connections.empty())
        text += QStringLiteral("  connections: ") + idList(finding.connections) + u'\n';
    if (!operations.isEmpty())
        text += QStringLiteral("  operations: ") + operations.join(u' ') + u'\n';
    return text + QStringLiteral("  ") + finding.message + QStringLiteral("\n  > ") + finding.advice + QStringLiteral("\n\n");
}

void rulesAsRows()
{
    QTest::addColumn<QString>("id");
    for (const model::Rule &rule : model::rules())
        QTest::newRow(qPrintable(rule.id)) << rule.id;
}

} // namespace

/// Loops over the table of rules: each has drawings that break it and drawings that look alike and do not.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDescribed_data() { rulesAsRows(); }
    void isDescribed();
    void badDrawingsGiveExactlyTheseFindings_data() { rulesAsRows(); }
    void badDrawingsGiveExactlyTheseFindings();
    void goodDrawingsGiveNone_data() { rulesAsRows(); }
    void goodDrawingsGiveNone();
    void everySpofIsToldOnce();
    void theWorstComesFirst();
    void fingerprintsAreStable();
    void acceptedFindingsAreMarked();
    void textsAreWhole();
};

void TestRules::isDescribed()
{
    QFETCH(const QString, id);
    const auto hasId = [&id](const model::Rule &rule) { return rule.id == id; };
    QCOMPARE(std::count_if(model::rules().begin(), model::rules().end(), hasId), 1);
    const model::Rule &rule = *std::find_if(model::rules().begin(), model::rules().end(), hasId);
    QVERIFY(!rule.title.isEmpty() && !rule.title.endsWith(u'.'));
    QVERIFY(rule.description.endsWith(u'.'));
}

void TestRules::badDrawingsGiveExactlyTheseFindings()
{
    QFETCH(const QString, id);
    const QStringList files = filesOf(id, QStringLiteral("bad*.tracepaper"));
    QVERIFY2(!files.isEmpty(), "a drawing that breaks the rule is missing");
    for (const QString &file : files) {
        const std::vector<model::Finding> findings = model::analyze(load(file)).findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&id](const model::Finding &finding) { return finding.rule == id; }));
        QString text;
        for (const model::Finding &finding : findings)
            text += describe(finding);
        QVERIFY(tests::compareGolden(text.toUtf8(), QString(file).replace(QStringLiteral(".tracepaper"), QStringLiteral(".findings.txt"))));
    }
}

void TestRules::goodDrawingsGiveNone()
{
    QFETCH(const QString, id);
    const QStringList files = filesOf(id, QStringLiteral("good*.tracepaper"));
    QVERIFY2(!files.isEmpty(), "a drawing that keeps the rule is missing");
    for (const QString &file : files) {
        for (const model::Finding &finding : model::analyze(load(file)).findings)
            QVERIFY2(finding.rule != id, qPrintable(file + QStringLiteral(": ") + finding.message));
    }
}

/// On random drawings: no single point of failure without a finding, none with two.
void TestRules::everySpofIsToldOnce()
{
    const QStringList tellers{QStringLiteral("A01"), QStringLiteral("A02"), QStringLiteral("A04"), QStringLiteral("A05")};
    for (unsigned seed = 0; seed < 300; ++seed) {
        const model::Analysis analysis = model::analyze(tests::randomDiagram(seed));
        QHash<model::ComponentId, int> told;
        for (const model::Finding &finding : analysis.findings) {
            if (!tellers.contains(finding.rule) || finding.operations.isEmpty())
                continue;
            for (const model::ComponentId &id : finding.components) {
                ++told[id];
                QCOMPARE(analysis.spofs.killedBy(id), finding.operations);
            }
        }
        QSet<model::ComponentId> spofs;
        for (const model::OperationResult &result : analysis.spofs.operations)
            spofs.unite(QSet<model::ComponentId>(result.spofs.begin(), result.spofs.end()));
        for (const model::ComponentId &id : spofs)
            QVERIFY2(told.value(id) == 1, qPrintable(QStringLiteral("seed %1: ").arg(seed) + id.toString()));
        QCOMPARE(told.size(), spofs.size());
    }
}

void TestRules::theWorstComesFirst()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const std::vector<model::Finding> findings = model::analyze(tests::randomDiagram(seed)).findings;
        QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const auto &a, const auto &b) { return a.severity > b.severity; }));
    }
}

void TestRules::fingerprintsAreStable()
{
    model::Diagram diagram = tests::diagramFromText("user -http-> h1[web]; web -> db");
    QStringList before;
    for (const model::Finding &finding : model::analyze(diagram).findings)
        before.append(finding.fingerprint());
    QVERIFY(before.contains(QStringLiteral("A01:h1,web")));
    QVERIFY(before.contains(QStringLiteral("S04/c1")));
    QSet<QString> unique(before.begin(), before.end());
    QCOMPARE(unique.size(), before.size());

    model::Component renamed = *diagram.component(*model::ComponentId::fromString(QStringLiteral("web")));
    renamed.name = QStringLiteral("Other");
    renamed.position = QPointF(7, 7);
    QVERIFY(diagram.replace(renamed));
    QStringList after;
    for (const model::Finding &finding : model::analyze(diagram).findings)
        after.append(finding.fingerprint());
    QCOMPARE(after, before);
}

void TestRules::acceptedFindingsAreMarked()
{
    model::Diagram diagram = tests::diagramFromText("user -http-> web -> db");
    diagram.setMembers({{QStringLiteral("acceptedFindings"),
                         QJsonArray{QStringLiteral("S04/c1"), QJsonObject{{QStringLiteral("fingerprint"), QStringLiteral("O01")}, {QStringLiteral("reason"), QStringLiteral("soon")}}}}});
    QStringList accepted;
    for (const model::Finding &finding : model::analyze(diagram).findings) {
        if (finding.accepted)
            accepted.append(finding.fingerprint());
    }
    QCOMPARE(accepted, QStringList({QStringLiteral("S04/c1"), QStringLiteral("O01")}));
}

/// Sentences with a capital and a full stop, and no place left open, whatever the parts are called.
void TestRules::textsAreWhole()
{
    static const QRegularExpression open(QStringLiteral("%[3-9]|  | \\.|\\(\\)"));
    for (unsigned seed = 0; seed < 300; ++seed) {
        const model::Analysis analysis = model::analyze(tests::randomDiagram(seed));
        QStringList texts;
        for (const model::Finding &finding : analysis.findings)
            texts << finding.message << finding.advice;
        for (const model::OperationResult &result : analysis.spofs.operations) {
            if (!result.works)
                texts << result.why;
        }
        for (const QString &text : texts) {
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(open), qPrintable(text));
        }
    }
}

STRICT_TEST_MAIN(TestRules)
#include "tst_rules.moc"
