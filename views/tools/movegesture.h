#pragma once

#include "views/tools/duplicate.h"
#include "views/tools/gesture.h"

namespace views {

/// Moves the selected parts with their contents; while Control or Alt is held they stay, and copies with the connections among
/// them are put there instead. What is dragged snaps to other parts, else to the grid (Control and Alt together: not), and goes
/// into the container under the cursor, or out of its own. A part without connections goes onto the connection under it.
class MoveGesture : public Gesture
{
public:
    /// `held`: the part that the cursor took hold of at `start`; it is what snaps.
    MoveGesture(const ToolContext &context, const model::ComponentId &held, const QPointF &start);

    void move(const PointerEvent &event) override;
    void finish(const PointerEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return m_copies ? Qt::DragCopyCursor : Qt::SizeAllCursor; }

private:
    /// Where a part is put, relative to its container, and how large.
    struct Landing {
        QPointF position;
        std::optional<QSizeF> size;
    };

    PointerEvent understood(const PointerEvent &event) const;
    void setCopies(bool on);
    void show(const QPointF &delta);
    QPointF deltaTo(const PointerEvent &event) const;
    std::vector<QRectF> othersInSight() const;
    void showGuides(const PointerEvent &event, const QPointF &delta) const;
    std::optional<model::ComponentId> containerAt(const QPointF &position) const;
    Landing landingOf(const model::ComponentId &id, const QPointF &delta, const std::optional<model::ComponentId> &container) const;
    model::Edit moveEdit(const PointerEvent &event) const;
    Duplicates copiesFor(const PointerEvent &event) const;
    void clear();
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
    bool m_copies = false;
};

} // namespace views
