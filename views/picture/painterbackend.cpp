#include "views/picture/painterbackend.h"

#include "views/picture/coarsepainting.h"
#include "views/picture/iconcache.h"
#include "views/picture/textpainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

QPen penOf(const Stroke &stroke)
{
    if (!stroke.color.isValid() || stroke.width <= 0)
        return Qt::NoPen;
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (stroke.round) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
    }
    if (!stroke.dashes.empty()) {
        QList<qreal> pattern;
        for (const double length : stroke.dashes)
            pattern += length / stroke.width;
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// The pieces of a line that come as near to the area as half of `width`.
QPainterPath piecesWithin(const QPainterPath &path, const QRectF &area, double width)
{
    const QRectF near = area.adjusted(-width, -width, width, width);
    const auto touches = [&near](std::initializer_list<QPointF> points) {
        const auto [left, right] = std::minmax_element(points.begin(), points.end(), [](auto a, auto b) { return a.x() < b.x(); });
        const auto [top, bottom] = std::minmax_element(points.begin(), points.end(), [](auto a, auto b) { return a.y() < b.y(); });
        return left->x() <= near.right() && right->x() >= near.left() && top->y() <= near.bottom() && bottom->y() >= near.top();
    };
    QPainterPath pieces;
    QPointF last;
    bool connected = false; // the pieces end at `last`
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const bool curve = element.isCurveTo();
        const QPointF end = curve ? path.elementAt(i + 2) : element;
        if (!element.isMoveTo() && touches({last, element, curve ? path.elementAt(i + 1) : element, end})) {
            if (!connected)
                pieces.moveTo(last);
            if (curve)
                pieces.cubicTo(element, path.elementAt(i + 1), end);
            else
                pieces.lineTo(end);
            connected = true;
        } else {
            connected = false;
        }
        i += curve ? 2 : 0;
        last = end;
    }
    return pieces;
}

/// Paints one shape after the other at a scale that stays the same.
class ShapePainter
{
public:
    ShapePainter(QPainter &painter, Detail detail)
        : m_painter(painter)
    {
        const QTransform &transform = painter.deviceTransform();
        m_scale = std::hypot(transform.m11(), transform.m12());
        m_coarse = detail == Detail::ByScale && m_scale < coarseScale && transform.type() <= QTransform::TxScale;
    }

    void operator()(const RectShape &shape) const
    {
        if (m_coarse && paintCoarsely(m_painter, shape))
            return;
        prepare(shape.fill, shape.stroke);
        if (shape.radius > 0)
            m_painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
        else
            m_painter.drawRect(shape.rect);
    }

    void operator()(const PathShape &shape) const
    {
        if (m_coarse && paintCoarsely(m_painter, shape))
            return;
        prepare(shape.fill, shape.stroke);
        m_painter.drawPath(shape.path);
    }

    void operator()(const HatchShape &shape) const
    {
        m_painter.strokePath(hatchLines(shape), QPen(shape.color, hatchLineWidth, Qt::SolidLine, Qt::FlatCap));
    }

    void operator()(const TextShape &shape) const { paintText(m_painter, shape, m_scale); }
    void operator()(const IconShape &shape) const { paintIcon(m_painter, shape); }

    void operator()(const ImageShape &shape) const
    {
        const double opacity = m_painter.opacity();
        m_painter.setOpacity(opacity * shape.opacity);
        m_painter.drawImage(shape.rect, shape.image->imageFor(m_painter.deviceTransform().mapRect(shape.rect).size()));
        m_painter.setOpacity(opacity);
    }

private:
    void prepare(const QColor &fill, const Stroke &stroke) const
    {
        m_painter.setPen(penOf(stroke));
        m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    }

    QPainter &m_painter;
    double m_scale = 1;
    bool m_coarse = false;
};

} // namespace

void paintGroup(QPainter &painter, const PictureGroup &group, Detail detail)
{
    const double opacity = painter.opacity();
    if (group.opacity < 1)
        painter.setOpacity(opacity * group.opacity);
    const ShapePainter shapePainter(painter, detail);
    for (const Shape &shape : group.shapes)
        std::visit(shapePainter, shape);
    if (group.opacity < 1)
        painter.setOpacity(opacity);
}

void paintGroupWithin(QPainter &painter, const PictureGroup &group, const QRectF &area)
{
    const ShapePainter shapePainter(painter, Detail::ByScale);
    for (const Shape &shape : group.shapes) {
        const auto *path = std::get_if<PathShape>(&shape);
        if (path && !path->fill.isValid() && path->stroke.dashes.empty())
            shapePainter(PathShape{piecesWithin(path->path, area, path->stroke.width), {}, path->stroke});
        else if (path && !path->fill.isValid())
            shapePainter(*path); // dashes start at the beginning of the line
        else if (extentOf(shape).intersects(area))
            std::visit(shapePainter, shape);
    }
}

void paintPicture(QPainter &painter, const Picture &picture, Detail detail)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (picture.background.isValid())
        painter.fillRect(picture.bounds, picture.background);
    for (const PictureGroup &group : picture.groups)
        paintGroup(painter, group, detail);
}

} // namespace views
