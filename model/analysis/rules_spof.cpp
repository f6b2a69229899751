#include "model/analysis/diagramfacts.h"
#include "model/analysis/rules.h"
#include "model/analysis/spofgroups.h"
#include "model/analysis/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct SpofRules {
    Q_DECLARE_TR_FUNCTIONS(SpofRules)
};

Severity severityOf(const SpofGroup &group)
{
    return group.killed.contains(Operation::Read) ? Severity::Critical : Severity::High;
}

Operation firstOf(OperationSet operations)
{
    return *std::find_if(allOperations.begin(), allOperations.end(), [operations](Operation o) { return operations.contains(o); });
}

QString containerMessage(const RuleInput &input, const SpofGroup &group, const QString &every)
{
    const QString name = input.topology.nameOf(group.part);
    if (!group.inside.empty()) {
        return SpofRules::tr("%1 depends on %2: %3 run there, and nothing elsewhere can stand in for them.")
            .arg(every, name, wording::list(input.topology, group.inside));
    }
    const std::vector<DiagramFacts::Break> breaks = input.facts.breaksOf(group.part, firstOf(group.killed));
    const auto most = std::max_element(breaks.begin(), breaks.end(), [](const auto &a, const auto &b) { return a.lost.size() < b.lost.size(); });
    if (most != breaks.end() && most->lost.size() > 1) {
        return SpofRules::tr("%1 depends on %2: %3 could stand in for each other, but they all run there and fail together.")
            .arg(every, name, wording::list(input.topology, most->lost));
    }
    if (const auto takeover = input.facts.takeoverLostWith(group.part, firstOf(group.killed))) {
        return SpofRules::tr("%1 depends on %2: %3 could take over from %4, but what decides that runs there too (%5), so nobody takes over.")
            .arg(every, name, wording::list(input.topology, takeover->standbys), wording::list(input.topology, takeover->lost),
                 wording::list(input.topology, takeover->deciders));
    }
    return SpofRules::tr("%1 depends on %2: what runs there has no second copy elsewhere.").arg(every, name);
}

/// There are other targets, but none that could serve the operation even now.
bool asksOthersInVain(const RuleInput &input, const std::vector<DiagramFacts::Break> &breaks, Operation operation)
{
    return std::any_of(breaks.begin(), breaks.end(), [&](const DiagramFacts::Break &b) {
        return input.facts.requirement(b.use, operation).targets.size() > b.lost.size();
    });
}

/// The name of the site, when it leads to this part and leaves out others that the client is connected to; else empty.
QString nameThatChose(const RuleInput &input, int part)
{
    const Topology &topology = input.topology;
    for (const int entry : topology.entries()) {
        bool here = false;
        bool elsewhere = false;
        for (const Link &link : topology.links()) {
            const bool asks = link.from == entry && !topology.has(link.to, Trait::Resolves);
            here = here || (asks && link.to == part);
            elsewhere = elsewhere || (asks && link.to != part && input.facts.servedBy(link.to).isEmpty());
        }
        if (const NameResolution resolution = topology.resolveName(entry, topology.defaultUrl(entry)); here && elsewhere && !resolution.addresses.isEmpty())
            return resolution.name;
    }
    return {};
}

QString partMessage(const RuleInput &input, const SpofGroup &group, const QString &every)
{
    const Component &part = input.topology.component(group.part);
    const QString name = input.topology.nameOf(group.part);
    const Operation operation = firstOf(group.killed);
    const std::vector<DiagramFacts::Break> breaks = input.facts.breaksOf(group.part, operation);
    const std::vector<int> askers = input.facts.askers(breaks);
    const QString whoAsks = wording::list(input.topology, askers);
    if (part.has(Trait::Resolves)) {
        return SpofRules::tr("%1 starts with a question to %2: without its answer %3 cannot find the site. Cached answers hide the failure "
                             "only until they expire.").arg(every, name, whoAsks);
    }
    if (const std::vector<int> behind = input.facts.partsBehind(group.part, operation); part.has(Trait::Forwards) && !behind.empty()) {
        return SpofRules::tr("%1 passes %2: it is the only way from %3 to %4.")
            .arg(every, name, whoAsks, wording::list(input.topology, behind));
    }
    for (const DiagramFacts::Break &b : breaks) {
        const Requirement &asked = input.facts.requirement(b.use, operation);
        if (asked.needed > 1) {
            return SpofRules::tr("%1 needs %2: %3 cannot work with fewer than %4 of the group \"%5\", and no more are there.")
                .arg(every, name, whoAsks, QString::number(asked.needed), asked.role);
        }
    }
    if (askers.empty())
        return SpofRules::tr("%1 needs %2: nothing else can stand in for it.").arg(every, name);
    if (asksOthersInVain(input, breaks, operation))
        return SpofRules::tr("%1 needs %2: of the parts that %3 can ask, it is the only one that can serve it.").arg(every, name, whoAsks);
    const bool fromOutside = askers.size() == 1 && input.topology.has(askers.front(), Trait::EntryPoint);
    if (const QString chosenBy = fromOutside ? nameThatChose(input, group.part) : QString(); !chosenBy.isEmpty())
        return SpofRules::tr("%1 arrives at %2: it is the only part that the name %3 leads to.").arg(every, name, chosenBy);
    if (fromOutside)
        return SpofRules::tr("%1 arrives at %2: it is the only part that %3 can reach.").arg(every, name, whoAsks);
    return SpofRules::tr("%1 needs %2: it is the only %3 that %4 can ask.")
        .arg(every, name, wording::kindOf(input.topology, group.part), whoAsks);
}

QString partAdvice(const RuleInput &input, const SpofGroup &group)
{
    const Component &part = input.topology.component(group.part);
    const QString kind = wording::kindOf(input.topology, group.part);
    if (group.inside.empty() && part.has(Trait::FailureDomain) && input.facts.takeoverLostWith(group.part, firstOf(group.killed)))
        return SpofRules::tr("Let something decide the takeover that runs elsewhere: most of what it needs must survive the failure of %1.").arg(input.topology.nameOf(group.part));
    if (part.has(Trait::Machine))
        return SpofRules::tr("Move parts to a second server, so that each part has a copy on another machine.");
    if (part.has(Trait::FailureDomain))
        return SpofRules::tr("Place a second copy of what runs in there outside of it.");
    if (part.has(Trait::Resolves))
        return SpofRules::tr("Use a DNS service with servers in several places (property Managed), or add a second DNS server.");
    if (part.has(Trait::Filters))
        return SpofRules::tr("Add a second %1 beside it, connected on both sides; or drop a firewall onto each server, where it is no part of the way.").arg(kind);
    if (part.has(Trait::Forwards))
        return SpofRules::tr("Add a second %1 beside it, connected to the same parts on both sides.").arg(kind);
    if (part.has(Trait::Stores))
        return SpofRules::tr("Add a replica on another machine that takes over by itself (Failover: Automatic).");
    if (part.has(Trait::Answers) || part.has(Trait::Optional))
        return SpofRules::tr("Let the request go on without it (Requirement of the connection: Optional), or add a second one.");
    std::vector<int> balancers = input.facts.askers(input.facts.breaksOf(group.part, firstOf(group.killed)));
    const bool fromOutside = balancers.size() == 1 && input.topology.has(balancers.front(), Trait::EntryPoint);
    if (const QString name = fromOutside ? nameThatChose(input, group.part) : QString(); !name.isEmpty())
        return SpofRules::tr("Let the name lead to both: add a record of %1 with the address of the other part.").arg(name);
    std::erase_if(balancers, [&input](int asker) { return !input.topology.has(asker, Trait::Balances); });
    if (!balancers.empty())
        return SpofRules::tr("Connect %1 to one more %2 on another machine.").arg(wording::list(input.topology, balancers), kind);
    return SpofRules::tr("Add a second %1 on another machine, and connect whoever asks to both; in front of the site a load balancer does this.").arg(kind);
}

Finding describe(const RuleInput &input, const SpofGroup &group)
{
    Finding finding;
    finding.severity = severityOf(group);
    finding.operations = group.killed;
    finding.components = wording::ids(input.topology, group.all());
    const QString every = wording::every(group.killed, input.facts.working());
    const bool isContainer = input.topology.has(group.part, Trait::FailureDomain);
    finding.message = isContainer ? containerMessage(input, group, every) : partMessage(input, group, every);
    if (const std::size_t behind = input.facts.partsBehind(group.part, firstOf(group.killed)).size(); behind > 1 && isBalancer(input, group))
        finding.message += u' ' + SpofRules::tr("It protects from the loss of one of them, but when it fails itself, healthy servers cannot be reached.");
    if (!group.containers.empty())
        finding.message += u' ' + SpofRules::tr("The same goes for %1, where it runs.").arg(wording::list(input.topology, group.containers));
    finding.advice = partAdvice(input, group);
    return finding;
}

std::vector<Finding> checkSpofs(const RuleInput &input)
{
    std::vector<Finding> findings;
    for (const SpofGroup &group : groupSpofs(input)) {
        if (!isBalancer(input, group) && !isOnlyWriter(input, group) && !isSharedMachine(input, group))
            findings.push_back(describe(input, group));
    }
    return findings;
}

std::vector<Finding> checkBalancers(const RuleInput &input)
{
    std::vector<Finding> findings;
    for (const SpofGroup &group : groupSpofs(input)) {
        if (!isBalancer(input, group))
            continue;
        Finding finding = describe(input, group);
        finding.advice = SpofRules::tr("Add a second %1 and let a virtual IP lead to both, so that one takes over from the other; or use one that a provider keeps redundant (property Managed).")
                             .arg(wording::kindOf(input.topology, group.part));
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace

std::vector<Rule> spofRules()
{
    return {
        {QStringLiteral("A01"), SpofRules::tr("Single point of failure"),
         SpofRules::tr("A part, a server or a zone whose failure alone makes reads, writes or files impossible."), Severity::Critical, checkSpofs},
        {QStringLiteral("A02"), SpofRules::tr("Single load balancer"),
         SpofRules::tr("A balancer that every request must pass and that has no second one beside it."), Severity::Critical, checkBalancers},
    };
}

} // namespace model
