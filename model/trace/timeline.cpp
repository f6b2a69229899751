#include "model/trace/timeline.h"

#include <algorithm>

namespace model {

namespace {

constexpr double nanosecond = 1e-6;

} // namespace

std::vector<Shown> shownTimes(const std::vector<Event> &events)
{
    std::vector<Shown> result;
    result.reserve(events.size());
    double earliest = 0;
    for (const Event &event : events) {
        const double start = std::max(event.startMs, earliest);
        earliest = start + nanosecond;
        result.push_back({start, std::max(event.endMs(), earliest)});
    }
    return result;
}

double shownEndMs(const std::vector<Event> &events)
{
    double end = 0;
    for (const Shown &shown : shownTimes(events))
        end = std::max(end, shown.endMs);
    return end;
}

} // namespace model
