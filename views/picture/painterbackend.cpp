#include "views/picture/painterbackend.h"

#include "views/picture/coarsepainting.h"
#include "views/picture/iconcache.h"
#include "views/picture/textpainting.h"

#include <QPainter>

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

void paintPicture(QPainter &painter, const Picture &picture, Detail detail)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (picture.background.isValid())
        painter.fillRect(picture.bounds, picture.background);
    for (const PictureGroup &group : picture.groups)
        paintGroup(painter, group, detail);
}

} // namespace views
