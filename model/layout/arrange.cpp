#include "model/layout/arrange.h"

#include "model/layout/layouttree.h"

#include <map>

namespace model {

namespace {

int tierOf(const ComponentKind &kind)
{
    if (kind.has(Trait::Annotation) || kind.has(Trait::OffPath))
        return 9;
    if (kind.has(Trait::EntryPoint) || kind.has(Trait::Resolves))
        return 0;
    if (kind.has(Trait::PassesThrough))
        return 1;
    if (kind.has(Trait::Balances))
        return 2;
    if (kind.has(Trait::Stores))
        return 6;
    if (kind.has(Trait::RunsCode))
        return 4;
    return kind.has(Trait::ServesFiles) ? 3 : 5;
}

void placeInColumns(LayoutTree &tree, const Diagram &diagram, const std::vector<int> &children, const QPointF &origin)
{
    std::map<int, std::vector<int>> columns;
    for (const int child : children) {
        if (!tree.node(child).docked)
            columns[tierOf(diagram.components()[std::size_t(child)].kindInfo())].push_back(child);
    }
    double x = origin.x();
    for (const auto &[tier, column] : columns) {
        double y = origin.y();
        double width = 0;
        for (const int child : column) {
            tree.node(child).position = QPointF(x, y);
            y += tree.node(child).size.height() + 40;
            width = std::max(width, tree.node(child).size.width());
        }
        x += width + 100;
    }
}

} // namespace

SetGeometry arrange(const Diagram &diagram, const ArrangeOptions &options)
{
    LayoutTree tree(diagram);
    for (auto index = tree.outerFirst.rbegin(); index != tree.outerFirst.rend(); ++index) {
        LayoutTree::Node &node = tree.node(*index);
        if (node.children.empty())
            continue;
        placeInColumns(tree, diagram, node.children, QPointF(framePadding, frameTitleHeight + gridStep));
        for (const int child : node.children) {
            if (!tree.node(child).docked)
                node.size = node.size.expandedTo(QSizeF(tree.node(child).position->x() + tree.node(child).size.width() + framePadding,
                                                        tree.node(child).position->y() + tree.node(child).size.height() + framePadding));
        }
    }
    placeInColumns(tree, diagram, tree.roots, QPointF(4 * gridStep, 4 * gridStep));

    SetGeometry result;
    for (int i = 0; i < tree.size(); ++i) {
        const Component &component = diagram.components()[std::size_t(i)];
        const bool wanted = options.only.isEmpty() ? !(options.onlyMissing && component.position) : options.only.contains(component.id);
        if (!wanted)
            continue;
        if (tree.node(i).docked)
            tree.node(i).position = QPointF(tree.node(tree.node(i).parent).size.width() - 60, -18);
        result.geometries.push_back({component.id, tree.node(i).position, tree.node(i).frame ? tree.node(i).size : component.size});
    }
    return result;
}

Diagram arranged(const Diagram &diagram)
{
    Diagram result = diagram;
    for (const SetGeometry &edit : {arrange(result), growFrames(result)}) {
        if (!edit.geometries.empty())
            static_cast<void>(applyEdit(result, edit).hasValue());
    }
    return result;
}

} // namespace model
