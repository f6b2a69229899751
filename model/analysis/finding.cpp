#include "model/analysis/finding.h"

#include "model/analysis/diagramfacts.h"
#include "model/analysis/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace model {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

struct SeverityEntry {
    Severity severity;
    const char *id;
    const char *name;
};

constexpr std::array severities{
    SeverityEntry{Severity::Info, "info", QT_TRANSLATE_NOOP("Findings", "Info")},
    SeverityEntry{Severity::Low, "low", QT_TRANSLATE_NOOP("Findings", "Low")},
    SeverityEntry{Severity::Medium, "medium", QT_TRANSLATE_NOOP("Findings", "Medium")},
    SeverityEntry{Severity::High, "high", QT_TRANSLATE_NOOP("Findings", "High")},
    SeverityEntry{Severity::Critical, "critical", QT_TRANSLATE_NOOP("Findings", "Critical")},
};

/// Fingerprints as texts, or as objects that also tell why.
QSet<QString> acceptedFingerprints(const Diagram &diagram)
{
    QSet<QString> accepted;
    const QJsonArray entries = diagram.members().value(QStringLiteral("acceptedFindings")).toArray();
    for (const QJsonValue &entry : entries)
        accepted.insert(entry.isObject() ? entry.toObject().value(QStringLiteral("fingerprint")).toString() : entry.toString());
    return accepted;
}

template<typename Id>
QStringList sortedTexts(const std::vector<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.toString());
    texts.sort();
    return texts;
}

} // namespace

QString severityId(Severity severity)
{
    return QString::fromLatin1(severities[std::size_t(severity)].id);
}

std::optional<Severity> severityFromId(QStringView id)
{
    for (const SeverityEntry &entry : severities) {
        if (id == QLatin1String(entry.id))
            return entry.severity;
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    return Findings::tr(severities[std::size_t(severity)].name);
}

QString Finding::fingerprint() const
{
    QString text = rule;
    if (!components.empty())
        text += u':' + sortedTexts(components).join(u',');
    if (!connections.empty())
        text += u'/' + sortedTexts(connections).join(u',');
    return text;
}

std::vector<Finding> findFindings(const Topology &topology, const SpofResult &spofs)
{
    const DiagramFacts facts(topology, spofs);
    const RuleInput input{topology, spofs, facts};
    const QSet<QString> accepted = acceptedFingerprints(topology.diagram());
    std::vector<Finding> all;
    for (const Rule &rule : rules()) {
        std::vector<Finding> found = rule.check(input);
        for (Finding &finding : found) {
            finding.rule = rule.id;
            if (finding.title.isEmpty())
                finding.title = rule.title;
            finding.accepted = accepted.contains(finding.fingerprint());
            all.push_back(std::move(finding));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return all;
}

Analysis analyze(const Diagram &diagram)
{
    const Topology topology(diagram);
    Analysis analysis;
    analysis.spofs = findSpofs(topology);
    analysis.findings = findFindings(topology, analysis.spofs);
    return analysis;
}

} // namespace model
