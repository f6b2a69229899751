#pragma once

#include <vector>

namespace model {

/// A position on a line that wants to be somewhere and must stay within limits.
struct SeparationVariable {
    double wish = 0;
    double weight = 1; ///< how much it insists on its wish
    double least = 0;
    double most = 0;
};

/// `before` must stay at least `gap` below `after`. Variables are numbered so that before < after.
struct SeparationConstraint {
    int before;
    int after;
    double gap;   ///< where there is room
    double least; ///< smaller gaps are only for places that are too narrow even for this
};

/// Positions near the wishes (weighted least squares) that keep the gaps and the limits. Where the limits leave too
/// little room, the gaps between them shrink evenly; when the limits contradict the order they win.
std::vector<double> separate(std::vector<SeparationVariable> variables, std::vector<SeparationConstraint> constraints);

} // namespace model
