#pragma once

#include "model/diagram/diagram.h"

namespace tests {

// A site of about that many parts in zones and hosts, with one and a half connections per part: clients ask DNS and a
// pair of balancers, those the web servers, those application servers of their zone, those the databases, some a cache.
// Parts have no positions when `placed` is false, and a grid of them otherwise. For measurements.
model::Diagram largeDiagram(int parts, bool placed = false);

} // namespace tests
