#pragma once

#include "model/edit/edit.h"

namespace views {

/// True when a connection between the parts makes sense: two different parts, neither around the other, no annotations.
bool canConnect(const model::Diagram &diagram, const model::ComponentId &from, const model::ComponentId &to);

/// A new connection with the usual protocol.
model::Connection newConnection(const model::Diagram &diagram, const model::ComponentId &from, const model::ComponentId &to);
model::Edit connectEdit(const model::Diagram &diagram, const model::ComponentId &from, const model::ComponentId &to);

/// Moves one end of a connection to another part. The protocol stays unless the new target does not speak it; a port that
/// was given for another protocol goes with it.
model::Edit reconnectEdit(const model::Diagram &diagram, const model::ConnectionId &id, const model::ComponentId &from,
                          const model::ComponentId &to);

/// An orthogonal line from the border of `from` to a point that is not on any part.
std::vector<QPointF> looseLine(const QRectF &from, const QPointF &to);

} // namespace views
