#pragma once

#include "model/diagram/diagram.h"

namespace views {

class EditComposer;

/// The neighbours of a container that stood at `before` (in the drawing) and is larger now make room: what it would cover
/// moves away from it, and with that everything farther in the same direction, so that rows and columns stay what they are.
/// Where lines lead to it, there stays room for their chips.
void pushNeighboursOf(EditComposer &composer, const model::ComponentId &container, const QRectF &before);

} // namespace views
