#pragma once

#include "views/graphics/graphic.h"

namespace views {

/// An SVG file as something that can be drawn anywhere without harm. What is on a list of elements and attributes is kept;
/// scripts, events, animation, links, images, filters, masks and styles that point outside are left out. References are
/// resolved, so that nothing refers to anything but gradients within; all renderers agree about what remains.
/// Refused, with a sentence: no SVG, no size, entities, more than anybody draws (see svglimits), nothing left to see.
model::Result<VectorGraphic> cleanedSvg(const QByteArray &file);

} // namespace views
