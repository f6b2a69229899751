#pragma once

#include "model/edit/edit.h"

namespace model {

/// False when the kind cannot stand where the part is: a container with something in it stays a container, notes and parts
/// do not replace each other.
bool canReplaceKind(const Diagram &diagram, const ComponentId &id, const ComponentKind &kind);

/// Makes the part one of another kind, in the same place. It keeps its connections, with protocols that make sense with
/// the new kind, what both kinds know of it, and its name unless that was the old kind's.
Edits replaceKindEdit(const Diagram &diagram, const ComponentId &id, const QString &kind);

} // namespace model
