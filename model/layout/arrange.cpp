#include "model/layout/arrange.h"

#include "model/layout/arranger.h"

namespace model {

SetGeometry arrange(const Diagram &diagram, const ArrangeOptions &options)
{
    LayoutTree tree(diagram);
    std::vector<bool> which(tree.nodes.size());
    bool all = true;
    for (std::size_t i = 0; i < which.size(); ++i) {
        const Component &component = diagram.components()[i];
        which[i] = options.only.isEmpty() ? !options.onlyMissing || !component.position : options.only.contains(component.id);
        all = all && which[i];
    }
    Arranger arranger(diagram, tree);
    if (all)
        arranger.arrangeAll();
    else
        arranger.arrangeSome(which);

    SetGeometry result;
    for (std::size_t i = 0; i < which.size(); ++i) {
        const Component &component = diagram.components()[i];
        const LayoutTree::Node &node = tree.nodes[i];
        const bool resized = node.frame && node.size != component.size.value_or(component.kindInfo().defaultSize);
        if ((which[i] && node.position != component.position) || resized)
            result.geometries.push_back({component.id, node.position, resized ? node.size : component.size});
    }
    return result;
}

Diagram arranged(const Diagram &diagram)
{
    Diagram result = diagram;
    const auto apply = [&result](const SetGeometry &edit) {
        if (!edit.geometries.empty()) {
            const bool applied = applyEdit(result, edit).hasValue();
            Q_ASSERT(applied);
            Q_UNUSED(applied);
        }
    };
    apply(arrange(result));
    apply(growFrames(result));
    return result;
}

} // namespace model
