#pragma once

#include "model/diagram/diagram.h"

namespace app {

/// Files written by hand need no positions, nor sizes of notes; those that have them are left exactly as they are.
model::Diagram placed(const model::Diagram &diagram);

} // namespace app
