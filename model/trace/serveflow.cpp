#include "model/trace/simulation.h"

namespace model {

Process<Answer> Simulation::serve(Visit &visit, int stage)
{
    const Component &part = this->part(m_world.topology().stages()[std::size_t(stage)].component);
    const Plan &plan = m_world.plan(stage);
    if (!plan.possible) {
        Process<Answer> refusing = cannot(visit, stage);
        const Answer answer = co_await refusing;
        co_return answer;
    }
    // A cache with something behind it is drawn as the way to it.
    const bool passesOn = part.has(Trait::Forwards) || (part.has(Trait::Caches) && !plan.requirements.empty());
    if (passesOn) {
        Process<Answer> forwarding = forward(visit, stage);
        const Answer answer = co_await forwarding;
        co_return answer;
    }
    Process<Answer> making = make(visit, stage);
    const Answer answer = co_await making;
    co_return answer;
}

/// A part that hands the request to one of those behind it, and their answer back.
Process<Answer> Simulation::forward(Visit &visit, int stage)
{
    const int component = m_world.topology().stages()[std::size_t(stage)].component;
    Caller caller{component, stage, serviceTimeMs(part(component), operation(), true)};
    const std::vector<Requirement> &requirements = m_world.plan(stage).requirements;
    if (requirements.empty() || holdsCopy(visit, component)) {
        recordWork(visit, component, caller.decisionMs, false);
        co_await Delay{caller.decisionMs};
        co_return Answer{};
    }
    Answer answer;
    for (const Requirement &requirement : requirements) {
        Process<Answer> reaching = reach(visit, caller, requirement);
        answer = co_await reaching;
        caller.decisionMs = 0;
        if (!answer.isOk())
            break;
    }
    if (answer.isOk() && keepsCopies(component))
        keepCopy(visit, component);
    co_return seenThrough(component, answer);
}

/// A part that makes the answer itself, with everything it needs for that.
Process<Answer> Simulation::make(Visit &visit, int stage)
{
    const int component = m_world.topology().stages()[std::size_t(stage)].component;
    const Component &part = this->part(component);
    const std::vector<Requirement> &requirements = m_world.plan(stage).requirements;
    const double work = serviceTimeMs(part, operation(), !requirements.empty());
    if (work > 0 || requirements.empty()) {
        recordWork(visit, component, work, !requirements.empty());
        co_await Delay{work};
    }
    const std::optional<RequestRoute> cache = operation() == Operation::Read && part.has(Trait::RunsCode) ? cacheOf(component) : std::nullopt;
    bool hit = false;
    if (cache) {
        Process<bool> asking = askCache(visit, component, *cache);
        hit = co_await asking;
    }
    for (const Requirement &requirement : requirements) {
        if (hit && asksStoresOnly(stage, requirement))
            continue;
        Process<Answer> reaching = reach(visit, Caller{component, stage}, requirement);
        const Answer answer = co_await reaching;
        if (!answer.isOk())
            co_return seenThrough(component, answer);
    }
    if (cache && !hit)
        fillCache(visit, component, *cache);
    if (part.has(Trait::Stores) && operation() == Operation::Write) {
        Process<void> replicating = replicate(visit, component);
        co_await replicating;
    }
    co_return Answer{};
}

/// A part that cannot do what it is asked for, whatever is up.
Process<Answer> Simulation::cannot(Visit &visit, int stage)
{
    const int component = m_world.topology().stages()[std::size_t(stage)].component;
    const Component &part = this->part(component);
    const QString missing = m_world.plan(stage).missing;
    Process<Answer> stopping = stopped(visit, Caller{component, stage, serviceTimeMs(part, operation(), true)}, missing);
    Answer answer = co_await stopping;
    const bool nothingBehind = answer.failure == Answer::Failure::NoWay;
    if (nothingBehind && part.has(Trait::ServesFiles) && !part.has(Trait::Stores)) {
        // Alone, a web server knows no such page, and no way to take a change.
        answer = {Answer::Failure::None, operation() == Operation::Write ? 405 : 404, missing};
        co_return answer;
    }
    co_return seenThrough(component, answer);
}

/// What a part tells its caller when what it asked for went wrong.
Answer Simulation::seenThrough(int component, Answer answer) const
{
    if (answer.isOk())
        return answer;
    const Component &part = this->part(component);
    const bool proxy = part.has(Trait::Forwards) || part.has(Trait::Caches) || (part.has(Trait::ServesFiles) && !part.has(Trait::Stores));
    if (proxy && answer.failure == Answer::Failure::None) {
        answer.cause = tr("%1 hands on what it was answered.").arg(name(component));
        return answer;
    }
    const QString before = answer.origin.isEmpty() ? answer.cause : answer.origin;
    if (proxy) {
        const Flavour flavour = flavourOf(m_world, component);
        answer.status = proxyStatus(flavour, answer.failure);
        answer.cause = tr("%1 has nothing to hand on and answers %2 itself, the status that %3 has for this.")
                           .arg(name(component), statusText(answer.status), flavourName(flavour));
    } else {
        answer.status = 500;
        answer.cause = tr("%1 cannot go on without what it asked for and answers %2.").arg(name(component), statusText(answer.status));
    }
    answer.failure = Answer::Failure::None;
    answer.origin = before + u' ' + answer.cause;
    return answer;
}

void Simulation::recordWork(const Visit &visit, int component, double durationMs, bool passesOn)
{
    const Component &part = this->part(component);
    Event &event = m_recorder.at(component, EventType::Process, visit.number, now(), durationMs);
    const QString own = name(component);
    event.why = tr("Its service time is %1.").arg(durationText(durationMs));
    if (holdsCopy(visit, component)) {
        event.type = EventType::Cache;
        event.what = tr("%1 has a copy and answers itself").arg(own);
        event.why = tr("It kept the answer of an earlier request, so nothing behind it is asked. %1").arg(event.why);
    } else if (part.has(Trait::Stores) && operation() == Operation::Write) {
        event.what = tr("%1 stores the change").arg(own);
        event.why = tr("It accepts writes. %1").arg(event.why);
    } else if (part.has(Trait::Stores)) {
        event.what = operation() == Operation::Static ? tr("%1 reads the file").arg(own) : tr("%1 looks the data up").arg(own);
        if (m_world.topology().roleOf(component) == MemberRole::Replica)
            event.why = tr("It holds a copy of the data, which may be a little behind the primary. %1").arg(event.why);
    } else if (operation() == Operation::Static && !part.has(Trait::Forwards)) {
        event.what = tr("%1 reads the file and answers itself").arg(own);
        event.why = tr("A static file needs nothing behind %1. Reading it takes %2.").arg(own, durationText(durationMs));
    } else if (part.has(Trait::RunsCode)) {
        event.what = tr("%1 runs its code").arg(own);
        event.why = (passesOn ? tr("The page is made by code; what it needs from others is asked for next. %1") : tr("The page is made by code. %1")).arg(event.why);
    } else {
        event.what = tr("%1 works on the request").arg(own);
    }
}

} // namespace model
