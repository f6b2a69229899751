#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace views {

/// The families that drawings are set in, the first available one wins. Canvas, PNG, PDF and SVG all take this list.
const QStringList &fontFamilies();

/// The font of a text shape. Not hinted horizontally, so that widths scale with the zoom.
QFont textFont(double size, int weight);

/// How much wider a text may become in the font of somebody else who opens the picture.
inline constexpr double fontReserve = 1.1;

/// Width in pixels. Fast for Latin text (sum of advances), shaped and cached for everything else.
double textWidth(const QString &text, double size, int weight);

/// The text, or its beginning with an ellipsis, so that it fits; never cuts within a character as people see it.
QString elidedText(const QString &text, double size, int weight, double width);

/// At most `maxLines` lines, broken between words where possible (else within them); the last one elided.
QStringList wrappedText(const QString &text, double size, int weight, double width, int maxLines);

/// From the middle of a line of text down to its baseline.
constexpr double baselineOffset(double size)
{
    return 0.355 * size;
}

} // namespace views
