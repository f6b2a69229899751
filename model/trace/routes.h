#pragma once

#include "model/trace/world.h"

#include <vector>

namespace model {

/// An address that can move, on the way to the part that holds it.
struct Holder {
    int address;         ///< component index of the virtual IP
    int part;            ///< the part that holds it
    int failed = -1;     ///< a part that held it and went silent: it moves away from that one while the request waits
    double takeoverMs = 0; ///< with `failed`: how long moving takes
};

/// The way from a part to the next one that ends the connection; parts that only pass packets on lie between.
struct RequestRoute {
    int target = -1;           ///< component where the connection ends; -1: it leads nowhere
    int stage = -1;            ///< stage of the target; without one, where the way ends
    std::vector<int> stages;   ///< all stages on the way, the last one included
    std::vector<int> links;    ///< drawn links, in order; none where only membership leads there
    std::vector<int> via;      ///< components between
    std::vector<Holder> holders;
    int priority = 0;
    double weight = 1;
    int blocker = -1;  ///< a filter that stops the traffic: the target
    QString blockRule; ///< with `blocker`: what decided, translated

    /// What health checks find out in the end.
    bool canServe(const World &world) const;
};

/// The parts that can meet a requirement of a stage, each with its way: those that forward packets choose a way that
/// works if health checks have found one. In the order of the file.
std::vector<RequestRoute> routesTo(const World &world, int fromStage, const Requirement &requirement);

/// The first drawn way from a component that a filter stops, if any: up to the filter.
std::optional<RequestRoute> findBlock(const World &world, int component);

} // namespace model
