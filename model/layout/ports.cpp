#include "model/layout/ports.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

/// Frames and other large things are not joined at the middle of a side but where the other end is.
constexpr double largeSide = 180;

QPointF direction(Side side)
{
    switch (side) {
    case Side::Left:
        return {-1, 0};
    case Side::Right:
        return {1, 0};
    case Side::Top:
        return {0, -1};
    case Side::Bottom:
        break;
    }
    return {0, 1};
}

QPointF onBorder(const QRectF &rect, Side side, double along)
{
    switch (side) {
    case Side::Left:
        return {rect.left(), along};
    case Side::Right:
        return {rect.right(), along};
    case Side::Top:
        return {along, rect.top()};
    case Side::Bottom:
        break;
    }
    return {along, rect.bottom()};
}

/// Free way from the border in the direction of the port, at most twice the usual margin.
double freeAhead(const RoutingScene &scene, const LayoutTree::Link &link, int end, const QPointF &border, const QPointF &way)
{
    constexpr double reach = 2 * routingspace::margin;
    constexpr double half = routingspace::clearance;
    const bool horizontal = way.x() != 0;
    const QPointF across = horizontal ? QPointF(0, half) : QPointF(half, 0);
    const QRectF band = QRectF(border - across, border + way * reach + across).normalized();
    double free = reach;
    const auto meet = [&](const QRectF &rect) {
        const double distance = horizontal ? (way.x() > 0 ? rect.left() - border.x() : border.x() - rect.right())
                                           : (way.y() > 0 ? rect.top() - border.y() : border.y() - rect.bottom());
        if (distance > 0.5)
            free = std::min(free, distance);
    };
    scene.parts().visit(band, [&](int part) {
        if (scene.partNode(part) != end && (scene.blocks(scene.partNode(part), link) || scene.partNode(part) == link.from || scene.partNode(part) == link.to))
            meet(scene.rect(scene.partNode(part)));
    });
    scene.borders().visit(band, [&](int index) {
        const RoutingScene::Border &wall = scene.border(index);
        if (wall.frame != end && isHorizontal(wall.side) == horizontal)
            meet(scene.borders().rect(index));
    });
    return free;
}

double sideCost(Side side, const QRectF &rect, const QRectF &other)
{
    const bool horizontal = facesHorizontally(rect, other);
    const Side facing = horizontal ? (rect.center().x() <= other.center().x() ? Side::Right : Side::Left)
                                   : (rect.center().y() <= other.center().y() ? Side::Bottom : Side::Top);
    if (side == facing)
        return 0;
    return isHorizontal(side) == isHorizontal(facing) ? 2 * routingcost::awkwardSide : routingcost::awkwardSide;
}

double portPosition(const LinkEnd &end, const QRectF &other, Side side)
{
    const bool horizontal = isHorizontal(side);
    const double low = horizontal ? end.rect.top() : end.rect.left();
    const double high = horizontal ? end.rect.bottom() : end.rect.right();
    if (!end.around && high - low < largeSide)
        return (low + high) / 2;
    const double wished = horizontal ? other.center().y() : other.center().x();
    const double inset = std::min(3 * routingspace::corner, (high - low) / 2);
    return std::clamp(wished, low + inset, high - inset);
}

} // namespace

double pinnedPosition(const QRectF &rect, const PortPin &pin)
{
    const double low = isHorizontal(pin.side) ? rect.top() : rect.left();
    const double length = isHorizontal(pin.side) ? rect.height() : rect.width();
    // Off the rounded corners, and on whole pixels as everything that is nudged.
    const double inset = std::min(routingspace::corner, length / 2);
    return std::round(std::clamp(low + pin.position * length, low + inset, low + length - inset));
}

LinkEnd linkEnd(const RoutingScene &scene, const LayoutTree::Link &link, bool atStart)
{
    const int node = atStart ? link.from : link.to;
    const int other = atStart ? link.to : link.from;
    return {node, scene.rect(node), node != other && scene.tree().node(node).frame && scene.isAround(node, other)};
}

QSizeF gapBetween(const QRectF &a, const QRectF &b)
{
    return QSizeF(std::max(a.left(), b.left()) - std::min(a.right(), b.right()),
                  std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom()));
}

bool facesHorizontally(const QRectF &from, const QRectF &to)
{
    constexpr double comfortable = 40;
    const QSizeF gap = gapBetween(from, to);
    return gap.width() > 0 && (gap.width() >= comfortable || gap.width() >= gap.height());
}

std::vector<Port> portsOf(const RoutingScene &scene, const LayoutTree::Link &link, bool atStart)
{
    const LinkEnd end = linkEnd(scene, link, atStart);
    const LinkEnd other = linkEnd(scene, link, !atStart);
    const std::optional<PortPin> &pin = atStart ? link.start : link.end;
    std::vector<Port> ports;
    ports.reserve(4);
    for (const Side side : allSides) {
        if (pin && pin->side != side)
            continue;
        Port port;
        port.side = side;
        port.border = onBorder(end.rect, side, pin ? pinnedPosition(end.rect, *pin) : portPosition(end, other.rect, side));
        const QPointF way = end.around ? -direction(side) : direction(side);
        const double free = freeAhead(scene, link, end.node, port.border, way);
        port.stub = port.border + way * std::min(routingspace::margin, free / 2);
        if (pin)
            port.cost = 0;
        else if (!end.around && !other.around)
            port.cost = sideCost(side, end.rect, other.rect);
        else if (end.around && side == Side::Top)
            port.cost = routingcost::titleBar;
        ports.push_back(port);
    }
    return ports;
}

} // namespace model
