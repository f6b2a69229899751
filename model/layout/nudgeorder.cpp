#include "model/layout/nudgeorder.h"

#include <queue>

namespace model {

namespace {

/// Follows a path piece by piece, in its own or in the opposite direction.
struct Walker {
    const std::vector<QPointF> &points;
    int index; ///< the point that the piece ends at
    int step;

    const QPointF &end() const { return points[std::size_t(index)]; }
    const QPointF &begin() const { return points[std::size_t(index - step)]; }
    bool atEnd() const { return index + step < 0 || index + step >= int(points.size()); }
    QPointF way() const { return end() - begin(); }
    void advance() { index += step; }

    /// Which way it turns at the end of the piece: -1 left, 1 right, 0 it ends there.
    int turn() const
    {
        if (atEnd())
            return 0;
        const QPointF now = way();
        const QPointF next = points[std::size_t(index + step)] - end();
        const double cross = now.x() * next.y() - now.y() * next.x();
        return cross > 0 ? 1 : cross < 0 ? -1 : 0;
    }
};

Walker walker(const std::vector<Path> &paths, const NudgeSegment &segment, bool towardsHigh)
{
    const std::vector<QPointF> &points = paths[std::size_t(segment.path)].points;
    const QPointF &a = points[std::size_t(segment.index)];
    const QPointF &b = points[std::size_t(segment.index) + 1];
    const bool rising = segment.vertical ? b.y() > a.y() : b.x() > a.x();
    if (rising == towardsHigh)
        return {points, segment.index + 1, 1};
    return {points, segment.index, -1};
}

/// -1: `a` leaves to the left of `b` in the direction of travel, 1: to its right, 0: no difference.
int divergence(Walker a, Walker b)
{
    constexpr double same = 0.5;
    constexpr int mostPieces = 12;
    for (int i = 0; i < mostPieces; ++i) {
        const QPointF way = a.way();
        const double length = std::abs(way.x()) + std::abs(way.y());
        const double ahead = QPointF::dotProduct(a.end() - b.end(), way) / std::max(length, 1e-9);
        if (ahead < -same)
            return a.turn();
        if (ahead > same)
            return -b.turn();
        const int turnA = a.turn();
        const int turnB = b.turn();
        if (turnA != turnB)
            return turnA != 0 && turnB != 0 ? turnA : turnA - turnB;
        if (turnA == 0)
            return 0;
        a.advance();
        b.advance();
        if (QPointF::dotProduct(a.way(), b.way()) <= 0)
            return 0;
    }
    return 0;
}

} // namespace

int preferredOrder(const std::vector<Path> &paths, const NudgeSegment &a, const NudgeSegment &b)
{
    // Travelling down, left is to the east; travelling to the right, left is up.
    const int high = divergence(walker(paths, a, true), walker(paths, b, true));
    const int low = divergence(walker(paths, a, false), walker(paths, b, false));
    return a.vertical ? low - high : high - low;
}

int orderOf(const std::vector<Path> &paths, const NudgeSegment &a, const NudgeSegment &b)
{
    constexpr double swappable = 40;
    const double difference = a.position - b.position;
    if (std::abs(difference) < swappable && a.least < b.most && b.least < a.most) {
        if (const int order = preferredOrder(paths, a, b))
            return order;
    }
    if (difference < -0.01 || difference > 0.01)
        return difference < 0 ? -1 : 1;
    return a.path <= b.path ? -1 : 1;
}

std::vector<int> orderSegments(const std::vector<Path> &paths, const std::vector<NudgeSegment> &segments, const std::vector<int> &group,
                               const SegmentPairs &pairs)
{
    std::vector<std::vector<int>> after(group.size());
    std::vector<int> waitingFor(group.size(), 0);
    for (const auto &[first, second] : pairs) {
        const int order = orderOf(paths, segments[std::size_t(group[std::size_t(first)])], segments[std::size_t(group[std::size_t(second)])]);
        const int before = order < 0 ? first : second;
        const int behind = order < 0 ? second : first;
        after[std::size_t(before)].push_back(behind);
        ++waitingFor[std::size_t(behind)];
    }

    // Topological order, low positions first; a circle of preferences is broken at its lowest position.
    const auto later = [&](int a, int b) {
        const double difference = segments[std::size_t(group[std::size_t(a)])].position - segments[std::size_t(group[std::size_t(b)])].position;
        return difference != 0 ? difference > 0 : a > b;
    };
    std::vector<int> byPosition(group.size());
    for (int i = 0; i < int(group.size()); ++i)
        byPosition[std::size_t(i)] = i;
    std::sort(byPosition.begin(), byPosition.end(), [&](int a, int b) { return later(b, a); });
    std::priority_queue<int, std::vector<int>, decltype(later)> ready(later);
    for (const int i : byPosition) {
        if (waitingFor[std::size_t(i)] == 0)
            ready.push(i);
    }
    std::vector<bool> done(group.size(), false);
    std::vector<int> order;
    std::size_t oldest = 0;
    while (order.size() < group.size()) {
        int next;
        if (ready.empty()) {
            while (done[std::size_t(byPosition[oldest])])
                ++oldest;
            next = byPosition[oldest];
        } else {
            next = ready.top();
            ready.pop();
            if (done[std::size_t(next)])
                continue;
        }
        done[std::size_t(next)] = true;
        order.push_back(next);
        for (const int behind : after[std::size_t(next)]) {
            if (--waitingFor[std::size_t(behind)] == 0 && !done[std::size_t(behind)])
                ready.push(behind);
        }
    }
    return order;
}

} // namespace model
