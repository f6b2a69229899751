#pragma once

#include "model/trace/trace.h"

#include <vector>

namespace model {

/// When an event is on the screen, in milliseconds of the trace.
struct Shown {
    double startMs = 0;
    double endMs = 0;
};

/// Events that begin at the same instant, such as those between parts of one machine, are shown one after the other, a
/// nanosecond of the trace each; starts are strictly ascending. All other times are those of the events.
std::vector<Shown> shownTimes(const std::vector<Event> &events);

/// The end of the last event that is shown.
double shownEndMs(const std::vector<Event> &events);

} // namespace model
