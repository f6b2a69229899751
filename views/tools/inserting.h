#pragma once

#include "model/edit/edit.h"

namespace views {

class EditComposer;
struct Placement;

/// Leads the connection through the part, which is in the composer's diagram already, and puts it between the ends. Where
/// the gap is too small, what comes after it moves on.
void insertOnConnection(EditComposer &composer, const model::ConnectionId &id, const model::ComponentId &part);

/// True when the part has no connections yet and requests could go through it.
bool canInsertOn(const model::Diagram &diagram, const model::ConnectionId &id, const model::ComponentId &part);

/// Puts the placement's new part on the connection as well, where that can be.
Placement putOnConnection(const model::Diagram &diagram, const Placement &placement, const model::ConnectionId &id);

/// A new part in the middle of the connection, which runs along `line`; inside what is around both of its ends.
Placement placeOnConnection(const model::Diagram &diagram, const QString &kind, const model::ConnectionId &id, const std::vector<QPointF> &line);

} // namespace views
