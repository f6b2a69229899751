#pragma once

#include "model/layout/path.h"

namespace model {

/// A straight piece of a path that may move sideways.
struct NudgeSegment {
    int path;
    int index; ///< between points[index] and points[index + 1]
    bool vertical;
    double position; ///< x of a vertical piece, y of a horizontal one
    double low;      ///< the other coordinate, from low to high
    double high;
    double least; ///< limits of the position
    double most;
    double wish;
    double weight;
    int ports[2];    ///< node * 4 + side for each part it touches, else -1
};

/// The vertical or the horizontal pieces of all paths with the room they have: walls are parts, borders beside them,
/// titles, the sides they end at and the neighbouring pieces of their own path.
std::vector<NudgeSegment> nudgeSegments(const RoutingScene &scene, const std::vector<Path> &paths, bool vertical);

} // namespace model
