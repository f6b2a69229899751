#pragma once

#include "views/picture/picture.h"

class QPainter;

namespace views {

/// How much of what cannot be seen well is drawn.
enum class Detail {
    Full,    ///< for exports: everything
    ByScale, ///< for windows: zoomed out far, outlines and dashes are simplified, several times as fast
};

/// Draws groups with a QPainter in the picture's coordinates: canvas, PNG and PDF.
void paintGroup(QPainter &painter, const PictureGroup &group, Detail detail = Detail::ByScale);
/// The same as far as it can be seen within `area`, for groups that are much larger than it: only the pieces of its lines
/// that touch the area.
void paintGroupWithin(QPainter &painter, const PictureGroup &group, const QRectF &area);
void paintPicture(QPainter &painter, const Picture &picture, Detail detail = Detail::Full);

} // namespace views
