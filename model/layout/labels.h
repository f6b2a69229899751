#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/path.h"
#include "model/layout/routing.h"

namespace model {

struct PlacedLabel {
    int link = -1;
    int index = -1; ///< in the index of labels
    QRectF rect;
    bool hasRoom = true;
};

/// Places each chip on its own path, on the longest piece that has a free place, touching no other line, part, title
/// or chip. `lines` are those of all links, `labels` the chips that stay where they are; the new ones are added, short
/// paths first, which is the order of the result.
std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels, const std::vector<Path> &paths);

} // namespace model
