#include "model/analysis/diagramfacts.h"
#include "model/analysis/rules.h"
#include "model/analysis/spofgroups.h"
#include "model/analysis/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct DataRules {
    Q_DECLARE_TR_FUNCTIONS(DataRules)
};

std::vector<int> otherReaders(const RuleInput &input, int writer)
{
    const int set = input.topology.memberSetOf(writer);
    if (set < 0)
        return {};
    std::vector<int> others = input.topology.memberSets()[set].members;
    std::erase_if(others, [&](int member) { return member == writer || !input.facts.servedBy(member).contains(Operation::Read); });
    return others;
}

std::vector<Finding> checkSingleWriter(const RuleInput &input)
{
    std::vector<Finding> findings;
    for (const SpofGroup &group : groupSpofs(input)) {
        if (!isOnlyWriter(input, group))
            continue;
        Finding finding;
        finding.severity = Severity::High;
        finding.operations = group.killed;
        finding.components = wording::ids(input.topology, group.all());
        const QString name = input.topology.nameOf(group.part);
        const QString others = wording::list(input.topology, otherReaders(input, group.part));
        const auto takeover = input.facts.takeoverLostWith(group.part, Operation::Write);
        if (takeover)
            finding.message = DataRules::tr("Only %1 accepts writes: %2 could take over, but not without %3, which fails at the same time.")
                                  .arg(name, wording::list(input.topology, takeover->standbys), wording::list(input.topology, takeover->deciders));
        else
            finding.message = others.isEmpty()
                              ? DataRules::tr("Only %1 accepts writes: when it fails, reads may go on, but nobody can save anything.").arg(name)
                              : DataRules::tr("Only %1 accepts writes: when it fails, %2 still answers reads, but nobody can save anything until somebody promotes a replica by hand.").arg(name, others);
        if (!group.containers.empty())
            finding.message += u' ' + DataRules::tr("The same goes for %1, where it runs.").arg(wording::list(input.topology, group.containers));
        finding.advice = takeover ? DataRules::tr("Let something decide the takeover that does not fail together with %1.").arg(name)
                                  : DataRules::tr("Let a replica take over by itself (Failover: Automatic), with something that decides it safely; or use a cluster in which several databases accept writes.");
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// Who sends writes to this part, and among how many it chooses.
QString shareOfWrites(const RuleInput &input, int part)
{
    const Topology &topology = input.topology;
    for (const int stage : topology.stagesOf(part)) {
        for (int owner = 0; owner < int(topology.stages().size()); ++owner) {
            for (const Requirement &requirement : topology.plan(owner, Operation::Write).requirements) {
                const auto isPart = [stage](const Target &target) { return target.stage == stage; };
                const int component = topology.stages()[owner].component;
                if (component < 0 || requirement.targets.size() < 2 || !std::any_of(requirement.targets.begin(), requirement.targets.end(), isPart))
                    continue;
                return DataRules::tr("%1 sends it writes all the same: one of %2 fails.").arg(topology.nameOf(component), QString::number(requirement.targets.size()));
            }
        }
    }
    return {};
}

std::vector<Finding> checkWayToWriter(const RuleInput &input)
{
    const Topology &topology = input.topology;
    std::vector<Finding> findings;
    for (int part = 0; part < topology.componentCount(); ++part) {
        const Component &component = topology.component(part);
        const int stage = topology.stageOf(part);
        const bool makesPages = component.has(Trait::RunsCode) || (component.has(Trait::ServesFiles) && !component.has(Trait::Stores));
        if (!makesPages || stage < 0 || !input.facts.serves(stage, Operation::Read))
            continue;
        const Plan &plan = topology.plan(stage, Operation::Write);
        if (plan.possible || plan.requirements.empty())
            continue; // it can write, or does not try to
        Finding finding;
        finding.severity = Severity::High;
        finding.operations = {Operation::Write};
        finding.components = {component.id};
        finding.message = plan.missing;
        if (const QString share = shareOfWrites(input, part); !share.isEmpty())
            finding.message += u' ' + share;
        finding.advice = DataRules::tr("Connect %1 to the primary too, or to something that sends writes there.").arg(topology.nameOf(part));
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace

std::vector<Rule> dataRules()
{
    return {
        {QStringLiteral("A05"), DataRules::tr("Only one database accepts writes"),
         DataRules::tr("One primary, and no replica that takes over by itself: reads survive its failure, writes do not."), Severity::High, checkSingleWriter},
        {QStringLiteral("D01"), DataRules::tr("No way to a writer"),
         DataRules::tr("An application server whose databases all refuse writes."), Severity::High, checkWayToWriter},
    };
}

} // namespace model
