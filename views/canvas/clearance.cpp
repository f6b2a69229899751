#include "views/canvas/clearance.h"

#include <algorithm>
#include <optional>

namespace views {

namespace {

/// Of the zoom that is possible without covers: below, they are no longer heeded.
constexpr double leastShare = 0.5;
constexpr double rounding = 1e-9;

double zoomIn(const QRectF &room, const QSizeF &content, double largest)
{
    // A straight line has no height.
    const double across = content.width() > 0 ? room.width() / content.width() : largest;
    const double down = content.height() > 0 ? room.height() / content.height() : largest;
    return std::min({largest, across, down});
}

/// The place next to `wanted` for the middle of something of that size within `room`.
QPointF nearestCenter(const QPointF &wanted, const QSizeF &size, const QRectF &room)
{
    const auto nearest = [](double value, double low, double high, double half) {
        return low + half > high - half ? (low + high) / 2 : std::clamp(value, low + half, high - half);
    };
    return {nearest(wanted.x(), room.left(), room.right(), size.width() / 2),
            nearest(wanted.y(), room.top(), room.bottom(), size.height() / 2)};
}

double squaredLength(const QPointF &way)
{
    return QPointF::dotProduct(way, way);
}

} // namespace

std::vector<QRectF> freeAreas(const QRectF &room, const std::vector<QRectF> &covers)
{
    std::vector<QRectF> areas{room};
    for (const QRectF &cover : covers) {
        std::vector<QRectF> left;
        for (const QRectF &area : areas) {
            if (!area.intersects(cover)) {
                left.push_back(area);
                continue;
            }
            for (const QRectF &beside : {QRectF(area.topLeft(), QPointF(area.right(), cover.top())),
                                         QRectF(area.topLeft(), QPointF(cover.left(), area.bottom())),
                                         QRectF(QPointF(cover.right(), area.top()), area.bottomRight()),
                                         QRectF(QPointF(area.left(), cover.bottom()), area.bottomRight())}) {
                if (beside.width() > 0 && beside.height() > 0)
                    left.push_back(beside);
            }
        }
        areas = std::move(left);
    }
    return areas;
}

ClearPlace placeClear(const QSizeF &content, const QRectF &room, const std::vector<QRectF> &covers, double largest)
{
    const double uncovered = zoomIn(room, content, largest);
    const std::vector<QRectF> areas = freeAreas(room, covers);
    double zoom = uncovered * leastShare;
    for (const QRectF &area : areas)
        zoom = std::max(zoom, zoomIn(area, content, largest));
    std::optional<QPointF> nearest;
    for (const QRectF &area : areas) {
        if (zoomIn(area, content, largest) < zoom - rounding)
            continue;
        const QPointF center = nearestCenter(room.center(), content * zoom, area);
        if (!nearest || squaredLength(center - room.center()) < squaredLength(*nearest - room.center()))
            nearest = center;
    }
    return nearest ? ClearPlace{zoom, *nearest} : ClearPlace{uncovered, room.center()};
}

QPointF wayIntoSight(const QRectF &area, const QRectF &room, const std::vector<QRectF> &covers)
{
    const auto wayInto = [&area](const QRectF &place) { return nearestCenter(area.center(), area.size(), place) - area.center(); };
    std::vector<QPointF> ways;
    for (const QRectF &place : freeAreas(room, covers)) {
        if (place.width() >= area.width() && place.height() >= area.height())
            ways.push_back(wayInto(place));
    }
    if (ways.empty())
        return wayInto(room);
    return *std::min_element(ways.begin(), ways.end(), [](const QPointF &a, const QPointF &b) { return squaredLength(a) < squaredLength(b); });
}

} // namespace views
