#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/path.h"
#include "model/layout/searchgrid.h"

namespace model {

/// Finds the cheapest way of a link through the free space, in a window around its ends that grows when there is no
/// good way within it. Routes found earlier are crossed as little as is worth the detour.
class RouteSearch
{
public:
    RouteSearch(const RoutingScene &scene, const LineIndex &lines);

    Path find(int link);

private:
    struct Goal {
        int column;
        int row;
        bool horizontal;
        double cost;
    };
    struct Entry {
        float estimate;
        int state;
        bool operator<(const Entry &other) const
        {
            return estimate != other.estimate ? estimate > other.estimate : state > other.state;
        }
    };
    enum class From : std::uint8_t { None, Start, Left, Right, Above, Below, Turn };

    void buildGrid(const LayoutTree::Link &link, const QRectF &window);
    void chargeParts(const LayoutTree::Link &link, const QRectF &area);
    void chargeFrames(const LayoutTree::Link &link, const QRectF &area);
    void chargeBorder(const RoutingScene::Border &border, const LayoutTree::Link &link);
    void chargeLines(const QRectF &area);

    /// The cost, and the path in `path`.
    double search(Path &path);
    void pushStarts();
    void expand(int state);
    void relax(int state, float cost, From from);
    float estimate(int state) const;
    double finish(int state, const Goal &goal, Path &path) const;

    int state(int column, int row, bool horizontal) const { return (row * m_grid.columnCount() + column) * 2 + int(horizontal); }

    const RoutingScene &m_scene;
    const LineIndex &m_lines;
    SearchGrid m_grid;
    std::vector<Port> m_startPorts;
    std::vector<Port> m_endPorts;
    std::vector<Goal> m_goals;
    std::vector<float> m_costs;
    std::vector<From> m_from;
    std::vector<Entry> m_queue;
};

} // namespace model
