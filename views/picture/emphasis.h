#pragma once

#include "model/diagram/diagram.h"

#include "views/picture/overlay.h"

namespace views {

/// How strongly something is drawn while a request is shown.
enum class Emphasis {
    Normal,  ///< no request is shown
    Dimmed,  ///< the request has not come here
    Lit,     ///< on the path so far
    Current, ///< the event under way touches it
    Failed   ///< the event under way went wrong here
};

/// What the moment shown means for each part and connection. Made once per change of the overlay, asked for each
/// element: cheap enough to find out which of many elements must be drawn anew.
class EmphasisMap
{
public:
    EmphasisMap(const model::Diagram &diagram, const Overlay &overlay);

    Emphasis of(const model::ComponentId &id) const { return m_components.value(id, m_otherwise); }
    Emphasis of(const model::ConnectionId &id) const { return m_connections.value(id, m_otherwise); }

    /// Everything whose emphasis may differ from the other's; nothing stands for all there is.
    struct Difference {
        QSet<model::ComponentId> components;
        QSet<model::ConnectionId> connections;
    };
    std::optional<Difference> differenceFrom(const EmphasisMap &other) const;

private:
    void add(const model::Event &event, Emphasis emphasis);
    void raise(const model::ComponentId &id, Emphasis emphasis);
    void raise(const model::ConnectionId &id, Emphasis emphasis);
    void lightFramesAround(const model::Diagram &diagram);

    QHash<model::ComponentId, Emphasis> m_components;
    QHash<model::ConnectionId, Emphasis> m_connections;
    Emphasis m_otherwise = Emphasis::Normal;
};

} // namespace views
