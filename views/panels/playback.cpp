#include "views/panels/playback.h"

#include "model/trace/timeline.h"

#include <algorithm>

namespace views {
namespace {

constexpr int frameIntervalMs = 16;
constexpr int eventIntervalMs = 1200; // with reduced motion, at speed 1: long enough to read a step

} // namespace

Playback::Playback(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Playback::advance);
    connect(&m_session, &Session::traceChanged, this, &Playback::onTraceChanged);
    onTraceChanged();
}

bool Playback::canPlay() const
{
    return m_clock && m_clock->durationS() > 0;
}

bool Playback::isAtStart() const
{
    return m_session.time() <= 0;
}

bool Playback::isAtEnd() const
{
    return !m_session.trace() || m_session.time() >= m_session.trace()->endMs;
}

int Playback::currentEvent() const
{
    const std::optional<model::Frame> &frame = m_session.overlay().frame;
    if (!frame || frame->pastEvents.empty())
        return -1;
    const int latest = frame->pastEvents.back();
    const bool isSought = std::size_t(latest) < m_starts.size() && m_starts[std::size_t(latest)] == m_session.time();
    return isSought ? latest : frame->currentEvent;
}

void Playback::play()
{
    if (!canPlay() || isPlaying())
        return;
    if (isAtEnd())
        toStart();
    m_playedS = m_clock->playbackTimeAt(m_session.time());
    m_elapsed.start();
    m_timer.start(m_reducedMotion ? int(eventIntervalMs / m_speed) : frameIntervalMs);
    Q_EMIT stateChanged();
}

void Playback::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    Q_EMIT stateChanged();
}

void Playback::togglePlaying()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Playback::moveTo(double timeMs)
{
    m_session.setTime(timeMs);
    Q_EMIT moved();
}

void Playback::advance()
{
    if (!canPlay()) {
        pause();
        return;
    }
    if (m_reducedMotion) {
        advanceByEvent();
        return;
    }
    m_playedS += double(m_elapsed.restart()) / 1000 * m_speed;
    const bool done = m_playedS >= m_clock->durationS();
    moveTo(done ? m_session.trace()->endMs : m_clock->traceTimeAt(m_playedS));
    if (done)
        pause();
}

void Playback::advanceByEvent()
{
    const bool playing = isPlaying();
    step();
    if (playing && !isAtEnd())
        play();
    else
        pause();
}

void Playback::step()
{
    pause();
    if (!m_session.trace())
        return;
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), m_session.time());
    moveTo(next != m_starts.end() ? *next : m_session.trace()->endMs);
}

void Playback::stepBack()
{
    pause();
    if (!m_session.trace())
        return;
    const auto now = std::lower_bound(m_starts.begin(), m_starts.end(), m_session.time());
    moveTo(now != m_starts.begin() ? *std::prev(now) : 0);
}

void Playback::toStart()
{
    pause();
    moveTo(0);
}

void Playback::toEnd()
{
    pause();
    if (m_session.trace())
        moveTo(m_session.trace()->endMs);
}

void Playback::seekToEvent(int event)
{
    pause();
    if (event >= 0 && std::size_t(event) < m_starts.size())
        moveTo(m_starts[std::size_t(event)]);
}

void Playback::seekToPlayback(double seconds)
{
    pause();
    if (m_clock)
        moveTo(m_clock->traceTimeAt(std::clamp(seconds, 0.0, m_clock->durationS())));
}

void Playback::setSpeed(double speed)
{
    speed = std::clamp(speed, slowest, fastest);
    if (qFuzzyCompare(speed, m_speed))
        return;
    m_speed = speed;
    if (isPlaying() && m_reducedMotion)
        m_timer.setInterval(int(eventIntervalMs / m_speed));
    Q_EMIT stateChanged();
}

void Playback::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    if (isPlaying()) {
        pause();
        play();
    }
    Q_EMIT stateChanged();
}

void Playback::onTraceChanged()
{
    m_clock.reset();
    m_starts.clear();
    if (m_session.trace()) {
        m_clock.emplace(*m_session.trace());
        for (const model::Shown &shown : model::shownTimes(m_session.trace()->events))
            m_starts.push_back(shown.startMs);
    }
    if (!canPlay())
        m_timer.stop();
    Q_EMIT stateChanged();
}

} // namespace views
