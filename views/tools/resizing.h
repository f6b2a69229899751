#pragma once

#include "model/edit/edit.h"

namespace views {

/// A part is resized by one of its corners, in this order in handles.
enum class Corner { TopLeft, TopRight, BottomRight, BottomLeft };
inline constexpr Corner allCorners[] = {Corner::TopLeft, Corner::TopRight, Corner::BottomRight, Corner::BottomLeft};

QPointF cornerOf(const QRectF &rect, Corner corner);

/// Badges have one size.
bool isResizable(const QSizeF &size);

/// Where the part is (in the drawing) once its corner has been brought to `wished`: as far as its contents, and what makes a
/// part readable, allow.
QRectF resizedRect(const model::Diagram &diagram, const model::ComponentId &id, Corner corner, const QPointF &wished);

/// Gives the part that place and size; what is inside it stays where it is drawn.
model::SetGeometry geometryFor(const model::Diagram &diagram, const model::ComponentId &id, const QRectF &rect);

} // namespace views
