#include "model/layout/loops.h"

#include "model/layout/labels.h"
#include "model/layout/markroom.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace model {

namespace {

/// How far a loop reaches: inwards and outwards along the upper side, and above and below the corner.
struct Extent {
    double in = 6;
    double right = 2;
    double up = 2;
    double down = 4;
    bool hasChip = false;
};

constexpr double step = 12;           ///< from loop to loop
constexpr double besideChip = 24;     ///< from loop to loop where one of them has a chip
constexpr double aboveMark = labelDistance + 1; ///< from the badge at the corner to the chip
constexpr double besideMark = 6;      ///< from the badge at the corner to the arrowhead
constexpr double lineBesideChip = 20; ///< what is seen of the line, both ends together

Extent around(const Extent &inner, const Path &path, const QRectF &part)
{
    const bool hasChip = !path.label.isEmpty();
    const bool first = inner.up < step;
    Extent extent;
    extent.hasChip = hasChip;
    extent.up = inner.up + (!first && (hasChip || inner.hasChip) ? besideChip : step);
    const QRectF mark = markRoom(part);
    if (first && hasChip)
        extent.up = std::max(extent.up, part.top() - mark.top() + aboveMark + path.label.height() / 2);
    extent.down = std::min(inner.down + step, part.height() / 2);
    extent.right = inner.right + step;
    const double mostIn = part.width() - 2 * routingspace::corner;
    extent.in = std::min(std::max(inner.in + step - 2, part.right() - mark.left() + besideMark), mostIn);
    const double missing = hasChip ? path.label.width() + lineBesideChip - extent.in - extent.right : 0;
    if (missing > 0) {
        const double inwards = std::clamp(missing, 0.0, std::max(0.0, mostIn - extent.in));
        extent.in += inwards;
        extent.right += missing - inwards;
    }
    return extent;
}

std::vector<QPointF> corners(const Extent &extent, const QRectF &part)
{
    const double left = std::round(part.right() - extent.in);
    const double right = std::round(part.right() + extent.right);
    const double top = std::round(part.top() - extent.up);
    const double bottom = std::round(part.top() + extent.down);
    return {{part.right(), bottom}, {right, bottom}, {right, top}, {left, top}, {left, part.top()}};
}

} // namespace

void placeLoops(const RoutingScene &scene, std::vector<Path> &paths)
{
    std::map<int, Extent> outermost; // by node
    for (Path &path : paths) {
        const LayoutTree::Link &link = scene.link(path.link);
        if (link.from != link.to || !link.waypoints.empty())
            continue;
        const QRectF &part = scene.rect(link.from);
        Extent &extent = outermost[link.from];
        extent = around(extent, path, part);
        path.points = corners(extent, part);
    }
}

} // namespace model
