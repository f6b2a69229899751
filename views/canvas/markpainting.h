#pragma once

#include "views/canvas/canvasitem.h"
#include "views/canvas/canvasstyle.h"

class QPainter;

namespace views {

/// How an element is marked on the canvas; never part of a picture that is exported.
enum class Mark { Selected = 1, Hovered = 2, Target = 4 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// The outline that marks a part runs here, outside of its borders and rings.
inline QRectF markedRect(const QRectF &part)
{
    constexpr double gap = 5;
    return part.adjusted(-gap, -gap, gap, gap);
}

/// Around a part, or under a line.
void paintMark(QPainter &painter, const CanvasItem &item, Marks marks, const CanvasStyle &style);

struct MarkedItem {
    const CanvasItem *item;
    Marks marks;
};

/// Many at once: halos of lines in whole pixels, with square corners, and not darker where they cross. `chips` stay free. The
/// exposed part alone.
void paintManyMarks(QPainter &painter, const std::vector<MarkedItem> &items, const std::vector<QRectF> &chips, const QRectF &exposed, const CanvasStyle &style);

/// The strips in which the outline of a mark runs.
std::vector<QRectF> markAreas(const CanvasItem &item, const CanvasStyle &style);

} // namespace views
