#include "views/canvas/markpainting.h"

#include "model/layout/linejumps.h"

#include "views/canvas/farpainting.h"
#include "views/picture/connectiondrawing.h"

#include <QImage>
#include <QPainter>

#include <cmath>

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

QColor haloColor(Marks marks, const CanvasStyle &style)
{
    QColor color = markColor(marks, style);
    color.setAlphaF(marks & (Mark::Selected | Mark::Target) ? 0.35F : 0.2F);
    return color;
}

/// In whole pixels, from end to end of the line.
void fillHalo(QPainter &painter, const std::vector<QPointF> &points, const QColor &color, double half)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        QPointF along = points[i] - points[i - 1];
        const double length = std::hypot(along.x(), along.y());
        along *= length > 0 ? half / length : 0;
        const QPointF across(along.y(), along.x());
        const QPointF begin = i == 1 ? points[i - 1] : points[i - 1] - along;
        const QPointF end = i + 1 == points.size() ? points[i] : points[i] + along;
        painter.fillRect(QRectF(begin - across, end + across).normalized(), color);
    }
}

/// The area that a pen would paint along a rectangle with round corners.
QPainterPath outlineOf(const QRectF &rect, double width, double radius)
{
    const double half = width / 2;
    QPainterPath path;
    path.addRoundedRect(rect.adjusted(-half, -half, half, half), radius + half, radius + half);
    const double inner = std::max(radius - half, 0.0);
    path.addRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    return path;
}

void paintOutline(QPainter &painter, const QRectF &rect, const QColor &color, double width)
{
    if (painter.deviceTransform().m11() >= farScale) {
        painter.fillPath(outlineOf(rect, width, outlineRadius), color);
        return;
    }
    const double half = width / 2;
    const QRectF outer = rect.adjusted(-half, -half, half, half);
    const QRectF inner = rect.adjusted(half, half, -half, -half);
    painter.fillRect(QRectF(outer.topLeft(), QPointF(outer.right(), inner.top())), color);
    painter.fillRect(QRectF(QPointF(outer.left(), inner.bottom()), outer.bottomRight()), color);
    painter.fillRect(QRectF(QPointF(outer.left(), inner.top()), inner.bottomLeft()), color);
    painter.fillRect(QRectF(inner.topRight(), QPointF(outer.right(), inner.bottom())), color);
}

} // namespace

void paintMark(QPainter &painter, const CanvasItem &item, Marks marks, const CanvasStyle &style)
{
    const QColor tint = markColor(marks, style);
    if (item.isConnection()) {
        painter.strokePath(connectionPath(item.route().points, item.route().jumps),
                           QPen(haloColor(marks, style), haloOf(style), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        return;
    }
    const QRectF rect = markedRect(item.rect());
    if (marks.testFlag(Mark::Target)) {
        QColor inside = tint;
        inside.setAlphaF(0.12F);
        QPainterPath path;
        path.addRoundedRect(rect, outlineRadius, outlineRadius);
        painter.fillPath(path, inside);
        // Where keys choose what belongs to the selection, it can be seen whether this does.
        if (marks.testFlag(Mark::Selected))
            paintOutline(painter, rect.adjusted(outlineWidth, outlineWidth, -outlineWidth, -outlineWidth), style.selection, outlineWidth * style.pixel);
    }
    paintOutline(painter, rect, tint, outlineWidth * style.pixel);
}

// Qt blends each tall shape in several threads, and waking them costs more than all the rest. Writing over pixels is cheap.
void paintManyMarks(QPainter &painter, const std::vector<MarkedItem> &items, const std::vector<QRectF> &chips, const QRectF &exposed, const CanvasStyle &style)
{
    const QTransform toView = painter.worldTransform();
    const QRect area = toView.mapRect(exposed).toAlignedRect();
    const double ratio = painter.device()->devicePixelRatioF();
    QImage sheet((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (items.empty() || sheet.isNull())
        return;
    sheet.setDevicePixelRatio(ratio);
    sheet.fill(Qt::transparent);
    {
        QPainter marks(&sheet);
        marks.setTransform(toView * QTransform::fromTranslate(-area.x(), -area.y()));
        marks.setCompositionMode(QPainter::CompositionMode_Source);
        for (const MarkedItem &each : items) {
            if (each.item->isConnection())
                fillHalo(marks, each.item->route().points, haloColor(each.marks, style), haloOf(style) / 2);
        }
        marks.setCompositionMode(QPainter::CompositionMode_SourceOver);
        marks.setRenderHint(QPainter::Antialiasing);
        for (const MarkedItem &each : items) {
            if (!each.item->isConnection())
                paintMark(marks, *each.item, each.marks, style);
        }
        marks.setCompositionMode(QPainter::CompositionMode_Clear);
        marks.setPen(Qt::NoPen);
        marks.setBrush(Qt::black);
        for (const QRectF &chip : chips)
            marks.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    }
    painter.save();
    painter.resetTransform();
    painter.drawImage(area.topLeft(), sheet);
    painter.restore();
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
