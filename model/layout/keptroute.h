#pragma once

#include "model/layout/path.h"

namespace model {

/// The way that the hand has drawn: through the waypoints of the link, whatever stands there. Both ends adapt to where the
/// parts are now, with as few bends as possible.
Path keptRoute(const RoutingScene &scene, int link);

/// The waypoints that keep the route `points` of a connection after the piece between points[piece] and the next point
/// was moved sideways, to that x when it is vertical and to that y when it is horizontal. A piece that ends at a part
/// slides along its side; where it cannot, because the end is pinned or the side is too short, it gets another bend.
std::vector<QPointF> waypointsWithMovedPiece(const Diagram &diagram, const Connection &connection, const std::vector<QPointF> &points, int piece,
                                             double position);

} // namespace model
