#pragma once

#include "model/diagram/diagram.h"
#include "model/trace/trace.h"

#include <vector>

namespace views {

/// The layers of information that a drawing shows or leaves out. The diagram has everything in any case.
struct Layers {
    bool addresses = true;   ///< addresses, ports and names of hosts on cards and lines
    bool protocols = true;   ///< chips on the connections
    bool monitoring = true;  ///< what watches others, and its connections
    bool replication = true; ///< connections that copy data

    bool operator==(const Layers &) const = default;
};

/// A layer as data: menu, settings and command line follow.
struct LayerInfo {
    const char *id;   ///< permanent, in the settings and on the command line
    const char *text; ///< to be translated in the context "layers"
    const char *hint; ///< the same
    bool Layers::*shown;
};

const std::vector<LayerInfo> &layerTable();

/// The ids of those that are left out, and back; ids that are unknown mean nothing.
QStringList hiddenIds(const Layers &layers);
Layers layersWithout(const QStringList &hidden);

/// The diagram as it is drawn: without parts, connections and properties of layers that are left out.
model::Diagram drawnDiagram(const model::Diagram &diagram, const Layers &layers);

/// The trace as it is told beside a picture: without addresses when they are left out.
model::Trace drawnTrace(model::Trace trace, const Layers &layers);

} // namespace views
