#pragma once

#include "views/tools/gesture.h"

namespace views {

/// What is under the cursor before anything is pressed: marks it, shows where connections start, answers what a press
/// would take hold of.
class Hover
{
public:
    explicit Hover(const ToolContext &context) : m_context(context) {}

    void update(const PointerEvent &event);
    void clear();

    /// The part that a press beside its border, or on one of its discs, connects from.
    std::optional<model::ComponentId> connectsFrom(const PointerEvent &event) const;

private:
    std::optional<model::ComponentId> partNear(const PointerEvent &event) const;

    const ToolContext &m_context;
    std::optional<model::ComponentId> m_portsOf;
};

} // namespace views
