#pragma once

#include "model/diagram/diagram.h"

namespace model {

/// The candidates in the order in which `from` most likely asks them, as nextKinds() ranks their kinds, the nearest first among
/// equals. Then other parts, those that are connected with it already, what explains, and last whoever only asks.
std::vector<ComponentId> likelyTargets(const Diagram &diagram, const ComponentId &from, const std::vector<ComponentId> &candidates);

} // namespace model
