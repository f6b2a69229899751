#pragma once

#include "model/diagram/diagram.h"
#include "model/layout/routing.h"

#include <QPainterPath>

namespace views {

/// The way from one part to another along drawn connections, which may be walked against their arrows; the straight
/// line between the parts' borders when `route` is empty or not drawn.
QPainterPath travelPath(const model::Diagram &diagram, const model::Routes &routes, const model::ComponentId &from,
                        const model::ComponentId &to, const std::vector<model::ConnectionId> &route);

/// From the border of one rectangle to the border of the other, on the line between their centres.
QPainterPath straightPath(const QRectF &from, const QRectF &to);

} // namespace views
