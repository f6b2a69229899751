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
    for (auto node = tree.outerFirst.rbegin(); node != tree.outerFirst.rend(); ++node) {
        const std::size_t i = std::size_t(*node);
        const ComponentKind &kind = diagram.components()[i].kindInfo();
        result.roles[i] = tree.node(*node).frame ? containerRole(tree, *node, result.roles) : leafRole(kind, connected[i]);
        result.ranks[i] = usualRank(kind);
    }
    rankLeaves(tree, result);
    for (auto node = tree.outerFirst.rbegin(); node != tree.outerFirst.rend(); ++node) {
        double sum = 0;
        int count = 0;
        for (const int child : tree.node(*node).children) {
            if (!tree.node(child).docked && result.roles[std::size_t(child)] == FlowRole::Flow) {
                sum += result.ranks[std::size_t(child)];
                ++count;
            }
        }
        if (count > 0)
            result.ranks[std::size_t(*node)] = sum / count;
    }
    return result;
}

} // namespace model
