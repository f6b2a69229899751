#pragma once

#include "model/analysis/finding.h"
#include "model/trace/frame.h"
#include "model/trace/trace.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace views {

/// What is shown on top of a diagram: results, states, and a moment of a request. A value; exports take it as it is.
struct Overlay {
    QHash<model::ComponentId, model::OperationSet> spofs; ///< ring and badge with letters
    bool spofsStale = false;                              ///< drawn dimmed while being recomputed
    QSet<model::ComponentId> down;                        ///< hatched and crossed

    std::optional<model::Trace> trace;
    std::optional<model::Frame> frame; ///< the moment shown; the rest of the drawing is dimmed
    bool numberedSteps = false;        ///< number the hops of `trace` along the path

    QSet<model::ComponentId> highlightedComponents; ///< lit by hovering a list
    QSet<model::ConnectionId> highlightedConnections;

    bool operator==(const Overlay &) const = default;
};

} // namespace views
