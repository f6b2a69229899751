#pragma once

#include "model/catalog/lineshape.h"
#include "views/tools/gesture.h"

namespace views {

/// Draws a new connection from a part, or moves one end of a connection: to another part, or along the border
/// of its own part, where it stays pinned. Parts that can be connected light up under the
/// cursor; letting a new one go where no part is asks which one belongs there, letting go elsewhere changes nothing.
class ConnectGesture : public Gesture
{
public:
    enum class End { From, To };

    /// A new connection from this part.
    ConnectGesture(const ToolContext &context, const model::ComponentId &from);
    /// Moves this end of the connection.
    ConnectGesture(const ToolContext &context, const model::ConnectionId &connection, End end);

    void move(const PointerEvent &event) override;
    void finish(const PointerEvent &event) override;
    void cancel() override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

    // For the keyboard: the same without a cursor.
    bool isNew() const { return m_isNew; }
    const model::ComponentId &fixed() const { return m_fixed; }
    /// The part at which the moved end is so far; a new connection has none.
    std::optional<model::ComponentId> ownPart() const;
    bool canAimAt(const model::ComponentId &target) const;
    void aimAt(const std::optional<model::ComponentId> &target);
    const std::optional<model::ComponentId> &target() const { return m_target; }
    /// Takes the moved end to this place on the border of the target.
    void takeTo(const model::PortPin &place) { aimAt(m_target, place); }
    /// Where on the border of the target the moved end is now.
    model::PortPin place() const;
    void commit();

private:
    void aimAt(const std::optional<model::ComponentId> &target, const std::optional<model::PortPin> &pin);
    void aimAt(const PointerEvent &event);
    model::Edit editTo(const model::ComponentId &target) const;
    std::optional<model::ComponentId> targetAt(const PointerEvent &event) const;
    bool endsInTheOpen(const PointerEvent &event) const;
    void showLooseLine(const QPointF &to) const;
    std::vector<QPointF> routeTo(const model::ComponentId &target) const;
    void clear();

    model::Diagram m_before;
    model::ComponentId m_fixed;
    model::ConnectionId m_connection; ///< the one that is moved, or the id of the new one
    bool m_isNew = true;
    End m_end = End::To;
    std::optional<model::ComponentId> m_target;
    std::optional<model::PortPin> m_pin; ///< on the target
};

} // namespace views
