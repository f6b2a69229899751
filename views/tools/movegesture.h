#pragma once

#include "views/tools/gesture.h"

namespace views {

/// Moves the selected parts with their contents. They snap to other parts, else to the grid (Alt, Control: not), and go
/// into the container under the cursor, or out of theirs. A part without connections goes onto the connection under it.
class MoveGesture : public Gesture
{
public:
    /// `held`: the part that the cursor took hold of at `start`; it is what snaps.
    MoveGesture(const ToolContext &context, const model::ComponentId &held, const QPointF &start);

    void move(const PointerEvent &event) override;
    void finish(const PointerEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

private:
    QPointF deltaTo(const PointerEvent &event) const;
    std::vector<QRectF> othersInSight() const;
    void showGuides(const PointerEvent &event, const QPointF &delta) const;
    std::optional<model::ComponentId> containerAt(const QPointF &position) const;
    model::Edit editFor(const PointerEvent &event) const;
    std::optional<model::ConnectionId> connectionAt(const PointerEvent &event) const;
    void markTarget(const PointerEvent &event);

    model::Diagram m_before;
    CanvasGeometry m_geometry; ///< at the start
    std::vector<model::ComponentId> m_roots;
    QSet<model::ComponentId> m_carried; ///< the roots and everything inside them
    QRectF m_bounds;               ///< of the roots, at the start
    std::vector<QRectF> m_others;  ///< what they can line up with
    QPointF m_start;
    QPointF m_heldCorner;
    bool m_onlyBadges = false;
};

} // namespace views
