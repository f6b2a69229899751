#pragma once

#include "model/layout/arrange.h"
#include "model/layout/flowroles.h"

#include <optional>

namespace model {

/// Arranges the contents of containers, innermost first, in a layout tree.
class Arranger
{
public:
    Arranger(const Diagram &diagram, LayoutTree &tree);

    /// Everything anew. Pinned parts stay where they are in the drawing, and what is around them is built around them;
    /// the order of the others is kept where it costs no crossings.
    void arrangeAll(const std::vector<bool> &all);
    /// Only the marked nodes; the others stay, and frames grow to hold what is new inside them.
    void arrangeSome(const std::vector<bool> &which);
    /// The marked nodes among themselves, near where they are; the contents of a marked frame are marked as well.
    void arrangeAmong(const std::vector<bool> &which);

private:
    struct InnerLink {
        int link;
        int from; ///< the child of the container that holds the link's end
        int to;
    };
    using Nodes = std::vector<int>;

    void collectLinks();
    void collectHeld();
    void readSketch();
    /// The next pass starts with the order in which this one ended, turned to where connections lead out of containers.
    void sketchFromResult();
    void layOutAll();
    bool isTooLong() const;

    FlowGraph graphOf(int container, const Nodes &children) const;
    double offsetIn(int box, int end) const;
    /// Lays out the contents of a container (-1: the drawing) and sets its size.
    void layOut(int container);
    /// Around the boxes that stay where they are.
    void layOutHeld(int container, FlowGraph &graph);
    void fitFrame(int container, const QSizeF &contents);
    void dockBadges(int container, const std::vector<bool> &which);
    void complete(int container, const std::vector<bool> &which);
    void placeAmong(int container, const std::vector<bool> &which);

    const Nodes &childrenOf(int container) const;
    QPointF origin(int container) const;
    bool isDown() const { return m_direction == FlowDirection::Down; }
    double across(const QRectF &rect) const { return isDown() ? rect.center().x() : rect.center().y(); }

    const Diagram &m_diagram;
    LayoutTree &m_tree;
    FlowDirection m_direction;
    FlowRoles m_roles;
    double m_room = 1; ///< see FlowGraph
    double m_longest = 5;
    std::vector<std::vector<InnerLink>> m_links; ///< by container + 1: the links between different children of it
    std::vector<double> m_chips;                 ///< by link: how much room the chip will need along the flow
    std::vector<double> m_sketch;                ///< by node
    std::vector<bool> m_given;                   ///< by container + 1: all of its children had positions
    std::vector<bool> m_held;                    ///< by node: pinned, or around something that is
    std::vector<QRectF> m_before;                ///< by node: in the drawing, when arranging began
    std::vector<QPointF> m_corners;              ///< by node: in the drawing; of what is held
};

} // namespace model
