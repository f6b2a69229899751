#pragma once

#include "model/trace/leg.h"
#include "model/trace/trace.h"

namespace model {

/// Collects the events of a run and puts them in order.
class Recorder
{
public:
    explicit Recorder(const Topology &topology) : m_topology(topology) {}

    /// Something that happens at one part. The reference is valid until the next event.
    Event &at(int part, EventType type, int request, double startMs, double durationMs);
    /// Something that travels along a leg, from its start to its end.
    Event &along(const Leg &leg, EventType type, int request, double startMs, double durationMs);
    /// The same the other way round.
    Event &back(const Leg &leg, EventType type, int request, double startMs, double durationMs);

    std::size_t count() const { return m_events.size(); }

    /// The events by start, numbered; those of the same instant in the order in which they were recorded.
    std::vector<Event> take();

private:
    const Topology &m_topology;
    std::vector<Event> m_events;
};

} // namespace model
