#pragma once

#include "model/layout/gridsearch.h"
#include "model/layout/path.h"

namespace model {

/// One grid over the whole drawing, for connections that pass many parts: it is made once, and a way is found without
/// looking at all the parts between its ends. Its lines are fewer than the drawing has gaps, so that nearby ends are
/// better served by RouteSearch. Lanes that are used much become dearer.
class Roadmap
{
public:
    explicit Roadmap(const RoutingScene &scene);

    /// Nothing when no way keeps clear of parts and titles.
    std::optional<Path> find(int link);

private:
    /// Where a straight line from a port meets a line of the grid.
    struct Access {
        int port;
        QPointF corner;
    };

    void addLines();
    void charge();
    void markNeededFrames(const LayoutTree::Link &link);
    void access(const LayoutTree::Link &link, const std::vector<Port> &ports, std::vector<GridTerminal> &terminals, std::vector<Access> &accesses) const;
    double freeLength(const LayoutTree::Link &link, const Port &port) const;
    void use(const GridPath &path);

    struct Costs;

    const RoutingScene &m_scene;
    SearchGrid m_grid;
    GridSearch m_search;
    std::vector<int> m_rightFrames; ///< by cell: the frame whose border the piece to the right crosses, or -1
    std::vector<int> m_downFrames;
    std::vector<std::uint16_t> m_rightUse;
    std::vector<std::uint16_t> m_downUse;
    std::vector<std::uint32_t> m_needed; ///< by node: the search for which its border must be crossed
    std::uint32_t m_run = 0;
};

} // namespace model
