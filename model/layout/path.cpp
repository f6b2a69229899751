#include "model/layout/path.h"

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

} // namespace

void simplify(std::vector<QPointF> &points)
{
    std::size_t kept = 0;
    for (const QPointF &point : points) {
        if (kept > 0 && inRow(points[kept - 1], point) && inColumn(points[kept - 1], point))
            continue;
        const bool straight = kept > 1
            && ((inRow(points[kept - 2], points[kept - 1]) && inRow(points[kept - 1], point))
                || (inColumn(points[kept - 2], points[kept - 1]) && inColumn(points[kept - 1], point)));
        if (straight)
            --kept;
        points[kept++] = point;
    }
    points.resize(kept);
}

} // namespace model
