#pragma once

#include "views/picture/picture.h"

class QPainter;

namespace views {

/// Draws groups with a QPainter in the picture's coordinates: canvas, PNG and PDF.
void paintGroup(QPainter &painter, const PictureGroup &group);
void paintPicture(QPainter &painter, const Picture &picture);

} // namespace views
