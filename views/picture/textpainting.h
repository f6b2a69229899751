#pragma once

#include "views/picture/picture.h"

class QPainter;

namespace views {

/// Draws a text: shaped once and kept when the device has pixels, as characters otherwise (so that a PDF can be
/// searched). Too small to be read, it is a bar; smaller still, it is left out.
void paintText(QPainter &painter, const TextShape &shape, double scale);

} // namespace views
