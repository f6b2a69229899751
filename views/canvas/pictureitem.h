#pragma once

#include "views/picture/picture.h"

#include <QGraphicsItem>

namespace views {

/// Shows one group above the drawing: the number of a step, a part that is about to be placed.
class PictureItem : public QGraphicsItem
{
public:
    PictureItem();

    const PictureGroup &group() const { return m_group; }
    /// Shows another group; does nothing when it equals the one shown.
    void setGroup(PictureGroup group);

    QRectF boundingRect() const override { return m_extent; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    PictureGroup m_group;
    QRectF m_extent;
};

} // namespace views
