#pragma once

#include "model/trace/frame.h"
#include "views/session/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace views {

/// Plays the trace of a session: moves the session's time, never anything else. What is shown at a time does not
/// depend on how it was reached. The timer runs only while something plays.
class Playback : public QObject
{
    Q_OBJECT

public:
    static constexpr double slowest = 0.1;
    static constexpr double fastest = 10;

    explicit Playback(Session &session, QObject *parent = nullptr);

    bool canPlay() const;
    bool isPlaying() const { return m_timer.isActive(); }
    bool isAtStart() const;
    bool isAtEnd() const;
    double speed() const { return m_speed; }
    bool isMotionReduced() const { return m_reducedMotion; }

    /// The event shown, or -1: the one that begins at this very moment, else the latest on the response path.
    int currentEvent() const;

    /// The map between what the user watches and the time of the trace; nullptr without a trace.
    const model::PlaybackClock *clock() const { return m_clock ? &*m_clock : nullptr; }
    /// Per event of the trace, the time at which it is shown; ascending.
    const std::vector<double> &eventTimes() const { return m_starts; }

public Q_SLOTS:
    void play();
    void pause();
    void togglePlaying();
    void step();
    void stepBack();
    void toStart();
    void toEnd();
    void seekToEvent(int event);
    void seekToPlayback(double seconds);
    /// Clamped to slowest..fastest.
    void setSpeed(double speed);
    /// Plays by jumping from event to event instead of moving things along lines.
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    /// Playing, speed, motion, or what can be played changed; for the moment itself see Session::timeChanged.
    void stateChanged();
    /// It went to another moment, or was asked to; also to the one where it is. A new trace does not count.
    void moved();

private:
    void moveTo(double timeMs);
    void advance();
    void advanceByEvent();
    void onTraceChanged();

    Session &m_session;
    std::optional<model::PlaybackClock> m_clock;
    std::vector<double> m_starts; ///< per event, when it is shown; ascending
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    double m_playedS = 0; ///< where playing is, in seconds of playback
    double m_speed = 1;
    bool m_reducedMotion = false;
};

} // namespace views
