#pragma once

#include "model/base/identifier.h"

#include <QSet>

namespace views {

/// What is selected: components and connections, by id.
struct Selection {
    QSet<model::ComponentId> components;
    QSet<model::ConnectionId> connections;

    bool isEmpty() const { return components.isEmpty() && connections.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

} // namespace views
