#pragma once

#include "model/layout/layouttree.h"

namespace model {

/// Moves parts that lie on each other to the nearest free place; of two the smaller one, if it may move. Notes may lie on
/// what they are about, badges on their border.
void clearOverlaps(const Diagram &diagram, LayoutTree &tree, const std::vector<bool> &movable);

} // namespace model
