#pragma once

#include "model/base/operation.h"

#include "views/picture/palette.h"
#include "views/picture/picture.h"

namespace views {

/// Where a mark goes: the outline of a part or a frame.
struct MarkedOutline {
    QRectF rect;
    double radius = 0;
};

/// A ring around the part, and a badge on it with the letters of the operations that its failure takes away. Other rings
/// come between the two, so that the letters can always be read.
void addSpofRing(const MarkedOutline &outline, bool quiet, const Palette &palette, std::vector<Shape> &shapes);
void addSpofLetters(const MarkedOutline &outline, model::OperationSet operations, bool quiet, const Palette &palette,
                    std::vector<Shape> &shapes);

/// A dark outline, and a cross when it is this part itself that failed (and not what it runs on). The hatch lies below
/// the texts and belongs to the part.
void addDownOutline(const MarkedOutline &outline, bool itself, const Palette &palette, std::vector<Shape> &shapes);
void addDownCross(const MarkedOutline &outline, const Palette &palette, std::vector<Shape> &shapes);

/// A light frame around a part that is pointed at elsewhere.
void addHighlight(const MarkedOutline &outline, const Palette &palette, std::vector<Shape> &shapes);

/// The badge alone, its right end at `right`; also for legends. Returns its width.
double addSpofBadge(const QPointF &right, const QString &letters, const QColor &fill, const QColor &text,
                    std::vector<Shape> &shapes);

/// "R W": the letters of the operations in the order in which they are always named.
QString operationLetters(model::OperationSet operations);

} // namespace views
