#include "model/layout/routing.h"

#include "model/layout/directroute.h"
#include "model/layout/labels.h"
#include "model/layout/nudging.h"
#include "model/layout/wayfinder.h"

#include <QHash>

namespace model {

namespace {

class Router
{
public:
    /// `links` says how many will be routed; the others are kept.
    Router(const Diagram &diagram, const RoutingOptions &options, int links)
        : m_diagram(diagram)
        , m_options(options)
        , m_scene(diagram)
        , m_ways(m_scene, links)
    {
    }

    /// A route that others are to respect.
    void keep(int link, const Route &route)
    {
        Path path{link, route.points, Side::Right, Side::Left, false, {}};
        path.start = route.points[0].y() == route.points[1].y() ? Side::Right : Side::Bottom;
        m_ways.add(link, path.points);
        m_paths.push_back(std::move(path));
        if (!route.label.isNull())
            m_takenLabels.push_back(route.label);
    }

    void route(std::vector<int> links)
    {
        m_kept = m_paths.size();
        sortByDistance(links);
        routeLoops(links);
        for (Path &path : m_ways.find(links))
            keepPath(std::move(path));
        nudge(m_scene, m_paths);
    }

    void writeTo(Routes &routes) const
    {
        std::vector<int> requests;
        for (std::size_t i = m_kept; i < m_paths.size(); ++i) {
            if (!m_paths[i].label.isEmpty())
                requests.push_back(int(i));
        }
        const std::vector<PlacedLabel> labels = placeLabels(m_scene, m_paths, requests, m_takenLabels);
        std::size_t next = 0;
        for (std::size_t i = m_kept; i < m_paths.size(); ++i) {
            Route route;
            route.points = m_paths[i].points;
            route.crossesPart = crossesPart(m_paths[i]);
            if (next < requests.size() && requests[next] == int(i)) {
                route.label = labels[next].rect;
                route.labelHasRoom = labels[next].hasRoom;
                ++next;
            }
            routes.insert(connection(m_paths[i]).id, std::move(route));
        }
    }

private:
    const Connection &connection(const Path &path) const { return m_diagram.connections()[std::size_t(path.link)]; }

    void sortByDistance(std::vector<int> &links) const
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

    void routeLoops(std::vector<int> &links)
    {
        QHash<int, int> loops;
        for (const int link : links) {
            if (m_scene.link(link).from == m_scene.link(link).to)
                takeLoop(loopRoute(m_scene, link, loops[m_scene.link(link).from]++));
        }
        links.erase(std::remove_if(links.begin(), links.end(), [&](int link) { return m_scene.link(link).from == m_scene.link(link).to; }), links.end());
    }

    void takeLoop(Path path)
    {
        m_ways.add(path.link, path.points);
        keepPath(std::move(path));
    }

    void keepPath(Path path)
    {
        path.label = m_options.labelSizes.value(connection(path).id);
        m_paths.push_back(std::move(path));
    }

    bool crossesPart(const Path &path) const
    {
        bool crosses = false;
        for (std::size_t i = 1; i < path.points.size(); ++i) {
            const QRectF line = QRectF(path.points[i - 1], path.points[i]).normalized();
            m_scene.parts().visit(line, [&](int part) {
                const QRectF inside = m_scene.parts().rect(part).adjusted(0.5, 0.5, -0.5, -0.5);
                const bool within = line.left() < inside.right() && line.right() > inside.left() && line.top() < inside.bottom() && line.bottom() > inside.top();
                crosses = crosses || (within && m_scene.blocks(m_scene.partNode(part), m_scene.link(path.link)));
            });
        }
        return crosses;
    }

    const Diagram &m_diagram;
    const RoutingOptions &m_options;
    RoutingScene m_scene;
    WayFinder m_ways;
    std::vector<Path> m_paths;
    std::vector<QRectF> m_takenLabels;
    std::size_t m_kept = 0;
};

} // namespace

Routes routeConnections(const Diagram &diagram, const RoutingOptions &options)
{
    std::vector<int> links(diagram.connections().size());
    for (int i = 0; i < int(links.size()); ++i)
        links[std::size_t(i)] = i;
    Router router(diagram, options, int(links.size()));
    router.route(std::move(links));
    Routes routes;
    routes.reserve(qsizetype(diagram.connections().size()));
    router.writeTo(routes);
    return routes;
}

Routes rerouteConnections(const Diagram &diagram, const Routes &current, const QSet<ConnectionId> &which,
                          const RoutingOptions &options)
{
    Router router(diagram, options, int(which.size()));
    std::vector<int> links;
    Routes routes;
    routes.reserve(qsizetype(diagram.connections().size()));
    for (int i = 0; i < int(diagram.connections().size()); ++i) {
        const ConnectionId &id = diagram.connections()[std::size_t(i)].id;
        const auto known = current.constFind(id);
        if (which.contains(id) || known == current.constEnd() || known->points.size() < 2) {
            links.push_back(i);
            continue;
        }
        router.keep(i, *known);
        routes.insert(id, *known);
    }
    router.route(std::move(links));
    router.writeTo(routes);
    return routes;
}

} // namespace model
