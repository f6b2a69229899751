#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/path.h"

#include <optional>

namespace model {

/// The straight line between two parts that face each other, when no part, title or foreign frame is in its way.
std::optional<Path> straightRoute(const RoutingScene &scene, int link);

/// The plain Z between two parts when nothing at all is in its way, other lines included: no search can do better.
std::optional<Path> plainRoute(const RoutingScene &scene, const LineIndex &lines, int link);

/// A line with as few bends as its ends allow, whatever is in its way: for the moment.
Path provisionalRoute(const RoutingScene &scene, int link);

/// Of any link, for the moment: its loop, what the hand has drawn, or provisionalRoute().
Path sketchedRoute(const RoutingScene &scene, int link);

/// The loop of a part that talks to itself, at a corner: placeLoops() gives it its size when that of its chip is known.
Path loopRoute(const RoutingScene &scene, int link);

} // namespace model
