#include "model/report/checkreport.h"

#include "model/formats/jsontext.h"
#include "model/report/idarray.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace model {

namespace {

struct CheckReport {
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

QJsonObject operationJson(const OperationResult &result)
{
    QJsonObject object{{QStringLiteral("works"), result.works}};
    if (!result.works)
        object.insert(QStringLiteral("why"), result.why);
    object.insert(QStringLiteral("spofs"), idArray(result.spofs));
    QJsonArray pairs;
    for (const auto &[first, second] : result.pairs)
        pairs.append(QJsonArray{first.toString(), second.toString()});
    object.insert(QStringLiteral("pairs"), pairs);
    object.insert(QStringLiteral("degrading"), idArray(result.degrading));
    return object;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray operations;
    for (const Operation operation : allOperations) {
        if (finding.operations.contains(operation))
            operations.append(operationId(operation));
    }
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("advice"), finding.advice},
            {QStringLiteral("components"), idArray(finding.components)},
            {QStringLiteral("connections"), idArray(finding.connections)},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("fingerprint"), finding.fingerprint()},
            {QStringLiteral("accepted"), finding.accepted}};
}

QStringList names(const Diagram &diagram, const std::vector<ComponentId> &ids)
{
    QStringList result;
    for (const ComponentId &id : ids) {
        const Component *component = diagram.component(id);
        const QString name = component ? component->displayName() : id.toString();
        result.append(name == id.toString() ? name : name + QStringLiteral(" (") + id.toString() + u')');
    }
    return result;
}

QString operationText(const Diagram &diagram, const OperationResult &result)
{
    const QString head = QStringLiteral("  ") + operationName(result.operation) + QStringLiteral(": ");
    if (!result.works)
        return head + CheckReport::tr("cannot work. %1").arg(result.why) + u'\n';
    QString text = head;
    if (result.spofs.empty())
        text += CheckReport::tr("no single point of failure");
    else if (result.spofs.size() == 1)
        text += CheckReport::tr("fails with %1").arg(names(diagram, result.spofs).first());
    else
        text += CheckReport::tr("fails with any of %1").arg(names(diagram, result.spofs).join(QStringLiteral(", ")));
    if (!result.pairs.empty())
        text += QStringLiteral("; ") + (result.pairs.size() == 1 ? CheckReport::tr("one pair of parts must not fail together")
                                                                 : CheckReport::tr("%1 pairs of parts must not fail together").arg(result.pairs.size()));
    return text + u'\n';
}

QString findingText(const Finding &finding)
{
    QString text = QStringLiteral("  %1 %2 %3").arg(finding.rule, severityName(finding.severity).toUpper(), finding.title);
    if (finding.accepted)
        text += QStringLiteral(" (") + CheckReport::tr("accepted") + u')';
    return text + QStringLiteral("\n      ") + finding.message + QStringLiteral("\n      ") + CheckReport::tr("What helps: %1").arg(finding.advice) + u'\n';
}

/// The members of a report in the order people read them.
QStringList memberOrder()
{
    return {QStringLiteral("rule"),       QStringLiteral("severity"),    QStringLiteral("title"),      QStringLiteral("message"),
            QStringLiteral("advice"),     QStringLiteral("components"),  QStringLiteral("connections"), QStringLiteral("operations"),
            QStringLiteral("fingerprint"), QStringLiteral("accepted"),   QStringLiteral("works"),      QStringLiteral("why"),
            QStringLiteral("spofs"),      QStringLiteral("pairs"),       QStringLiteral("degrading")};
}

} // namespace

QJsonObject checkReportJson(const Analysis &analysis, const QString &file)
{
    QJsonObject operations;
    for (const OperationResult &result : analysis.spofs.operations)
        operations.insert(operationId(result.operation), operationJson(result));
    QJsonArray findings;
    for (const Finding &finding : analysis.findings)
        findings.append(findingJson(finding));
    return {{QStringLiteral("file"), file}, {QStringLiteral("operations"), operations}, {QStringLiteral("findings"), findings}};
}

QByteArray checkReportBytes(const QJsonObject &report)
{
    const QStringList order = memberOrder();
    QList<QByteArray> operations;
    const QJsonObject results = report.value(QStringLiteral("operations")).toObject();
    for (const Operation operation : allOperations) {
        const QString id = operationId(operation);
        if (results.contains(id))
            operations.append("    " + jsonString(id) + ": " + jsonText(results.value(id), order));
    }
    QList<QByteArray> findings;
    const QJsonArray entries = report.value(QStringLiteral("findings")).toArray();
    for (const QJsonValue &entry : entries)
        findings.append("    " + jsonText(entry, order));
    const auto block = [](const QList<QByteArray> &lines, const char *open, const char *close) -> QByteArray {
        const QByteArray content = lines.isEmpty() ? QByteArray() : '\n' + lines.join(",\n") + "\n  ";
        return open + content + close;
    };
    return "{\n  \"file\": " + jsonText(report.value(QStringLiteral("file"))) + ",\n  \"operations\": " + block(operations, "{", "}")
           + ",\n  \"findings\": " + block(findings, "[", "]") + "\n}\n";
}

QString checkReportText(const Diagram &diagram, const Analysis &analysis, const QString &file)
{
    QString text = file + (diagram.title().isEmpty() ? QString() : QStringLiteral(": ") + diagram.title()) + QStringLiteral("\n\n");
    text += CheckReport::tr("Single points of failure") + u'\n';
    for (const OperationResult &result : analysis.spofs.operations)
        text += operationText(diagram, result);
    text += u'\n';
    if (analysis.findings.empty())
        return text + CheckReport::tr("No findings.") + u'\n';
    text += CheckReport::tr("Findings") + u'\n';
    for (const Finding &finding : analysis.findings)
        text += findingText(finding);
    return text;
}

} // namespace model
