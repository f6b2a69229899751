#pragma once

#include "views/tools/gesture.h"
#include "views/tools/resizing.h"

namespace views {

/// Resizes one part by a corner. A frame keeps what is inside it where it is drawn, and stays large enough for it.
class ResizeGesture : public Gesture
{
public:
    ResizeGesture(const ToolContext &context, const model::ComponentId &id, Corner corner, const QPointF &start);

    void move(const PointerEvent &event) override;
    void finish(const PointerEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override;

private:
    QRectF rectFor(const PointerEvent &event) const;
    model::Edit editFor(const PointerEvent &event) const;

    model::Diagram m_before;
    model::ComponentId m_id;
    Corner m_corner;
    QPointF m_start;   ///< where the cursor took hold
    QRectF m_rect;     ///< at the start
};

} // namespace views
