#pragma once

#include "model/layout/flowgraph.h"

#include <QRectF>

namespace model {

/// Finds places for boxes among others that stay where they are.
class FreeSpots
{
public:
    /// Nothing is placed left of or above `origin`.
    explicit FreeSpots(const QPointF &origin);

    /// A box that stands at `position`; its position in the ideal layout says how others would like to stand to it.
    void take(const FlowGraph::Box &box, const QPointF &position);

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
    std::vector<Taken> m_taken;
};

} // namespace model
