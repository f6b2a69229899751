#include "views/picture/travel.h"

#include "views/picture/connectiondrawing.h"

#include <QLineF>

namespace views {

namespace {

// Where the line from the centre towards `target` leaves the rectangle.
QPointF leaving(const QRectF &rect, const QPointF &target)
{
    const QPointF vector = target - rect.center();
    const double x = vector.x() != 0 ? rect.width() / 2 / std::abs(vector.x()) : 1e9;
    const double y = vector.y() != 0 ? rect.height() / 2 / std::abs(vector.y()) : 1e9;
    return rect.center() + vector * std::min({x, y, 1.0});
}

// A connection may end at a frame around the part that is meant.
bool meets(const model::Diagram &diagram, const model::ComponentId &end, const model::ComponentId &part)
{
    return end == part || diagram.isInside(part, end);
}

} // namespace

QPainterPath straightPath(const QRectF &from, const QRectF &to)
{
    QPainterPath path(leaving(from, to.center()));
    path.lineTo(leaving(to, from.center()));
    return path;
}

QPainterPath travelPath(const model::Diagram &diagram, const model::Routes &routes, const model::ComponentId &from,
                        const model::ComponentId &to, const std::vector<model::ConnectionId> &route)
{
    std::vector<QPointF> points;
    model::ComponentId here = from;
    for (const model::ConnectionId &id : route) {
        const model::Connection *connection = diagram.connection(id);
        const auto drawn = routes.constFind(id);
        if (!connection || drawn == routes.constEnd() || drawn->points.size() < 2)
            continue;
        const bool forward = meets(diagram, connection->from, here)
                             || (!meets(diagram, connection->to, here) && !meets(diagram, connection->from, to));
        if (forward)
            points.insert(points.end(), drawn->points.begin(), drawn->points.end());
        else
            points.insert(points.end(), drawn->points.rbegin(), drawn->points.rend());
        here = forward ? connection->to : connection->from;
    }
    const QRectF target = diagram.absoluteRect(to);
    if (points.empty())
        return straightPath(diagram.absoluteRect(from), target);
    // From the frame's border on to the part inside it.
    const QRectF source = diagram.absoluteRect(from).adjusted(-1, -1, 1, 1);
    if (!source.contains(points.front()))
        points.insert(points.begin(), leaving(source, points.front()));
    if (!target.adjusted(-1, -1, 1, 1).contains(points.back()))
        points.push_back(leaving(target, points.back()));
    return roundedPolyline(points, connectionCornerRadius);
}

} // namespace views
