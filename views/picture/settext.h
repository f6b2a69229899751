#pragma once

#include "views/picture/picture.h"

namespace views {

/// How a text of several lines is set.
struct TextStyle {
    double size = 12;
    double lineHeight = 17;
    int weight = 400;
    TextAnchor anchor = TextAnchor::Start;
};

/// A line as it was broken: pieces of equal weight, in the order in which they are read.
struct SetLine {
    struct Piece {
        QString text;
        int weight = 400;
    };
    std::vector<Piece> pieces;
    double indent = 0;
    bool bullet = false; ///< a dot before it
    bool rightToLeft = false; ///< as its paragraph is
};

/// Breaks a text into lines of at most `width`, at its own line breaks and between words. `**words**` are bold, lines
/// that begin with "- " are entries of a list. A paragraph runs from right to left when its first letter does.
std::vector<SetLine> setText(const QString &text, const TextStyle &style, double width);

/// As many of the lines as have room in `area`, from the top; what is left out shows as an ellipsis. Lines that run from
/// right to left start at the right.
void addSetText(std::vector<SetLine> lines, const TextStyle &style, const QRectF &area, const QColor &color,
                std::vector<Shape> &shapes);

} // namespace views
