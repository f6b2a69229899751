#include "model/layout/flowroles.h"

#include <numeric>

namespace model {

namespace {

/// Where parts usually stand; decides only what the connections leave open.
double usualRank(const ComponentKind &kind)
{
    if (kind.has(Trait::EntryPoint))
        return 0;
    if (kind.has(Trait::PassesThrough) || kind.has(Trait::Filters))
        return 1;
    if (kind.has(Trait::Forwards))
        return 2;
    if (kind.has(Trait::Stores))
        return 6;
    if (kind.has(Trait::ServesFiles))
        return 3;
    return kind.has(Trait::RunsCode) || kind.category == Category::Compute ? 4 : 5;
}

FlowRole leafRole(const ComponentKind &kind, bool connected)
{
    if (kind.has(Trait::Annotation))
        return FlowRole::Remark;
    if (kind.has(Trait::Resolves))
        return FlowRole::Above;
    // Code that nothing leads to stands beside what runs it.
    const bool codeAlone = kind.category == Category::Compute && !connected;
    return kind.has(Trait::OffPath) && !codeAlone ? FlowRole::Aside : FlowRole::Flow;
}

/// What only talks to things off the path is off the path with them: where a monitoring service keeps its logs.
void followAside(const Diagram &diagram, const LayoutTree &tree, std::vector<FlowRole> &roles)
{
    std::vector<int> aside(tree.nodes.size(), 0);
    std::vector<int> other(tree.nodes.size(), 0);
    for (const LayoutTree::Link &link : tree.links) {
        for (const auto &[end, partner] : {std::pair{link.from, link.to}, std::pair{link.to, link.from}})
            ++(roles[std::size_t(partner)] == FlowRole::Aside && !tree.node(partner).frame ? aside
                                                                                           : other)[std::size_t(end)];
    }
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const bool entry = diagram.components()[i].has(Trait::EntryPoint);
        if (roles[i] == FlowRole::Flow && !tree.nodes[i].frame && !entry && aside[i] > 0 && other[i] == 0)
            roles[i] = FlowRole::Aside;
    }
}

/// A container of things that are all off the path is off the path itself.
FlowRole containerRole(const LayoutTree &tree, int node, const std::vector<FlowRole> &roles)
{
    bool remarks = true;
    bool any = false;
    for (const int child : tree.node(node).children) {
        if (tree.node(child).docked)
            continue;
        const FlowRole role = roles[std::size_t(child)];
        if (role == FlowRole::Flow || role == FlowRole::Above)
            return FlowRole::Flow;
        remarks = remarks && role == FlowRole::Remark;
        any = true;
    }
    if (!any)
        return FlowRole::Flow;
    return remarks ? FlowRole::Remark : FlowRole::Aside;
}

/// Layers of all parts of the drawing as if there were no containers.
void rankLeaves(const LayoutTree &tree, FlowRoles &result)
{
    FlowGraph flat;
    std::vector<int> boxOf(tree.nodes.size(), -1);
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).frame || tree.node(i).docked || result.roles[std::size_t(i)] != FlowRole::Flow)
            continue;
        boxOf[std::size_t(i)] = int(flat.boxes.size());
        FlowGraph::Box box;
        box.node = i;
        box.rank = result.ranks[std::size_t(i)];
        flat.boxes.push_back(box);
    }
    for (const LayoutTree::Link &link : tree.links) {
        const int from = boxOf[std::size_t(link.from)];
        const int to = boxOf[std::size_t(link.to)];
        if (from >= 0 && to >= 0 && from != to)
            flat.edges.push_back({from, to, 0, 0, 0, link.traffic, false});
    }
    sortEdges(flat);
    assignLayers(flat);
    constexpr double behindEntries = 0.5;
    for (const FlowGraph::Box &box : flat.boxes) {
        double &rank = result.ranks[std::size_t(box.node)];
        rank = rank == 0 ? box.layer : box.layer + behindEntries;
    }
}

} // namespace

FlowRoles flowRoles(const Diagram &diagram, const LayoutTree &tree)
{
    FlowRoles result;
    result.roles.resize(tree.nodes.size(), FlowRole::Flow);
    result.ranks.resize(tree.nodes.size(), 0);
    std::vector<bool> connected(tree.nodes.size(), false);
    for (const LayoutTree::Link &link : tree.links)
        connected[std::size_t(link.from)] = connected[std::size_t(link.to)] = true;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const ComponentKind &kind = diagram.components()[i].kindInfo();
        if (!tree.nodes[i].frame)
            result.roles[i] = leafRole(kind, connected[i]);
        result.ranks[i] = usualRank(kind);
    }
    result.tiers = result.ranks;
    followAside(diagram, tree, result.roles);
    for (auto node = tree.outerFirst.rbegin(); node != tree.outerFirst.rend(); ++node) {
        if (tree.node(*node).frame)
            result.roles[std::size_t(*node)] = containerRole(tree, *node, result.roles);
    }
    rankLeaves(tree, result);
    for (auto node = tree.outerFirst.rbegin(); node != tree.outerFirst.rend(); ++node) {
        double sum = 0;
        double tiers = 0;
        int count = 0;
        for (const int child : tree.node(*node).children) {
            if (!tree.node(child).docked && result.roles[std::size_t(child)] == FlowRole::Flow) {
                sum += result.ranks[std::size_t(child)];
                tiers += result.tiers[std::size_t(child)];
                ++count;
            }
        }
        if (count > 0) {
            result.ranks[std::size_t(*node)] = sum / count;
            result.tiers[std::size_t(*node)] = tiers / count;
        }
    }
    return result;
}

} // namespace model
