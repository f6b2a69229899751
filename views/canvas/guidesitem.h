#pragma once

#include "model/layout/snapping.h"

#include "views/canvas/signitem.h"

namespace views {

/// Why something that is dragged snaps: thin lines along what is in line, arrows across gaps that are equal.
class GuidesItem : public SignItem
{
public:
    explicit GuidesItem(const CanvasStyle &style);

    void setGuides(const model::SnapGuides &guides); ///< empty: nothing is shown
    const model::SnapGuides &guides() const { return m_guides; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    model::SnapGuides m_guides;
};

} // namespace views
