#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/path.h"
#include "model/layout/routing.h"

namespace model {

enum class LabelPlace { Chip, Start, End };
inline constexpr std::size_t labelPlaces = 3;

struct PlacedLabel {
    int link = -1;
    int index = -1; ///< in the index of labels
    QRectF rect = {};
    bool hasRoom = true;
    LabelPlace place = LabelPlace::Chip;
    bool coversLine = false; ///< as EndLabel
};

/// Least distance of a label from everything that is not its own line.
inline constexpr double labelDistance = 3;

/// Places the texts beside the ends of each path, then each chip on its own path, on the longest piece that has a free
/// place, all of them touching no other line, part, title or label, and off the badges of
/// parts where there is another place. Where a line is too short for all, the chip has its place
/// first. `lines` are those of all links, `labels` those that stay
/// where they are; the new ones are added. In each turn, short paths come first.
std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels,
                                     const std::vector<Path> &paths);

void setSizes(Path &path, const LabelSizes &sizes);
void setLabel(Route &route, const PlacedLabel &label);

} // namespace model
