#include "views/tools/connecttool.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace views {

std::optional<model::ComponentId> ConnectTool::partAt(const PointerEvent &event) const
{
    const CanvasGeometry::Part *part = m_context.scene.geometry().partAt(event.position);
    return part ? std::optional(part->id) : std::nullopt;
}

void ConnectTool::press(const PointerEvent &event)
{
    if (event.button != Qt::LeftButton || m_gesture)
        return;
    m_pressed = event.onView;
    if (const auto part = partAt(event)) {
        m_context.scene.setMarked(Mark::Hovered, {});
        m_gesture = std::make_unique<ConnectGesture>(m_context, *part);
    }
}

void ConnectTool::move(const PointerEvent &event)
{
    m_context.view.viewport()->setCursor(Qt::CrossCursor);
    if (m_gesture) {
        m_gesture->move(event);
        return;
    }
    const auto part = partAt(event);
    m_context.scene.setMarked(Mark::Hovered, part ? Selection{{*part}, {}} : Selection());
}

void ConnectTool::release(const PointerEvent &event)
{
    if (event.button != Qt::LeftButton || !m_gesture)
        return;
    // Let go where it was pressed: the next click chooses the target.
    const bool clicked = (event.onView - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    if (clicked && partAt(event) == m_gesture->fixed())
        return;
    const std::unique_ptr<ConnectGesture> gesture = std::move(m_gesture);
    gesture->finish(event);
}

bool ConnectTool::cancel()
{
    const std::unique_ptr<ConnectGesture> gesture = std::move(m_gesture);
    if (gesture)
        gesture->cancel();
    return gesture != nullptr;
}

void ConnectTool::deactivate()
{
    cancel();
    m_context.scene.setMarked(Mark::Hovered, {});
    m_context.view.viewport()->unsetCursor();
}

} // namespace views
