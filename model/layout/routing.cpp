#include "model/layout/routing.h"

#include "model/layout/directroute.h"
#include "model/layout/labels.h"
#include "model/layout/linejumps.h"
#include "model/layout/liverouting.h"
#include "model/layout/loops.h"
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
    const auto isCancelled = [&] { return options.cancelled && *options.cancelled; };
    WayFinder ways(scene, found);
    ways.setCancelled(options.cancelled);
    std::vector<Path> paths = ways.find(std::move(links));
    if (isCancelled())
        return {};
    for (Path &path : paths)
        setSizes(path, options.labelSizes.value(connections[std::size_t(path.link)].id));
    placeLoops(scene, paths);
    nudge(scene, paths);
    if (isCancelled())
        return {};

    LineIndex lines(scene.bounds(), int(paths.size()) * 2);
    Routes routes;
    routes.reserve(qsizetype(paths.size()));
    for (const Path &path : paths) {
        lines.add(path.link, path.points);
        routes.insert(connections[std::size_t(path.link)].id, {path.points, {}, true, crossesPart(scene, path)});
    }
    RectIndex labels(scene.bounds(), int(paths.size()));
    for (const PlacedLabel &label : placeLabels(scene, lines, labels, paths))
        setLabel(routes[connections[std::size_t(label.link)].id], label);
    if (scene.hasLineJumps()) {
        std::vector<const Path *> pathOf(connections.size());
        for (const Path &path : paths)
            pathOf[std::size_t(path.link)] = &path;
        const JumpFinder jumps(scene, lines, labels,
                               [&](int link) -> const Path & { return *pathOf[std::size_t(link)]; });
        for (const Path &path : paths)
            routes[connections[std::size_t(path.link)].id].jumps = jumps.find(path);
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
    const QHash<ConnectionId, std::vector<LineJump>> jumps = live.takeChangedJumps();
    Routes routes;
    routes.reserve(qsizetype(diagram.connections().size()));
    for (const Connection &connection : diagram.connections()) {
        const auto route = changed.constFind(connection.id);
        Route &known =
            *routes.insert(connection.id, route == changed.constEnd() ? current.value(connection.id) : *route);
        if (const auto own = jumps.constFind(connection.id); own != jumps.constEnd() && route == changed.constEnd())
            known.jumps = *own;
    }
    return routes;
}

Routes sketchConnections(const Diagram &diagram, const QSet<ConnectionId> &which)
{
    const RoutingScene scene(diagram);
    Routes routes;
    routes.reserve(which.size());
    for (int link = 0; link < int(diagram.connections().size()); ++link) {
        const ConnectionId &id = diagram.connections()[std::size_t(link)].id;
        if (!which.contains(id))
            continue;
        routes.insert(id, {sketchedRoute(scene, link).points, {}, true, false});
    }
    return routes;
}

} // namespace model
