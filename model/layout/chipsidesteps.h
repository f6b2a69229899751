#pragma once

#include "model/layout/path.h"

namespace model {

/// By path: where its chip should be along its piece, seen from the middle: -1 before it, 1 behind it, 0 there. Chips of parallel
/// lines between the same two parts that are too close for chips one above the other take turns.
std::vector<int> chipSidesteps(const RoutingScene &scene, const std::vector<Path> &paths);

} // namespace model
