#include "model/analysis/rules.h"
#include "model/analysis/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct ModelRules {
    Q_DECLARE_TR_FUNCTIONS(ModelRules)
};

std::vector<Finding> checkDnsAsHop(const RuleInput &input)
{
    const Diagram &diagram = input.topology.diagram();
    std::vector<Finding> findings;
    for (int part = 0; part < input.topology.componentCount(); ++part) {
        const Component &component = input.topology.component(part);
        if (!component.has(Trait::Resolves))
            continue;
        Finding finding;
        std::vector<int> targets;
        for (const ConnectionId &id : diagram.connectionsOf(component.id)) {
            const Connection &connection = *diagram.connection(id);
            const int to = diagram.indexOf(connection.to);
            if (connection.from != component.id || connection.traffic() != TrafficKind::Request || input.topology.has(to, Trait::Resolves))
                continue;
            finding.connections.push_back(id);
            targets.push_back(to);
        }
        if (targets.empty())
            continue;
        const QString name = input.topology.nameOf(part);
        const QString target = wording::list(input.topology, targets);
        finding.severity = Severity::Info;
        finding.components = {component.id};
        finding.message = ModelRules::tr("%1 is drawn as a stop on the way to %2. It only tells the client the address; the client then connects to %2 itself, and requests are traced that way.").arg(name, target);
        finding.advice = ModelRules::tr("Draw two arrows from the client instead: one to %1, one to %2.").arg(name, target);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> checkUnknown(const RuleInput &input)
{
    std::vector<Finding> findings;
    for (int part = 0; part < input.topology.componentCount(); ++part) {
        const Component &component = input.topology.component(part);
        if (findComponentKind(component.kind))
            continue;
        Finding finding;
        finding.severity = Severity::Low;
        finding.components = {component.id};
        finding.message = ModelRules::tr("%1 is of a kind that is not known here, \"%2\": it is kept, drawn as a plain box, and taken to answer whatever it is asked.")
                              .arg(input.topology.nameOf(part), component.kind);
        finding.advice = ModelRules::tr("Choose the known kind that comes closest.");
        findings.push_back(std::move(finding));
    }
    for (const Connection &connection : input.topology.diagram().connections()) {
        if (connection.protocol.isEmpty() || findProtocol(connection.protocol))
            continue;
        Finding finding;
        finding.severity = Severity::Low;
        finding.connections = {connection.id};
        finding.message = ModelRules::tr("The connection from %1 to %2 uses a protocol that is not known here, \"%3\": it is taken for a plain TCP connection.")
                              .arg(input.topology.nameOf(input.topology.diagram().indexOf(connection.from)),
                                   input.topology.nameOf(input.topology.diagram().indexOf(connection.to)), connection.protocol);
        finding.advice = ModelRules::tr("Choose the known protocol that comes closest, or TCP.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> checkUnclearEnds(const RuleInput &input)
{
    std::vector<Finding> findings;
    for (const UnresolvedLink &link : input.topology.unresolvedLinks()) {
        const Connection &connection = input.topology.diagram().connections()[link.connection];
        Finding finding;
        finding.severity = Severity::Low;
        finding.components = {connection.from, connection.to};
        finding.connections = {connection.id};
        finding.message = link.reason + u' ' + ModelRules::tr("As it is, the connection carries no requests.");
        finding.advice = ModelRules::tr("Let it lead from the part that asks to the part that answers, or delete it.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace

std::vector<Rule> modelRules()
{
    return {
        {QStringLiteral("M01"), ModelRules::tr("DNS drawn as a stop"),
         ModelRules::tr("A connection leads from DNS to a server, as if requests passed DNS."), Severity::Info, checkDnsAsHop},
        {QStringLiteral("M09"), ModelRules::tr("Unknown kind or protocol"),
         ModelRules::tr("A part or connection of a kind that this version does not know."), Severity::Low, checkUnknown},
        {QStringLiteral("M11"), ModelRules::tr("Connection without a clear end"),
         ModelRules::tr("A connection ends where no part, or no single part, can take it."), Severity::Low, checkUnclearEnds},
    };
}

} // namespace model
