#pragma once

#include "views/canvas/canvasstyle.h"

#include <QGraphicsItem>

#include <vector>

namespace views {

/// A small pin on the border of each part that stays where it is. Only on the canvas: exports show what is drawn, not how
/// it is kept.
class PinsItem : public QGraphicsItem
{
public:
    explicit PinsItem(const CanvasStyle &style);

    void setPlaces(const std::vector<QPointF> &places);
    const std::vector<QPointF> &places() const { return m_places; }

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const CanvasStyle &m_style;
    std::vector<QPointF> m_places;
    QRectF m_bounds;
};

} // namespace views
