#pragma once

#include "views/tools/bending.h"
#include "views/tools/gesture.h"

namespace views {

/// Moves one straight piece of a connection sideways.
class BendGesture : public Gesture
{
public:
    BendGesture(const ToolContext &context, const model::ConnectionId &connection, const Bend &bend);

    void move(const PointerEvent &event) override;
    void finish(const PointerEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return m_bend.horizontal ? Qt::SizeVerCursor : Qt::SizeHorCursor; }

private:
    double positionFor(const PointerEvent &event) const;
    model::Edit editFor(const PointerEvent &event) const;

    model::Diagram m_before;
    model::ConnectionId m_connection;
    Bend m_bend;
    std::vector<QPointF> m_route; ///< at the start
};

} // namespace views
