#pragma once

#include "model/layout/path.h"
#include "model/layout/routing.h"

namespace model {

struct PlacedLabel {
    QRectF rect;
    bool hasRoom = true;
};

/// Places each chip on its own path, on the longest piece that has a free place, touching no other line, part, title
/// or chip; `which` paths get theirs, `taken` are chips that stay where they are. The result is in the order of `which`.
std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const std::vector<Path> &paths, const std::vector<int> &which,
                                     const std::vector<QRectF> &taken);

} // namespace model
