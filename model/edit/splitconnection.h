#pragma once

#include "model/edit/edit.h"

namespace model {

/// True when requests may go through a part of this kind that is put on the connection.
bool canSplitConnection(const Diagram &diagram, const ConnectionId &id, const ComponentKind &kind);

/// Leads a connection through a part: what asked the target asks the part, and the part asks the target. How the source
/// chooses stays at its half, how the target is reached at the other. TLS that the part ends does not go on behind it.
std::vector<Edit> splitConnection(const Diagram &diagram, const ConnectionId &id, const ComponentId &part);

} // namespace model
