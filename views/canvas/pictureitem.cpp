#include "views/canvas/pictureitem.h"

#include "views/picture/painterbackend.h"

#include <QPainter>

namespace views {

namespace {

constexpr double outlineWidth = 2; ///< pixels of the screen
constexpr double markMargin = 5;   ///< pixels of the screen that marks reach beyond the outline
constexpr double haloWidth = 10;   ///< under lines, in the drawing

} // namespace

PictureItem::PictureItem(const CanvasStyle &style) : m_style(style)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void PictureItem::setGroup(PictureGroup group, const QPainterPath &outline, Outline kind)
{
    if (pos().isNull() && group == m_group && outline == m_outline && kind == m_outlineKind)
        return;
    prepareGeometryChange();
    setPos(0, 0);
    m_group = std::move(group);
    m_outline = outline;
    m_outlineKind = kind;
    m_extent = extentOf(m_group);
    update();
}

void PictureItem::setMarks(Marks marks)
{
    if (m_marks == marks)
        return;
    prepareGeometryChange();
    m_marks = marks;
    update();
}

void PictureItem::prepareMarkChange()
{
    if (m_marks)
        prepareGeometryChange();
}

QRectF PictureItem::boundingRect() const
{
    if (!m_marks)
        return m_extent;
    const double margin = m_outlineKind == Outline::Line ? haloWidth / 2 : markMargin * m_style.pixel;
    return m_extent | m_outline.boundingRect().adjusted(-margin, -margin, margin, margin);
}

QColor PictureItem::markColor() const
{
    if (m_marks.testFlag(Mark::Target))
        return m_style.target;
    return m_marks.testFlag(Mark::Selected) ? m_style.selection : m_style.hover;
}

void PictureItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_marks)
        paintMark(*painter);
    paintGroup(*painter, m_group);
}

// Below the group, so that badges on the border stay readable.
void PictureItem::paintMark(QPainter &painter) const
{
    QColor tint = markColor();
    if (m_outlineKind == Outline::Line) {
        tint.setAlphaF(m_marks & (Mark::Selected | Mark::Target) ? 0.35F : 0.2F);
        painter.strokePath(m_outline, QPen(tint, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        return;
    }
    tint.setAlphaF(m_marks.testFlag(Mark::Target) ? 0.12F : 0.0F);
    painter.setBrush(tint);
    painter.setPen(QPen(markColor(), outlineWidth * m_style.pixel));
    painter.drawPath(m_outline);
}

} // namespace views
