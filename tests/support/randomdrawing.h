#pragma once

#include "model/diagram/diagram.h"

namespace tests {

// About `parts` parts placed by no hand but without overlaps: frames up to three deep with room for their titles, gaps
// from narrow to wide, connections between any two of them, frames, loops and several between the same two included;
// some have texts at their ends. The same seed gives the same drawing.
model::Diagram randomDrawing(unsigned seed, int parts);

} // namespace tests
