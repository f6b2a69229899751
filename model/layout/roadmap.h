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
    Roadmap(const RoutingScene &scene, const Options &options);

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
    void openFrames(const LayoutTree::Link &link);
    void closeFrames();
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
    struct Opened {
        std::size_t cell;
        bool right;
        float cost; ///< before
    };
    std::vector<Opened> m_opened; ///< where the search at hand crosses the borders of frames for little
};

} // namespace model
