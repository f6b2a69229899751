#include "model/trace/simulation.h"

namespace model {

/// The first thing on the way that keeps the packets from arriving, if any.
std::optional<Obstacle> Simulation::obstacleOn(const Leg &leg, const RequestRoute &route) const
{
    for (const int part : route.via) {
        if (!m_world.isUsable(part))
            return downOnTheWay(leg, part);
    }
    for (const Passage &passage : leg.passages) {
        if (!passage.allowed)
            return blockedBy(leg, passage);
    }
    // What lies between may need more than this target, such as another group that the user has made.
    const bool stuck = m_world.isDetected() && route.stage >= 0 && m_world.canServe(route.stage) && !route.canServe(m_world);
    if (route.target >= 0 && !m_world.isUsable(route.target))
        return downAtTheEnd(leg);
    if (route.target < 0 || stuck) {
        const int place = route.via.empty() ? leg.to : route.via.back();
        const QString missing = route.stage >= 0 ? m_world.plan(route.stage).missing : QString();
        return Obstacle{Answer::Failure::NoWay, place, tr("%1 does not know where to send it").arg(name(place)),
                        missing.isEmpty() ? tr("Nothing behind %1 can take this request.").arg(name(place)) : missing};
    }
    return std::nullopt;
}

/// A box on the way fails closed: it neither passes packets nor says so.
Obstacle Simulation::downOnTheWay(const Leg &leg, int part) const
{
    const int cause = m_world.causeOf(part);
    const QString down = cause == part ? tr("%1 is down and passes nothing on, nor does it say so.").arg(name(part))
                                       : tr("%1 is down together with %2, so nothing passes, and nobody says so.").arg(name(part), name(cause));
    return {Answer::Failure::TimedOut, part, tr("%1 gets no answer from %2").arg(name(leg.from), name(leg.to)), down + u' ' + waitingText(leg)};
}

Obstacle Simulation::blockedBy(const Leg &leg, const Passage &passage) const
{
    const bool rejects = part(passage.filter).text(QStringLiteral("onBlock")) == QStringLiteral("reject");
    if (rejects)
        return {Answer::Failure::Refused, passage.filter, tr("%1 is refused by %2").arg(name(leg.from), name(passage.filter)),
                passage.rule + u' ' + tr("It rejects: the sender is told at once, after one round trip of %1.").arg(durationText(leg.rttMs))};
    return {Answer::Failure::TimedOut, passage.filter, tr("%1 gets no answer: %2 drops the packets").arg(name(leg.from), name(passage.filter)),
            passage.rule + u' ' + tr("It drops: the sender is told nothing.") + u' ' + waitingText(leg)};
}

Obstacle Simulation::downAtTheEnd(const Leg &leg) const
{
    const int target = leg.to;
    const int cause = m_world.causeOf(target);
    if (m_world.modeOf(target) == FailureMode::Crash)
        return {Answer::Failure::Refused, target, tr("%1 is refused by %2").arg(name(leg.from), name(target)),
                tr("%1 is down, but the machine it runs on is up and answers that nobody listens there (RST), after one round trip of %2.")
                    .arg(name(target), durationText(leg.rttMs))};
    const QString down = cause == target ? tr("%1 is off, so there is only silence.").arg(name(target))
                                         : tr("%1 is off and %2 with it, so there is only silence.").arg(name(cause), name(target));
    return {Answer::Failure::TimedOut, target, tr("%1 gets no answer from %2").arg(name(leg.from), name(target)), down + u' ' + waitingText(leg)};
}

QString Simulation::waitingText(const Leg &leg) const
{
    return tr("%1 gives up after %2.").arg(name(leg.from), durationText(leg.connectTimeoutMs));
}

} // namespace model
