#pragma once

#include "model/diagram/diagram.h"

#include <QHash>

#include <atomic>

namespace model {

/// A short text beside one end of a line: "eth0", "*".
struct EndLabel {
    QRectF rect;             ///< null when the end has none
    bool hasRoom = true;     ///< false: it touches something because there was no room; pictures mark it
    bool coversLine = false; ///< it lies on its own line or on the border of a frame; pictures put a plate under it

    bool operator==(const EndLabel &) const = default;
};

/// A small arc in which a horizontal piece of a line passes over upright lines that it crosses.
struct LineJump {
    int piece = 0; ///< from points[piece] to points[piece + 1]
    double left = 0;
    double right = 0;

    bool operator==(const LineJump &) const = default;
};

/// The way a connection is drawn, in the drawing's coordinates, pixels at 100 %.
struct Route {
    std::vector<QPointF> points; ///< orthogonal polyline from border to border, at least two points
    QRectF label;                ///< where the chip goes; null when the connection has none
    bool labelHasRoom = true;    ///< false: the chip touches something because there was no room; pictures mark it
    bool crossesPart = false;    ///< true: no way around a part or the title of a frame was found
    EndLabel fromLabel = {};
    EndLabel toLabel = {};
    std::vector<LineJump> jumps = {}; ///< from left to right on each piece; none unless the diagram shows them

    bool operator==(const Route &) const = default;
};

using Routes = QHash<ConnectionId, Route>;

/// What is written on a connection; empty sizes: nothing.
struct LabelSizes {
    QSizeF chip;
    QSizeF from = {}; ///< beside the end at `from`
    QSizeF to = {};

    bool isEmpty() const { return chip.isEmpty() && from.isEmpty() && to.isEmpty(); }
};

struct RoutingOptions {
    /// Of each connection (the caller measures text); connections that are missing get no label.
    QHash<ConnectionId, LabelSizes> labelSizes;
    /// Set from another thread when nobody waits for the result any more: there is none then.
    const std::atomic<bool> *cancelled = nullptr;
};

/// Orthogonal routes around all parts a connection does not join, parallel ones apart, labels on and beside their own line.
/// Deterministic. Every part needs a position: see arranged().
Routes routeConnections(const Diagram &diagram, const RoutingOptions &options = {});

/// The same for some connections, the others kept as in `current`. While something is dragged, LiveRouting does this again
/// and again.
Routes rerouteConnections(const Diagram &diagram, const Routes &current, const QSet<ConnectionId> &which,
                          const RoutingOptions &options = {});

/// Lines of some connections with as few bends as their ends allow, whatever is in their way, and without chips: for the
/// moment in which the routes of a very large drawing are found.
Routes sketchConnections(const Diagram &diagram, const QSet<ConnectionId> &which);

} // namespace model
