#pragma once

#include "model/catalog/protocol.h"
#include "model/layout/arrange.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace model {

/// What arranging makes of a part, from its traits and connections.
enum class FlowRole {
    Flow,  ///< on the way of requests: takes a place in the columns
    Above, ///< above the part it serves: name resolution above the entry
    Aside, ///< off the path: below the part it belongs to, or in a row below everything
    Remark ///< explains the drawing: the last row
};

/// The contents of one container as boxes, whatever is inside them, and what connects them. While it is laid out, the flow
/// runs along x; what is to run down is turned before and after.
struct FlowGraph {
    struct Box {
        int node = -1; ///< of the layout tree
        QSizeF size;   ///< flow down: turned
        bool container = false;
        FlowRole role = FlowRole::Flow;
        double rank = 0;     ///< how far along the whole drawing's request path it is
        double tier = 0;     ///< where parts of its kind usually stand
        double sketch = 0;   ///< boxes of a column start in this order
        int layer = 0;       ///< column, from the left
        int attachedTo = -1; ///< the box above or below which it is placed
        QPointF position;    ///< result: top left corner, from (0, 0)
    };
    struct Edge {
        int from;
        int to;
        double fromOffset; ///< of the end from the top of its box (flow down: from the left)
        double toOffset;
        double chip; ///< about how long the chip will be along the flow
        TrafficKind traffic;
        bool atBadge = false; ///< an end is a badge on the upper border of its container
    };

    FlowDirection direction = FlowDirection::Right;
    double room = 1;    ///< times the usual distances between boxes of a column
    double longest = 5; ///< what is that many times as long as it is wide is broken into rows
    std::vector<Box> boxes;
    std::vector<Edge> edges; ///< none from a box to itself

    Box &box(int index) { return boxes[std::size_t(index)]; }
    const Box &box(int index) const { return boxes[std::size_t(index)]; }
    bool inFlow(int index) const { return box(index).role == FlowRole::Flow; }
};

/// Orders the edges by their ends, so that the order of connections in the file does not matter.
void sortEdges(FlowGraph &graph);

/// Columns for the boxes of the flow, numbered from 0: along the requests from left to right, copies in one column.
void assignLayers(FlowGraph &graph);

/// Attaches boxes above and aside to the box they belong to, if there is one.
void attachCompanions(FlowGraph &graph);

/// Sets the positions of all boxes, in the coordinates of the drawing; the result is what they span.
QSizeF layOutFlow(FlowGraph &graph);

} // namespace model
