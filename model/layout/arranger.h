#pragma once

#include "model/layout/flowroles.h"

#include <optional>

namespace model {

/// Arranges the contents of containers, innermost first, in a layout tree.
class Arranger
{
public:
    Arranger(const Diagram &diagram, LayoutTree &tree);

    /// Everything anew, whatever positions there are.
    void arrangeAll();
    /// Only the marked nodes; the others stay, and frames grow to hold what is new inside them.
    void arrangeSome(const std::vector<bool> &which);

private:
    struct InnerLink {
        int link;
        int from; ///< the child of the container that holds the link's end
        int to;
    };

    void collectLinks(const Diagram &diagram);
    FlowGraph graphOf(int container) const;
    double offsetIn(int box, int end) const;
    /// Lays out the contents of a container (-1: the drawing) and sets its size.
    void layOut(int container);
    void fitFrame(int container, const QSizeF &contents);
    void dockBadges(int container, const std::vector<bool> &which);
    void readSketch();
    void complete(int container, const std::vector<bool> &which);

    const std::vector<int> &childrenOf(int container) const;
    QPointF origin(int container) const;

    const Diagram &m_diagram;
    LayoutTree &m_tree;
    FlowRoles m_roles;
    std::vector<std::vector<InnerLink>> m_links; ///< by container + 1: the links between different children of it
    std::vector<double> m_chips;                 ///< by link: about how wide the chip will be
    std::vector<double> m_sketch;                ///< by node
};

} // namespace model
