#pragma once

#include <QColor>
#include <QString>

namespace views {

/// A colour as SVG files write it: names, #rgb, #rrggbb, #rrggbbaa, rgb() and rgba(). Invalid when it is none.
QColor svgColor(const QString &text);

} // namespace views
