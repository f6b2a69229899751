#include "model/layout/arrange.h"

#include "model/layout/arranger.h"

#include <algorithm>

namespace model {

namespace {

/// Small enough for arranging several times at once.
constexpr std::size_t smallDiagram = 150;

/// What differs between tree and diagram; sizes only of frames, and of what a place on a border makes a badge.
SetGeometry changes(const Diagram &diagram, const LayoutTree &tree, const std::vector<bool> &which)
{
    SetGeometry result;
    for (std::size_t i = 0; i < which.size(); ++i) {
        const Component &component = diagram.components()[i];
        const LayoutTree::Node &node = tree.nodes[i];
        const bool resized =
            (node.frame || node.docked) && node.size != component.size.value_or(component.kindInfo().defaultSize);
        if ((which[i] && node.position != component.position) || resized)
            result.geometries.push_back({component.id, node.position, resized ? node.size : component.size});
    }
    return result;
}

bool apply(Diagram &diagram, const SetGeometry &edit)
{
    if (edit.geometries.empty())
        return false;
    const bool applied = applyEdit(diagram, edit).hasValue();
    Q_ASSERT(applied);
    return applied;
}

SetGeometry arrangeOnce(const Diagram &diagram, const std::vector<bool> &which,
                        void (Arranger::*how)(const std::vector<bool> &))
{
    LayoutTree tree(diagram);
    Arranger arranger(diagram, tree);
    (arranger.*how)(which);
    return changes(diagram, tree, which);
}

/// The result is the sketch of the next time: that one must not find anything better.
SetGeometry arrangeWell(const Diagram &diagram, const std::vector<bool> &which,
                        void (Arranger::*how)(const std::vector<bool> &))
{
    SetGeometry first = arrangeOnce(diagram, which, how);
    if (which.size() > smallDiagram)
        return first;
    Diagram result = diagram;
    if (!apply(result, first))
        return first;
    constexpr int mostTimes = 4;
    for (int time = 1; time < mostTimes && apply(result, arrangeOnce(result, which, how)); ++time)
        ;
    SetGeometry all;
    for (const Component &component : result.components()) {
        const Component &before = *diagram.component(component.id);
        if (component.position != before.position || component.size != before.size)
            all.geometries.push_back({component.id, component.position, component.size});
    }
    return all;
}

} // namespace

SetGeometry arrange(const Diagram &diagram, const ArrangeOptions &options)
{
    std::vector<bool> which;
    which.reserve(diagram.components().size());
    for (const Component &component : diagram.components())
        which.push_back(!options.onlyMissing || !component.position);
    const bool all = std::all_of(which.begin(), which.end(), [](bool one) { return one; });
    return all ? arrangeWell(diagram, which, &Arranger::arrangeAll)
               : arrangeOnce(diagram, which, &Arranger::arrangeSome);
}

SetGeometry arrangeSelection(const Diagram &diagram, const QSet<ComponentId> &ids)
{
    const LayoutTree tree(diagram);
    std::vector<bool> which(tree.nodes.size());
    for (const int node : tree.outerFirst) {
        const int parent = tree.node(node).parent;
        which[std::size_t(node)] =
            ids.contains(diagram.components()[std::size_t(node)].id) || (parent >= 0 && which[std::size_t(parent)]);
    }
    return arrangeWell(diagram, which, &Arranger::arrangeAmong);
}

Diagram arranged(const Diagram &diagram)
{
    Diagram result = diagram;
    apply(result, arrange(result));
    apply(result, growFrames(result));
    return result;
}

} // namespace model
