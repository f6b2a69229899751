#pragma once

#include "model/layout/nudgeorder.h"

namespace model {

/// The pieces that may come to lie on each other, or seem to be one line: those next to each other somewhere along
/// their length. Pieces further apart are kept from each other by those between them, so that a bundle of lines has
/// few pairs. The smaller index comes first; sorted.
SegmentPairs neighbours(const std::vector<Path> &paths, const std::vector<NudgeSegment> &segments);

} // namespace model
