#include "model/trace/world.h"

#include "model/analysis/structurefunction.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace model {

namespace {

template<typename Visitor>
void forEachTarget(const Plan &plan, const Visitor &visit)
{
    for (const Requirement &requirement : plan.requirements) {
        std::for_each(requirement.targets.begin(), requirement.targets.end(), visit);
        std::for_each(requirement.standbys.begin(), requirement.standbys.end(), visit);
    }
}

} // namespace

World::World(const Topology &topology, const Request &request)
    : m_topology(topology), m_request(request), m_failed(std::size_t(topology.componentCount()))
{
    FailureSet failed;
    for (const Failure &failure : request.failures) {
        const int component = topology.diagram().indexOf(failure.component);
        failed.push_back(component);
        m_failed[std::size_t(component)] = failure.mode;
    }
    const StructureFunction structure(topology, request.operation);
    m_usable = structure.usableComponents(failed);
    m_serving = structure.servingStages(failed);
    findCircles();
    if (m_hasCircles)
        rankCircles();
}

int World::causeOf(int component) const
{
    for (const int domain : m_topology.failureDomainsOf(component)) {
        if (m_failed[std::size_t(domain)])
            return domain;
    }
    return component;
}

FailureMode World::modeOf(int component) const
{
    FailureMode mode = m_failed[std::size_t(component)].value_or(FailureMode::Crash);
    for (const int domain : m_topology.failureDomainsOf(component)) {
        if (m_failed[std::size_t(domain)] == FailureMode::Off)
            mode = FailureMode::Off;
    }
    return mode;
}

bool World::mayFailOver(const Requirement &requirement) const
{
    return std::all_of(requirement.conditions.begin(), requirement.conditions.end(), [this](const auto &condition) {
        const auto up = std::count_if(condition.components.begin(), condition.components.end(),
                                      [this](int component) { return isUsable(component); });
        return up >= condition.needed;
    });
}

bool World::isPromoted(int fromStage, const Requirement &requirement) const
{
    if (!isDetected() || requirement.standbys.empty())
        return false;
    const auto serves = [this, fromStage](const Target &target) { return canServe(target.stage) && leadsForward(fromStage, target.stage); };
    return std::count_if(requirement.targets.begin(), requirement.targets.end(), serves) < requirement.needed
           && std::any_of(requirement.standbys.begin(), requirement.standbys.end(), serves) && mayFailOver(requirement);
}

std::vector<Target> World::targetsOf(int fromStage, const Requirement &requirement) const
{
    std::vector<Target> targets = requirement.targets;
    if (isPromoted(fromStage, requirement))
        targets.insert(targets.end(), requirement.standbys.begin(), requirement.standbys.end());
    return targets;
}

bool World::leadsForward(int fromStage, int toStage) const
{
    const auto from = std::size_t(fromStage);
    const auto to = std::size_t(toStage);
    if (m_circle[from] != m_circle[to])
        return true;
    return m_rank[to] && (!m_rank[from] || *m_rank[to] < *m_rank[from]);
}

void World::findCircles()
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    const std::size_t count = m_topology.stages().size();
    Graph graph(count);
    for (std::size_t stage = 0; stage < count; ++stage) {
        forEachTarget(plan(int(stage)), [&](const Target &target) {
            m_hasCircles = m_hasCircles || std::size_t(target.stage) == stage;
            boost::add_edge(stage, std::size_t(target.stage), graph);
        });
    }
    m_circle.assign(count, 0);
    if (count > 0)
        m_hasCircles = boost::strong_components(graph, m_circle.data()) < int(count) || m_hasCircles;
    m_rank.assign(count, std::nullopt);
}

/// Ranks grow with the distance from the parts that answer by themselves, so that going to a lower rank ends somewhere.
void World::rankCircles()
{
    const auto serves = [this](std::size_t stage) { return !isDetected() || m_serving[stage]; };
    for (bool changed = true; changed;) {
        changed = false;
        const std::vector<std::optional<int>> before = m_rank;
        for (std::size_t stage = 0; stage < m_rank.size(); ++stage) {
            const Plan &own = plan(int(stage));
            if (before[stage] || !own.possible || !serves(stage))
                continue;
            std::optional<int> rank = 0;
            for (const Requirement &requirement : own.requirements) {
                const std::optional<int> needed = rankBy(requirement, before);
                rank = rank && needed ? std::optional<int>(std::max(*rank, *needed)) : std::nullopt;
            }
            m_rank[stage] = rank;
            changed = changed || rank;
        }
    }
}

/// One more than the rank of the last part that is needed; absent as long as too few have a rank.
std::optional<int> World::rankBy(const Requirement &requirement, const std::vector<std::optional<int>> &ranks) const
{
    std::vector<int> known;
    const auto collect = [&](const std::vector<Target> &targets) {
        for (const Target &target : targets) {
            if (const std::optional<int> rank = ranks[std::size_t(target.stage)])
                known.push_back(*rank);
        }
        std::sort(known.begin(), known.end());
    };
    const auto needed = std::size_t(requirement.needed);
    const auto rank = [&]() -> std::optional<int> {
        if (known.size() < needed)
            return std::nullopt;
        return needed == 0 ? 0 : known[needed - 1] + 1;
    };
    collect(requirement.targets);
    const std::optional<int> byTargets = rank();
    if (!isDetected() || !mayFailOver(requirement))
        return byTargets;
    collect(requirement.standbys);
    return byTargets ? std::min(byTargets, rank()) : rank();
}

} // namespace model
