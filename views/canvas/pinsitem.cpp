#include "views/canvas/pinsitem.h"

#include <QPainter>
#include <QPainterPath>

namespace views {

namespace {

constexpr double radius = 9;          ///< of the disc, in the drawing
constexpr double smallestScale = 0.4; ///< zoomed out farther, pins would be specks

/// Around (0, 0), leaning a little.
QPainterPath pinPath()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{-2.4, -4.8}, {2.4, -4.8}, {1.7, -0.9}, {3.6, 1.2}, {-3.6, 1.2}, {-1.7, -0.9}, {-2.4, -4.8}}));
    path.moveTo(0, 1.2);
    path.lineTo(0, 5.2);
    return QTransform().rotate(20).map(path);
}

} // namespace

PinsItem::PinsItem(const CanvasStyle &style)
    : SignItem(style)
{}

void PinsItem::setPlaces(const std::vector<QPointF> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    QRectF bounds;
    for (const QPointF &place : places)
        bounds |= QRectF(place, QSizeF()).adjusted(-radius - 1, -radius - 1, radius + 1, radius + 1);
    setBounds(bounds);
}

void PinsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_style.pixel > 1 / smallestScale)
        return;
    static const QPainterPath pin = pinPath();
    for (const QPointF &place : m_places) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_style.canvas);
        painter->drawEllipse(place, radius, radius);
        painter->setPen(QPen(m_style.hint, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->translate(place);
        painter->drawPath(pin);
        painter->translate(-place);
    }
}

} // namespace views
