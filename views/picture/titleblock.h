#pragma once

#include "views/picture/drawingcontext.h"
#include "views/picture/picture.h"

namespace views {

/// The block of technical drawings: title and subject, below them author, version and date as far as they were typed. Its
/// top right corner is at `corner`; always as wide as titleBlockWidth.
PictureGroup titleBlock(const DrawingContext &context, const QPointF &corner);

inline constexpr double titleBlockWidth = 340;

} // namespace views
