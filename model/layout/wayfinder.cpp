#include "model/layout/wayfinder.h"

#include "model/layout/directroute.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr int fewLinks = 150;
constexpr Roadmap::Options fine{800, 160};
/// From here on the coarse map finds a way sooner.
constexpr int manyCrossings = 600;

/// Lines of the coarse map: a few for each row and column of parts.
Roadmap::Options coarse(int parts)
{
    return {std::clamp(int(3 * std::sqrt(parts)), 64, 256), 600};
}

} // namespace

WayFinder::WayFinder(const RoutingScene &scene, int links)
    : m_scene(scene)
    , m_lines(scene.bounds(), links * 2)
    , m_search(scene, m_lines)
{
    if (links > fewLinks) {
        m_fine.emplace(scene, fine);
        m_coarse.emplace(scene, coarse(scene.parts().size()));
    }
}

void WayFinder::add(int link, const std::vector<QPointF> &points)
{
    m_lines.add(link, points);
    for (std::optional<Roadmap> *map : {&m_fine, &m_coarse}) {
        if (*map)
            (*map)->add(points);
    }
}

std::vector<Path> WayFinder::find(const std::vector<int> &links)
{
    Paths paths;
    paths.reserve(links.size());
    std::vector<int> bent;
    // Straight lines are beyond dispute: the others see them from the start.
    for (const int link : links) {
        if (std::optional<Path> path = straightRoute(m_scene, link))
            take(std::move(*path), paths);
        else
            bent.push_back(link);
    }
    std::vector<int> far;
    for (const int link : bent) {
        if (m_coarse && isFar(link))
            far.push_back(link);
        else
            take(findNear(link), paths);
    }
    findFar(far, paths);
    return paths;
}

void WayFinder::take(Path path, Paths &paths)
{
    add(path.link, path.points);
    paths.push_back(std::move(path));
}

bool WayFinder::isFar(int link) const
{
    return m_fine->crossingsBetween(link) > manyCrossings;
}

Path WayFinder::findNear(int link)
{
    if (std::optional<Path> path = plainRoute(m_scene, m_lines, link))
        return std::move(*path);
    return findFine(link);
}

Path WayFinder::findFine(int link)
{
    if (m_fine) {
        if (std::optional<Path> path = m_fine->find(link))
            return std::move(*path);
    }
    return m_search.find(link);
}

void WayFinder::findFar(const std::vector<int> &links, Paths &paths)
{
    constexpr int many = 6;
    std::vector<std::vector<int>> linksOf(std::size_t(m_scene.tree().size()));
    for (const int link : links) {
        linksOf[std::size_t(m_scene.link(link).from)].push_back(link);
        linksOf[std::size_t(m_scene.link(link).to)].push_back(link);
    }
    const auto degree = [&](int node) { return m_scene.tree().node(node).frame ? 0 : int(linksOf[std::size_t(node)].size()); };
    std::vector<int> hubs;
    std::vector<std::vector<int>> taken(linksOf.size());
    for (const int link : links) {
        const auto &[from, to, traffic] = m_scene.link(link);
        const int hub = degree(to) >= degree(from) ? to : from;
        if (degree(hub) < many) {
            std::optional<Path> path = m_coarse->find(link);
            take(path ? std::move(*path) : findFine(link), paths);
            continue;
        }
        if (taken[std::size_t(hub)].empty())
            hubs.push_back(hub);
        taken[std::size_t(hub)].push_back(link);
    }
    for (const int hub : hubs)
        findFromHub(hub, taken[std::size_t(hub)], paths);
}

void WayFinder::findFromHub(int hub, const std::vector<int> &links, Paths &paths)
{
    // Lanes fill up: after some of them the next ones look again.
    const std::size_t atOnce = std::max<std::size_t>(24, links.size() / 32);
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (i % atOnce == 0)
            m_coarse->explore(hub);
        std::optional<Path> path = m_coarse->findExplored(links[i]);
        take(path ? std::move(*path) : findFine(links[i]), paths);
    }
}

} // namespace model
