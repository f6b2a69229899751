#include "model/layout/wayfinder.h"

#include "model/layout/directroute.h"
#include "model/layout/keptroute.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr std::size_t fewLinks = 150;
constexpr double manyParts = 200;
constexpr double manyPartsInHaste = 40;
constexpr Roadmap::Options fine{800, 160, routingcost::bend, 1.3, false};
/// From here on the coarse map finds a way sooner.
constexpr int manyCrossings = 600;

/// Lines of the coarse map: a few for each row and column of parts.
Roadmap::Options coarse(int parts)
{
    const int lines = std::clamp(int(3 * std::sqrt(parts)), 64, 256);
    // Across the largest drawings a bend is worth a long detour: many lines run there, and each piece is one more to keep
    // apart and to follow with the eye.
    constexpr int veryMany = 2500;
    if (parts > veryMany)
        return {std::clamp(int(2 * std::sqrt(parts)), 64, 256), 600, 600, 2, true};
    return {lines, 600, routingcost::bend, 1.3, false};
}

} // namespace

std::vector<Path> WayFinder::find(std::vector<int> links)
{
    Paths paths;
    paths.reserve(links.size());
    m_far = false;
    sortByDistance(links);
    makeMaps(links.size());
    findKept(links, paths);
    findLoops(links, paths);
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
        if (isFar(link))
            far.push_back(link);
        else
            take(findNear(link), paths);
    }
    if (!far.empty())
        m_quick ? findQuickly(far, paths) : findFar(far, paths);
    return paths;
}

void WayFinder::sortByDistance(std::vector<int> &links) const
{
    const auto distance = [this](int link) {
        const LayoutTree::Link &ends = m_scene.link(link);
        return (m_scene.rect(ends.from).center() - m_scene.rect(ends.to).center()).manhattanLength();
    };
    std::sort(links.begin(), links.end(), [&](int a, int b) {
        const double first = distance(a);
        const double second = distance(b);
        return first != second ? first < second : a < b;
    });
}

void WayFinder::makeMaps(std::size_t links)
{
    if (links <= fewLinks || m_fine || m_quick)
        return;
    m_fine.emplace(m_scene, fine);
    makeCoarse();
}

void WayFinder::makeCoarse()
{
    if (!m_coarse)
        m_coarse.emplace(m_scene, coarse(m_scene.parts().size()), m_moved);
}

void WayFinder::noteMoved(int node)
{
    const auto place = std::lower_bound(m_moved.begin(), m_moved.end(), node);
    if (place != m_moved.end() && *place == node)
        return;
    m_moved.insert(place, node);
    m_fine.reset();
    m_coarse.reset(); // it has the part where it was
}

/// What the hand has drawn is no matter of choice either.
void WayFinder::findKept(std::vector<int> &links, Paths &paths)
{
    std::erase_if(links, [&](int link) {
        const bool kept = !m_scene.link(link).waypoints.empty();
        if (kept)
            take(keptRoute(m_scene, link), paths);
        return kept;
    });
}

void WayFinder::findLoops(std::vector<int> &links, Paths &paths)
{
    std::erase_if(links, [&](int link) {
        const LayoutTree::Link &ends = m_scene.link(link);
        if (ends.from == ends.to)
            take(loopRoute(m_scene, link), paths);
        return ends.from == ends.to;
    });
}

void WayFinder::take(Path path, Paths &paths)
{
    m_lines.add(path.link, path.points);
    // Of the far ones the fine map need not know: hardly any way is searched for in it afterwards.
    if (m_fine && !m_far)
        m_fine->add(path.points);
    if (m_coarse && !m_quick)
        m_coarse->add(path.points);
    paths.push_back(std::move(path));
}

bool WayFinder::isFar(int link) const
{
    if (m_fine)
        return m_fine->crossingsBetween(link) > manyCrossings;
    // Probably so many parts around that looking at each does not pay.
    constexpr double around = 80;
    const LayoutTree::Link &ends = m_scene.link(link);
    const QRectF area = (m_scene.rect(ends.from) | m_scene.rect(ends.to)).adjusted(-around, -around, around, around);
    const QRectF &all = m_scene.bounds();
    return area.width() * area.height() * m_scene.parts().size()
           > (m_quick ? manyPartsInHaste : manyParts) * all.width() * all.height();
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
    m_far = true;
    makeCoarse();
    constexpr int many = 6;
    std::vector<std::vector<int>> linksOf(std::size_t(m_scene.tree().size()));
    for (const int link : links) {
        linksOf[std::size_t(m_scene.link(link).from)].push_back(link);
        linksOf[std::size_t(m_scene.link(link).to)].push_back(link);
    }
    const auto degree = [&](int node) {
        return m_scene.tree().node(node).frame ? 0 : int(linksOf[std::size_t(node)].size());
    };
    std::vector<int> hubs;
    std::vector<std::vector<int>> taken(linksOf.size());
    for (const int link : links) {
        if (isCancelled())
            return;
        const LayoutTree::Link &ends = m_scene.link(link);
        const int hub = degree(ends.to) >= degree(ends.from) ? ends.to : ends.from;
        if (degree(hub) < many || ends.isPinned()) {
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

void WayFinder::findQuickly(const std::vector<int> &links, Paths &paths)
{
    makeCoarse();
    m_coarse->showMoving();
    for (const int link : links) {
        std::optional<Path> path = m_coarse->find(link);
        take(path ? std::move(*path) : provisionalRoute(m_scene, link), paths);
    }
    m_coarse->hideMoving();
}

void WayFinder::findFromHub(int hub, const std::vector<int> &links, Paths &paths)
{
    // Lanes fill up: after some of them the next ones look again.
    const std::size_t atOnce = std::max<std::size_t>(128, links.size() / 6);
    for (std::size_t i = 0; i < links.size() && !isCancelled(); ++i) {
        if (i % atOnce == 0)
            m_coarse->explore(hub);
        std::optional<Path> path = m_coarse->findExplored(links[i]);
        take(path ? std::move(*path) : findFine(links[i]), paths);
    }
}

} // namespace model
