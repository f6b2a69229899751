#pragma once

#include "model/diagram/diagram.h"

#include "views/graphics/graphics.h"

namespace views {

/// The image as text that a drawing can keep: cleaned, and made smaller where it must be.
QString embeddedSource(const Graphic &graphic);

/// The diagram with the icons and images that it shows in itself, as it has to be where it is sent without its folder. What is not
/// found keeps its name.
model::Diagram withGraphicsInside(model::Diagram diagram, const Graphics &graphics);

/// The file for a picture that carries its diagram along.
QByteArray carriedFile(const model::Diagram &diagram, const Graphics &graphics);

} // namespace views
