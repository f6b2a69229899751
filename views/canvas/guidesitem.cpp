#include "views/canvas/guidesitem.h"

#include <QPainter>

#include <cmath>

namespace views {

namespace {

// Sizes in pixels of the screen.
constexpr double overhang = 8; ///< of a line beyond what is in line
constexpr double tick = 4;     ///< half of the stroke at the end of a gap

QLineF longer(const QLineF &line, double by)
{
    const double length = line.length();
    if (length == 0)
        return line;
    const QPointF along = (line.p2() - line.p1()) * (by / length);
    return {line.p1() - along, line.p2() + along};
}

} // namespace

GuidesItem::GuidesItem(const CanvasStyle &style)
    : SignItem(style)
{}

void GuidesItem::setGuides(const model::SnapGuides &guides)
{
    if (guides == m_guides)
        return;
    m_guides = guides;
    QRectF bounds;
    const double margin = (overhang + tick) * m_style.pixel;
    for (const std::vector<QLineF> *lines : {&m_guides.lines, &m_guides.gaps}) {
        for (const QLineF &line : *lines)
            bounds |= QRectF(line.p1(), line.p2()).normalized().adjusted(-margin, -margin, margin, margin);
    }
    setBounds(bounds);
}

void GuidesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(QPen(m_style.selection, m_style.pixel, Qt::DashLine));
    for (const QLineF &line : m_guides.lines)
        painter->drawLine(longer(line, overhang * m_style.pixel));
    painter->setPen(QPen(m_style.selection, 1.5 * m_style.pixel));
    for (const QLineF &gap : m_guides.gaps) {
        painter->drawLine(gap);
        const bool horizontal = std::abs(gap.dx()) > std::abs(gap.dy());
        const QPointF half = (horizontal ? QPointF(0, tick) : QPointF(tick, 0)) * m_style.pixel;
        for (const QPointF &end : {gap.p1(), gap.p2()})
            painter->drawLine(end - half, end + half);
    }
}

} // namespace views
