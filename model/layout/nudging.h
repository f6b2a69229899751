#pragma once

#include "model/layout/path.h"

namespace model {

/// Moves the pieces of the movable paths sideways: ports spread along their side, parallel pieces apart, pieces between
/// two parts into the middle. No path gets another shape or runs into something it did not touch before.
void nudge(const RoutingScene &scene, std::vector<Path> &paths);

} // namespace model
