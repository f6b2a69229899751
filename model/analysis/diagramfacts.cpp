#include "model/analysis/diagramfacts.h"

#include <algorithm>

namespace model {

DiagramFacts::DiagramFacts(const Topology &topology, const SpofResult &spofs) : m_topology(topology)
{
    const int count = topology.componentCount();
    m_killed.assign(count, {});
    m_servedBy.assign(count, {});
    m_inside.assign(count, {});
    m_dependents.assign(count, {});
    for (const OperationResult &result : spofs.operations) {
        if (result.works)
            m_working.insert(result.operation);
        for (const ComponentId &id : result.spofs)
            m_killed[topology.diagram().indexOf(id)].insert(result.operation);
    }
    for (const Operation operation : allOperations)
        follow(operation, StructureFunction(topology, operation));
    for (int component = 0; component < count; ++component) {
        for (const int domain : topology.failureDomainsOf(component)) {
            m_dependents[domain].push_back(component);
            if (!m_servedBy[component].isEmpty())
                m_inside[domain].push_back(component);
        }
    }
}

/// Marks what serves the entries, and who asks whom on the way.
void DiagramFacts::follow(Operation operation, const StructureFunction &structure)
{
    const std::size_t index = model::indexOf(operation);
    m_serves[index].assign(m_topology.stages().size(), 0);
    m_uses[index].resize(m_topology.stages().size());
    const std::vector<char> able = structure.servingStages({});
    std::vector<int> open;
    for (const int entry : structure.servedEntries())
        open.push_back(m_topology.stageOf(entry));
    for (const int stage : open)
        m_serves[index][stage] = 1;
    while (!open.empty()) {
        const int stage = open.back();
        open.pop_back();
        if (const int component = m_topology.stages()[stage].component; component >= 0)
            m_servedBy[component].insert(operation);
        const std::vector<Requirement> &requirements = m_topology.plan(stage, operation).requirements;
        for (int r = 0; r < int(requirements.size()); ++r) {
            const auto visit = [&](const Target &target) {
                if (!able[target.stage])
                    return;
                m_uses[index][target.stage].push_back({stage, r});
                if (!m_serves[index][target.stage]) {
                    m_serves[index][target.stage] = 1;
                    open.push_back(target.stage);
                }
            };
            std::for_each(requirements[r].targets.begin(), requirements[r].targets.end(), visit);
            std::for_each(requirements[r].standbys.begin(), requirements[r].standbys.end(), visit);
        }
    }
}

const std::vector<DiagramFacts::Use> &DiagramFacts::usesOf(int stage, Operation operation) const
{
    return m_uses[model::indexOf(operation)][stage];
}

const Requirement &DiagramFacts::requirement(const Use &use, Operation operation) const
{
    return m_topology.plan(use.owner, operation).requirements[use.requirement];
}

bool DiagramFacts::serves(int stage, Operation operation) const
{
    return m_serves[model::indexOf(operation)][stage];
}

std::vector<int> DiagramFacts::stagesLostWith(int component) const
{
    std::vector<int> stages = m_topology.stagesOf(component);
    for (const int dependent : m_dependents[component]) {
        const std::vector<int> &more = m_topology.stagesOf(dependent);
        stages.insert(stages.end(), more.begin(), more.end());
    }
    std::sort(stages.begin(), stages.end());
    return stages;
}

std::vector<DiagramFacts::Break> DiagramFacts::breaksOf(int component, Operation operation) const
{
    const std::vector<int> lost = stagesLostWith(component);
    const auto isLost = [&lost](int stage) { return std::binary_search(lost.begin(), lost.end(), stage); };
    std::vector<Break> breaks;
    for (const int stage : lost) {
        for (const Use &use : usesOf(stage, operation)) {
            const auto known = [&use](const Break &b) { return b.use.owner == use.owner && b.use.requirement == use.requirement; };
            if (isLost(use.owner) || std::any_of(breaks.begin(), breaks.end(), known))
                continue;
            const Requirement &asked = requirement(use, operation);
            Break found{use, {}};
            int left = 0;
            for (const std::vector<Target> *targets : {&asked.targets, &asked.standbys}) {
                for (const Target &target : *targets) {
                    if (isLost(target.stage))
                        found.lost.push_back(m_topology.stages()[target.stage].component);
                    else if (serves(target.stage, operation))
                        ++left;
                }
            }
            if (left < asked.needed)
                breaks.push_back(std::move(found));
        }
    }
    return breaks;
}

std::optional<DiagramFacts::LostTakeover> DiagramFacts::takeoverLostWith(int component, Operation operation) const
{
    const std::vector<int> stages = stagesLostWith(component);
    const auto fails = [&](int other) {
        const std::vector<int> &dependents = m_dependents[component];
        return other == component || std::find(dependents.begin(), dependents.end(), other) != dependents.end();
    };
    for (const int stage : stages) {
        for (const Use &use : usesOf(stage, operation)) {
            const Requirement &asked = requirement(use, operation);
            LostTakeover takeover;
            for (const Requirement::Condition &condition : asked.conditions) {
                std::vector<int> down;
                std::copy_if(condition.components.begin(), condition.components.end(), std::back_inserter(down), fails);
                if (int(condition.components.size() - down.size()) < condition.needed)
                    takeover.deciders.insert(takeover.deciders.end(), down.begin(), down.end());
            }
            if (takeover.deciders.empty())
                continue;
            for (const Target &target : asked.targets) {
                if (std::binary_search(stages.begin(), stages.end(), target.stage))
                    takeover.lost.push_back(m_topology.stages()[target.stage].component);
            }
            for (const Target &target : asked.standbys)
                takeover.standbys.push_back(m_topology.stages()[target.stage].component);
            if (!takeover.lost.empty())
                return takeover;
        }
    }
    return std::nullopt;
}

bool DiagramFacts::isLookedThrough(int stage) const
{
    const Stage &at = m_topology.stages()[stage];
    return at.kind == Stage::Kind::Cluster || m_topology.has(at.component, Trait::PassesThrough);
}

std::vector<int> DiagramFacts::askers(const std::vector<Break> &breaks) const
{
    std::vector<int> open;
    for (const Break &b : breaks)
        open.push_back(b.use.owner);
    const auto next = [this](int stage, std::vector<int> &stages) {
        for (const Operation operation : allOperations) {
            for (const Use &use : usesOf(stage, operation))
                stages.push_back(use.owner);
        }
    };
    return lookThrough(std::move(open), next);
}

std::vector<int> DiagramFacts::partsBehind(int component, Operation operation) const
{
    const auto next = [this, operation](int stage, std::vector<int> &stages) {
        for (const Requirement &asked : m_topology.plan(stage, operation).requirements) {
            for (const Target &target : asked.targets) {
                if (serves(target.stage, operation))
                    stages.push_back(target.stage);
            }
        }
    };
    std::vector<int> open;
    for (const int stage : m_topology.stagesOf(component)) {
        if (serves(stage, operation))
            next(stage, open);
    }
    return lookThrough(std::move(open), next);
}

template<typename Next>
std::vector<int> DiagramFacts::lookThrough(std::vector<int> open, const Next &next) const
{
    std::vector<char> seen(m_topology.stages().size(), 0);
    std::vector<int> parts;
    while (!open.empty()) {
        const int stage = open.back();
        open.pop_back();
        if (seen[stage])
            continue;
        seen[stage] = 1;
        if (isLookedThrough(stage))
            next(stage, open);
        else
            parts.push_back(m_topology.stages()[stage].component);
    }
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    return parts;
}

} // namespace model
