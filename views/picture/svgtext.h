#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QString>

namespace views {

/// At most two decimals, no trailing zeros: short and stable.
QByteArray svgNumber(double value);

/// UTF-8 with markup characters escaped and characters that XML forbids left out.
QByteArray svgEscaped(const QString &text);

/// The `d` of a path; relative to nothing, with H and V for the many straight pieces.
QByteArray svgPath(const QPainterPath &path);

/// The font-family of everything, the list that the program itself uses.
QByteArray svgFontFamilies();

} // namespace views
