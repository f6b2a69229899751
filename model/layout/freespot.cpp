#include "model/layout/freespot.h"

#include "model/layout/arrange.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

QPointF onGrid(const QPointF &point)
{
    return QPointF(std::round(point.x() / gridStep) * gridStep, std::round(point.y() / gridStep) * gridStep);
}

} // namespace

void FreeSpots::take(const FlowGraph::Box &box, const QPointF &position)
{
    m_taken.push_back({QRectF(position, box.size), box.position});
}

bool FreeSpots::takeIfFree(const FlowGraph::Box &box, const QPointF &position)
{
    if (position.x() < m_origin.x() || position.y() < m_origin.y() || !isFree(QRectF(position, box.size)))
        return false;
    take(box, position);
    return true;
}

bool FreeSpots::isFree(const QRectF &rect) const
{
    constexpr double distance = 30;
    const QRectF wide = rect.adjusted(-distance, -distance, distance, distance);
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const Taken &taken) { return taken.rect.intersects(wide); })
           && std::none_of(m_blocked.begin(), m_blocked.end(),
                           [&](const QRectF &blocked) { return blocked.intersects(wide); });
}

QPointF FreeSpots::place(const FlowGraph::Box &box)
{
    QPointF wish = onGrid(box.position + m_shift);
    if (!m_taken.empty()) {
        const auto nearest = std::min_element(m_taken.begin(), m_taken.end(), [&](const Taken &a, const Taken &b) {
            return (a.ideal - box.position).manhattanLength() < (b.ideal - box.position).manhattanLength();
        });
        wish = onGrid(nearest->rect.topLeft() + box.position - nearest->ideal);
    }
    wish = QPointF(std::max(wish.x(), m_origin.x()), std::max(wish.y(), m_origin.y()));

    // Squares around the wish, the nearest places of each first.
    constexpr double step = 2 * gridStep;
    QPointF best = wish;
    for (int ring = 0;; ++ring) {
        bool found = false;
        double distance = 0;
        const auto offer = [&](int dx, int dy) {
            const QPointF at = wish + QPointF(dx * step, dy * step);
            const double far = std::hypot(dx, dy);
            if (at.x() < m_origin.x() || at.y() < m_origin.y() || (found && far >= distance)
                || !isFree(QRectF(at, box.size)))
                return;
            found = true;
            distance = far;
            best = at;
        };
        for (int i = -ring; i <= ring; ++i) {
            offer(i, ring);
            offer(i, -ring);
            offer(ring, i);
            offer(-ring, i);
        }
        if (found)
            break;
    }
    take(box, best);
    return best;
}

} // namespace model
