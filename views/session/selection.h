#pragma once

#include "model/base/identifier.h"

#include <QSet>

namespace views {

/// What is selected: components and connections, by id.
struct Selection {
    QSet<model::ComponentId> components;
    QSet<model::ConnectionId> connections;

    bool isEmpty() const { return components.isEmpty() && connections.isEmpty(); }
    /// Nullptr unless one connection is selected and nothing else.
    const model::ConnectionId *onlyConnection() const
    {
        return components.isEmpty() && connections.size() == 1 ? &*connections.begin() : nullptr;
    }
    bool operator==(const Selection &) const = default;
};

} // namespace views
