#include "model/analysis/network.h"

#include <algorithm>
#include <limits>

namespace model {

namespace {

constexpr int never = std::numeric_limits<int>::max() / 2;

/// The targets and standbys of a requirement, in this order.
template<typename Visit>
void forEachTarget(const Requirement &requirement, const Visit &visit)
{
    for (const Target &target : requirement.targets)
        visit(target, false);
    for (const Target &target : requirement.standbys)
        visit(target, true);
}

} // namespace

Network::Network(const Topology &topology, Operation operation, const std::vector<int> &roots) : m_topology(topology)
{
    const int stages = int(topology.stages().size());
    m_nodes.assign(stages, -1);
    const auto add = [this](int stage) {
        if (m_nodes[stage] < 0) {
            m_nodes[stage] = nodeCount();
            m_stages.push_back(stage);
        }
    };
    std::for_each(roots.begin(), roots.end(), add);
    for (int stage = 0; roots.empty() && stage < stages; ++stage)
        add(stage);
    for (int node = 0; node < nodeCount(); ++node) { // grows while it runs
        for (const Requirement &requirement : topology.plan(m_stages[node], operation).requirements)
            forEachTarget(requirement, [&add](const Target &target, bool) { add(target.stage); });
    }
    addRequirements(operation);
    indexUses();
    indexHosting();
}

void Network::addRequirements(Operation operation)
{
    m_edgeOffset.push_back(0);
    for (const int stage : m_stages) {
        const Plan &plan = m_topology.plan(stage, operation);
        m_requirementOffset.push_back(int(m_owner.size()));
        m_need.push_back(plan.possible ? int(plan.requirements.size()) : never);
        for (const Requirement &requirement : plan.requirements) {
            m_owner.push_back(m_nodes[stage]);
            m_needed.push_back(requirement.needed);
            m_conditions.push_back(requirement.conditions.empty() ? nullptr : &requirement.conditions);
            m_hasConditions = m_hasConditions || !requirement.conditions.empty();
            forEachTarget(requirement, [this](const Target &target, bool standby) { m_edges.push_back({m_nodes[target.stage], standby}); });
            m_edgeOffset.push_back(int(m_edges.size()));
        }
    }
    m_requirementOffset.push_back(int(m_owner.size()));
}

void Network::indexUses()
{
    m_useOffset.assign(m_stages.size() + 1, 0);
    for (const Edge &edge : m_edges)
        ++m_useOffset[edge.node + 1];
    for (std::size_t node = 0; node < m_stages.size(); ++node)
        m_useOffset[node + 1] += m_useOffset[node];
    m_uses.resize(m_edges.size());
    std::vector<int> next(m_useOffset.begin(), m_useOffset.end() - 1);
    for (int requirement = 0; requirement < int(m_owner.size()); ++requirement) {
        for (int edge = m_edgeOffset[requirement]; edge < m_edgeOffset[requirement + 1]; ++edge)
            m_uses[next[m_edges[edge].node]++] = {requirement, m_edges[edge].standby};
    }
}

void Network::indexHosting()
{
    const int components = m_topology.componentCount();
    std::vector<std::pair<int, int>> pairs; // component, node
    for (int node = 0; node < nodeCount(); ++node) {
        const Stage &stage = m_topology.stages()[m_stages[node]];
        if (stage.kind == Stage::Kind::Cluster || m_topology.has(stage.component, Trait::EntryPoint))
            continue; // a set is its members, and users are always there
        pairs.emplace_back(stage.component, node);
        for (const int domain : m_topology.failureDomainsOf(stage.component))
            pairs.emplace_back(domain, node);
    }
    m_hostedOffset.assign(components + 1, 0);
    for (const auto &[component, node] : pairs)
        ++m_hostedOffset[component + 1];
    for (int component = 0; component < components; ++component)
        m_hostedOffset[component + 1] += m_hostedOffset[component];
    m_hosted.resize(pairs.size());
    std::vector<int> next(m_hostedOffset.begin(), m_hostedOffset.end() - 1);
    for (const auto &[component, node] : pairs)
        m_hosted[next[component]++] = node;
}

bool Network::isUsable(int component, const std::vector<int> &failed) const
{
    if (m_topology.has(component, Trait::EntryPoint))
        return true;
    const auto isDown = [&failed](int part) { return std::find(failed.begin(), failed.end(), part) != failed.end(); };
    const std::vector<int> &domains = m_topology.failureDomainsOf(component);
    return !isDown(component) && std::none_of(domains.begin(), domains.end(), isDown);
}

bool Network::takeoverPossible(int requirement, const std::vector<int> &failed) const
{
    if (!m_conditions[requirement])
        return true;
    return std::all_of(m_conditions[requirement]->begin(), m_conditions[requirement]->end(), [&](const Requirement::Condition &condition) {
        const auto usable = [&](int component) { return isUsable(component, failed); };
        return std::count_if(condition.components.begin(), condition.components.end(), usable) >= condition.needed;
    });
}

void Network::evaluate(const std::vector<int> &failed, Scratch &scratch) const
{
    scratch.need = m_need;
    scratch.missing = m_needed;
    scratch.order.assign(m_stages.size(), -1);
    scratch.queue.clear();
    for (const int component : failed) {
        for (const int node : hostedBy(component))
            scratch.need[node] = never;
    }
    const auto serves = [&scratch](int node) {
        scratch.order[node] = int(scratch.queue.size());
        scratch.queue.push_back(node);
    };
    for (int node = 0; node < nodeCount(); ++node) {
        if (scratch.need[node] == 0)
            serves(node);
    }
    for (std::size_t next = 0; next < scratch.queue.size(); ++next) {
        const int node = scratch.queue[next];
        for (const auto &[requirement, standby] : usesOf(node)) {
            if (standby && !takeoverPossible(requirement, failed))
                continue;
            if (--scratch.missing[requirement] == 0 && --scratch.need[m_owner[requirement]] == 0)
                serves(m_owner[requirement]);
        }
    }
}

/// Takes away again and again the nodes that no serving node waits for; a loop stays.
bool Network::canCount(const Scratch &scratch) const
{
    std::vector<int> waiting(m_stages.size(), 0);
    std::vector<int> open;
    for (const int node : scratch.queue) {
        for (const Use &use : usesOf(node))
            waiting[node] += int(scratch.order[m_owner[use.requirement]] >= 0);
        if (waiting[node] == 0)
            open.push_back(node);
    }
    std::size_t taken = 0;
    for (; taken < open.size(); ++taken) {
        for (const Edge &edge : edgesOf(open[taken])) {
            if (scratch.order[edge.node] >= 0 && --waiting[edge.node] == 0)
                open.push_back(edge.node);
        }
    }
    return taken == scratch.queue.size() && !m_hasConditions;
}

/// The targets that met the requirement first; they came to serve before its owner did.
void Network::derive(int requirement, int before, const Scratch &scratch, std::vector<Edge> &chosen) const
{
    chosen.clear();
    for (int edge = m_edgeOffset[requirement]; edge < m_edgeOffset[requirement + 1]; ++edge) {
        const int order = scratch.order[m_edges[edge].node];
        if (order >= 0 && order < before)
            chosen.push_back(m_edges[edge]);
    }
    const auto needed = std::min<std::ptrdiff_t>(m_needed[requirement], std::ptrdiff_t(chosen.size()));
    const auto earlier = [&scratch](const Edge &a, const Edge &b) {
        return std::pair(a.standby, scratch.order[a.node]) < std::pair(b.standby, scratch.order[b.node]);
    };
    std::partial_sort(chosen.begin(), chosen.begin() + needed, chosen.end(), earlier);
    chosen.resize(std::size_t(needed));
}

void Network::addWithDomains(int component, std::vector<char> &member) const
{
    if (m_topology.has(component, Trait::EntryPoint))
        return;
    if (!m_topology.isPerfect(component))
        member[component] = 1;
    for (const int domain : m_topology.failureDomainsOf(component))
        member[domain] = 1;
}

std::vector<int> Network::members(const std::vector<char> &member) const
{
    std::vector<int> components;
    for (int component = 0; component < int(member.size()); ++component) {
        if (member[component])
            components.push_back(component);
    }
    return components;
}

std::vector<int> Network::witness(const std::vector<int> &nodes, const std::vector<int> &failed, const Scratch &scratch) const
{
    std::vector<char> member(m_topology.componentCount(), 0);
    std::vector<char> seen(m_stages.size(), 0);
    std::vector<int> open = nodes;
    std::vector<Edge> chosen;
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        if (seen[node])
            continue;
        seen[node] = 1;
        if (const Stage &stage = m_topology.stages()[m_stages[node]]; stage.kind == Stage::Kind::Part)
            addWithDomains(stage.component, member);
        for (int requirement = m_requirementOffset[node]; requirement < m_requirementOffset[node + 1]; ++requirement) {
            derive(requirement, scratch.order[node], scratch, chosen);
            bool takeover = false;
            for (const Edge &edge : chosen) {
                open.push_back(edge.node);
                takeover = takeover || edge.standby;
            }
            if (!takeover || !m_conditions[requirement])
                continue;
            for (const Requirement::Condition &condition : *m_conditions[requirement]) {
                int found = 0;
                for (const int component : condition.components) {
                    if (found < condition.needed && isUsable(component, failed)) {
                        addWithDomains(component, member);
                        ++found;
                    }
                }
            }
        }
    }
    return members(member);
}

std::vector<int> Network::contributing(const std::vector<int> &nodes, const Scratch &scratch) const
{
    std::vector<char> member(m_topology.componentCount(), 0);
    std::vector<char> seen(m_stages.size(), 0);
    std::vector<int> open = nodes;
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        if (seen[node] || scratch.order[node] < 0)
            continue;
        seen[node] = 1;
        if (const Stage &stage = m_topology.stages()[m_stages[node]]; stage.kind == Stage::Kind::Part)
            addWithDomains(stage.component, member);
        for (const Edge &edge : edgesOf(node))
            open.push_back(edge.node);
    }
    return members(member);
}

std::vector<int> Network::failable() const
{
    std::vector<char> member(m_topology.componentCount(), 0);
    for (const int stage : m_stages) {
        if (m_topology.stages()[stage].kind == Stage::Kind::Part)
            addWithDomains(m_topology.stages()[stage].component, member);
    }
    for (const auto *conditions : m_conditions) {
        if (!conditions)
            continue;
        for (const Requirement::Condition &condition : *conditions) {
            for (const int component : condition.components)
                addWithDomains(component, member);
        }
    }
    return members(member);
}

} // namespace model
