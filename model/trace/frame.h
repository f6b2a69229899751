#pragma once

#include "model/trace/trace.h"

namespace model {

/// What the drawing shows at one moment: a pure function of the trace and the time.
struct Frame {
    struct Token {
        int event;       ///< index in Trace::events
        double progress; ///< 0 at the event's `from`, 1 at its `to`; for round trips it goes up and comes back
        bool returning = false; ///< an answer, or the second half of a round trip
        bool operator==(const Token &) const = default;
    };
    double timeMs = 0;
    int currentEvent = -1;        ///< the latest event on the response path that has started
    std::vector<Token> tokens;    ///< things that travel at this moment
    std::vector<int> activeEvents; ///< every event under way
    std::vector<int> pastEvents;  ///< events that have started, in order: the path so far

    bool operator==(const Frame &) const = default;
};

Frame frameAt(const Trace &trace, double timeMs);

/// Where to seek in order to see an event. Events that begin at the same instant are shown one after the other, a
/// nanosecond of the trace each, so that every one of them has its moment; otherwise this is the event's start.
double showTimeMs(const Trace &trace, int event);

/// How time on the screen maps to time in the trace, so that half a millisecond and a timeout of minutes can both be watched.
class PlaybackClock
{
public:
    explicit PlaybackClock(const Trace &trace);

    /// Seconds the whole trace takes at speed 1.
    double durationS() const { return m_durationS; }
    double traceTimeAt(double playbackS) const; ///< strictly monotone within the trace
    double playbackTimeAt(double traceMs) const; ///< its inverse

private:
    std::vector<double> m_traceMs; ///< breakpoints, ascending
    std::vector<double> m_playS;
    double m_durationS = 0;
};

/// The numbered steps of a request for a static picture: each hop of the first request once, in order.
struct PathStep {
    int number; ///< from 1
    int event;  ///< index in Trace::events
    ComponentId from;
    ComponentId to;
    std::vector<ConnectionId> route;
    QString text; ///< translated: "Browser asks DNS for www.foobar.com"
};
std::vector<PathStep> pathSteps(const Trace &trace);

} // namespace model
