#pragma once

#include "views/tools/hover.h"
#include "views/tools/tool.h"

#include <functional>

namespace views {

/// Selects, moves, resizes, connects from discs, moves ends and bends of connections: what a press takes hold of decides.
class SelectTool : public Tool
{
public:
    explicit SelectTool(const ToolContext &context);

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    void doubleClick(const PointerEvent &event) override;
    void leave() override;
    bool isDragging() const override { return m_gesture != nullptr; }
    bool cancel() override;
    void deactivate() override;

    /// Shows the handles of what is selected, where it is now.
    void updateHandles();
    /// Selects what is at the place unless it is selected already.
    void selectAt(const PointerEvent &event);

private:
    using MakeGesture = std::function<std::unique_ptr<Gesture>()>;

    int handleAt(const PointerEvent &event) const;
    bool pressHandle(const PointerEvent &event);
    bool pressBend(const PointerEvent &event);
    bool pressSide(const PointerEvent &event);
    void pressPart(const model::ComponentId &id, const PointerEvent &event);
    void pressConnection(const model::ConnectionId &id, const PointerEvent &event);
    void pressInsideFrame(const CanvasGeometry::Part &frame, const PointerEvent &event);
    void pressNothing(const PointerEvent &event);
    void moveGesture(const PointerEvent &event);
    void updateCursor(const PointerEvent &event);

    Hover m_hover;
    std::unique_ptr<Gesture> m_gesture; ///< under way
    std::optional<QPoint> m_pressed;    ///< where, on the viewport
    MakeGesture m_onDrag;               ///< what a drag from here does
    std::function<void()> m_onClick;    ///< what letting go here does
};

} // namespace views
