#pragma once

#include "model/layout/gridsearch.h"
#include "model/layout/path.h"

namespace model {

/// One grid over the whole drawing, made once: a way is found without looking at all the parts around it. Its lines may
/// be fewer than the drawing has gaps, so that nearby ends are served by a finer one, or by RouteSearch. Lanes that are
/// used become dearer, to follow and to cross.
class Roadmap
{
public:
    struct Options {
        int mostLines;         ///< in each direction
        double farthestAccess; ///< how far from a port a line may be to turn into
        double bend;           ///< what one costs
        double eagerness;      ///< see GridSearch::Request
        bool landmarks;        ///< ways go so far that it pays to know where the walls are
    };
    /// Parts in `moving`, ascending, are left out until they are shown.
    Roadmap(const RoutingScene &scene, const Options &options, std::vector<int> moving = {});

    /// Ways keep clear of the moving parts where those are now, until they are hidden again.
    void showMoving();
    void hideMoving() { m_shown.takeBack(); }

    /// Nothing when no way keeps clear of parts and titles.
    std::optional<Path> find(int link);

    /// Finds the ways from a part, which must be no frame, to everywhere at once: for parts with many connections.
    void explore(int hub);
    /// The way of a connection of the part that was explored last. Frames count as foreign for all of them, which is
    /// the same for every way in or out.
    std::optional<Path> findExplored(int link);

    /// A route that others are to respect.
    void add(const std::vector<QPointF> &points);

    /// How many crossings of lines lie between the ends of a link and close around: what a search has to look at.
    int crossingsBetween(int link) const;

private:
    /// Where a straight line from a port meets a line of the grid.
    struct Access {
        int port;
        QPointF corner;
    };

    void addLines();
    void charge();
    void chargeFrame(int frame);
    bool isMoving(int node) const { return std::binary_search(m_moving.begin(), m_moving.end(), node); }
    void openFrames(const LayoutTree::Link &link);
    void measureLandmarks();
    Path pathOf(int link, const GridPath &found, const std::vector<Port> &startPorts, const std::vector<Access> &starts,
                const std::vector<Port> &endPorts, const std::vector<Access> &ends) const;
    void access(const LayoutTree::Link &link, const std::vector<Port> &ports, std::vector<GridTerminal> &terminals,
                std::vector<Access> &accesses) const;
    double freeLength(const LayoutTree::Link &link, const Port &port) const;
    void follow(const QPointF &from, const QPointF &to);
    void cross(const QPointF &from, const QPointF &to);

    struct Hub {
        int node = -1;
        std::vector<Port> ports;
        std::vector<Access> accesses;
    };

    const RoutingScene &m_scene;
    Options m_options;
    SearchGrid m_grid;
    GridSearch m_search;
    std::vector<std::uint8_t> m_rightLines; ///< by cell: how many routes follow the piece, up to a limit
    std::vector<std::uint8_t> m_downLines;
    std::vector<std::uint8_t> m_rightCrossings; ///< how many cross it, up to a limit
    std::vector<std::uint8_t> m_downCrossings;
    Hub m_hub;
    Landmarks m_landmarks;
    int m_addedSince = 0; ///< routes since the landmarks were measured
    std::vector<int> m_moving;
    /// Pieces that cost something else for a while, with what they cost before.
    class Changes
    {
    public:
        explicit Changes(SearchGrid &grid) : m_grid(grid) {}
        void chargeRight(int column, int row, float cost);
        void chargeDown(int column, int row, float cost);
        void takeBack();

    private:
        struct Change {
            std::size_t cell;
            bool right;
            float cost;
        };
        SearchGrid &m_grid;
        std::vector<Change> m_changes;
    };
    Changes m_opened{m_grid}; ///< where the search at hand crosses the borders of frames for little
    Changes m_shown{m_grid};  ///< where moving parts are
};

} // namespace model
