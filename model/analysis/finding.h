#pragma once

#include "model/analysis/spof.h"

namespace model {

enum class Severity { Info, Low, Medium, High, Critical };

QString severityId(Severity severity);
std::optional<Severity> severityFromId(QStringView id);
QString severityName(Severity severity);

/// Something worth telling about a diagram, with the parts it is about.
struct Finding {
    QString rule; ///< id of the rule, e.g. `A15`
    Severity severity = Severity::Info;
    QString title;   ///< translated, a few words
    QString message; ///< translated, a plain sentence that says why
    QString advice;  ///< translated, what would help
    std::vector<ComponentId> components;
    std::vector<ConnectionId> connections;
    OperationSet operations; ///< what it affects; empty when it is not about an operation
    bool accepted = false;   ///< its fingerprint is among the diagram's acceptedFindings

    /// Stable across names, positions and order: rule id and the ids of the parts.
    QString fingerprint() const;

    bool operator==(const Finding &) const = default;
};

class DiagramFacts;

/// What a rule may look at.
struct RuleInput {
    const Topology &topology;
    const SpofResult &spofs;
    const DiagramFacts &facts; ///< what several rules ask for, computed once
};

/// A rule as data: `id` is permanent.
struct Rule {
    QString id;
    QString title;       ///< translated
    QString description; ///< translated: the condition, for people
    Severity severity;   ///< the usual one
    std::vector<Finding> (*check)(const RuleInput &input);
};

/// All rules, SPOFs first.
const std::vector<Rule> &rules();

/// All findings, the worst first, then in the order of the rules and of the file.
std::vector<Finding> findFindings(const Topology &topology, const SpofResult &spofs);

/// Everything `check` reports about one diagram.
struct Analysis {
    SpofResult spofs;
    std::vector<Finding> findings;
    bool operator==(const Analysis &) const = default;
};

Analysis analyze(const Diagram &diagram);

} // namespace model
