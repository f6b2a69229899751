#include "model/analysis/spofgroups.h"

#include "model/analysis/diagramfacts.h"

#include <algorithm>

namespace model {

namespace {

bool isAround(const Topology &topology, int container, int component)
{
    const std::vector<int> &domains = topology.failureDomainsOf(component);
    return std::find(domains.begin(), domains.end(), container) != domains.end();
}

/// Groups whose part is in the container, without those that are in another such group's part.
std::vector<int> outermostInside(const Topology &topology, const std::vector<SpofGroup> &groups, int container)
{
    std::vector<int> inside;
    for (int g = 0; g < int(groups.size()); ++g) {
        if (isAround(topology, container, groups[g].part))
            inside.push_back(g);
    }
    std::vector<int> outermost;
    std::copy_if(inside.begin(), inside.end(), std::back_inserter(outermost), [&](int g) {
        return std::none_of(inside.begin(), inside.end(), [&](int other) { return isAround(topology, groups[other].part, groups[g].part); });
    });
    return outermost;
}

} // namespace

std::vector<int> SpofGroup::all() const
{
    std::vector<int> parts{part};
    parts.insert(parts.end(), containers.begin(), containers.end());
    return parts;
}

std::vector<SpofGroup> groupSpofs(const RuleInput &input)
{
    const Topology &topology = input.topology;
    std::vector<int> spofs;
    for (int component = 0; component < topology.componentCount(); ++component) {
        if (!input.facts.killed(component).isEmpty())
            spofs.push_back(component);
    }
    // Contents before their containers, so that each container can look at the groups inside it.
    std::stable_sort(spofs.begin(), spofs.end(), [&](int a, int b) {
        const auto isContainer = [&](int c) { return topology.has(c, Trait::FailureDomain); };
        if (isContainer(a) != isContainer(b))
            return isContainer(b);
        return topology.failureDomainsOf(a).size() > topology.failureDomainsOf(b).size();
    });
    std::vector<SpofGroup> groups;
    for (const int spof : spofs) {
        SpofGroup group{spof, {}, {}, input.facts.killed(spof)};
        if (topology.has(spof, Trait::FailureDomain)) {
            const std::vector<int> inside = outermostInside(topology, groups, spof);
            if (inside.size() == 1 && groups[inside.front()].killed == group.killed) {
                groups[inside.front()].containers.push_back(spof);
                continue;
            }
            for (const int g : inside)
                group.inside.push_back(groups[g].part);
        }
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(), [](const SpofGroup &a, const SpofGroup &b) { return a.part < b.part; });
    for (SpofGroup &group : groups)
        std::sort(group.inside.begin(), group.inside.end());
    return groups;
}

bool isBalancer(const RuleInput &input, const SpofGroup &group)
{
    return input.topology.has(group.part, Trait::Balances);
}

bool isOnlyWriter(const RuleInput &input, const SpofGroup &group)
{
    return input.topology.has(group.part, Trait::Stores) && group.killed == OperationSet{Operation::Write}
           && input.facts.servedBy(group.part).contains(Operation::Read);
}

int countTiers(const Topology &topology, const std::vector<int> &parts)
{
    bool web = false;
    bool code = false;
    bool data = false;
    for (const int part : parts) {
        const Component &component = topology.component(part);
        data = data || component.has(Trait::Stores);
        code = code || component.has(Trait::RunsCode);
        web = web || (component.has(Trait::ServesFiles) && !component.has(Trait::Stores));
    }
    return int(web) + int(code) + int(data);
}

bool isSharedMachine(const RuleInput &input, const SpofGroup &group)
{
    return input.topology.has(group.part, Trait::Machine) && group.killed == input.facts.working()
           && countTiers(input.topology, input.facts.partsInside(group.part)) > 1;
}

std::vector<int> partsWithoutSecond(const RuleInput &input)
{
    std::vector<int> parts;
    for (int part = 0; part < input.topology.componentCount(); ++part) {
        const Component &component = input.topology.component(part);
        const bool isTier = component.has(Trait::ServesFiles) || component.has(Trait::RunsCode) || component.has(Trait::Stores);
        if (isTier && !input.facts.killed(part).isEmpty() && input.facts.killed(part) == input.facts.servedBy(part))
            parts.push_back(part);
    }
    return parts;
}

} // namespace model
