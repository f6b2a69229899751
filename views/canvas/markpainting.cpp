#include "views/canvas/markpainting.h"

#include "model/layout/linejumps.h"

#include "views/picture/connectiondrawing.h"

#include <QPainter>

namespace views {

namespace {

constexpr double outlineWidth = 2; ///< pixels of the screen
constexpr double outlineRadius = 15;
constexpr double haloWidth = 10;   ///< under lines, in the drawing
constexpr double thinnestHalo = 4; ///< pixels of the screen

QColor markColor(Marks marks, const CanvasStyle &style)
{
    if (marks.testFlag(Mark::Target))
        return style.target;
    return marks.testFlag(Mark::Selected) ? style.selection : style.hover;
}

double haloOf(const CanvasStyle &style)
{
    return std::max(haloWidth, thinnestHalo * style.pixel);
}

} // namespace

void paintMark(QPainter &painter, const CanvasItem &item, Marks marks, const CanvasStyle &style)
{
    QColor tint = markColor(marks, style);
    if (item.isConnection()) {
        tint.setAlphaF(marks & (Mark::Selected | Mark::Target) ? 0.35F : 0.2F);
        painter.strokePath(connectionPath(item.route().points, item.route().jumps),
                           QPen(tint, haloOf(style), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        return;
    }
    tint.setAlphaF(marks.testFlag(Mark::Target) ? 0.12F : 0.0F);
    painter.setBrush(tint);
    painter.setPen(QPen(markColor(marks, style), outlineWidth * style.pixel));
    painter.drawRoundedRect(markedRect(item.rect()), outlineRadius, outlineRadius);
}

std::vector<QRectF> markAreas(const CanvasItem &item, const CanvasStyle &style)
{
    std::vector<QRectF> areas;
    if (item.isConnection()) {
        const double half = haloOf(style) / 2 + style.pixel;
        const std::vector<QPointF> &points = item.route().points;
        for (std::size_t i = 1; i < points.size(); ++i)
            areas.push_back(QRectF(points[i - 1], points[i]).normalized().adjusted(-half, -half, half, half));
        for (const model::LineJump &jump : item.route().jumps)
            areas.push_back(model::areaOf(item.route(), jump).adjusted(-half, -half, half, half));
        return areas;
    }
    // The corners are round: the strips are wide enough for them.
    const double half = outlineWidth * style.pixel;
    const QRectF outer = markedRect(item.rect()).adjusted(-half, -half, half, half);
    const double deep = outlineRadius / 2 + 2 * half;
    areas.emplace_back(outer.topLeft(), QSizeF(outer.width(), deep));
    areas.emplace_back(outer.bottomLeft() - QPointF(0, deep), QSizeF(outer.width(), deep));
    areas.emplace_back(outer.topLeft(), QSizeF(deep, outer.height()));
    areas.emplace_back(outer.topRight() - QPointF(deep, 0), QSizeF(deep, outer.height()));
    return areas;
}

} // namespace views
