#include "model/layout/snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace model {

namespace {

constexpr double same = 0.5; ///< places closer than this are the same on every screen

/// A rectangle seen along one direction.
struct Span {
    double begin;
    double end;
    double crossBegin;
    double crossEnd;

    double length() const { return end - begin; }
    std::array<double, 3> places() const { return {begin, (begin + end) / 2, end}; }
    bool isBeside(const Span &other) const { return crossBegin < other.crossEnd && other.crossBegin < crossEnd; }
};

Span spanOf(const QRectF &rect, Qt::Orientation direction)
{
    if (direction == Qt::Horizontal)
        return {rect.left(), rect.right(), rect.top(), rect.bottom()};
    return {rect.top(), rect.bottom(), rect.left(), rect.right()};
}

QLineF lineAcross(double at, double from, double to, Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
}

QLineF lineAlong(double from, double to, double at, Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? QLineF(from, at, to, at) : QLineF(at, from, at, to);
}

/// The nearest two on either side in the same row, nothing nested counted.
struct Neighbours {
    std::optional<Span> before;
    std::optional<Span> beforeThat;
    std::optional<Span> after;
    std::optional<Span> afterThat;
};

Neighbours neighboursOf(const Span &moving, const std::vector<Span> &others)
{
    Neighbours result;
    const double middle = (moving.begin + moving.end) / 2;
    const auto nearest = [&](const Span &to, auto isOnSide, auto distance) {
        std::optional<Span> best;
        for (const Span &other : others) {
            if (other.isBeside(moving) && other.isBeside(to) && isOnSide(other)
                && (!best || distance(other) < distance(*best)))
                best = other;
        }
        return best;
    };
    const auto fromRight = [](const Span &span) { return -span.end; };
    const auto fromLeft = [](const Span &span) { return span.begin; };
    result.before = nearest(
        moving, [&](const Span &span) { return span.end < middle; }, fromRight);
    result.after = nearest(
        moving, [&](const Span &span) { return span.begin > middle; }, fromLeft);
    if (result.before)
        result.beforeThat = nearest(
            *result.before, [&](const Span &span) { return span.end < result.before->begin; }, fromRight);
    if (result.after)
        result.afterThat = nearest(
            *result.after, [&](const Span &span) { return span.begin > result.after->end; }, fromLeft);
    return result;
}

std::vector<Span> spansOf(const std::vector<QRectF> &rects, Qt::Orientation direction)
{
    std::vector<Span> spans;
    spans.reserve(rects.size());
    for (const QRectF &rect : rects)
        spans.push_back(spanOf(rect, direction));
    return spans;
}

/// The smallest move that puts the span in line or at equal distances.
std::optional<double> nearestFit(const Span &moving, const std::vector<Span> &others, double reach)
{
    std::optional<double> best;
    const auto offer = [&](double shift) {
        if (std::abs(shift) <= reach && (!best || std::abs(shift) < std::abs(*best)))
            best = shift;
    };
    const std::array<double, 3> own = moving.places();
    for (const Span &other : others) {
        const std::array<double, 3> places = other.places();
        for (std::size_t i = 0; i < own.size(); ++i)
            offer(places[i] - own[i]);
    }
    const Neighbours near = neighboursOf(moving, others);
    if (near.before && near.after && near.after->begin - near.before->end > moving.length())
        offer((near.before->end + near.after->begin - moving.length()) / 2 - moving.begin);
    if (near.beforeThat)
        offer(near.before->end + near.before->begin - near.beforeThat->end - moving.begin);
    if (near.afterThat)
        offer(near.after->begin - (near.afterThat->begin - near.after->end) - moving.end);
    return best;
}

void addLines(const Span &placed, const std::vector<Span> &others, Qt::Orientation direction, SnapGuides &guides)
{
    const std::array<double, 3> own = placed.places();
    std::array<std::optional<QLineF>, 3> found;
    for (std::size_t i = 0; i < own.size(); ++i) {
        double from = placed.crossBegin;
        double to = placed.crossEnd;
        bool any = false;
        for (const Span &other : others) {
            if (std::abs(other.places()[i] - own[i]) >= same)
                continue;
            any = true;
            from = std::min(from, other.crossBegin);
            to = std::max(to, other.crossEnd);
        }
        if (any)
            found[i] = lineAcross(own[i], from, to, direction);
    }
    // Both edges say it all, and do not run through the names.
    if (found[0] && found[2])
        found[1].reset();
    for (const std::optional<QLineF> &line : found) {
        if (line)
            guides.lines.push_back(*line);
    }
}

void addGaps(const Span &placed, const std::vector<Span> &others, Qt::Orientation direction, SnapGuides &guides)
{
    const Neighbours near = neighboursOf(placed, others);
    const auto addPair = [&](const Span &a, const Span &b, const Span &c) {
        const double gap = b.begin - a.end;
        if (gap < 2 * same || std::abs(gap - (c.begin - b.end)) >= same)
            return;
        const double at =
            (std::max({a.crossBegin, b.crossBegin, c.crossBegin}) + std::min({a.crossEnd, b.crossEnd, c.crossEnd})) / 2;
        for (const QLineF &line :
             {lineAlong(a.end, b.begin, at, direction), lineAlong(b.end, c.begin, at, direction)}) {
            if (std::find(guides.gaps.begin(), guides.gaps.end(), line) == guides.gaps.end())
                guides.gaps.push_back(line);
        }
    };
    if (near.before && near.after)
        addPair(*near.before, placed, *near.after);
    if (near.beforeThat)
        addPair(*near.beforeThat, *near.before, placed);
    if (near.afterThat)
        addPair(placed, *near.after, *near.afterThat);
}

} // namespace

Snap snapToOthers(const QRectF &moving, const std::vector<QRectF> &others, double reach)
{
    Snap snap;
    if (const auto x = nearestFit(spanOf(moving, Qt::Horizontal), spansOf(others, Qt::Horizontal), reach)) {
        snap.shift.setX(*x);
        snap.horizontal = true;
    }
    if (const auto y = nearestFit(spanOf(moving, Qt::Vertical), spansOf(others, Qt::Vertical), reach)) {
        snap.shift.setY(*y);
        snap.vertical = true;
    }
    return snap;
}

SnapGuides guidesFor(const QRectF &placed, const std::vector<QRectF> &others)
{
    SnapGuides guides;
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        const std::vector<Span> spans = spansOf(others, direction);
        addLines(spanOf(placed, direction), spans, direction, guides);
        addGaps(spanOf(placed, direction), spans, direction, guides);
    }
    return guides;
}

} // namespace model
