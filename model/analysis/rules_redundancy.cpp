#include "model/analysis/diagramfacts.h"
#include "model/analysis/rules.h"
#include "model/analysis/spofgroups.h"
#include "model/analysis/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct RedundancyRules {
    Q_DECLARE_TR_FUNCTIONS(RedundancyRules)
};

bool holdsData(const Topology &topology, const std::vector<int> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](int part) { return topology.has(part, Trait::Stores); });
}

std::vector<Finding> checkSharedMachines(const RuleInput &input)
{
    const Topology &topology = input.topology;
    std::vector<Finding> findings;
    std::vector<int> told;
    for (const SpofGroup &group : groupSpofs(input)) {
        if (!isSharedMachine(input, group))
            continue;
        told.push_back(group.part);
        Finding finding;
        finding.severity = Severity::Critical;
        finding.operations = group.killed;
        finding.components = wording::ids(topology, group.all());
        finding.message = RedundancyRules::tr("%1 share one machine, %2: one hardware fault, one reboot or one busy process takes everything down.")
                              .arg(wording::list(topology, input.facts.partsInside(group.part)), topology.nameOf(group.part));
        finding.advice = RedundancyRules::tr("Give each tier a server of its own, then a second server for each tier.");
        findings.push_back(std::move(finding));
    }
    std::vector<int> crowded;
    for (int machine = 0; machine < topology.componentCount(); ++machine) {
        const std::vector<int> &parts = input.facts.partsInside(machine);
        if (topology.has(machine, Trait::Machine) && holdsData(topology, parts) && countTiers(topology, parts) > 1
            && std::find(told.begin(), told.end(), machine) == told.end())
            crowded.push_back(machine);
    }
    if (crowded.size() > 1) {
        Finding finding;
        finding.severity = Severity::Medium;
        finding.components = wording::ids(topology, crowded);
        finding.message = RedundancyRules::tr("%1 each carry the data and other tiers: these compete for processor, memory and disk, cannot be scaled "
                                              "separately, and a break-in on the web server is a break-in on the database.")
                              .arg(wording::list(topology, crowded));
        finding.advice = RedundancyRules::tr("Give web servers, application servers and databases machines of their own.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> checkRestarts(const RuleInput &input)
{
    const std::vector<int> singles = partsWithoutSecond(input);
    if (singles.empty())
        return {};
    Finding finding;
    finding.severity = Severity::Medium;
    finding.components = wording::ids(input.topology, singles);
    const QString names = wording::list(input.topology, singles);
    finding.message = singles.size() == 1
                          ? RedundancyRules::tr("Nothing stands in for %1: to deploy code, to patch or to maintain it means to stop it, and users see an outage.").arg(names)
                          : RedundancyRules::tr("Nothing stands in for %1: to deploy code, to patch or to maintain one of them means to stop it, and users see an outage.").arg(names);
    finding.advice = singles.size() == 1 ? RedundancyRules::tr("Run at least two of it and update them one after the other.")
                                         : RedundancyRules::tr("Run at least two of each and update them one after the other.");
    const auto onlyServesFiles = [&](int part) { return input.topology.has(part, Trait::ServesFiles) && !input.topology.has(part, Trait::Stores); };
    if (std::any_of(singles.begin(), singles.end(), onlyServesFiles))
        finding.advice += u' ' + RedundancyRules::tr("Reloading the configuration of a web server needs no stop; code, system and database maintenance do.");
    return {finding};
}

std::vector<Finding> checkScaling(const RuleInput &input)
{
    const Topology &topology = input.topology;
    std::vector<int> singles = partsWithoutSecond(input);
    std::erase_if(singles, [&](int part) {
        if (topology.has(part, Trait::Stores))
            return true;
        for (const Operation operation : allOperations) {
            const std::vector<int> askers = input.facts.askers(input.facts.breaksOf(part, operation));
            if (std::any_of(askers.begin(), askers.end(), [&](int asker) { return topology.has(asker, Trait::Balances); }))
                return true;
        }
        return false;
    });
    if (singles.empty())
        return {};
    Finding finding;
    finding.severity = Severity::Medium;
    finding.components = wording::ids(topology, singles);
    const QString names = wording::list(topology, singles);
    finding.message = singles.size() == 1
                          ? RedundancyRules::tr("All traffic ends up at %1, of which there is only one: more visitors than it can handle have nowhere to go.").arg(names)
                          : RedundancyRules::tr("All traffic ends up at %1, of which there is only one each: more visitors than they can handle have nowhere to go.").arg(names);
    finding.advice = RedundancyRules::tr("Put a load balancer in front and run several of them; keep logins and other state out of their memory.");
    return {finding};
}

} // namespace

std::vector<Rule> redundancyRules()
{
    return {
        {QStringLiteral("A04"), RedundancyRules::tr("Several tiers on one server"),
         RedundancyRules::tr("Web server, application or database share a machine."), Severity::Critical, checkSharedMachines},
        {QStringLiteral("A15"), RedundancyRules::tr("Maintenance means downtime"),
         RedundancyRules::tr("A web server, application server or database that nothing stands in for."), Severity::Medium, checkRestarts},
        {QStringLiteral("A16"), RedundancyRules::tr("Cannot scale out"),
         RedundancyRules::tr("A web or application server exists only once, without a balancer in front."), Severity::Medium, checkScaling},
    };
}

} // namespace model
