#include "model/trace/frame.h"

#include "model/trace/timeline.h"

#include <algorithm>

namespace model {

namespace {

/// A packet that nobody answers reaches the silent part early in the wait and is lost there.
constexpr double travelShareOfTimeout = 0.25;

Frame::Token tokenAt(const Event &event, int index, double share)
{
    if (event.roundTrip) {
        const bool returning = share > 0.5;
        return {index, returning ? 2 * (1 - share) : 2 * share, returning};
    }
    if (event.type == EventType::Fail)
        return {index, std::min(1.0, share / travelShareOfTimeout), false};
    return {index, share, event.type == EventType::Reply};
}

} // namespace

Frame frameAt(const Trace &trace, double timeMs)
{
    Frame frame;
    frame.timeMs = timeMs;
    const std::vector<Shown> times = shownTimes(trace.events);
    for (std::size_t i = 0; i < times.size() && times[i].startMs <= timeMs; ++i) {
        const Event &event = trace.events[i];
        const int index = int(i);
        frame.pastEvents.push_back(index);
        if (!event.background)
            frame.currentEvent = index;
        if (timeMs >= times[i].endMs)
            continue;
        frame.activeEvents.push_back(index);
        if (event.from != event.to) {
            const double share = (timeMs - times[i].startMs) / (times[i].endMs - times[i].startMs);
            frame.tokens.push_back(tokenAt(event, index, share));
        }
    }
    return frame;
}

double showTimeMs(const Trace &trace, int event)
{
    return shownTimes(trace.events)[std::size_t(event)].startMs;
}

} // namespace model
