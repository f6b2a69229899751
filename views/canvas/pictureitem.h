#pragma once

#include "views/canvas/canvasstyle.h"
#include "views/picture/picture.h"

#include <QGraphicsItem>

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

/// Shows one group of the picture; owns no data besides it. Marks follow the outline: around parts, under lines.
class PictureItem : public QGraphicsItem
{
public:
    enum class Outline { Around, Line };

    /// `style` belongs to the scene and outlives the item.
    explicit PictureItem(const CanvasStyle &style);

    const PictureGroup &group() const { return m_group; }
    /// What the group covers, marks not included; in the drawing's coordinates.
    QRectF extent() const { return m_extent.translated(pos()); }

    /// Shows another group; does nothing when it equals the one shown. `outline` is where marks are drawn.
    void setGroup(PictureGroup group, const QPainterPath &outline = {}, Outline kind = Outline::Around);
    /// Moves what is shown without drawing it anew.
    void moveBy(const QPointF &delta) { setPos(pos() + delta); }

    void setMarks(Marks marks);
    Marks marks() const { return m_marks; }
    /// The size of a pixel in the style is about to change.
    void prepareMarkChange();

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QColor markColor() const;
    void paintMark(QPainter &painter) const;

    const CanvasStyle &m_style;
    PictureGroup m_group;
    QRectF m_extent;
    QPainterPath m_outline;
    Outline m_outlineKind = Outline::Around;
    Marks m_marks;
};

} // namespace views
