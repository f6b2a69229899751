#pragma once

#include "views/tools/gesture.h"

namespace views {

/// Selects with a rectangle: parts that it touches, frames and connections that it holds whole. With `adding` what was
/// selected before stays selected.
class BandGesture : public Gesture
{
public:
    BandGesture(const ToolContext &context, const QPointF &start, bool adding);

    void move(const PointerEvent &event) override;
    void finish(const PointerEvent &event) override;
    void cancel() override;

private:
    Selection m_before;
    QPointF m_start;
    bool m_adding;
};

} // namespace views
