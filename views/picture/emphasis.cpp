#include "views/picture/emphasis.h"

namespace views {

namespace {

template<typename Id>
void addDiffering(const QHash<Id, Emphasis> &a, const QHash<Id, Emphasis> &b, QSet<Id> &differing)
{
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const auto other = b.constFind(it.key());
        if (other == b.cend() || *other != *it)
            differing.insert(it.key());
    }
}

} // namespace

EmphasisMap::EmphasisMap(const model::Diagram &diagram, const Overlay &overlay)
{
    if (!overlay.trace)
        return;
    const std::vector<model::Event> &events = overlay.trace->events;
    const auto known = [&](int index) { return index >= 0 && std::size_t(index) < events.size(); };
    if (overlay.frame) {
        m_otherwise = Emphasis::Dimmed;
        for (const int index : overlay.frame->pastEvents) {
            if (known(index))
                add(events[std::size_t(index)], Emphasis::Lit);
        }
        std::vector<int> current = overlay.frame->activeEvents;
        current.push_back(overlay.frame->currentEvent);
        for (const int index : current) {
            if (known(index))
                add(events[std::size_t(index)], events[std::size_t(index)].ok ? Emphasis::Current : Emphasis::Failed);
        }
        lightFramesAround(diagram);
    } else if (overlay.numberedSteps) {
        for (const model::Event &event : events) {
            if (event.request == 0 && !event.background)
                add(event, Emphasis::Lit);
        }
    }
}

std::optional<EmphasisMap::Difference> EmphasisMap::differenceFrom(const EmphasisMap &other) const
{
    if (m_otherwise != other.m_otherwise)
        return std::nullopt;
    Difference difference;
    addDiffering(m_components, other.m_components, difference.components);
    addDiffering(other.m_components, m_components, difference.components);
    addDiffering(m_connections, other.m_connections, difference.connections);
    addDiffering(other.m_connections, m_connections, difference.connections);
    return difference;
}

void EmphasisMap::add(const model::Event &event, Emphasis emphasis)
{
    raise(event.from, emphasis);
    raise(event.to, emphasis);
    for (const model::ComponentId &id : event.via)
        raise(id, qMin(emphasis, Emphasis::Lit));
    for (const model::ConnectionId &id : event.route)
        raise(id, emphasis);
}

void EmphasisMap::raise(const model::ComponentId &id, Emphasis emphasis)
{
    Emphasis &own = m_components[id];
    own = qMax(own, emphasis);
}

void EmphasisMap::raise(const model::ConnectionId &id, Emphasis emphasis)
{
    Emphasis &own = m_connections[id];
    own = qMax(own, emphasis);
}

// A frame with something lit inside stays readable without being lit itself.
void EmphasisMap::lightFramesAround(const model::Diagram &diagram)
{
    QSet<model::ComponentId> around;
    for (auto it = m_components.cbegin(); it != m_components.cend(); ++it) {
        for (const model::ComponentId &container : diagram.ancestorsOf(it.key()))
            around.insert(container);
    }
    for (const model::ComponentId &id : around) {
        if (!m_components.contains(id))
            m_components.insert(id, Emphasis::Normal);
    }
}

} // namespace views
