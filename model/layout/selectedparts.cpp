#include "model/layout/selectedparts.h"

#include "model/edit/edit.h"

namespace model {

SelectedParts::SelectedParts(const Diagram &diagram, const QSet<ComponentId> &ids)
    : m_diagram(diagram)
{
    const LayoutTree tree(diagram);
    m_before = tree.absoluteRects();
    std::vector<bool> covered(tree.nodes.size(), false); // itself or something around it is selected
    for (const int node : tree.outerFirst) {
        const int parent = tree.node(node).parent;
        const bool inside = parent >= 0 && covered[std::size_t(parent)];
        const bool chosen = ids.contains(diagram.components()[std::size_t(node)].id);
        covered[std::size_t(node)] = inside || (chosen && !tree.node(node).docked);
        if (chosen && !inside && !tree.node(node).docked)
            parts.push_back({node, m_before[std::size_t(node)], diagram.components()[std::size_t(node)].isPinned()});
    }
}

QRectF SelectedParts::reference() const
{
    QRectF all;
    QRectF pinned;
    for (const Part &part : parts) {
        all |= part.rect;
        if (part.pinned)
            pinned |= part.rect;
    }
    return pinned.isNull() ? all : pinned;
}

SetGeometry SelectedParts::moves() const
{
    SetGeometry result;
    for (const Part &part : parts) {
        const Component &component = m_diagram.components()[std::size_t(part.node)];
        const QRectF &before = m_before[std::size_t(part.node)];
        if (part.rect == before)
            continue;
        const QPointF position = component.position.value_or(QPointF()) + part.rect.topLeft() - before.topLeft();
        result.geometries.push_back(
            {component.id, position, part.rect.size() == before.size() ? component.size : part.rect.size()});
    }
    return result;
}

} // namespace model
