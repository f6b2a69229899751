#include "model/trace/recorder.h"

#include <algorithm>

namespace model {

Event &Recorder::at(int part, EventType type, int request, double startMs, double durationMs)
{
    const ComponentId id = m_topology.component(part).id;
    return m_events.emplace_back(Event{0, request, startMs, durationMs, type, id, id, {}, {}, {}, {}, {}, true, false, false, {}});
}

Event &Recorder::along(const Leg &leg, EventType type, int request, double startMs, double durationMs)
{
    Event &event = at(leg.from, type, request, startMs, durationMs);
    event.to = m_topology.component(leg.to).id;
    event.route = leg.connections;
    event.via = leg.via;
    event.protocol = leg.protocol;
    return event;
}

Event &Recorder::back(const Leg &leg, EventType type, int request, double startMs, double durationMs)
{
    Event &event = along(leg, type, request, startMs, durationMs);
    std::swap(event.from, event.to);
    std::reverse(event.route.begin(), event.route.end());
    std::reverse(event.via.begin(), event.via.end());
    return event;
}

std::vector<Event> Recorder::take()
{
    std::stable_sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) { return a.startMs < b.startMs; });
    for (std::size_t i = 0; i < m_events.size(); ++i)
        m_events[i].id = int(i);
    return std::move(m_events);
}

} // namespace model
