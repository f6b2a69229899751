#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/roadmap.h"
#include "model/layout/routesearch.h"

#include <atomic>
#include <optional>

namespace model {

/// Finds ways for connections one after the other; each respects those before it. Where there are few, every way is
/// searched for by itself. Where there are many, they share two maps of the drawing: a fine one for what lies
/// close together, a coarse one for what goes far, and ways of parts with many connections are found together.
class WayFinder
{
public:
    enum class Effort {
        Thorough,
        Quick, ///< while something is dragged: what goes far does not look at other lines, and has no way around everything
    };

    /// `lines` are the routes to respect. Both outlive the finder.
    WayFinder(const RoutingScene &scene, LineIndex &lines, Effort effort = Effort::Thorough)
        : m_scene(scene)
        , m_lines(lines)
        , m_quick(effort == Effort::Quick)
        , m_search(scene, lines)
    {}

    /// Finds the ways of all links, loops included, and adds them to the lines. The order of the result is that in which
    /// they were found: it does not depend on that of the links.
    std::vector<Path> find(std::vector<int> links);

    /// When this is set the ways that are left are not looked for.
    void setCancelled(const std::atomic<bool> *cancelled) { m_cancelled = cancelled; }

    /// To be told when a part of the scene is moved.
    void noteMoved(int node);

private:
    using Paths = std::vector<Path>;

    bool isCancelled() const { return m_cancelled && *m_cancelled; }

    void sortByDistance(std::vector<int> &links) const;
    void makeMaps(std::size_t links);
    void take(Path path, Paths &paths);
    void findKept(std::vector<int> &links, Paths &paths);
    void findLoops(std::vector<int> &links, Paths &paths);
    bool isFar(int link) const;
    Path findNear(int link);
    Path findFine(int link);
    void findFar(const std::vector<int> &links, Paths &paths);
    void findQuickly(const std::vector<int> &links, Paths &paths);
    void makeCoarse();
    void findFromHub(int hub, const std::vector<int> &links, Paths &paths);

    const RoutingScene &m_scene;
    LineIndex &m_lines;
    bool m_quick;
    const std::atomic<bool> *m_cancelled = nullptr;
    std::vector<int> m_moved; ///< ascending
    RouteSearch m_search;
    std::optional<Roadmap> m_fine;
    std::optional<Roadmap> m_coarse;
    bool m_far = false; ///< what is near has been found
};

} // namespace model
