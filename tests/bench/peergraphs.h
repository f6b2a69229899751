#pragma once

#include "model/diagram/diagram.h"

namespace bench {

// The same graph for other programs: containers as clusters, no icons, no labels on the connections.

// For Graphviz. `settings` are attributes of the graph.
QByteArray toDot(const model::Diagram &diagram, const QByteArray &settings = {});

// For `neato -n2`, every part and frame where the diagram has it.
QByteArray toPlacedDot(const model::Diagram &diagram);

// For Dia, boxes and straight lines where the diagram has the parts.
QByteArray toDia(const model::Diagram &diagram);

// For ELK, as JSON.
QByteArray toElk(const model::Diagram &diagram);

} // namespace bench
