#include "model/layout/arranger.h"
#include "model/layout/freespot.h"

#include <algorithm>
#include <cmath>

// Arranging around parts that stay where they are: those that are pinned, or that are not selected.

namespace model {

namespace {

QPointF rounded(const QPointF &point)
{
    return {std::round(point.x() / gridStep) * gridStep, std::round(point.y() / gridStep) * gridStep};
}

/// The boxes that may move: where the ideal layout has them, if that is free, else near it.
void placeMovable(FreeSpots &spots, std::vector<FlowGraph::Box *> boxes, const QPointF &shift)
{
    std::erase_if(boxes, [&](FlowGraph::Box *box) {
        const bool taken = spots.takeIfFree(*box, box->position + shift);
        if (taken)
            box->position += shift;
        return taken;
    });
    for (FlowGraph::Box *box : boxes)
        box->position = spots.place(*box);
}

QRectF boundsOf(const std::vector<FlowGraph::Box *> &boxes)
{
    QRectF bounds;
    for (const FlowGraph::Box *box : boxes)
        bounds |= QRectF(box->position, box->size);
    return bounds;
}

} // namespace

void Arranger::collectHeld()
{
    m_before = m_tree.absoluteRects();
    m_held.assign(m_tree.nodes.size(), false);
    m_corners.resize(m_before.size());
    for (auto node = m_tree.outerFirst.rbegin(); node != m_tree.outerFirst.rend(); ++node) {
        const std::size_t i = std::size_t(*node);
        const Component &component = m_diagram.components()[i];
        m_corners[i] = m_before[i].topLeft();
        // A badge has its place on a border and moves with it.
        if (component.isPinned() && component.position && !m_tree.nodes[i].docked)
            m_held[i] = true;
        if (m_held[i] && m_tree.nodes[i].parent >= 0)
            m_held[std::size_t(m_tree.nodes[i].parent)] = true;
    }
}

void Arranger::layOutHeld(int container, FlowGraph &graph)
{
    const Component *frame = container >= 0 ? &m_diagram.components()[std::size_t(container)] : nullptr;
    const bool pinned = frame && frame->isPinned() && frame->position;
    QPointF sum;
    std::vector<FlowGraph::Box *> held;
    std::vector<FlowGraph::Box *> movable;
    for (FlowGraph::Box &box : graph.boxes) {
        (m_held[std::size_t(box.node)] ? held : movable).push_back(&box);
        if (m_held[std::size_t(box.node)])
            sum += m_corners[std::size_t(box.node)] - box.position;
    }
    const QPointF least = container >= 0 ? m_corners[std::size_t(container)] + origin(container) : QPointF();
    const QPointF shift = held.empty() ? least : rounded(sum / double(held.size()));
    constexpr double nowhere = -farthestPosition;
    FreeSpots spots(pinned ? least : QPointF(nowhere, nowhere), shift);
    for (FlowGraph::Box *box : held) {
        spots.take(*box, m_corners[std::size_t(box->node)]);
        box->position = m_corners[std::size_t(box->node)];
    }
    placeMovable(spots, movable, shift);

    const QRectF contents = boundsOf(held) | boundsOf(movable);
    if (container >= 0) {
        if (!pinned)
            m_corners[std::size_t(container)] = contents.topLeft() - origin(container);
        const QPointF room = contents.bottomRight() - m_corners[std::size_t(container)] - origin(container);
        fitFrame(container, QSizeF(std::max(0.0, room.x()), std::max(0.0, room.y())));
    }
    const QPointF corner = container >= 0 ? m_corners[std::size_t(container)] : QPointF();
    for (const FlowGraph::Box &box : graph.boxes)
        m_tree.node(box.node).position = box.position - corner;
}

void Arranger::arrangeAmong(const std::vector<bool> &which)
{
    collectHeld();
    const auto pass = [&] {
        for (auto node = m_tree.outerFirst.rbegin(); node != m_tree.outerFirst.rend(); ++node) {
            if (which[std::size_t(*node)])
                layOut(*node);
            else
                placeAmong(*node, which);
        }
        placeAmong(-1, which);
    };
    pass();
    sketchFromResult();
    pass();
    for (int node = 0; node < m_tree.size(); ++node)
        dockBadges(node, which);
}

void Arranger::placeAmong(int container, const std::vector<bool> &which)
{
    const QPointF corner = container >= 0 ? m_before[std::size_t(container)].topLeft() : QPointF();
    Nodes chosen;
    std::vector<QRectF> staying;
    QRectF before;
    for (const int child : childrenOf(container)) {
        if (m_tree.node(child).docked)
            continue;
        const QRectF &rect = m_before[std::size_t(child)];
        if (which[std::size_t(child)] && !m_held[std::size_t(child)]) {
            chosen.push_back(child);
            before |= rect.translated(-corner);
            continue;
        }
        const QPointF stays = which[std::size_t(child)] ? m_corners[std::size_t(child)] : rect.topLeft();
        m_tree.node(child).position = stays - corner;
        staying.emplace_back(stays - corner, m_tree.node(child).size);
    }
    if (chosen.empty())
        return;
    FlowGraph graph = graphOf(container, chosen);
    layOutFlow(graph);
    std::vector<FlowGraph::Box *> boxes;
    for (FlowGraph::Box &box : graph.boxes)
        boxes.push_back(&box);
    constexpr double nowhere = -farthestPosition;
    const QPointF shift = before.topLeft() - boundsOf(boxes).topLeft();
    FreeSpots spots(container >= 0 ? QPointF(framePadding, frameTitleHeight) : QPointF(nowhere, nowhere), shift);
    for (const QRectF &rect : staying)
        spots.block(rect);
    placeMovable(spots, boxes, shift);
    for (const FlowGraph::Box &box : graph.boxes)
        m_tree.node(box.node).position = box.position;
}

} // namespace model
