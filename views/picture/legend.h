#pragma once

#include "views/picture/drawingcontext.h"
#include "views/picture/picture.h"

namespace views {

/// Explains the line styles and marks that the drawing uses, in rows of at most `width` pixels from `topLeft` on.
/// A group without shapes when there is nothing to explain.
PictureGroup legend(const DrawingContext &context, const Overlay &overlay, QPointF topLeft, double width);

} // namespace views
