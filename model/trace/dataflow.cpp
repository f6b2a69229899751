#include "model/trace/simulation.h"

#include <limits>

namespace model {

namespace {

// How long a primary waits for a replica that does not confirm: MySQL goes on without it after 10 s when semi-synchronous,
// Group Replication expels it after 5 s.
constexpr double semiSyncTimeoutMs = 10000;
constexpr double expelTimeoutMs = 5000;
constexpr double rttInside = 1;

} // namespace

/// The cache beside a part, directly or behind what passes packets on.
std::optional<RequestRoute> Simulation::cacheOf(int component) const
{
    const std::vector<Link> &links = m_world.topology().links();
    for (const OptionalLink &optional : m_world.topology().optionalLinksOf(component)) {
        const Link &first = links[std::size_t(optional.link)];
        RequestRoute route;
        route.links = {optional.link};
        route.target = first.to;
        if (part(first.to).has(Trait::Caches))
            return route;
        for (std::size_t i = 0; i < links.size() && part(first.to).has(Trait::PassesThrough); ++i) {
            if (links[i].from != first.to || !part(links[i].to).has(Trait::Caches))
                continue;
            route.links.push_back(int(i));
            route.via = {first.to};
            route.target = links[i].to;
            return route;
        }
    }
    return std::nullopt;
}

Process<bool> Simulation::askCache(Visit &visit, int component, const RequestRoute &route)
{
    const Leg leg = model::legOf(m_world, component, route);
    if (const std::optional<Obstacle> obstacle = obstacleOn(leg, route)) {
        if (m_world.isDetected())
            co_return false; // known to be out, and not asked
        Process<Answer> failing = fail(visit, leg, route, *obstacle);
        co_await failing;
        co_return false;
    }
    if (!leg.pooled) {
        Process<void> opening = open(visit, leg, route);
        co_await opening;
    }
    const bool hit = holdsCopy(visit, route.target);
    const double service = serviceTimeMs(part(route.target), operation(), false);
    visit.path.insert(visit.path.end(), route.via.begin(), route.via.end());
    visit.path.push_back(route.target);
    Event &event = m_recorder.along(leg, EventType::Cache, visit.number, now(), leg.rttMs + service);
    event.roundTrip = true;
    event.state = {{QStringLiteral("hit"), hit}};
    event.what = (hit ? tr("%1 finds the data in %2") : tr("%1 does not find the data in %2")).arg(name(component), name(route.target));
    event.why = (hit ? tr("An earlier request has left it there, so the database is not asked. A round trip of %1 and %2 of work.")
                     : tr("Nobody has asked for it before, so the database has to be asked. A round trip of %1 and %2 of work."))
                    .arg(durationText(leg.rttMs), durationText(service));
    co_await Delay{leg.rttMs + service};
    co_return hit;
}

/// The part that asked leaves the data for the next one, without waiting for it.
void Simulation::fillCache(const Visit &visit, int component, const RequestRoute &route)
{
    const Leg leg = model::legOf(m_world, component, route);
    if (obstacleOn(leg, route))
        return;
    keepCopy(visit, route.target);
    Event &event = m_recorder.along(leg, EventType::Cache, visit.number, now(), leg.rttMs / 2);
    event.background = true;
    event.what = tr("%1 leaves the data in %2").arg(name(component), name(route.target));
    event.why = tr("The next request will find it there. Nobody waits for this.");
}

/// Whether the part answers from copies of what it fetched before.
bool Simulation::keepsCopies(int component) const
{
    const bool files = part(component).has(Trait::KeepsFiles) && operation() == Operation::Static;
    return files || (part(component).has(Trait::Caches) && operation() != Operation::Write);
}

/// What this request itself has left there belongs to another step of it.
bool Simulation::holdsCopy(const Visit &visit, int component) const
{
    const bool left = m_copies.contains(component) && m_copies.value(component) != visit.number;
    return keepsCopies(component) && (isOpenAlready() || left);
}

void Simulation::keepCopy(const Visit &visit, int component)
{
    if (!m_copies.contains(component))
        m_copies.insert(component, visit.number);
}

/// Whether a hit in the cache makes asking for this unnecessary.
bool Simulation::asksStoresOnly(int stage, const Requirement &requirement)
{
    const std::vector<RequestRoute> &routes = choiceFor(stage, requirement).routes;
    return std::all_of(routes.begin(), routes.end(), [this](const RequestRoute &route) {
        return route.target >= 0 && part(route.target).has(Trait::Stores);
    });
}

/// Copies a change that was stored to everything that follows this store: now, as far as it has to be waited for.
Process<void> Simulation::replicate(Visit &visit, int store)
{
    QSet<int> reached{store};
    std::vector<Copying> awaited;
    for (const Copying &copying : copyingsFrom(store, reached)) {
        if (copying.mode == QStringLiteral("async"))
            continue;
        awaited.push_back(copying);
        reached.insert(copying.to);
    }
    if (!awaited.empty()) {
        Process<void> waiting = awaitCopies(visit, awaited);
        co_await waiting;
    }
    // Afterwards: the answer is on its way first.
    m_queue.after(0, [this, request = visit.number, reached] { copyToTheRest(request, reached); });
}

void Simulation::copyToTheRest(int request, QSet<int> reached)
{
    std::vector<int> sources(reached.begin(), reached.end());
    std::sort(sources.begin(), sources.end());
    for (const int source : sources) {
        for (const Copying &copying : copyingsFrom(source, reached))
            copyLater(request, copying, now(), reached);
    }
}

/// Replication from one store to those of its set that do not have the change yet.
std::vector<Copying> Simulation::copyingsFrom(int store, const QSet<int> &reached) const
{
    const Topology &topology = m_world.topology();
    const int set = topology.memberSetOf(store);
    if (set < 0)
        return {};
    const MemberSet &members = topology.memberSets()[std::size_t(set)];
    std::vector<Copying> drawn;
    bool anyDrawn = false;
    const auto isEnd = [&](const ComponentId &end, int member) {
        return end == part(member).id || topology.diagram().isInside(part(member).id, end);
    };
    for (const Connection &connection : topology.diagram().connections()) {
        if (connection.traffic() != TrafficKind::Replication)
            continue;
        for (const int member : members.members) {
            const bool joins = member != store && ((isEnd(connection.from, store) && isEnd(connection.to, member))
                                                   || (isEnd(connection.to, store) && isEnd(connection.from, member)));
            anyDrawn = anyDrawn || joins || isEnd(connection.from, member);
            if (joins && !reached.contains(member))
                drawn.push_back({store, member, &connection, connection.text(QStringLiteral("replication"))});
        }
    }
    if (anyDrawn)
        return drawn;
    std::vector<Copying> all;
    for (const int member : members.members) {
        const bool holdsData = part(member).has(Trait::Replicates) && topology.roleOf(member) != MemberRole::Arbiter;
        if (member != store && holdsData && !reached.contains(member))
            all.push_back({store, member, nullptr, QStringLiteral("async")});
    }
    return all;
}

Leg Simulation::legOf(const Copying &copying) const
{
    Leg leg{};
    leg.from = copying.from;
    leg.to = copying.to;
    leg.protocol = QStringLiteral("replication");
    const int machine = m_world.topology().machineOf(copying.from);
    leg.sameMachine = machine >= 0 && machine == m_world.topology().machineOf(copying.to);
    leg.rttMs = leg.sameMachine ? 0 : rttInside;
    if (copying.connection) {
        leg.connections = {copying.connection->id};
        leg.rttMs = copying.connection->number(QStringLiteral("rttMs"), leg.rttMs);
    }
    return leg;
}

/// The primary answers only when its replicas have the change: all of them, or one of the semi-synchronous ones.
Process<void> Simulation::awaitCopies(Visit &visit, std::vector<Copying> copyings)
{
    double longest = 0;
    double quickest = std::numeric_limits<double>::infinity();
    for (const Copying &copying : copyings) {
        const bool sync = copying.mode == QStringLiteral("sync");
        const Leg leg = legOf(copying);
        const bool up = m_world.isUsable(copying.to);
        const double patience = m_world.isDetected() ? 0 : sync ? expelTimeoutMs : semiSyncTimeoutMs;
        const double duration = up ? leg.rttMs : patience;
        Event &event = m_recorder.along(leg, EventType::Replicate, visit.number, now(), duration);
        event.ok = up;
        event.roundTrip = up;
        event.what = (up ? tr("%1 copies the change to %2 and waits") : tr("%1 waits for %2, which is down")).arg(name(copying.from), name(copying.to));
        if (!up)
            event.why = tr("It does not confirm the change, so %1 goes on without it after %2.").arg(name(copying.from), durationText(duration));
        else if (sync)
            event.why = tr("Synchronous replication: the change counts only when every replica has it. One round trip of %1.").arg(durationText(duration));
        else
            event.why = tr("Semi-synchronous replication: the change counts when one replica has received it. One round trip of %1.").arg(durationText(duration));
        if (sync)
            longest = std::max(longest, duration);
        else
            quickest = std::min(quickest, duration);
    }
    const double wait = std::isinf(quickest) ? longest : std::max(longest, quickest);
    co_await Delay{wait};
}

/// Asynchronous replication, and what follows from it further on: off the response path.
void Simulation::copyLater(int request, const Copying &copying, double startMs, QSet<int> &reached)
{
    if (reached.contains(copying.to))
        return;
    reached.insert(copying.to);
    const Leg leg = legOf(copying);
    const bool up = m_world.isUsable(copying.to);
    Event &event = m_recorder.along(leg, EventType::Replicate, request, startMs, up ? leg.rttMs / 2 : 0);
    event.background = true;
    event.ok = up;
    event.what = (up ? tr("%1 copies the change to %2") : tr("%1 cannot copy the change to %2")).arg(name(copying.from), name(copying.to));
    event.why = up ? tr("Asynchronous replication: %1 has answered without waiting, so %2 is a little behind and a read there may still see the old data.")
                         .arg(name(copying.from), name(copying.to))
                   : tr("%1 is down; it will have to catch up when it is back.").arg(name(copying.to));
    if (!up)
        return;
    for (const Copying &further : copyingsFrom(copying.to, reached))
        copyLater(request, further, startMs + leg.rttMs / 2, reached);
}

} // namespace model
