#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace views {

/// Draws the letters of the operations that fail without a part, each in a small box, from the right end of the line;
/// returns how much room they took.
int drawLetterBoxes(QPainter &painter, const QRect &line, const QString &letters, const QFont &font);

} // namespace views
