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
    /// Shows the arrows of the part under the cursor, else of the selected one, where it is now.
    void showArrows();

    /// The part that a press on its border, or on one of its discs, connects from.
    std::optional<model::ComponentId> connectsFrom(const PointerEvent &event) const;
    /// How far the disc under the cursor is from it; nothing where none is.
    std::optional<double> distanceToDisc(const QPointF &position) const;

    /// A part and the side that an arrow or a disc under the cursor stands for.
    struct Side {
        model::ComponentId part;
        Qt::Edge edge;
    };
    std::optional<Side> sideAt(const PointerEvent &event) const;

private:
    std::optional<model::ComponentId> selectedPart() const;
    std::optional<QPointF> arrowPlace(const QRectF &rect, Qt::Edge edge) const;
    bool isWrittenOn(const QRectF &place) const;
    std::optional<model::ComponentId> partNear(const PointerEvent &event) const;
    std::optional<int> sideOfBorder(const PointerEvent &event) const;

    const ToolContext &m_context;
    std::optional<model::ComponentId> m_portsOf;
    std::optional<model::ComponentId> m_arrowsOf;
};

} // namespace views
