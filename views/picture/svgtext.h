#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QString>

namespace views {

/// At most two decimals, no trailing zeros: short and stable. Large drawings have a million of them, which is why they are
/// written in place, as is everything else that there is much of.
void appendSvgNumber(QByteArray &out, double value);
QByteArray svgNumber(double value);

/// UTF-8 with markup characters escaped and characters that XML forbids left out.
void appendSvgEscaped(QByteArray &out, const QString &text);
QByteArray svgEscaped(const QString &text);

/// The `d` of a path; relative to nothing, with H and V for the many straight pieces.
void appendSvgPath(QByteArray &out, const QPainterPath &path);

/// `#rrggbb`, without alpha.
void appendSvgColor(QByteArray &out, const QColor &color);

/// The font-family of everything, the list that the program itself uses.
QByteArray svgFontFamilies();

} // namespace views
