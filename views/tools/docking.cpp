#include "views/tools/docking.h"

#include "model/layout/arrange.h"
#include "views/picture/componentdrawing.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double cornerGap = 14;
constexpr double dockingReach = 24;
constexpr double captionGap = 24; ///< between docked badges, whose names stand below them

double clampedAlong(double position, double length, double room)
{
    return std::clamp(position, cornerGap, std::max(cornerGap, room - length - cornerGap));
}

} // namespace

bool isOnRequestPath(const model::Diagram &diagram, const model::ComponentId &id)
{
    const std::vector<model::ConnectionId> connections = diagram.connectionsOf(id);
    return std::any_of(connections.begin(), connections.end(), [&](const model::ConnectionId &connection) {
        return diagram.connection(connection)->protocolInfo().onRequestPath();
    });
}

bool becomesBadge(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container)
{
    if (!container || !part.has(model::Trait::Badge))
        return false;
    return part.kindInfo().defaultSize == badgeSize || diagram.component(*container)->has(model::Trait::Machine);
}

bool isDocked(const model::Diagram &diagram, const model::ComponentId &id)
{
    const model::Component *part = diagram.component(id);
    if (!part || !part->parent || !part->has(model::Trait::Badge))
        return false;
    if (const QSizeF size = diagram.sizeOf(id); size.width() > largestBadge || size.height() > largestBadge)
        return false;
    return !isOnRequestPath(diagram, id);
}

QPointF freeDock(const model::Diagram &diagram, const model::ComponentId &frame, const QSizeF &size)
{
    const QSizeF room = diagram.sizeOf(frame);
    std::vector<QRectF> taken;
    for (const model::ComponentId &id : diagram.childrenOf(frame)) {
        const QRectF rect(diagram.component(id)->position.value_or(QPointF()), diagram.sizeOf(id));
        taken.push_back(rect.adjusted(-captionGap, 0, captionGap, 0));
    }
    const auto isFree = [&](const QPointF &place) {
        return std::none_of(taken.begin(), taken.end(), [&](const QRectF &rect) { return rect.intersects(QRectF(place, size)); });
    };
    for (double x = cornerGap; x + size.width() + cornerGap <= room.width(); x += model::gridStep) {
        if (const QPointF below(x, room.height() - size.height() / 2); isFree(below))
            return below;
    }
    for (double y = room.height() - size.height() - cornerGap; y >= cornerGap; y -= model::gridStep) {
        if (const QPointF right(room.width() - size.width() / 2, y); isFree(right))
            return right;
    }
    return {cornerGap, room.height() - size.height() / 2};
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
