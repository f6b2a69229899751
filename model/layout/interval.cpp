#include "model/layout/interval.h"

#include <algorithm>
#include <cmath>

namespace model {

std::optional<double> nearestFree(const Interval &range, double wish, std::vector<Interval> &blocked)
{
    std::sort(blocked.begin(), blocked.end(), [](const Interval &a, const Interval &b) { return a.low < b.low; });
    std::optional<double> best;
    const auto offer = [&](double low, double high) {
        if (low > high)
            return;
        const double candidate = std::clamp(wish, low, high);
        if (!best || std::abs(candidate - wish) < std::abs(*best - wish))
            best = candidate;
    };
    double from = range.low;
    for (const Interval &interval : blocked) {
        offer(from, std::min(interval.low, range.high));
        from = std::max(from, interval.high);
    }
    offer(from, range.high);
    return best;
}

} // namespace model
