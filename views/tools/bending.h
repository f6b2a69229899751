#pragma once

#include "model/edit/edit.h"
#include "model/layout/routing.h"

#include <array>

namespace views {

/// A straight piece of a connection that the hand can take hold of.
struct Bend {
    int piece; ///< between points[piece] and the next point of the route
    bool horizontal;
    QPointF handle; ///< in its middle, beside the chip
};

/// `pixel` is the size of one of the screen: pieces that are too short to be taken hold of there are left out.
std::vector<Bend> bendsOf(const model::Route &route, double pixel);

/// Where the hand takes hold of the two ends: on the line, far enough from the parts that the discs which begin new
/// connections stay free.
std::array<QPointF, 2> endHandlesOf(const model::Route &route, double pixel);

/// Moves a piece of the connection's route sideways, to that x or y; from then on the way is kept.
model::Edit bendEdit(const model::Diagram &diagram, const model::ConnectionId &id, const std::vector<QPointF> &route, int piece, double position);

/// The place on the border of a part nearest to `position`. `snaps`: to the middle of the side and to the grid.
model::PortPin pinAt(const QRectF &part, const QPointF &position, bool snaps);

/// True when the hand has bent the connection or pinned one of its ends.
bool isLineKept(const model::Connection &connection);
/// What forgets bends and pins of a connection; nothing where there are none.
std::vector<model::Edit> forgetLine(const model::Connection &connection);
/// What bends and pins become when the connection is turned around.
std::vector<model::Edit> reverseLine(const model::Connection &connection);

} // namespace views
