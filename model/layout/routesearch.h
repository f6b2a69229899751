#pragma once

#include "model/layout/gridsearch.h"
#include "model/layout/lineindex.h"
#include "model/layout/path.h"

namespace model {

/// Finds the cheapest way of a link through the free space, in a window around its ends that grows when there is no
/// good way within it. Routes found earlier are crossed as little as is worth the detour.
class RouteSearch
{
public:
    RouteSearch(const RoutingScene &scene, const LineIndex &lines);

    Path find(int link);

private:
    void buildGrid(const LayoutTree::Link &link, const QRectF &window);
    void chargeParts(const LayoutTree::Link &link, const QRectF &area);
    void chargeFrames(const LayoutTree::Link &link, const QRectF &area);
    void chargeBorder(const RoutingScene::Border &border, const LayoutTree::Link &link);
    void chargeLines(const QRectF &area);

    /// The cost, and the points in `path`.
    double search(Path &path);
    GridTerminal terminal(const Port &port, int tag) const;

    const RoutingScene &m_scene;
    const LineIndex &m_lines;
    SearchGrid m_grid{100};
    GridSearch m_search;
    std::vector<Port> m_startPorts;
    std::vector<Port> m_endPorts;
    std::vector<QRectF> m_lineRects;
};

} // namespace model
