#pragma once

#include "model/topology/topology.h"

namespace views {

/// What an arrow means to the analyses, in a sentence: "One of 2 alternatives for web servers: any of web-1, web-2 is
/// enough." The words come from the requirement groups of the topology.
QString connectionMeaning(const model::Topology &topology, const model::ConnectionId &id);

/// Whether something else stands beside the target of the arrow, or behind it, so that an order or a share of them means something.
bool hasAlternatives(const model::Topology &topology, const model::ConnectionId &id);

/// What a part needs in order to work, one line per operation that differs: "To answer reads: one of db-1, db-2."
QStringList componentNeeds(const model::Topology &topology, const model::ComponentId &id);

} // namespace views
