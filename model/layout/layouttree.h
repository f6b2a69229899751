#pragma once

#include "model/diagram/diagram.h"

#include <vector>

namespace model {

/// A diagram as the layout sees it: indices instead of ids, sizes and nesting looked up once.
struct LayoutTree {
    struct Node {
        int parent = -1;
        std::vector<int> children; ///< in the order of the file
        QSizeF size;
        std::optional<QPointF> position; ///< relative to the parent
        bool frame = false;              ///< drawn as a container: encloses, or has something inside
        bool docked = false;             ///< a badge on the border of its parent
        bool onPath = false;             ///< an end of a request connection
    };
    struct Link {
        int from = -1;
        int to = -1;
        TrafficKind traffic = TrafficKind::Request;
        std::optional<PortPin> start = {}; ///< where the hand wants it to leave `from`
        std::optional<PortPin> end = {};
        std::vector<QPointF> waypoints = {}; ///< of a way that is kept as the hand drew it

        bool isPinned() const { return start || end; }
    };

    explicit LayoutTree(const Diagram &diagram);

    int size() const { return int(nodes.size()); }
    const Node &node(int index) const { return nodes[std::size_t(index)]; }
    Node &node(int index) { return nodes[std::size_t(index)]; }

    std::vector<Node> nodes; ///< as Diagram::components()
    std::vector<Link> links; ///< as Diagram::connections()
    std::vector<int> roots;  ///< nodes without a parent
    std::vector<int> outerFirst; ///< all nodes, parents before their children

    /// Rectangles in the drawing's coordinates; nodes without a position count as (0, 0) in their parent.
    std::vector<QRectF> absoluteRects() const;
};

} // namespace model
