#include "views/tools/docking.h"

#include "views/picture/componentdrawing.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double cornerGap = 14;
constexpr double dockingReach = 24;

double clampedAlong(double position, double length, double room)
{
    return std::clamp(position, cornerGap, std::max(cornerGap, room - length - cornerGap));
}

} // namespace

bool isDocked(const model::Diagram &diagram, const model::ComponentId &id)
{
    const model::Component *part = diagram.component(id);
    if (!part || !part->parent || !part->has(model::Trait::Badge))
        return false;
    if (const QSizeF size = diagram.sizeOf(id); size.width() > largestBadge || size.height() > largestBadge)
        return false;
    const std::vector<model::ConnectionId> connections = diagram.connectionsOf(id);
    return std::none_of(connections.begin(), connections.end(), [&](const model::ConnectionId &connection) {
        return diagram.connection(connection)->protocolInfo().onRequestPath();
    });
}

QPointF dockedPosition(const QSizeF &frameSize, const QSizeF &size, const QPointF &position)
{
    const QPointF center = position + QPointF(size.width(), size.height()) / 2;
    const double left = std::abs(center.x());
    const double right = std::abs(frameSize.width() - center.x());
    const double top = std::abs(center.y());
    const double bottom = std::abs(frameSize.height() - center.y());
    const double nearest = std::min({left, right, top, bottom});
    const double x = clampedAlong(position.x(), size.width(), frameSize.width());
    const double y = clampedAlong(position.y(), size.height(), frameSize.height());
    if (nearest == top)
        return {x, -size.height() / 2};
    if (nearest == bottom)
        return {x, frameSize.height() - size.height() / 2};
    return {(nearest == left ? 0 : frameSize.width()) - size.width() / 2, y};
}

bool isNearBorder(const QSizeF &frameSize, const QRectF &badge)
{
    const QRectF inner = QRectF(QPointF(), frameSize).adjusted(dockingReach, dockingReach, -dockingReach, -dockingReach);
    return !inner.contains(badge.center());
}

QPointF borderShift(const QSizeF &before, const QSizeF &after, const QRectF &badge)
{
    const auto shift = [](double was, double is, double from, double to) {
        return from <= was && was <= to ? is - was : 0;
    };
    return {shift(before.width(), after.width(), badge.left(), badge.right()),
            shift(before.height(), after.height(), badge.top(), badge.bottom())};
}

} // namespace views
