#pragma once

#include "model/catalog/protocol.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace model {

/// What arranging makes of a part, from its traits and connections.
enum class FlowRole {
    Flow,   ///< on the way of requests: takes a place in the columns
    Above,  ///< above the part it serves: name resolution above the entry
    Aside,  ///< off the path: below the part it belongs to, or in a row below everything
    Remark  ///< explains the drawing: the last row
};

/// The contents of one container as boxes, whatever is inside them, and what connects them.
struct FlowGraph {
    struct Box {
        int node = -1; ///< of the layout tree
        QSizeF size;
        bool container = false;
        FlowRole role = FlowRole::Flow;
        double rank = 0;   ///< how far along the whole drawing's request path it is
        double sketch = 0; ///< boxes of a column start in this order
        int layer = 0;     ///< column, from the left
        int attachedTo = -1;  ///< the box above or below which it is placed
        QPointF position;  ///< result: top left corner, from (0, 0)
    };
    struct Edge {
        int from;
        int to;
        double fromOffset; ///< of the end from the top of its box
        double toOffset;
        double chip; ///< about how wide the chip will be
        TrafficKind traffic;
        bool atBadge = false; ///< an end is a badge on the upper border of its container
    };

    std::vector<Box> boxes;
    std::vector<Edge> edges; ///< none from a box to itself

    Box &box(int index) { return boxes[std::size_t(index)]; }
    const Box &box(int index) const { return boxes[std::size_t(index)]; }
    bool inFlow(int index) const { return box(index).role == FlowRole::Flow; }
};

/// Columns for the boxes of the flow, numbered from 0: along the requests from left to right, copies in one column.
void assignLayers(FlowGraph &graph);

/// Attaches boxes above and aside to the box they belong to, if there is one.
void attachCompanions(FlowGraph &graph);

/// Sets the positions of all boxes; the result is what they span.
QSizeF layOutFlow(FlowGraph &graph);

} // namespace model
