#pragma once

#include "views/picture/picture.h"

class QPainter;

namespace views {

/// Below this many device pixels per pixel of the drawing, corners, dashes and shadows cannot be seen any more.
inline constexpr double coarseScale = 0.28;

/// A dashed line far away is a paler solid one.
QColor farColor(const Stroke &stroke);

/// Draws a shape with filled rectangles instead of stroked paths: looks the same when zoomed out far, in a fraction of
/// the time. False when the shape needs the full way.
bool paintCoarsely(QPainter &painter, const RectShape &shape);
bool paintCoarsely(QPainter &painter, const PathShape &shape);

} // namespace views
