#include "views/picture/coarsepainting.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace views {

namespace {

constexpr double cornersStillSeen = 12; // radii from here on belong to discs and pills
constexpr double smallestOutline = 10;
constexpr int faintest = 64; // alpha of shadows and halos

QRectF bar(const QPointF &a, const QPointF &b, double width)
{
    return QRectF(a, b).normalized().adjusted(-width / 2, -width / 2, width / 2, width / 2);
}

bool isOrthogonal(const QPainterPath &path)
{
    QPointF last;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QPointF point = element;
        if (element.isLineTo() && last.x() != point.x() && last.y() != point.y())
            return false;
        last = point;
    }
    return true;
}

} // namespace

QColor farColor(const Stroke &stroke)
{
    QColor color = stroke.color;
    if (!stroke.dashes.empty()) {
        const double period = std::accumulate(stroke.dashes.begin(), stroke.dashes.end(), 0.0);
        double drawn = 0;
        for (std::size_t i = 0; i < stroke.dashes.size(); i += 2)
            drawn += stroke.dashes[i];
        color.setAlphaF(color.alphaF() * float(drawn / period));
    }
    return color;
}

bool paintCoarsely(QPainter &painter, const RectShape &shape)
{
    if (shape.radius > cornersStillSeen || !shape.stroke.dashes.empty()
        || (shape.stroke.color.isValid() && !shape.fill.isValid()))
        return false;
    if (!shape.stroke.color.isValid()) {
        if (shape.fill.isValid() && shape.fill.alpha() > faintest)
            painter.fillRect(shape.rect, shape.fill);
        return true;
    }
    if (shape.fill.alpha() < 255)
        return false;
    const double half = shape.stroke.width / 2;
    painter.fillRect(shape.rect.adjusted(-half, -half, half, half), shape.stroke.color);
    painter.fillRect(shape.rect.adjusted(half, half, -half, -half), shape.fill);
    return true;
}

bool paintCoarsely(QPainter &painter, const PathShape &shape)
{
    if (const QRectF box = shape.path.controlPointRect(); shape.fill.isValid() && !shape.stroke.color.isValid()
                                                          && box.width() < smallestOutline
                                                          && box.height() < smallestOutline) {
        // An arrowhead far away is a dot of the same area.
        painter.fillRect(box.adjusted(box.width() / 7, box.height() / 7, -box.width() / 7, -box.height() / 7),
                         shape.fill);
        return true;
    }
    if (shape.fill.isValid() || !isOrthogonal(shape.path))
        return false;
    const QColor color = farColor(shape.stroke);
    QPointF last;
    for (int i = 0; i < shape.path.elementCount(); ++i) {
        const QPainterPath::Element element = shape.path.elementAt(i);
        if (element.isLineTo())
            painter.fillRect(bar(last, element, shape.stroke.width), color);
        // The pieces of a curve follow each other as points: small steps, drawn as one square corner.
        if (element.isCurveTo() && i + 2 < shape.path.elementCount())
            painter.fillRect(bar(last, shape.path.elementAt(i + 2), shape.stroke.width)
                                 .intersected(bar(last, shape.path.elementAt(i), shape.stroke.width)),
                             color);
        last = element;
    }
    return true;
}

} // namespace views
