#include "model/trace/simulation.h"

#include "model/trace/timeline.h"

namespace model {

namespace {

/// More than any request of a sensible drawing makes; services that all call each other would go on for years.
constexpr std::size_t eventLimit = 2'000'000;

} // namespace

Simulation::Simulation(const World &world, int entry, const QString &url)
    : m_world(world), m_entry(entry), m_url(url), m_entryPlan(world.topology().entryPlan(entry, world.operation(), url)),
      m_resolution(world.topology().resolveName(entry, url)), m_queue(world.request().seed), m_recorder(world.topology())
{
}

Result<Trace> Simulation::run()
{
    const Request &request = m_world.request();
    // With an interval all are on their way by the clock; without one, each starts the next when it is done.
    start(0);
    for (int number = 1; request.intervalMs > 0 && number < request.count; ++number)
        start(number);
    while (m_queue.step()) {
        if (m_recorder.count() > eventLimit)
            return Error{tr("The request branches into more than %1 events: the services in this drawing call each other too often. "
                            "Trace fewer requests, or remove connections between services.").arg(eventLimit)};
    }
    Trace trace;
    trace.request = request;
    trace.request.from = part(m_entry).id;
    trace.request.url = m_url;
    trace.events = m_recorder.take();
    for (Visit &visit : m_visits)
        trace.outcomes.push_back(std::move(visit.outcome));
    trace.endMs = shownEndMs(trace.events);
    return trace;
}

void Simulation::start(int number)
{
    Visit &next = m_visits.emplace_back();
    next.number = number;
    next.startMs = m_world.request().intervalMs > 0 ? number * m_world.request().intervalMs : now();
    m_processes.push_back(visit(next));
    m_processes.back().start(m_queue, next.startMs);
}

} // namespace model
