#pragma once

#include "model/edit/edit.h"

namespace views {

class EditComposer;

/// Leads the connection through the part, which is in the composer's diagram already, and puts it between the ends. Where
/// the gap is too small, what comes after it moves on.
void insertOnConnection(EditComposer &composer, const model::ConnectionId &id, const model::ComponentId &part);

/// True when the part has no connections yet and requests could go through it.
bool canInsertOn(const model::Diagram &diagram, const model::ConnectionId &id, const model::ComponentId &part);

} // namespace views
