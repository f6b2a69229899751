#include "model/trace/simulation.h"

namespace model {

/// Asks as many of the parts as are needed, the next one when one cannot be reached. An answer is an answer: a 500 is
/// not asked for again elsewhere.
Process<Answer> Simulation::reach(Visit &visit, Caller caller, const Requirement &requirement)
{
    Choice &choice = choiceFor(caller.stage, requirement);
    if (choice.routes.empty()) {
        Process<Answer> stopping = stopped(visit, caller, tr("Nothing that %1 could ask is left.").arg(name(caller.component)));
        const Answer answer = co_await stopping;
        co_return answer;
    }
    std::vector<PeerStatus> status = healthOf(choice);
    const auto healthy = std::count(status.begin(), status.end(), PeerStatus::Ready);
    if (m_world.isDetected() && healthy < choice.required && noticesHealth(caller.component)) {
        const Answer answer = recordNobody(visit, caller, choice);
        co_await Delay{caller.decisionMs};
        co_return answer;
    }
    if (healthy == 0)
        status.assign(status.size(), PeerStatus::Ready); // nothing better is known than to try
    int answers = 0;
    Answer last;
    for (int attempt = 1;; ++attempt) {
        const Balancer::Pick pick = choice.balancer.pick(status, m_world.topology().addressOf(m_entry), m_queue.random());
        if (pick.peer < 0)
            break;
        const auto chosen = std::size_t(pick.peer);
        choice.balancer.open(pick.peer);
        recordChoice(visit, caller, choice, pick);
        if (announces(caller.component, choice))
            co_await Delay{caller.decisionMs};
        caller.decisionMs = 0;
        Process<Answer> contacting = contact(visit, caller, choice.routes[chosen]);
        last = co_await contacting;
        choice.balancer.close(pick.peer);
        status[chosen] = PeerStatus::Tried;
        answers += last.failure == Answer::Failure::None ? 1 : 0;
        const bool answered = last.failure == Answer::Failure::None && (!last.isOk() || answers >= choice.needed);
        const int tries = model::legOf(m_world, caller.component, choice.routes[chosen]).tries;
        if (answered || (tries > 0 && attempt >= tries))
            co_return last;
    }
    if (last.isOk())
        last = {Answer::Failure::NobodyHealthy, 0, tr("%1 of them answered, but %2 are needed.").arg(answers).arg(choice.needed)};
    co_return last;
}

/// Nothing can be asked: shows the filter that is in the way if there is one, else says what is missing.
Process<Answer> Simulation::stopped(Visit &visit, Caller caller, QString missing)
{
    if (caller.decisionMs > 0) {
        recordWork(visit, caller.component, caller.decisionMs, true);
        co_await Delay{caller.decisionMs};
    }
    const std::optional<RequestRoute> block = findBlock(m_world, caller.component);
    if (block) {
        Process<Answer> contacting = contact(visit, caller, *block);
        const Answer answer = co_await contacting;
        co_return answer;
    }
    Event &event = m_recorder.at(caller.component, EventType::Fail, visit.number, now(), 0);
    event.ok = false;
    event.what = tr("%1 cannot go on").arg(name(caller.component));
    event.why = missing;
    co_return Answer{Answer::Failure::NoWay, 0, missing};
}

Choice &Simulation::choiceFor(int stage, const Requirement &requirement)
{
    const auto found = m_choices.find(&requirement);
    if (found != m_choices.end())
        return found->second;
    const int component = m_world.topology().stages()[std::size_t(stage)].component;
    const Component &caller = part(component);
    std::vector<RequestRoute> routes = routesTo(m_world, stage, requirement);
    std::vector<Peer> peers = peersOf(component, routes);
    const Algorithm algorithm = algorithmFromId(caller.text(QStringLiteral("algorithm"))).value_or(Algorithm::RoundRobin);
    // A balancer wants as many as are needed to be healthy, but sends each request to one of them.
    const int asked = noticesHealth(component) ? 1 : requirement.needed;
    Choice choice{std::move(routes), Balancer(algorithm, std::move(peers)), requirement.needed, asked};
    return m_choices.emplace(&requirement, std::move(choice)).first->second;
}

std::vector<Peer> Simulation::peersOf(int caller, const std::vector<RequestRoute> &routes) const
{
    const Topology &topology = m_world.topology();
    const auto isReplica = [&](const RequestRoute &route) {
        return route.target >= 0 && topology.roleOf(route.target) == MemberRole::Replica;
    };
    const bool prefersReplicas = operation() == Operation::Read && !part(caller).has(Trait::Forwards)
                                 && std::any_of(routes.begin(), routes.end(), isReplica);
    const bool samePriority = std::all_of(routes.begin(), routes.end(), [&](const RequestRoute &r) { return r.priority == routes.front().priority; });
    const bool oneWorks = part(caller).text(QStringLiteral("mode")) == QStringLiteral("active-passive") && samePriority;
    const bool anyWeight = std::any_of(routes.begin(), routes.end(), [](const RequestRoute &r) { return r.weight > 0; });
    const auto last = std::max_element(routes.begin(), routes.end(), [](const RequestRoute &a, const RequestRoute &b) { return a.priority < b.priority; });
    std::vector<Peer> peers;
    for (const RequestRoute &route : routes) {
        const int end = route.target >= 0 ? route.target : route.via.empty() ? caller : route.via.back();
        Peer peer{part(end).id.toString(), name(end), route.weight, 2 * route.priority, {}};
        if (route.priority > 0)
            peer.waits = tr("%1 stands by (priority %2).").arg(peer.name, QString::number(route.priority));
        if (oneWorks && !peers.empty()) {
            peer.priority = 2 * int(peers.size());
            peer.waits = tr("%1 stands by (active-passive).").arg(peer.name);
        }
        if (!anyWeight) {
            peer.weight = 1; // all the same
        } else if (route.weight <= 0) {
            peer.priority += 2 * (last->priority + int(routes.size()) + 1);
            peer.waits = tr("%1 has the weight 0, so it gets nothing as long as another one is there.").arg(peer.name);
        }
        if (prefersReplicas && !isReplica(route)) {
            ++peer.priority;
            peer.waits = tr("%1 is spared, because it has the writes to do.").arg(peer.name);
        }
        peers.push_back(peer);
    }
    return peers;
}

std::vector<PeerStatus> Simulation::healthOf(const Choice &choice) const
{
    std::vector<PeerStatus> status;
    for (const RequestRoute &route : choice.routes)
        status.push_back(m_world.isDetected() && !route.canServe(m_world) ? PeerStatus::Down : PeerStatus::Ready);
    return status;
}

/// Whether the part keeps from sending requests to where health checks have failed. An Application Load Balancer does
/// not when all have: it fails open.
bool Simulation::noticesHealth(int component) const
{
    return part(component).has(Trait::Balances) && flavourOf(m_world, component) != Flavour::AwsAlb;
}

bool Simulation::announces(int caller, const Choice &choice) const
{
    const Component &part = this->part(caller);
    return choice.routes.size() > 1 || part.has(Trait::Forwards) || part.has(Trait::ServesFiles)
           || (part.has(Trait::Caches) && !choice.routes.empty()) || !purpose(caller, choice).isEmpty();
}

/// Why this group of parts is asked at all; empty when there is nothing to say.
QString Simulation::purpose(int caller, const Choice &choice) const
{
    const Topology &topology = m_world.topology();
    const Component &part = this->part(caller);
    if (part.has(Trait::EntryPoint))
        return choice.routes.size() > 1 ? tr("The name leads to several front ends, which are used in turn.") : QString();
    if (part.has(Trait::ServesFiles))
        return tr("%1 answers static files itself; this request needs what is behind it.").arg(name(caller));
    const int target = choice.routes.front().target;
    if (part.has(Trait::Forwards) || target < 0 || !this->part(target).has(Trait::Replicates) || topology.memberSetOf(target) < 0)
        return {};
    if (operation() == Operation::Read)
        return tr("Any copy of the data can answer a read.");
    const int stage = choice.routes.front().stage;
    if (topology.stages()[std::size_t(stage)].promoted)
        return tr("The primary is down and %1 has been promoted: it takes the writes now.").arg(name(target));
    if (topology.roleOf(target) == MemberRole::Primary)
        return tr("Writes go to the primary; a replica only follows it and would refuse them.");
    return {};
}

void Simulation::recordChoice(const Visit &visit, const Caller &caller, const Choice &choice, const Balancer::Pick &pick)
{
    if (!announces(caller.component, choice))
        return;
    Event &event = m_recorder.at(caller.component, EventType::Choose, visit.number, now(), caller.decisionMs);
    const std::vector<Peer> &peers = choice.balancer.peers();
    event.what = tr("%1 chooses %2").arg(name(caller.component), peers[std::size_t(pick.peer)].name);
    if (peers.size() == 1)
        event.what = tr("%1 turns to %2").arg(name(caller.component), peers.front().name);
    const QString purpose = this->purpose(caller.component, choice);
    event.why = purpose.isEmpty() ? pick.why : purpose + u' ' + pick.why;
    event.state = choice.balancer.state();
}

Answer Simulation::recordNobody(const Visit &visit, const Caller &caller, const Choice &choice)
{
    Event &event = m_recorder.at(caller.component, EventType::Choose, visit.number, now(), caller.decisionMs);
    QStringList names;
    for (const Peer &peer : choice.balancer.peers())
        names.append(peer.name);
    event.ok = false;
    event.what = tr("%1 finds nobody to send the request to").arg(name(caller.component));
    event.why = tr("Health checks have taken out everything behind %1 (%2), so it does not even try.")
                    .arg(name(caller.component), names.join(QStringLiteral(", ")));
    event.state = choice.balancer.state();
    return {Answer::Failure::NobodyHealthy, 0, event.why};
}

} // namespace model
