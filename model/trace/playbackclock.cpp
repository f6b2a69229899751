#include "model/trace/frame.h"

#include "model/trace/timeline.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace model {

namespace {

// Seconds on the screen at speed 1.
constexpr double beatOfStep = 0.5;    ///< what every step of a request gets, however short it is
constexpr double beatOfDetail = 0.1;  ///< what the other moments get: an end, something in the background
constexpr double secondsPerDecade = 0.45;

/// Ten times longer in the trace is only a little longer on the screen: a LAN hop, a page and a timeout can all be watched.
double compressed(double spanMs)
{
    return secondsPerDecade * std::log10(1 + spanMs);
}

/// Piecewise linear through (xs, ys), both ascending; constant outside.
double interpolate(const std::vector<double> &xs, const std::vector<double> &ys, double x)
{
    if (xs.empty() || x <= xs.front())
        return xs.empty() ? 0 : ys.front();
    if (x >= xs.back())
        return ys.back();
    const auto upper = std::upper_bound(xs.begin(), xs.end(), x);
    const auto i = std::size_t(upper - xs.begin());
    const double share = (x - xs[i - 1]) / (xs[i] - xs[i - 1]);
    return ys[i - 1] + share * (ys[i] - ys[i - 1]);
}

} // namespace

PlaybackClock::PlaybackClock(const Trace &trace)
{
    std::map<double, bool> moments; // is it the start of a step of the request?
    moments.emplace(0.0, false);
    const std::vector<Shown> times = shownTimes(trace.events);
    for (std::size_t i = 0; i < times.size(); ++i) {
        moments[times[i].startMs] |= !trace.events[i].background;
        moments.emplace(times[i].endMs, false);
    }
    bool step = false;
    for (const auto &[timeMs, startsStep] : moments) {
        if (!m_traceMs.empty())
            m_durationS += compressed(timeMs - m_traceMs.back()) + (step ? beatOfStep : beatOfDetail);
        m_traceMs.push_back(timeMs);
        m_playS.push_back(m_durationS);
        step = startsStep;
    }
}

double PlaybackClock::traceTimeAt(double playbackS) const
{
    return interpolate(m_playS, m_traceMs, playbackS);
}

double PlaybackClock::playbackTimeAt(double traceMs) const
{
    return interpolate(m_traceMs, m_playS, traceMs);
}

} // namespace model
