#include "model/layout/routing.h"

#include "model/layout/layouttree.h"

namespace model {

namespace {

std::vector<QPointF> betweenBorders(const QRectF &from, const QRectF &to)
{
    const QPointF a = from.center();
    const QPointF b = to.center();
    if (from.right() <= to.left() || to.right() <= from.left()) {
        const bool right = from.right() <= to.left();
        const QPointF start(right ? from.right() : from.left(), a.y());
        const QPointF end(right ? to.left() : to.right(), b.y());
        if (start.y() == end.y())
            return {start, end};
        const double middle = (start.x() + end.x()) / 2;
        return {start, QPointF(middle, start.y()), QPointF(middle, end.y()), end};
    }
    const bool down = a.y() <= b.y();
    const QPointF start(a.x(), down ? from.bottom() : from.top());
    const QPointF end(b.x(), down ? to.top() : to.bottom());
    if (start.x() == end.x())
        return {start, end};
    const double middle = (start.y() + end.y()) / 2;
    return {start, QPointF(start.x(), middle), QPointF(end.x(), middle), end};
}

Route routeOf(const QRectF &from, const QRectF &to, const QSizeF &label)
{
    Route route;
    route.points = betweenBorders(from, to);
    if (!label.isEmpty()) {
        const std::size_t middle = route.points.size() / 2;
        route.label = QRectF(QPointF(), label);
        route.label.moveCenter((route.points[middle - 1] + route.points[middle]) / 2);
    }
    return route;
}

} // namespace

Routes routeConnections(const Diagram &diagram, const RoutingOptions &options)
{
    QSet<ConnectionId> all;
    for (const Connection &connection : diagram.connections())
        all.insert(connection.id);
    return rerouteConnections(diagram, {}, all, options);
}

Routes rerouteConnections(const Diagram &diagram, const Routes &current, const QSet<ConnectionId> &which,
                          const RoutingOptions &options)
{
    Routes routes = current;
    for (const ConnectionId &id : which) {
        if (const Connection *connection = diagram.connection(id))
            routes.insert(id, routeOf(diagram.absoluteRect(connection->from), diagram.absoluteRect(connection->to),
                                      options.labelSizes.value(id)));
    }
    return routes;
}

} // namespace model
