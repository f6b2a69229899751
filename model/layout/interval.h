#pragma once

#include <optional>
#include <vector>

namespace model {

struct Interval {
    double low;
    double high;
};

/// The position between `low` and `high` nearest to `wish` that is inside none of the blocked intervals, which are open
/// at their ends and get sorted here.
std::optional<double> nearestFree(const Interval &range, double wish, std::vector<Interval> &blocked);

} // namespace model
