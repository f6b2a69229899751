#include "model/trace/simulation.h"

#include <QUrl>

namespace model {

namespace {

// The defaults of resolv.conf(5).
constexpr double resolverTimeoutMs = 5000;
constexpr int resolverAttempts = 2;

} // namespace

Process<void> Simulation::visit(Visit &visit)
{
    visit.path.push_back(m_entry);
    recordStart(visit);
    bool hasAddress = true;
    for (const Requirement &requirement : m_entryPlan.requirements) {
        if (!requirement.firstContact || isOpenAlready())
            continue;
        Process<bool> lookup = lookUp(visit, requirement);
        hasAddress = co_await lookup;
        if (!hasAddress)
            break;
    }
    if (hasAddress) {
        Process<Answer> asking = ask(visit);
        const Answer answer = co_await asking;
        finish(visit, answer);
    }
    const Request &request = m_world.request();
    if (request.intervalMs <= 0 && visit.number + 1 < request.count)
        start(visit.number + 1);
}

/// Everything the page needs from the front ends, one group after the other.
Process<Answer> Simulation::ask(Visit &visit)
{
    Caller caller{m_entry, m_world.topology().stageOf(m_entry)};
    caller.isOpen = isOpenAlready();
    Answer answer{Answer::Failure::NoWay, 0, m_entryPlan.missing};
    if (!m_entryPlan.possible) {
        Process<Answer> stopping = stopped(visit, caller, m_entryPlan.missing);
        answer = co_await stopping;
        co_return answer;
    }
    for (const Requirement &requirement : m_entryPlan.requirements) {
        if (requirement.firstContact)
            continue;
        Process<Answer> reaching = reach(visit, caller, requirement);
        answer = co_await reaching;
        if (!answer.isOk())
            break;
    }
    co_return answer;
}

/// Asks the resolvers in turn; false when the visit ends here because there is no address.
Process<bool> Simulation::lookUp(Visit &visit, const Requirement &requirement)
{
    std::vector<RequestRoute> routes = choiceFor(m_world.topology().stageOf(m_entry), requirement).routes;
    if (m_world.isDetected() && std::any_of(routes.begin(), routes.end(), [this](const RequestRoute &r) { return r.canServe(m_world); }))
        std::erase_if(routes, [this](const RequestRoute &route) { return !route.canServe(m_world); });
    bool silent = false;
    for (int attempt = 0; attempt < resolverAttempts; ++attempt) {
        for (const RequestRoute &route : routes) {
            Process<Answer::Failure> asking = askResolver(visit, route);
            const Answer::Failure failure = co_await asking;
            silent = silent || failure == Answer::Failure::TimedOut;
            if (failure != Answer::Failure::None)
                continue;
            const bool missing = m_resolution.status == NameResolution::Status::NameMissing;
            if (missing)
                finishLookup(visit, true, false);
            else
                visit.path.push_back(m_entry);
            co_return !missing;
        }
    }
    finishLookup(visit, false, silent || routes.empty());
    co_return false;
}

Process<Answer::Failure> Simulation::askResolver(Visit &visit, const RequestRoute &route)
{
    Leg leg = model::legOf(m_world, m_entry, route);
    leg.connectTimeoutMs = resolverTimeoutMs;
    Caller caller{m_entry, m_world.topology().stageOf(m_entry)};
    if (const std::optional<Obstacle> obstacle = obstacleOn(leg, route)) {
        Process<Answer> failing = fail(visit, leg, route, *obstacle);
        const Answer answer = co_await failing;
        visit.lookupMs = now() - visit.startMs;
        co_return answer.failure;
    }
    notePassed(visit, caller, route, -1);
    visit.path.push_back(route.target);
    recordLookup(visit, leg);
    recordPassages(visit, leg, route);
    co_await Delay{leg.rttMs};
    visit.lookupMs = now() - visit.startMs;
    co_return Answer::Failure::None;
}

void Simulation::recordStart(const Visit &visit)
{
    Event &event = m_recorder.at(m_entry, EventType::Start, visit.number, now(), 0);
    event.what = tr("%1 asks for %2").arg(name(m_entry), m_url);
    QString why;
    switch (operation()) {
    case Operation::Static:
        why = tr("A static file: a web server can answer it alone.");
        break;
    case Operation::Read:
        why = tr("A page that is made from data: it needs the application and what it reads from.");
        break;
    case Operation::Write:
        why = tr("A change that must be stored: it has to reach a store that accepts writes.");
        break;
    }
    if (isOpenAlready())
        why += u' ' + tr("The name is cached and the connection is open from an earlier visit, so the request can go out at once.");
    else if (m_resolution.status == NameResolution::Status::NoResolver)
        why += u' ' + tr("No DNS is drawn, so the address is taken as known; the connection is yet to be opened.");
    else if (visit.number > 0)
        why += u' ' + tr("Another visitor, for whom nothing is cached either: the name needs an address, and a connection is opened.");
    else
        why += u' ' + tr("Nothing is cached: first the name needs an address, then the connection is opened.");
    event.why = why;
}

Event &Simulation::recordLookup(const Visit &visit, const Leg &leg)
{
    Event &event = m_recorder.along(leg, EventType::Dns, visit.number, now(), leg.rttMs);
    event.protocol = QStringLiteral("dns");
    event.roundTrip = true;
    const QString resolver = name(leg.to);
    const QString host = m_resolution.name;
    const QString trip = tr("One round trip of %1.").arg(durationText(leg.rttMs));
    if (m_resolution.status == NameResolution::Status::NameMissing) {
        event.ok = false;
        event.what = tr("%1 asks %2 for %3: no such name").arg(name(m_entry), resolver, host);
        event.why = tr("None of the records of %1 is for %2, so it answers NXDOMAIN. %3").arg(resolver, host, trip);
        return event;
    }
    event.state = {{QStringLiteral("name"), host}, {QStringLiteral("aliases"), QJsonArray::fromStringList(m_resolution.chain)},
                   {QStringLiteral("addresses"), QJsonArray::fromStringList(m_resolution.addresses)}};
    if (m_resolution.ttlSeconds)
        event.state.insert(QStringLiteral("ttl"), *m_resolution.ttlSeconds);
    if (m_resolution.addresses.isEmpty()) {
        event.what = tr("%1 asks %2 for the address of %3").arg(name(m_entry), resolver, host);
        event.why = tr("%1 has no record of an address, so it is taken to answer with the address of what %2 is connected to. %3")
                        .arg(resolver, name(m_entry), trip);
        return event;
    }
    const QString addresses = m_resolution.addresses.join(QStringLiteral(", "));
    event.what = tr("%1 asks %2 for the address of %3: %4").arg(name(m_entry), resolver, host, addresses);
    QString found = tr("The record of %1 says %2").arg(host, addresses);
    if (!m_resolution.chain.isEmpty())
        found = tr("%1 is an alias (CNAME) of %2, which has the address %3; the answer contains both")
                    .arg(host, m_resolution.chain.join(tr(", that of ")), addresses);
    const QString cached = m_resolution.ttlSeconds ? tr(" It may be cached for %1 s.").arg(*m_resolution.ttlSeconds) : QString();
    event.why = tr("%1. %2%3 DNS only answers; %4 then connects to the address itself.").arg(found, trip, cached, name(m_entry));
    return event;
}

void Simulation::finishLookup(Visit &visit, bool missing, bool silent)
{
    Outcome &outcome = visit.outcome;
    QString why;
    if (missing) {
        outcome.code = QStringLiteral("NXDOMAIN");
        outcome.text = tr("The name does not exist (NXDOMAIN)");
        why = tr("Without an address there is nothing to connect to: add a record for %1, or correct the URL.").arg(m_resolution.name);
    } else if (silent) {
        outcome.code = QStringLiteral("DNS_TIMEOUT");
        outcome.text = tr("The name could not be looked up (DNS timeout)");
        why = tr("No resolver answered, after %1 attempts of %2 each.").arg(resolverAttempts).arg(durationText(resolverTimeoutMs));
    } else {
        outcome.code = QStringLiteral("DNS_FAILED");
        outcome.text = tr("The name could not be looked up (DNS refused)");
        why = tr("Every resolver refused to answer, in each of %1 attempts.").arg(resolverAttempts);
    }
    recordDone(visit, why);
}

void Simulation::finish(Visit &visit, const Answer &answer)
{
    Outcome &outcome = visit.outcome;
    outcome.ok = answer.isOk();
    switch (answer.failure) {
    case Answer::Failure::None:
        outcome.code = QStringLiteral("HTTP");
        outcome.status = answer.status;
        outcome.text = statusText(answer.status);
        break;
    case Answer::Failure::Refused:
        outcome.code = QStringLiteral("CONNECT_REFUSED");
        outcome.text = tr("Connection refused");
        break;
    case Answer::Failure::TimedOut:
        outcome.code = QStringLiteral("CONNECT_TIMEOUT");
        outcome.text = tr("Connection timed out");
        break;
    case Answer::Failure::NobodyHealthy:
    case Answer::Failure::NoWay:
        outcome.code = QStringLiteral("NO_ROUTE");
        outcome.text = tr("Nothing answers there");
        break;
    }
    recordDone(visit, outcome.ok ? spentText(visit) : answer.origin.isEmpty() ? answer.cause : answer.origin);
}

void Simulation::recordDone(Visit &visit, const QString &why)
{
    Outcome &outcome = visit.outcome;
    outcome.startMs = visit.startMs;
    outcome.durationMs = now() - visit.startMs;
    for (const int part : visit.path)
        outcome.path.push_back(this->part(part).id);
    Event &event = m_recorder.at(m_entry, EventType::Done, visit.number, now(), 0);
    event.ok = outcome.ok;
    event.what = tr("%1 sees: %2, after %3").arg(name(m_entry), outcome.text, durationText(outcome.durationMs));
    event.why = why;
    event.state = {{QStringLiteral("status"), outcome.status}, {QStringLiteral("durationMs"), outcome.durationMs}};
}

QString Simulation::spentText(const Visit &visit) const
{
    QStringList parts;
    const auto add = [&parts](double ms, const QString &text) {
        if (ms > 0)
            parts.append(text.arg(durationText(ms)));
    };
    add(visit.lookupMs, tr("%1 for the name"));
    add(visit.openMs, tr("%1 to open the connection"));
    add(visit.travelMs, tr("%1 on the way to the site and back"));
    add(now() - visit.startMs - visit.lookupMs - visit.openMs - visit.travelMs, tr("%1 inside the site"));
    if (parts.isEmpty())
        return tr("The request took no time.");
    return tr("Where the time went: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace model
