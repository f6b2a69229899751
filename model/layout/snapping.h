#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace model {

/// What shows why something snapped, in the drawing's coordinates.
struct SnapGuides {
    std::vector<QLineF> lines; ///< edges or middles that are in line
    std::vector<QLineF> gaps;  ///< equal distances, from border to border

    bool isEmpty() const { return lines.empty() && gaps.empty(); }
    bool operator==(const SnapGuides &) const = default;
};

struct Snap {
    QPointF shift;           ///< from the given place to the one that fits
    bool horizontal = false; ///< x was decided
    bool vertical = false;
};

/// The nearest place within `reach` at which the rectangle is in line with others (edges and middles), or as far from a
/// neighbour as that is from the next, or in the middle between two. Each direction by itself.
Snap snapToOthers(const QRectF &moving, const std::vector<QRectF> &others, double reach);

/// What is exactly in line with, or at equal distances from, a rectangle at its final place.
SnapGuides guidesFor(const QRectF &placed, const std::vector<QRectF> &others);

} // namespace model
