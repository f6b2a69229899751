#pragma once

#include "model/edit/edit.h"

namespace model {

/// A part that is added to another one, and the connection between them.
struct NextPart {
    Component part; ///< without a place
    Connection connection;
};

enum class NextSide { After, Before }; ///< asked by the part there is, or asking it

/// Kinds that can be connected to the part, the likely ones first: by the traits of its kind, what it has already behind
/// what it lacks.
struct NextKinds {
    std::vector<QString> likely;
    std::vector<QString> others; ///< in the order of the palette; after a part, those that send requests come last
};

NextKinds nextKinds(const Diagram &diagram, const ComponentId &at, NextSide side);

/// True where one part of the kind is seldom enough.
bool wantsSeveral(const Component &asking, const ComponentKind &asked);

/// A new part of a kind with a free id and name, connected with the usual protocol. After a member of a replication set
/// comes a replica.
NextPart nextPart(const Diagram &diagram, const ComponentId &at, const QString &kind, NextSide side);

/// A new part of a kind, without a place: free id, the kind's name, numbered when the name is taken.
Component newPart(const Diagram &diagram, const QString &kind);

} // namespace model
