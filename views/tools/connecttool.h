#pragma once

#include "views/tools/connectgesture.h"
#include "views/tools/tool.h"

namespace views {

/// Connects by dragging from one part to another, or by clicking the one and then the other.
class ConnectTool : public Tool
{
public:
    using Tool::Tool;

    void press(const PointerEvent &event) override;
    void move(const PointerEvent &event) override;
    void release(const PointerEvent &event) override;
    bool isDragging() const override { return m_gesture != nullptr; }
    bool cancel() override;
    void deactivate() override;

private:
    std::optional<model::ComponentId> partAt(const PointerEvent &event) const;

    std::unique_ptr<ConnectGesture> m_gesture;
    QPoint m_pressed;
};

} // namespace views
