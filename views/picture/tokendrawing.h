#pragma once

#include "model/trace/trace.h"

#include "views/picture/palette.h"
#include "views/picture/picture.h"

namespace views {

/// What travels: a request is a disc with an envelope, an answer a rounded square with a page, a failure a diamond.
enum class TokenShape { Request, Reply, Failure };

inline constexpr double tokenRadius = 11;

void drawToken(const QPointF &center, TokenShape shape, const Palette &palette, std::vector<Shape> &shapes);

/// A step number in a disc.
void drawStepNumber(const QPointF &center, int number, const Palette &palette, std::vector<Shape> &shapes);
inline constexpr double stepRadius = 10;

} // namespace views
