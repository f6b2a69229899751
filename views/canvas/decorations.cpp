#include "views/canvas/decorations.h"

#include "views/picture/picture.h"

#include <QPainter>

#include <cmath>

namespace views {

namespace {

// Sizes in pixels of the screen.
constexpr double squareSize = 9;
constexpr double discRadius = 5.5;
constexpr double dotRadius = 3.75;
constexpr double arrowDisc = 9;
constexpr double reach = 9;
constexpr double arrowLength = 11;
constexpr double lineWidth = 2;

constexpr double lineCornerRadius = 8;

QRectF around(const std::vector<QPointF> &points, double margin)
{
    QRectF bounds;
    for (const QPointF &point : points)
        bounds |= QRectF(point - QPointF(margin, margin), QSizeF(2 * margin, 2 * margin));
    return bounds;
}

} // namespace

PointsItem::PointsItem(const CanvasStyle &style, Sign sign) : SignItem(style), m_sign(sign) {}

void PointsItem::setPoints(const std::vector<QPointF> &points)
{
    const QRectF bounds = around(points, (reach + 1) * m_style.pixel);
    if (points == m_points && bounds == boundingRect())
        return;
    m_points = points;
    m_active = -1;
    setBounds(bounds);
}

int PointsItem::pointAt(const QPointF &position) const
{
    int nearest = -1;
    double least = reach * m_style.pixel;
    for (int i = 0; i < int(m_points.size()); ++i) {
        const QPointF off = position - m_points[std::size_t(i)];
        const double distance = std::hypot(off.x(), off.y());
        if (distance < least || (nearest < 0 && distance == least)) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

void PointsItem::setActive(int point)
{
    if (m_active == point)
        return;
    m_active = point;
    update();
}

/// A small chevron that points away from its part; a disc around it while the cursor is there.
void PointsItem::paintArrow(QPainter &painter, int point) const
{
    const bool active = point == m_active;
    const double pixel = m_style.pixel;
    painter.save();
    painter.translate(m_points[std::size_t(point)]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? m_style.selection : m_style.canvas);
    painter.drawEllipse(QPointF(), arrowDisc * pixel, arrowDisc * pixel);
    const Qt::Edge towards = side(point);
    painter.rotate(towards == Qt::BottomEdge ? 90 : towards == Qt::LeftEdge ? 180 : towards == Qt::TopEdge ? 270 : 0);
    QPen pen(active ? m_style.canvas : m_style.hint, 2 * pixel, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(-2, -4.5) * pixel, QPointF(2.5, 0) * pixel, QPointF(-2, 4.5) * pixel}));
    painter.restore();
}

void PointsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_sign == Sign::Arrow) {
        for (int i = 0; i < int(m_points.size()); ++i)
            paintArrow(*painter, i);
        return;
    }
    painter->setPen(QPen(m_style.selection, 1.5 * m_style.pixel));
    for (int i = 0; i < int(m_points.size()); ++i) {
        const bool active = i == m_active;
        painter->setBrush(active ? m_style.selection : m_style.canvas);
        const double radius = (m_sign == Sign::Disc ? discRadius : dotRadius) + (active ? 1.5 : 0);
        const double half = (m_sign == Sign::Square ? squareSize / 2 : radius) * m_style.pixel;
        const QRectF sign(m_points[std::size_t(i)] - QPointF(half, half), QSizeF(2 * half, 2 * half));
        if (m_sign == Sign::Square)
            painter->drawRoundedRect(sign, 2 * m_style.pixel, 2 * m_style.pixel);
        else
            painter->drawEllipse(sign);
    }
}

LineItem::LineItem(const CanvasStyle &style) : SignItem(style) {}

void LineItem::setLine(const std::vector<QPointF> &points, bool joined)
{
    if (points == m_points && joined == m_joined)
        return;
    m_points = points;
    m_joined = joined;
    setBounds(around(points, (arrowLength + lineWidth) * m_style.pixel));
}

void LineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_points.size() < 2)
        return;
    const QColor color = m_joined ? m_style.target : m_style.selection;
    QPen pen(color, lineWidth * m_style.pixel, m_joined ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
    painter->strokePath(roundedPolyline(m_points, lineCornerRadius), pen);

    const QPointF tip = m_points.back();
    QPointF along = tip - m_points[m_points.size() - 2];
    if (along.isNull() && m_points.size() > 2)
        along = tip - m_points[m_points.size() - 3];
    const double length = std::hypot(along.x(), along.y());
    if (length == 0)
        return;
    along *= arrowLength * m_style.pixel / length;
    const QPointF aside(-along.y() / 2, along.x() / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(QPolygonF({tip, tip - along + aside, tip - along - aside}));
}

BandItem::BandItem(const CanvasStyle &style) : SignItem(style) {}

void BandItem::setBand(const QRectF &band)
{
    if (band == m_band)
        return;
    m_band = band;
    const double margin = 2 * m_style.pixel;
    setBounds(band.isNull() ? QRectF() : band.adjusted(-margin, -margin, margin, margin));
}

void BandItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_band.isNull())
        return;
    painter->setBrush(m_style.selectionHalo);
    painter->setPen(QPen(m_style.selection, m_style.pixel));
    painter->drawRect(m_band);
}

} // namespace views
