#pragma once

#include "model/diagram/diagram.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace views {

/// What drawing a part must know of others: what is inside a frame, and who is asked. Counted once for the whole diagram at
/// the first question, because the diagram itself looks through all its parts at each.
class Neighbourhood
{
public:
    explicit Neighbourhood(const model::Diagram &diagram)
        : m_diagram(diagram)
    {}

    /// In the order of the file.
    const std::vector<model::ComponentId> &childrenOf(const model::ComponentId &frame) const;
    /// Whether a connection that requests take leads to the part.
    bool getsRequests(const model::ComponentId &id) const;

private:
    struct Counted {
        QHash<model::ComponentId, std::vector<model::ComponentId>> children;
        QSet<model::ComponentId> asked;
    };
    const Counted &counted() const;

    model::Diagram m_diagram;
    mutable std::optional<Counted> m_counted;
};

} // namespace views
