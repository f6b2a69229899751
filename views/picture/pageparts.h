#pragma once

#include "views/picture/picturebuilder.h"

namespace views {

/// Adds what stands around the drawing (title above; step list and legend below) and sets the picture's bounds.
void addPageParts(const DrawingContext &context, const Overlay &overlay, const PictureOptions &options,
                  Picture &picture);

} // namespace views
