#pragma once

#include "views/picture/picture.h"

class QPainter;

namespace views {

/// The icon of that name below resources/icons, or the one for unknown things; kept for the whole run.
const VectorGraphic &iconSource(const QString &name);

/// True when resources/icons has it.
bool hasIcon(const QString &name);

/// What the shape shows: its own drawing, else the icon with its name.
const VectorGraphic &graphicOf(const IconShape &icon);

/// Paints an icon: as pixels from a cache (per name, colour and size on the device) when the device has pixels and the
/// icon is small, else as vectors.
void paintIcon(QPainter &painter, const IconShape &icon);

} // namespace views
