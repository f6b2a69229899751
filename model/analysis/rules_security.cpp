#include "model/analysis/diagramfacts.h"
#include "model/analysis/rules.h"
#include "model/analysis/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace model {

namespace {

struct SecurityRules {
    Q_DECLARE_TR_FUNCTIONS(SecurityRules)
};

const Connection &connectionOf(const Topology &topology, const Link &link)
{
    return topology.diagram().connections()[link.connection];
}

bool isOnOneMachine(const Topology &topology, int a, int b)
{
    return topology.machineOf(a) >= 0 && topology.machineOf(a) == topology.machineOf(b);
}

/// Somebody else keeps it, with filters of their own; or the user says that it is not public.
bool isGuardedElsewhere(const Topology &topology, int part)
{
    const Component &component = topology.component(part);
    const bool managed = topology.isPerfect(part) && (component.has(Trait::Managed) || component.hasProperty(QStringLiteral("managed")));
    const bool isPrivate = component.hasProperty(QStringLiteral("public")) && !component.flag(QStringLiteral("public"));
    return managed || isPrivate;
}

/// The parts that requests of the entries reach first without having met a filter.
std::vector<int> exposedParts(const Topology &topology)
{
    std::vector<int> exposed;
    QSet<int> seen;
    std::vector<std::pair<int, int>> open; // stage, component that sends
    for (const int entry : topology.entries())
        open.emplace_back(topology.stageOf(entry), entry);
    while (!open.empty()) {
        const auto [stage, sender] = open.back();
        open.pop_back();
        for (const Operation operation : allOperations) {
            for (const Requirement &requirement : topology.plan(stage, operation).requirements) {
                for (const Target &target : requirement.targets) {
                    const Stage &next = topology.stages()[target.stage];
                    if (requirement.firstContact || seen.contains(target.stage))
                        continue;
                    seen.insert(target.stage);
                    if (next.kind == Stage::Kind::Cluster) {
                        open.emplace_back(target.stage, sender);
                        continue;
                    }
                    const Component &part = topology.component(next.component);
                    if (part.has(Trait::Filters) || !topology.filtersBetween(sender, next.component).empty()
                        || isOnOneMachine(topology, sender, next.component))
                        continue;
                    if (part.has(Trait::PassesThrough))
                        open.emplace_back(target.stage, next.component);
                    else if (!isGuardedElsewhere(topology, next.component) && std::find(exposed.begin(), exposed.end(), next.component) == exposed.end())
                        exposed.push_back(next.component);
                }
            }
        }
    }
    std::sort(exposed.begin(), exposed.end());
    return exposed;
}

std::vector<Finding> checkFirewall(const RuleInput &input)
{
    const std::vector<int> exposed = exposedParts(input.topology);
    if (exposed.empty())
        return {};
    const std::vector<Component> &components = input.topology.diagram().components();
    const bool filtersElsewhere = std::any_of(components.begin(), components.end(), [](const Component &c) { return c.has(Trait::Filters); });
    const QString names = wording::list(input.topology, exposed);
    Finding finding;
    finding.severity = filtersElsewhere ? Severity::Medium : Severity::High;
    finding.components = wording::ids(input.topology, exposed);
    finding.message = exposed.size() == 1
                          ? SecurityRules::tr("%1 faces the Internet without a filter: everyone can try every port that is open there.").arg(names)
                          : SecurityRules::tr("%1 face the Internet without a filter: everyone can try every port that is open there.").arg(names);
    finding.advice = SecurityRules::tr("Put a firewall in front, or drop one onto the server, and allow only the ports that visitors need: 80 and 443.");
    return {finding};
}

std::vector<Finding> checkHttps(const RuleInput &input)
{
    const Topology &topology = input.topology;
    QSet<int> encryptedTargets;
    std::vector<const Link *> open;
    for (const Link &link : topology.links()) {
        const Connection &connection = connectionOf(topology, link);
        if (!topology.has(link.from, Trait::EntryPoint) || topology.has(link.to, Trait::Resolves))
            continue;
        if (connection.isEncrypted())
            encryptedTargets.insert(link.to);
        else if (connection.protocolInfo().family == ProtocolFamily::Web && !isOnOneMachine(topology, link.from, link.to))
            open.push_back(&link);
    }
    // Port 80 beside 443 is there to send visitors to 443.
    std::erase_if(open, [&](const Link *link) { return encryptedTargets.contains(link->to); });
    if (open.empty())
        return {};
    Finding finding;
    finding.severity = Severity::High;
    std::vector<int> from;
    std::vector<int> to;
    for (const Link *link : open) {
        if (std::find(from.begin(), from.end(), link->from) == from.end())
            from.push_back(link->from);
        if (std::find(to.begin(), to.end(), link->to) == to.end())
            to.push_back(link->to);
        finding.connections.push_back(connectionOf(topology, *link).id);
    }
    finding.message = SecurityRules::tr("Requests from %1 to %2 travel unencrypted: everyone on the way can read passwords and cookies and change the page.")
                          .arg(wording::list(topology, from), wording::list(topology, to));
    finding.advice = SecurityRules::tr("Use HTTPS on port 443 with a certificate for the name of the site, and send visitors of port 80 there.");
    return {finding};
}

/// Parts that encrypted traffic reaches, and where it ends.
std::vector<char> tlsEnds(const Topology &topology)
{
    std::vector<char> reached(topology.componentCount(), 0);
    for (const Link &link : topology.links()) {
        if (!connectionOf(topology, link).isEncrypted())
            continue;
        reached[link.to] = 1;
        if (topology.has(link.to, Trait::Clusters)) {
            for (const int member : topology.memberSets()[topology.memberSetOf(link.to)].members)
                reached[member] = 1;
        }
    }
    for (int part = 0; part < topology.componentCount(); ++part) {
        reached[part] = reached[part] && topology.has(part, Trait::TerminatesTls) && !topology.has(part, Trait::EntryPoint)
                        && topology.component(part).text(QStringLiteral("tls")) == QStringLiteral("terminate");
    }
    return reached;
}

/// The zone or region that decides whether traffic leaves the building, or -1.
int zoneOf(const Topology &topology, int part)
{
    const std::vector<int> &domains = topology.failureDomainsOf(part);
    const auto wide = std::find_if(domains.begin(), domains.end(), [&](int d) { return !topology.has(d, Trait::Machine); });
    return wide == domains.end() ? -1 : *wide;
}

std::vector<Finding> checkInnerEncryption(const RuleInput &input)
{
    const Topology &topology = input.topology;
    std::vector<std::vector<const Link *>> openFrom(topology.componentCount());
    for (const Link &link : topology.links()) {
        const Connection &connection = connectionOf(topology, link);
        if (!connection.isEncrypted() && connection.protocolInfo().family == ProtocolFamily::Web && !isOnOneMachine(topology, link.from, link.to))
            openFrom[link.from].push_back(&link);
    }
    const std::vector<char> endsTls = tlsEnds(topology);
    std::vector<Finding> findings;
    for (int part = 0; part < topology.componentCount(); ++part) {
        if (openFrom[part].empty() || !endsTls[part])
            continue;
        Finding finding;
        finding.severity = Severity::Medium;
        finding.components = {topology.component(part).id};
        std::vector<int> next;
        for (const Link *link : openFrom[part]) {
            const std::vector<int> behind = topology.has(link->to, Trait::PassesThrough)
                                                ? input.facts.partsBehind(link->to, Operation::Static) : std::vector<int>{};
            if (behind.empty())
                next.push_back(link->to);
            next.insert(next.end(), behind.begin(), behind.end());
            finding.connections.push_back(connectionOf(topology, *link).id);
            if (zoneOf(topology, part) != zoneOf(topology, link->to) && zoneOf(topology, link->to) >= 0 && zoneOf(topology, part) >= 0)
                finding.severity = Severity::High;
        }
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        finding.message = SecurityRules::tr("HTTPS protects the way to %1 only: from there to %2 requests travel unencrypted, readable for everyone inside the network.")
                              .arg(topology.nameOf(part), wording::list(topology, next));
        finding.advice = SecurityRules::tr("Encrypt again towards the servers (TLS: Ends here, encrypted again), or pass the encryption through to them. To end it here is a usual trade-off: "
                                           "one place for certificates, and requests can be read and routed.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace

std::vector<Rule> securityRules()
{
    return {
        {QStringLiteral("S01"), SecurityRules::tr("No firewall at the edge"),
         SecurityRules::tr("Requests from outside reach a part without having met a firewall."), Severity::High, checkFirewall},
        {QStringLiteral("S04"), SecurityRules::tr("No HTTPS"),
         SecurityRules::tr("A client talks to the site over an unencrypted web protocol."), Severity::High, checkHttps},
        {QStringLiteral("S05"), SecurityRules::tr("Encryption ends too early"),
         SecurityRules::tr("A part takes encrypted requests and passes them on unencrypted to another machine."), Severity::Medium, checkInnerEncryption},
    };
}

} // namespace model
