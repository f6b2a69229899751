#pragma once

#include "model/layout/path.h"

namespace model {

/// Gives the loops among the paths their place at the upper right corner of their part, one around the other, each with
/// room for its chip above the part. All loops of a part must be given at a time.
void placeLoops(const RoutingScene &scene, std::vector<Path> &paths);

} // namespace model
