#include "model/trace/simulation.h"

namespace model {

namespace {

// Linux: when the first packet of a connection is sent again, in milliseconds after the first time.
constexpr double retransmissions[] = {1000, 3000, 7000, 15000, 31000, 63000};

} // namespace

/// Connects, sends, lets the other part work and brings the answer back.
Process<Answer> Simulation::contact(Visit &visit, Caller &caller, const RequestRoute &route)
{
    const Leg leg = model::legOf(m_world, caller.component, route);
    const std::optional<Obstacle> obstacle = obstacleOn(leg, route);
    notePassed(visit, caller, route, obstacle ? obstacle->place : -1);
    for (const Holder &holder : route.holders) {
        if (holder.failed < 0)
            continue;
        Process<bool> waiting = awaitTakeover(visit, leg, holder);
        const bool moved = co_await waiting;
        if (!moved)
            co_return Answer{Answer::Failure::TimedOut, 0, tr("%1 went silent, and the takeover came too late.").arg(name(holder.failed))};
    }
    if (obstacle) {
        Process<Answer> failing = fail(visit, leg, route, *obstacle);
        const Answer failure = co_await failing;
        co_return failure;
    }
    if (!caller.isOpen && !leg.pooled) {
        Process<void> opening = open(visit, leg, route);
        co_await opening;
    }
    visit.path.push_back(route.target);
    recordSend(visit, leg, caller.isOpen);
    co_await Delay{leg.rttMs / 2};
    Process<Answer> serving = serve(visit, route.stage);
    const Answer answer = co_await serving;
    recordReply(visit, leg, answer);
    co_await Delay{leg.rttMs / 2};
    if (caller.component == m_entry)
        visit.travelMs += leg.rttMs;
    co_return answer;
}

Process<void> Simulation::open(Visit &visit, const Leg &leg, const RequestRoute &route)
{
    const double begin = now();
    Event &tcp = m_recorder.along(leg, EventType::Tcp, visit.number, now(), leg.rttMs);
    tcp.protocol = QStringLiteral("tcp");
    tcp.roundTrip = true;
    tcp.what = tr("%1 opens a TCP connection to %2").arg(name(leg.from), name(leg.to));
    tcp.why = tr("Before anything can be sent, SYN and SYN-ACK take one round trip. %1").arg(roundTripText(leg));
    recordPassages(visit, leg, route);
    co_await Delay{leg.rttMs};
    if (leg.encrypted) {
        const double duration = leg.tlsRoundTrips * leg.rttMs;
        Event &tls = m_recorder.along(leg, EventType::Tls, visit.number, now(), duration);
        tls.protocol = QStringLiteral("tls");
        tls.roundTrip = true;
        tls.what = tr("%1 and %2 agree on encryption (TLS)").arg(name(leg.from), name(leg.to));
        const bool passedOn = part(leg.to).text(QStringLiteral("tls")) == QStringLiteral("passthrough");
        const QString end = passedOn ? tr("%1 passes the encrypted bytes on to the server behind it.").arg(name(leg.to))
                                     : tr("From here on everything is encrypted up to %1, where TLS ends.").arg(name(leg.to));
        tls.why = (leg.tlsRoundTrips == 1 ? tr("TLS 1.3 takes one more round trip of %1. %2") : tr("TLS 1.2 takes two more round trips of %1. %2"))
                      .arg(durationText(leg.rttMs), end);
        co_await Delay{duration};
    }
    if (leg.from == m_entry)
        visit.openMs += now() - begin;
}

/// The packets get nowhere: what the caller notices, and when.
Process<Answer> Simulation::fail(Visit &visit, const Leg &leg, const RequestRoute &route, const Obstacle &obstacle)
{
    const bool refused = obstacle.failure == Answer::Failure::Refused;
    const bool silent = obstacle.failure == Answer::Failure::TimedOut;
    const double duration = refused ? leg.rttMs : silent ? leg.connectTimeoutMs : 0;
    Event &event = m_recorder.along(leg, EventType::Fail, visit.number, now(), duration);
    event.ok = false;
    event.roundTrip = refused;
    event.what = obstacle.what;
    event.why = obstacle.why;
    event.state = {{QStringLiteral("target"), part(leg.to).id.toString()},
                   {QStringLiteral("failure"), refused ? QStringLiteral("refused") : silent ? QStringLiteral("timeout") : QStringLiteral("no-way")},
                   {QStringLiteral("at"), part(obstacle.place).id.toString()}};
    cutOff(event, obstacle.place);
    if (refused || silent)
        recordPassages(visit, leg, route, obstacle.place);
    co_await Delay{duration};
    co_return Answer{obstacle.failure, 0, obstacle.why};
}

/// The token gets no further than the part where the packets end.
void Simulation::cutOff(Event &event, int place) const
{
    const ComponentId end = part(place).id;
    const auto passed = std::find(event.via.begin(), event.via.end(), end);
    if (passed == event.via.end())
        return;
    event.to = end;
    event.via.erase(passed, event.via.end());
    const Diagram &diagram = m_world.topology().diagram();
    const auto arriving = std::find_if(event.route.begin(), event.route.end(),
                                       [&](const ConnectionId &id) { return diagram.connection(id)->to == end; });
    if (arriving != event.route.end())
        event.route.erase(arriving + 1, event.route.end());
}

/// While the address moves, packets go to the part that is gone; the first one sent again after the move arrives.
Process<bool> Simulation::awaitTakeover(Visit &visit, const Leg &leg, const Holder &holder)
{
    double waitMs = leg.connectTimeoutMs;
    for (const double again : retransmissions) {
        if (again >= holder.takeoverMs) {
            waitMs = again;
            break;
        }
    }
    const bool inTime = waitMs < leg.connectTimeoutMs;
    waitMs = std::min(waitMs, leg.connectTimeoutMs);
    Event &event = m_recorder.along(leg, EventType::Fail, visit.number, now(), waitMs);
    event.ok = false;
    event.what = tr("%1 gets no answer at %2 for %3").arg(name(leg.from), name(holder.address), durationText(waitMs));
    event.why = tr("%1 held the address and went silent. %2 notices the missing adverts and takes the address over after %3; "
                   "the first packet (SYN) that is sent again after that arrives, %4 after the first one.")
                    .arg(name(holder.failed), name(holder.part), durationText(holder.takeoverMs), durationText(waitMs));
    event.state = {{QStringLiteral("address"), part(holder.address).id.toString()}, {QStringLiteral("from"), part(holder.failed).id.toString()},
                   {QStringLiteral("to"), part(holder.part).id.toString()}};
    cutOff(event, holder.address);
    co_await Delay{waitMs};
    if (leg.from == m_entry)
        visit.openMs += waitMs;
    co_return inTime;
}

/// Parts in between are on the path up to `end`, once for all attempts of one caller.
void Simulation::notePassed(Visit &visit, Caller &caller, const RequestRoute &route, int end) const
{
    for (const int part : route.via) {
        if (std::find(caller.passed.begin(), caller.passed.end(), part) == caller.passed.end()) {
            caller.passed.push_back(part);
            visit.path.push_back(part);
        }
        if (part == end)
            break;
    }
}

/// What the parts in between decide about the first packet; later ones of the connection follow it.
void Simulation::recordPassages(const Visit &visit, const Leg &leg, const RequestRoute &route, int end)
{
    const double oneWay = leg.rttMs / 2;
    for (const Passage &passage : leg.passages) {
        if (passage.filter == end && !m_world.isUsable(end))
            break;
        const double start = now() + std::max(0.0, oneWay * passage.share - passage.delayMs);
        Event &event = m_recorder.at(passage.filter, EventType::Filter, visit.number, start, passage.delayMs);
        event.ok = passage.allowed;
        event.protocol = leg.protocol;
        event.what = (passage.allowed ? tr("%1 lets the connection pass") : tr("%1 stops the connection")).arg(name(passage.filter));
        event.why = passage.allowed ? passage.rule + u' ' + tr("It decides once per connection; what follows belongs to it.") : passage.rule;
        if (!passage.allowed || passage.filter == end)
            break;
    }
    for (const Holder &holder : route.holders) {
        if (end >= 0)
            break;
        Event &event = m_recorder.at(holder.address, EventType::Choose, visit.number, now() + oneWay / 2, 0);
        event.what = tr("%1 is held by %2").arg(name(holder.address), name(holder.part));
        event.why = holder.failed >= 0 ? tr("%1 went silent, so %2 has taken the address over.").arg(name(holder.failed), name(holder.part))
                    : m_world.isDetected() ? tr("The address belongs to one part at a time: the first one that works, which is %1.").arg(name(holder.part))
                                           : tr("The address belongs to one part at a time: the first one, %1, unless it fails.").arg(name(holder.part));
    }
}

void Simulation::recordSend(const Visit &visit, const Leg &leg, bool wasOpen)
{
    Event &event = m_recorder.along(leg, EventType::Send, visit.number, now(), leg.rttMs / 2);
    const Protocol *known = findProtocol(leg.protocol);
    const QString protocol = known ? known->name : leg.protocol;
    const bool asksStore = part(leg.to).has(Trait::Stores);
    QString what = tr("%1 sends the request to %2 (%3)");
    if (asksStore && operation() == Operation::Write)
        what = tr("%1 sends the change to %2 (%3)");
    else if (asksStore && operation() == Operation::Read)
        what = tr("%1 asks %2 for the data (%3)");
    else if (leg.from != m_entry)
        what = tr("%1 passes the request on to %2 (%3)");
    event.what = what.arg(name(leg.from), name(leg.to), protocol);
    const QString first = wasOpen ? tr("The connection is open, so the request goes out at once. ")
                          : leg.pooled ? tr("The connection is taken from a pool, so no handshake is needed. ") : QString();
    event.why = first + (leg.rttMs > 0 ? tr("The way there is half of the round trip of %1.").arg(durationText(leg.rttMs)) : roundTripText(leg));
}

void Simulation::recordReply(const Visit &visit, const Leg &leg, const Answer &answer)
{
    Event &event = m_recorder.back(leg, EventType::Reply, visit.number, now(), leg.rttMs / 2);
    event.ok = answer.isOk();
    const bool store = part(leg.to).has(Trait::Stores) && leg.from != m_entry;
    if (!store || !answer.isOk())
        event.what = tr("%1 answers %2: %3").arg(name(leg.to), name(leg.from), statusText(answer.status));
    else if (operation() == Operation::Write)
        event.what = tr("%1 confirms the change to %2").arg(name(leg.to), name(leg.from));
    else
        event.what = tr("%1 returns the data to %2").arg(name(leg.to), name(leg.from));
    event.why = answer.isOk() ? tr("The answer comes back on the connection that the request came on.") : answer.cause;
    event.state = {{QStringLiteral("status"), answer.status}};
}

QString Simulation::roundTripText(const Leg &leg) const
{
    if (leg.sameMachine && leg.rttMs <= 0)
        return tr("Both run on %1: there is no network in between, so it takes no time.").arg(name(m_world.topology().machineOf(leg.from)));
    if (leg.rttMs > leg.baseRttMs)
        return tr("That is %1: %2 of network and %3 in what lies between.")
            .arg(durationText(leg.rttMs), durationText(leg.baseRttMs), durationText(leg.rttMs - leg.baseRttMs));
    return tr("That is %1.").arg(durationText(leg.rttMs));
}

} // namespace model
