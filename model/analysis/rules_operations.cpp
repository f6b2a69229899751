#include "model/analysis/diagramfacts.h"
#include "model/analysis/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct OperationsRules {
    Q_DECLARE_TR_FUNCTIONS(OperationsRules)
};

std::vector<Finding> checkMonitoring(const RuleInput &input)
{
    const std::vector<Component> &components = input.topology.diagram().components();
    if (std::any_of(components.begin(), components.end(), [](const Component &c) { return c.has(Trait::Observes); }))
        return {};
    bool runsSomething = false; // of one's own: a provider watches its services itself
    for (int part = 0; part < input.topology.componentCount(); ++part)
        runsSomething = runsSomething || (!input.facts.servedBy(part).isEmpty() && !input.topology.isPerfect(part));
    if (!runsSomething)
        return {};
    Finding finding;
    finding.severity = Severity::Medium;
    finding.message = OperationsRules::tr("Nobody is told when something fails: you learn it from your users, and you cannot see how many requests per second arrive.");
    finding.advice = OperationsRules::tr("Put a monitoring agent on every server, and add a monitoring service that collects what they send and raises the alarm.");
    return {finding};
}

} // namespace

std::vector<Rule> operationsRules()
{
    return {
        {QStringLiteral("O01"), OperationsRules::tr("No monitoring"),
         OperationsRules::tr("No monitoring service and no agent anywhere."), Severity::Medium, checkMonitoring},
    };
}

} // namespace model
