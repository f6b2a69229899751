#pragma once

#include "views/tools/gesture.h"

namespace views {

/// What the left button does. One is active at a time.
class Tool
{
public:
    explicit Tool(const ToolContext &context) : m_context(context) {}
    virtual ~Tool() = default;
    Tool(const Tool &) = delete;
    Tool &operator=(const Tool &) = delete;

    virtual void press(const PointerEvent &event) = 0;
    virtual void move(const PointerEvent &event) = 0;
    virtual void release(const PointerEvent &event) = 0;
    virtual void doubleClick(const PointerEvent &) {}
    virtual void leave() {}
    /// Something follows the cursor.
    virtual bool isDragging() const { return false; }
    /// Ends what is under way without a trace; false when nothing was.
    virtual bool cancel() = 0;
    /// Takes its signs off the canvas; another tool becomes active.
    virtual void deactivate() { cancel(); }

protected:
    const ToolContext &m_context;
};

} // namespace views
