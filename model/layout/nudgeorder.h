#pragma once

#include "model/layout/nudgesegment.h"

namespace model {

/// Indices of pieces that must not lie on each other.
using SegmentPairs = std::vector<std::pair<int, int>>;

/// Below zero: crossings are avoided when `a` is left of (above) `b`; above zero: the other way round; zero: no matter.
/// The two run in the same direction and beside each other for some of their length.
int preferredOrder(const std::vector<Path> &paths, const NudgeSegment &a, const NudgeSegment &b);

/// An order of the segments from low to high positions. `pairs` are those that must not lie on each other, with the
/// smaller index first; who comes first follows from preferredOrder() where it matters and from the positions elsewhere.
std::vector<int> orderSegments(const std::vector<Path> &paths, const std::vector<NudgeSegment> &segments, const std::vector<int> &group,
                               const SegmentPairs &pairs);

/// Below zero when the first of two pieces that may meet belongs at the lower position: as it avoids crossings where
/// they are close enough to change places, else as they lie.
int orderOf(const std::vector<Path> &paths, const NudgeSegment &a, const NudgeSegment &b);

} // namespace model
