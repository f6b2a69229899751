#pragma once

#include "model/topology/topology.h"
#include "model/trace/trace.h"

namespace model {

/// Runs the request through the diagram with a seeded discrete-event engine. The same diagram, request and seed give
/// the same events, to the bit. Refused when the diagram has no entry, or when an id or URL of the request is unknown.
Result<Trace> traceRequest(const Topology &topology, const Request &request);

} // namespace model
