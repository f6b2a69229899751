#pragma once

#include "views/canvas/signitem.h"

#include <vector>

namespace views {

/// A small pin on the border of each part that stays where it is. Only on the canvas: exports show what is drawn, not how
/// it is kept.
class PinsItem : public SignItem
{
public:
    explicit PinsItem(const CanvasStyle &style);

    void setPlaces(const std::vector<QPointF> &places);
    const std::vector<QPointF> &places() const { return m_places; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<QPointF> m_places;
};

} // namespace views
