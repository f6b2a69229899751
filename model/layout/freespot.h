#pragma once

#include "model/layout/flowgraph.h"

#include <QRectF>

namespace model {

/// Finds places for boxes among others that stay where they are.
class FreeSpots
{
public:
    /// Nothing is placed left of or above `origin`. While nothing is taken, boxes would like to stand `shift` from their
    /// place in the ideal layout.
    FreeSpots(const QPointF &origin, const QPointF &shift)
        : m_origin(origin)
        , m_shift(shift)
    {}

    /// A box that stands at `position`; its position in the ideal layout says how others would like to stand to it.
    void take(const FlowGraph::Box &box, const QPointF &position);
    /// The same, unless something is too near.
    bool takeIfFree(const FlowGraph::Box &box, const QPointF &position);
    /// Something that is in the way and has no place in the ideal layout.
    void block(const QRectF &rect) { m_blocked.push_back(rect); }

    /// The free place nearest to where the box would stand beside its nearest neighbour of the ideal layout; it is
    /// taken by then.
    QPointF place(const FlowGraph::Box &box);

private:
    bool isFree(const QRectF &rect) const;

    struct Taken {
        QRectF rect;
        QPointF ideal;
    };
    QPointF m_origin;
    QPointF m_shift;
    std::vector<Taken> m_taken;
    std::vector<QRectF> m_blocked;
};

} // namespace model
