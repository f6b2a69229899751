#pragma once

#include "model/layout/snapping.h"

#include "views/canvas/canvasstyle.h"

#include <QGraphicsItem>

namespace views {

/// Why something that is dragged snaps: thin lines along what is in line, arrows across gaps that are equal.
class GuidesItem : public QGraphicsItem
{
public:
    explicit GuidesItem(const CanvasStyle &style);

    void setGuides(const model::SnapGuides &guides); ///< empty: nothing is shown
    const model::SnapGuides &guides() const { return m_guides; }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const CanvasStyle &m_style;
    model::SnapGuides m_guides;
    QRectF m_bounds;
};

} // namespace views
