#pragma once

#include "views/picture/picture.h"

#include <QByteArray>

class QPainter;

namespace views {

/// The drawing inside an icon file, for icons that are written into an SVG.
struct IconSource {
    QRectF viewBox;
    QByteArray body; ///< markup inside the root element, `currentColor` not replaced yet; empty: there is no such icon

    QByteArray coloredBody(const QColor &color) const;
};

/// The icon of that name below resources/icons, or the one for unknown things; kept for the whole run.
const IconSource &iconSource(const QString &name);

/// True when resources/icons has it.
bool hasIcon(const QString &name);

/// Paints an icon: as pixels from a cache (per name, colour and size on the device) when the device has pixels and the
/// icon is small, else as vectors.
void paintIcon(QPainter &painter, const IconShape &icon);

} // namespace views
