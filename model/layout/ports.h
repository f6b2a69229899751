#pragma once

#include "model/layout/routingscene.h"

namespace model {

/// A place where a connection may begin or end.
struct Port {
    QPointF border; ///< on the border of the part
    QPointF stub;   ///< the first point where the line may turn
    Side side = Side::Right;
    double cost = 0; ///< for sides that do not face the other end
};

/// What one end of a link looks like to the router.
struct LinkEnd {
    int node;
    QRectF rect;
    bool around; ///< a frame around the other end: its ports are on the inside
};

LinkEnd linkEnd(const RoutingScene &scene, const LayoutTree::Link &link, bool atStart);

/// How far the two rectangles are apart horizontally and vertically; negative: they overlap in that direction.
QSizeF gapBetween(const QRectF &a, const QRectF &b);
/// True when a connection between the two should leave and arrive horizontally.
bool facesHorizontally(const QRectF &from, const QRectF &to);

/// Where on its side a pinned end is: x on a horizontal side, y on a vertical one.
double pinnedPosition(const QRectF &rect, const PortPin &pin);

/// The ports of one end of a link, in a fixed order; a pinned end has one.
std::vector<Port> portsOf(const RoutingScene &scene, const LayoutTree::Link &link, bool atStart);

} // namespace model
