#include "model/layout/keptroute.h"

#include "model/layout/interval.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model {

namespace {

using Points = std::vector<QPointF>;

/// Where along its side a line may touch a part.
Interval sideRange(const QRectF &rect, Side side)
{
    const double low = isHorizontal(side) ? rect.top() : rect.left();
    const double high = isHorizontal(side) ? rect.bottom() : rect.right();
    const double inset = std::min(routingspace::corner, (high - low) / 2);
    return {low + inset, high - inset};
}

bool contains(const Interval &range, double value)
{
    return range.low <= value && value <= range.high;
}

/// The waypoints with corners between those that are not in line.
Points orthogonal(const Points &waypoints)
{
    Points points;
    bool horizontal = false;
    for (const QPointF &point : waypoints) {
        if (!points.empty()) {
            const QPointF last = points.back();
            if (last.x() != point.x() && last.y() != point.y())
                points.push_back(horizontal ? QPointF(point.x(), last.y()) : QPointF(last.x(), point.y()));
            horizontal = points.back().y() == point.y();
        }
        points.push_back(point);
    }
    return points;
}

/// False when the way has lost the place because it would have come back from there.
bool passes(const Points &way, const QPointF &place)
{
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (QRectF(way[i - 1], way[i]).normalized().adjusted(-1, -1, 1, 1).contains(place))
            return true;
    }
    return false;
}

/// One end of a kept way: finds the port and the corner with which it is joined best.
class KeptEnd
{
public:
    KeptEnd(const RoutingScene &scene, const LayoutTree::Link &link, bool atStart)
        : m_scene(scene)
        , m_link(link)
        , m_end(linkEnd(scene, link, atStart))
        , m_pinned(atStart ? link.start.has_value() : link.end.has_value())
        , m_ports(portsOf(scene, link, atStart))
    {
    }

    /// The way from the border through all of `rest`; the side at which it leaves is noted.
    Points join(const Points &rest, Side &side) const
    {
        Points best;
        double least = std::numeric_limits<double>::max();
        for (const Port &port : candidates(rest.front())) {
            for (const bool horizontalFirst : {isHorizontal(port.side), !isHorizontal(port.side)}) {
                const QPointF corner = horizontalFirst ? QPointF(rest.front().x(), port.stub.y()) : QPointF(port.stub.x(), rest.front().y());
                Points way{port.border, port.stub, corner};
                way.insert(way.end(), rest.begin(), rest.end());
                simplify(way);
                const double cost = costOf(way, port) + (passes(way, rest.front()) ? 0 : 1.5 * routingcost::bend);
                if (cost >= least)
                    continue;
                least = cost;
                best = std::move(way);
                side = port.side;
            }
        }
        return best;
    }

private:
    /// The usual port of each side, and the place right across from the first waypoint.
    std::vector<Port> candidates(const QPointF &towards) const
    {
        std::vector<Port> ports = m_ports;
        if (m_pinned)
            return ports;
        for (const Port &port : m_ports) {
            const double across = isHorizontal(port.side) ? towards.y() : towards.x();
            if (!contains(sideRange(m_end.rect, port.side), across))
                continue;
            const QPointF shift = isHorizontal(port.side) ? QPointF(0, across - port.border.y()) : QPointF(across - port.border.x(), 0);
            // Where the hand has left it, the piece stays, if it costs no bend.
            ports.push_back({port.border + shift, port.stub + shift, port.side, port.cost - 8 * shift.manhattanLength()});
        }
        return ports;
    }

    double costOf(const Points &way, const Port &port) const
    {
        // A way that begins along the side does not seem to leave it.
        if (way.size() < 2 || (way[0].y() == way[1].y()) != isHorizontal(port.side))
            return 10 * routingcost::part;
        double cost = port.cost / 4 + double(way.size()) * routingcost::bend;
        const QRectF own = m_end.rect.adjusted(1, 1, -1, -1);
        for (std::size_t i = 1; i < way.size(); ++i) {
            const QRectF line = QRectF(way[i - 1], way[i]).normalized();
            const bool back = !m_end.around && line.left() < own.right() && own.left() < line.right() && line.top() < own.bottom() && own.top() < line.bottom();
            cost += line.width() + line.height() + (back ? routingcost::part : 0) + (m_scene.isCrossed(m_link, way[i - 1], way[i]) ? routingcost::title : 0);
        }
        return cost;
    }

    const RoutingScene &m_scene;
    const LayoutTree::Link &m_link;
    LinkEnd m_end;
    bool m_pinned;
    std::vector<Port> m_ports;
};

/// True when a piece that ends at the part may slide to `position` along the side that it touches.
bool slides(const Diagram &diagram, const ComponentId &part, bool pinned, bool horizontal, double position)
{
    return !pinned && contains(sideRange(diagram.absoluteRect(part), horizontal ? Side::Right : Side::Bottom), position);
}

} // namespace

Path keptRoute(const RoutingScene &scene, int index)
{
    const LayoutTree::Link &link = scene.link(index);
    Path path{index, {}, Side::Right, Side::Left, false, {}};
    Points way = KeptEnd(scene, link, true).join(orthogonal(scene.waypoints(index)), path.start);
    // The place at the first part is taken; what comes after it leads to the second one.
    std::reverse(way.begin(), way.end());
    const Points beginning{way.back()};
    way.pop_back();
    if (way.empty())
        way = beginning;
    way = KeptEnd(scene, link, false).join(way, path.end);
    std::reverse(way.begin(), way.end());
    way.insert(way.begin(), beginning.front());
    simplify(way);
    if (way.size() < 2)
        way.push_back(way.front());
    // Nudging tells the pieces apart by the side of the first one, even if the corner at the border was all there was to it.
    const bool horizontal = way[0].y() == way[1].y();
    if (isHorizontal(path.start) != horizontal)
        path.start = horizontal ? Side::Right : Side::Bottom;
    path.points = std::move(way);
    return path;
}

std::vector<QPointF> waypointsWithMovedPiece(const Diagram &diagram, const Connection &connection, const std::vector<QPointF> &points, int piece,
                                             double position)
{
    const QPointF a = points[std::size_t(piece)];
    const QPointF b = points[std::size_t(piece) + 1];
    const bool horizontal = std::abs(a.y() - b.y()) <= std::abs(a.x() - b.x());
    const auto moved = [&](QPointF point) {
        horizontal ? point.setY(position) : point.setX(position);
        return point;
    };
    const bool first = piece == 0;
    const bool last = piece + 2 == int(points.size());
    const QPointF stub = ((b - a) * std::min(1.0 / 3, 2 * routingspace::margin / std::max(1.0, (b - a).manhattanLength()))).toPoint();
    Points waypoints(points.begin() + 1, points.begin() + std::max(1, piece));
    const bool bendAtStart = first && (last || !slides(diagram, connection.from, connection.portPin(true).has_value(), horizontal, position));
    const bool bendAtEnd = last && (first || !slides(diagram, connection.to, connection.portPin(false).has_value(), horizontal, position));
    if (!first)
        waypoints.push_back(moved(a));
    else if (bendAtStart)
        waypoints.push_back(moved(a + stub));
    if (!last)
        waypoints.push_back(moved(b));
    else if (bendAtEnd)
        waypoints.push_back(moved(b - stub));
    for (std::size_t i = std::size_t(piece) + 2; i + 1 < points.size(); ++i)
        waypoints.push_back(points[i]);
    return waypoints;
}

} // namespace model
