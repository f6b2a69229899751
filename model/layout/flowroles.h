#pragma once

#include "model/layout/flowgraph.h"
#include "model/layout/layouttree.h"

namespace model {

/// What each part is to arranging, and how far along the request path of the whole drawing it stands.
struct FlowRoles {
    std::vector<FlowRole> roles; ///< by node
    std::vector<double> tiers;   ///< by node: where its kind usually stands; the mean of what is inside for containers
    std::vector<double> ranks;   ///< by node; 0 for entries; the mean of what is inside for containers
};

FlowRoles flowRoles(const Diagram &diagram, const LayoutTree &tree);

} // namespace model
