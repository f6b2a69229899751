#include "model/layout/directroute.h"

#include "model/layout/interval.h"
#include "model/layout/keptroute.h"

namespace model {

namespace {

/// True when the piece may be drawn as it is: no part, title or foreign frame in the way, no border right beside it.
bool isFree(const RoutingScene &scene, const LayoutTree::Link &link, const QPointF &a, const QPointF &b)
{
    constexpr double clearance = routingspace::clearance;
    constexpr double beside = routingspace::besideBorder;
    const QRectF line = QRectF(a, b).normalized();
    const bool horizontal = a.y() == b.y();
    bool free = true;
    const QRectF band =
        horizontal ? line.adjusted(0, -clearance, 0, clearance) : line.adjusted(-clearance, 0, clearance, 0);
    scene.parts().visit(band, [&](int part) { free = free && !scene.blocks(scene.partNode(part), link); });
    scene.titles().visit(line, [&](int) { free = false; });
    if (!free)
        return false;
    const QRectF border = horizontal ? line.adjusted(0, -beside, 0, beside) : line.adjusted(-beside, 0, beside, 0);
    scene.borders().visit(border, [&](int index) {
        const RoutingScene::Border &wall = scene.border(index);
        const bool ownEnd = wall.frame == link.from || wall.frame == link.to;
        if (isHorizontal(wall.side) != horizontal)
            free = false;
        else if (!ownEnd && (wall.side == Side::Top || scene.borderCost(wall.frame, link) > routingcost::neededBorder))
            free = false;
    });
    return free;
}

/// Where a straight line may touch a side without looking off centre.
Interval straightRange(double low, double high)
{
    const double length = high - low;
    const double inset = std::min(std::max(routingspace::corner, length * 0.16), 3 * routingspace::corner);
    return {low + inset, high - inset};
}

/// What a pin leaves of the places of a straight line that touches `side`: one, or none.
Interval pinned(const QRectF &rect, const std::optional<PortPin> &pin, Side side, const Interval &places)
{
    if (!pin)
        return places;
    const double place = pinnedPosition(rect, *pin);
    if (pin->side != side || place < places.low || place > places.high)
        return {1, 0};
    return {place, place};
}

/// What a straight line in the band may not touch, as intervals across the band.
std::vector<Interval> blockedAcross(const RoutingScene &scene, const LayoutTree::Link &link, const QRectF &band,
                                    bool horizontal)
{
    std::vector<Interval> blocked;
    const auto block = [&](const QRectF &rect, double keep) {
        blocked.push_back(horizontal ? Interval{rect.top() - keep, rect.bottom() + keep}
                                     : Interval{rect.left() - keep, rect.right() + keep});
    };
    constexpr double wide = routingspace::besideBorder;
    const QRectF area = horizontal ? band.adjusted(0, -wide, 0, wide) : band.adjusted(-wide, 0, wide, 0);
    scene.parts().visit(area, [&](int part) {
        if (scene.blocks(scene.partNode(part), link))
            block(scene.parts().rect(part), routingspace::clearance);
    });
    scene.titles().visit(area, [&](int title) { block(scene.titles().rect(title), 1); });
    scene.borders().visit(area, [&](int index) {
        const RoutingScene::Border &wall = scene.border(index);
        const bool ownEnd = wall.frame == link.from || wall.frame == link.to;
        if (isHorizontal(wall.side) != horizontal)
            block(wall.side == Side::Top ? RoutingScene::titleBar(scene.rect(wall.frame)) : scene.borders().rect(index),
                  routingspace::besideBorder);
        else if (!ownEnd && scene.borderCost(wall.frame, link) > routingcost::neededBorder)
            block(scene.borders().rect(index), 0);
    });
    return blocked;
}

std::optional<Path> straightLine(const RoutingScene &scene, int index, bool horizontal)
{
    const LayoutTree::Link &link = scene.link(index);
    const QRectF &from = scene.rect(link.from);
    const QRectF &to = scene.rect(link.to);
    const Interval a = horizontal ? straightRange(from.top(), from.bottom()) : straightRange(from.left(), from.right());
    const Interval b = horizontal ? straightRange(to.top(), to.bottom()) : straightRange(to.left(), to.right());
    const bool forward = horizontal ? from.right() <= to.left() : from.bottom() <= to.top();
    const Side far = horizontal ? Side::Right : Side::Bottom;
    const Side near = horizontal ? Side::Left : Side::Top;
    const Interval both =
        pinned(from, link.start, forward ? far : near,
               pinned(to, link.end, forward ? near : far, {std::max(a.low, b.low), std::min(a.high, b.high)}));
    if (both.low > both.high)
        return std::nullopt;

    const double centreA = (a.low + a.high) / 2;
    const double centreB = (b.low + b.high) / 2;
    const double lengthA = a.high - a.low;
    const double lengthB = b.high - b.low;
    // Parts of about the same size share the offset; beside a much larger one the smaller keeps its middle.
    const double wish = lengthA > 1.5 * lengthB ? centreB : lengthB > 1.5 * lengthA ? centreA : (centreA + centreB) / 2;
    const double start = horizontal ? (forward ? from.right() : from.left()) : (forward ? from.bottom() : from.top());
    const double end = horizontal ? (forward ? to.left() : to.right()) : (forward ? to.top() : to.bottom());
    const QRectF band = (horizontal ? QRectF(QPointF(start, both.low), QPointF(end, both.high))
                                    : QRectF(QPointF(both.low, start), QPointF(both.high, end)))
                            .normalized();
    std::vector<Interval> blocked = blockedAcross(scene, link, band, horizontal);
    const std::optional<double> along = nearestFree(both, wish, blocked);
    if (!along)
        return std::nullopt;
    Path path{index, {QPointF(start, *along), QPointF(end, *along)}, forward ? far : near, forward ? near : far, true,
              {}};
    if (!horizontal) {
        for (QPointF &point : path.points)
            point = point.transposed();
    }
    return path;
}

Port cheapestPort(const RoutingScene &scene, const LayoutTree::Link &link, bool atStart)
{
    const std::vector<Port> ports = portsOf(scene, link, atStart);
    return *std::min_element(ports.begin(), ports.end(), [](const Port &a, const Port &b) { return a.cost < b.cost; });
}

/// A Z where both ends leave in the same direction.
Path zBetween(int index, const Port &start, const Port &end)
{
    const QPointF middle = (start.border + end.border) / 2;
    const bool horizontal = isHorizontal(start.side);
    const QPointF first = horizontal ? QPointF(middle.x(), start.border.y()) : QPointF(start.border.x(), middle.y());
    const QPointF second = horizontal ? QPointF(middle.x(), end.border.y()) : QPointF(end.border.x(), middle.y());
    return Path{index, {start.border, first, second, end.border}, start.side, end.side, true, {}};
}

std::optional<Path> zLine(const RoutingScene &scene, const LineIndex &lines, int index, bool horizontal)
{
    const LayoutTree::Link &link = scene.link(index);
    const Port start = cheapestPort(scene, link, true);
    const Port end = cheapestPort(scene, link, false);
    if (isHorizontal(start.side) != horizontal || isHorizontal(end.side) != horizontal)
        return std::nullopt;
    Path path = zBetween(index, start, end);
    for (std::size_t i = 1; i < path.points.size(); ++i) {
        const QPointF &a = path.points[i - 1];
        const QPointF &b = path.points[i];
        if (!isFree(scene, link, a, b) || lines.crossings(a, b) > 0)
            return std::nullopt;
    }
    simplify(path.points);
    return path;
}

} // namespace

std::optional<Path> straightRoute(const RoutingScene &scene, int index)
{
    const LayoutTree::Link &link = scene.link(index);
    if (linkEnd(scene, link, true).around || linkEnd(scene, link, false).around)
        return std::nullopt;
    const QSizeF gap = gapBetween(scene.rect(link.from), scene.rect(link.to));
    for (const bool horizontal : {true, false}) {
        if ((horizontal ? gap.width() : gap.height()) <= 0)
            continue;
        if (std::optional<Path> path = straightLine(scene, index, horizontal))
            return path;
    }
    return std::nullopt;
}

std::optional<Path> plainRoute(const RoutingScene &scene, const LineIndex &lines, int index)
{
    const LayoutTree::Link &link = scene.link(index);
    if (link.isPinned() || linkEnd(scene, link, true).around || linkEnd(scene, link, false).around)
        return std::nullopt;
    constexpr double leastGap = 24;
    const bool horizontal = facesHorizontally(scene.rect(link.from), scene.rect(link.to));
    const QSizeF gap = gapBetween(scene.rect(link.from), scene.rect(link.to));
    if ((horizontal ? gap.width() : gap.height()) < leastGap)
        return std::nullopt;
    return zLine(scene, lines, index, horizontal);
}

Path provisionalRoute(const RoutingScene &scene, int index)
{
    const Port start = cheapestPort(scene, scene.link(index), true);
    const Port end = cheapestPort(scene, scene.link(index), false);
    Path path = zBetween(index, start, end);
    if (isHorizontal(start.side) != isHorizontal(end.side)) {
        const QPointF corner = isHorizontal(start.side) ? QPointF(end.border.x(), start.border.y())
                                                        : QPointF(start.border.x(), end.border.y());
        path.points = {start.border, corner, end.border};
    }
    simplify(path.points);
    return path;
}

Path sketchedRoute(const RoutingScene &scene, int link)
{
    const LayoutTree::Link &ends = scene.link(link);
    if (ends.from == ends.to)
        return loopRoute(scene, link);
    return ends.waypoints.empty() ? provisionalRoute(scene, link) : keptRoute(scene, link);
}

Path loopRoute(const RoutingScene &scene, int index)
{
    const QRectF &rect = scene.rect(scene.link(index).from);
    const double out = routingspace::margin;
    const double in = std::min(16.0, std::min(rect.width(), rect.height()) / 2);
    const QPointF right(rect.right(), rect.top() + in);
    const QPointF top(rect.right() - in, rect.top());
    return Path{index,
                {right, QPointF(rect.right() + out, right.y()), QPointF(rect.right() + out, rect.top() - out),
                 QPointF(top.x(), rect.top() - out), top},
                Side::Right,
                Side::Top,
                false,
                {}};
}

} // namespace model
