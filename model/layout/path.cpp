#include "model/layout/path.h"

#include <cmath>
#include <iterator>
#include <limits>

namespace model {

namespace {

bool sameLine(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

bool inRow(const QPointF &a, const QPointF &b)
{
    return sameLine(a.y(), b.y());
}

bool inColumn(const QPointF &a, const QPointF &b)
{
    return sameLine(a.x(), b.x());
}

/// Gives the points that lie nearly in one line with the first one its position.
template<typename Iterator>
void takeStraight(Iterator first, Iterator end)
{
    constexpr double jog = 0.9;
    if (first == end)
        return;
    for (auto point = std::next(first); point != end && std::abs(point->x() - first->x()) < jog; ++point)
        point->setX(first->x());
    for (auto point = std::next(first); point != end && std::abs(point->y() - first->y()) < jog; ++point)
        point->setY(first->y());
}

} // namespace

bool crossesPart(const RoutingScene &scene, const Path &path)
{
    const LayoutTree::Link &link = scene.link(path.link);
    for (std::size_t i = 1; i < path.points.size(); ++i) {
        if (scene.isCrossed(link, path.points[i - 1], path.points[i]))
            return true;
    }
    return false;
}

int chipPiece(const Path &path)
{
    int best = 0;
    double most = -std::numeric_limits<double>::max();
    for (int i = 0; i + 1 < int(path.points.size()); ++i) {
        const QPointF span = path.points[std::size_t(i) + 1] - path.points[std::size_t(i)];
        const double room = std::max(std::abs(span.x()) - path.label.width(), std::abs(span.y()) - path.label.height());
        if (room > most) {
            most = room;
            best = i;
        }
    }
    return best;
}

void simplify(std::vector<QPointF> &points)
{
    // What is to be one line may lie a fraction of a pixel apart: it follows the end that it leads to.
    takeStraight(points.begin(), points.end());
    takeStraight(points.rbegin(), points.rend());
    std::size_t kept = 0;
    const auto isStraight = [&](const QPointF &point) {
        const QPointF &before = points[kept - 2];
        const QPointF &last = points[kept - 1];
        return (inRow(before, last) && inRow(last, point)) || (inColumn(before, last) && inColumn(last, point));
    };
    for (const QPointF &point : points) {
        while (kept > 1 && isStraight(point))
            --kept; // also where it went too far and came back
        if (kept == 0 || !inRow(points[kept - 1], point) || !inColumn(points[kept - 1], point))
            points[kept++] = point;
    }
    points.resize(kept);
}

} // namespace model
