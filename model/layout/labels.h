#pragma once

#include "model/layout/path.h"
#include "model/layout/routing.h"

namespace model {

/// One chip to place: on the path at `path`.
struct LabelRequest {
    int path;
    QSizeF size;
};

struct PlacedLabel {
    QRectF rect;
    bool hasRoom = true;
};

/// Places each chip on its own path, on the longest piece that has a free place, touching no other line, part, title
/// or chip; `taken` are chips that stay where they are. The result is in the order of the requests.
std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const std::vector<Path> &paths, const std::vector<LabelRequest> &requests,
                                     const std::vector<QRectF> &taken);

} // namespace model
