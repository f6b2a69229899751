#include "model/layout/routing.h"

#include "model/layout/labels.h"
#include "model/layout/liverouting.h"
#include "model/layout/nudging.h"
#include "model/layout/wayfinder.h"

#include <numeric>

namespace model {

Routes routeConnections(const Diagram &diagram, const RoutingOptions &options)
{
    const std::vector<Connection> &connections = diagram.connections();
    const RoutingScene scene(diagram);
    std::vector<int> links(connections.size());
    std::iota(links.begin(), links.end(), 0);

    LineIndex found(scene.bounds(), int(links.size()) * 2);
    std::vector<Path> paths = WayFinder(scene, found).find(std::move(links));
    for (Path &path : paths)
        path.label = options.labelSizes.value(connections[std::size_t(path.link)].id);
    nudge(scene, paths);

    LineIndex lines(scene.bounds(), int(paths.size()) * 2);
    Routes routes;
    routes.reserve(qsizetype(paths.size()));
    for (const Path &path : paths) {
        lines.add(path.link, path.points);
        routes.insert(connections[std::size_t(path.link)].id, {path.points, {}, true, crossesPart(scene, path)});
    }
    RectIndex labels(scene.bounds(), int(paths.size()));
    for (const PlacedLabel &label : placeLabels(scene, lines, labels, paths)) {
        Route &route = routes[connections[std::size_t(label.link)].id];
        route.label = label.rect;
        route.labelHasRoom = label.hasRoom;
    }
    return routes;
}

Routes rerouteConnections(const Diagram &diagram, const Routes &current, const QSet<ConnectionId> &which,
                          const RoutingOptions &options)
{
    QSet<ConnectionId> missing = which;
    for (const Connection &connection : diagram.connections()) {
        const auto known = current.constFind(connection.id);
        if (known == current.constEnd() || known->points.size() < 2)
            missing.insert(connection.id);
    }
    LiveRouting live(diagram, current, true);
    const Routes changed = live.reroute(missing, options);
    Routes routes;
    routes.reserve(qsizetype(diagram.connections().size()));
    for (const Connection &connection : diagram.connections()) {
        const auto route = changed.constFind(connection.id);
        routes.insert(connection.id, route == changed.constEnd() ? current.value(connection.id) : *route);
    }
    return routes;
}

} // namespace model
