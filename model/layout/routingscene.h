#pragma once

#include "model/layout/layouttree.h"
#include "model/layout/rectindex.h"

#include <array>

namespace model {

/// What the router weighs against each other, in pixels of detour.
namespace routingcost {
inline constexpr double bend = 50;
inline constexpr double crossing = 40;       ///< of another connection
inline constexpr double neededBorder = 2;    ///< into or out of a frame that holds one of the ends
inline constexpr double foreignBorder = 250; ///< into a frame that holds neither end, or out of one that holds both
inline constexpr double titleBar = 40;       ///< into or out of a frame through the bar of its title
inline constexpr double title = 2500;        ///< through the words of a title
inline constexpr double part = 30000;        ///< through a part that the connection does not join
inline constexpr double alongBorder = 6;     ///< times the length that runs close beside a border or within a title bar
inline constexpr double awkwardSide = 70;    ///< leaving or arriving at a side that does not face the other end
} // namespace routingcost

namespace routingspace {
inline constexpr double clearance = 5;    ///< least distance of a line from a part it does not join
inline constexpr double margin = 14;      ///< usual distance
inline constexpr double corner = 8;       ///< ports keep away from the corners of their part
inline constexpr double besideBorder = 7; ///< closer than this a line seems to lie on the border of a frame
} // namespace routingspace

/// What stands in the way of connections: parts, the borders of frames and their titles.
class RoutingScene
{
public:
    explicit RoutingScene(const Diagram &diagram);

    const LayoutTree &tree() const { return m_tree; }
    const LayoutTree::Link &link(int index) const { return m_tree.links[std::size_t(index)]; }
    const QRectF &rect(int node) const { return m_rects[std::size_t(node)]; }
    const QRectF &bounds() const { return m_bounds; }
    /// True when lines jump over others that they cross.
    bool hasLineJumps() const { return m_hasLineJumps; }

    /// True when the frame `outer` is around the node `inner`, or is that node.
    bool isAround(int outer, int inner) const;
    /// True when a line of the link may not touch the node: neither of its ends nor something that an end lies upon.
    bool blocks(int node, const LayoutTree::Link &link) const;
    /// What crossing the border of a frame costs a link.
    double borderCost(int frame, const LayoutTree::Link &link) const;

    /// Nodes that are no frames; an index of `parts()` counts in `partNode()`.
    const RectIndex &parts() const { return m_parts; }
    int partNode(int part) const { return m_partNodes[std::size_t(part)]; }

    struct Border {
        int frame;
        Side side;
    };
    const RectIndex &borders() const { return m_borders; }
    const Border &border(int index) const { return m_borderSides[std::size_t(index)]; }

    /// The words in the title bars of the frames.
    const RectIndex &titles() const { return m_titles; }
    int titleFrame(int title) const { return m_titleFrames[std::size_t(title)]; }
    static QRectF titleBar(const QRectF &frame);

    /// The names below parts that are too small to hold them. Lines may cross them, labels may not.
    const RectIndex &captions() const { return m_captions; }

    /// Where badges may stand on the borders of parts and frames, by node. Labels keep off where they can.
    const RectIndex &marks() const { return m_marks; }

    /// Where the hand has bent a link, moved along when both of its ends were moved alike.
    std::vector<QPointF> waypoints(int link) const;

    /// Gives a node another place or size.
    void move(int node, const QRectF &rect);
    /// True when a line of the link from `a` to `b` would run through a part that is in its way, or the words of a title.
    bool isCrossed(const LayoutTree::Link &link, const QPointF &a, const QPointF &b) const;

private:
    void addFrame(int node, const Component &component);
    static std::array<QRectF, 4> bordersOf(const QRectF &frame);
    QRectF titleOf(int node) const;
    void placeCaption(int node);

    LayoutTree m_tree;
    std::vector<QRectF> m_rects;
    std::vector<QRectF> m_origins; ///< where the nodes were at first
    QRectF m_bounds;
    bool m_hasLineJumps;
    RectIndex m_parts;
    std::vector<int> m_partNodes;
    RectIndex m_captions;                ///< as the parts; those of large parts are not found
    std::vector<double> m_captionWidths; ///< by part
    RectIndex m_marks;
    RectIndex m_borders;
    std::vector<Border> m_borderSides;
    RectIndex m_titles;
    std::vector<int> m_titleFrames;
    std::vector<double> m_titleWidths; ///< by title: what the words need
    std::vector<int> m_indexOf;        ///< by node: its part, or its title
};

} // namespace model
