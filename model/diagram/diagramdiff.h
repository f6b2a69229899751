#pragma once

#include "model/diagram/diagram.h"

#include <QSet>

namespace model {

/// What changed between two diagrams, by id.
struct DiagramDiff {
    QSet<ComponentId> addedComponents;
    QSet<ComponentId> removedComponents;
    QSet<ComponentId> movedComponents;   ///< position or size only
    QSet<ComponentId> changedComponents; ///< anything else: name, kind, parent, properties
    QSet<ConnectionId> addedConnections;
    QSet<ConnectionId> removedConnections;
    QSet<ConnectionId> changedConnections;
    bool membersChanged = false; ///< title, description or another top-level member

    bool isEmpty() const;
    /// True when answers may differ: anything but positions, sizes and top-level texts.
    bool isStructural() const;
    /// Adds what a later change did. Of a part that was changed back, it still says that it changed.
    void merge(const DiagramDiff &later);
    /// Adds how one part differs from what it was.
    void addChange(const Component &before, const Component &after);
    void addChange(const Connection &before, const Connection &after);

    bool operator==(const DiagramDiff &) const = default;
};

/// Compares by id; the order of components and connections does not count.
DiagramDiff diffDiagrams(const Diagram &before, const Diagram &after);

/// The same for two diagrams that differ at most in the parts that `touched` names; saves looking at all others.
DiagramDiff diffTouched(const Diagram &before, const Diagram &after, const DiagramDiff &touched);

} // namespace model
