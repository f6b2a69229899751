#pragma once

#include "model/diagram/diagram.h"

namespace model {

/// The id of the protocol that a new connection between these parts most likely carries: replication between members of
/// a replication set, monitoring to or from what observes, else what the target (or the first part inside it) listens
/// to, else what passes here already; plain TCP to what
/// answers nothing.
QString usualProtocol(const Diagram &diagram, const ComponentId &from, const ComponentId &to);

/// A new connection with that protocol, and with a label where the protocol alone would say nothing.
Connection usualConnection(const Diagram &diagram, const ComponentId &from, const ComponentId &to);

} // namespace model
