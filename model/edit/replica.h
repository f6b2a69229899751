#pragma once

#include "model/edit/edit.h"

namespace model {

/// Second ones of some parts, ready to be placed.
struct Replica {
    std::vector<ComponentId> roots;
    std::vector<Edit> edits;
};

/// Copies that do what the originals do: with everything inside, asked by whoever asks the originals, asking what those
/// ask. A copy of a primary is its replica: it is fed by replication and only read from, and copies that wrote to the
/// primary write to it as before. Addresses are not copied, because no two parts have the same. All are moved by `shift`.
/// Connections that were drawn at a container around an original and mean it (`meant`, as Topology::meantEnds() has it) are
/// led to it: with a second one inside, the container would no longer say which.
Replica replicaOf(const Diagram &diagram, const std::vector<ComponentId> &roots, const QPointF &shift, const QHash<ConnectionId, ConnectionEnds> &meant);

} // namespace model
