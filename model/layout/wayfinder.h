#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/roadmap.h"
#include "model/layout/routesearch.h"

#include <optional>

namespace model {

/// Finds ways for connections one after the other; each respects those before it. Where there are few, every way is
/// searched thoroughly for itself. Where there are many, they share two maps of the drawing: a fine one for what lies
/// close together, a coarse one for what goes far, and ways of parts with many connections are found together.
class WayFinder
{
public:
    /// `links` says how many ways will be asked for.
    WayFinder(const RoutingScene &scene, int links);

    /// Finds the ways of all links, which are no loops. The order of the result is that in which they were found.
    std::vector<Path> find(const std::vector<int> &links);
    /// A route that the following ones are to respect.
    void add(int link, const std::vector<QPointF> &points);

private:
    using Paths = std::vector<Path>;

    void take(Path path, Paths &paths);
    bool isFar(int link) const;
    Path findNear(int link);
    Path findFine(int link);
    void findFar(const std::vector<int> &links, Paths &paths);
    void findFromHub(int hub, const std::vector<int> &links, Paths &paths);

    const RoutingScene &m_scene;
    LineIndex m_lines;
    RouteSearch m_search;
    std::optional<Roadmap> m_fine;
    std::optional<Roadmap> m_coarse;
};

} // namespace model
