#pragma once

#include <QRectF>

#include <vector>

namespace views {

/// The largest rectangles within `room` that touch none of `covers`: every other free rectangle lies in one of them.
std::vector<QRectF> freeAreas(const QRectF &room, const std::vector<QRectF> &covers);

/// Where something comes to lie in a view.
struct ClearPlace {
    double zoom = 1;
    QPointF center;
};

/// As large as `content` can be shown within `room` and off `covers`, up to `largest`, then as near to the middle of the
/// room as possible. Covers that leave too little room lie over it.
ClearPlace placeClear(const QSizeF &content, const QRectF &room, const std::vector<QRectF> &covers, double largest);

/// The shortest way to move `area` into `room` and off `covers`; into the room alone where covers leave it no place.
QPointF wayIntoSight(const QRectF &area, const QRectF &room, const std::vector<QRectF> &covers);

} // namespace views
