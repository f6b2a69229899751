#include "model/layout/nudging.h"

#include "model/layout/neighbours.h"
#include "model/layout/nudgeorder.h"
#include "model/layout/separation.h"

#include <QHash>

#include <cmath>
#include <numeric>

namespace model {

namespace {

constexpr double lineGap = 10; ///< between parallel pieces
constexpr double portGap = 20; ///< between the ports of a side that has room

/// Groups of pieces that influence each other: for each piece the first of its group.
std::vector<int> groupOf(std::size_t count, const SegmentPairs &pairs)
{
    std::vector<int> root(count);
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](int i) {
        while (root[std::size_t(i)] != i)
            i = root[std::size_t(i)] = root[std::size_t(root[std::size_t(i)])];
        return i;
    };
    for (const auto &[a, b] : pairs)
        root[std::size_t(std::max(find(a), find(b)))] = std::min(find(a), find(b));
    for (int i = 0; i < int(count); ++i)
        root[std::size_t(i)] = find(i);
    return root;
}

class Pass
{
public:
    Pass(const RoutingScene &scene, std::vector<Path> &paths, bool vertical)
        : m_scene(scene)
        , m_paths(paths)
        , m_segments(nudgeSegments(scene, paths, vertical))
    {
        for (const NudgeSegment &segment : m_segments) {
            for (const int port : segment.ports)
                ++m_ports[port];
        }
    }

    void run()
    {
        const SegmentPairs pairs = neighbours(m_paths, m_segments);
        const std::vector<int> roots = groupOf(m_segments.size(), pairs);
        std::vector<std::vector<int>> groups(m_segments.size());
        std::vector<int> place(m_segments.size());
        for (int i = 0; i < int(m_segments.size()); ++i) {
            std::vector<int> &group = groups[std::size_t(roots[std::size_t(i)])];
            place[std::size_t(i)] = int(group.size());
            group.push_back(i);
        }
        std::vector<SegmentPairs> groupPairs(m_segments.size());
        for (const auto &[a, b] : pairs)
            groupPairs[std::size_t(roots[std::size_t(a)])].emplace_back(place[std::size_t(a)], place[std::size_t(b)]);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].size() == 1)
                settle(m_segments[std::size_t(groups[i].front())]);
            else if (!groups[i].empty())
                solve(groups[i], groupPairs[i]);
        }
        for (const NudgeSegment &segment : m_segments)
            apply(segment);
    }

private:
    /// The side that both end at, or -1.
    static int sharedSide(const NudgeSegment &a, const NudgeSegment &b)
    {
        for (const int port : a.ports) {
            if (port >= 0 && (port == b.ports[0] || port == b.ports[1]))
                return port;
        }
        return -1;
    }

    SeparationConstraint constraint(int before, int after, const NudgeSegment &a, const NudgeSegment &b) const
    {
        const double chip = std::max(chipRoom(a), chipRoom(b));
        const int side = sharedSide(a, b);
        if (side < 0)
            return {before, after, std::max(lineGap, chip), lineGap};
        const QRectF &rect = m_scene.rect(side / 4);
        const double length = (a.vertical ? rect.width() : rect.height()) - 2 * routingspace::corner;
        const double wanted = std::max({portGap, chip, bothChips(a, b), endLabelRoom(a), endLabelRoom(b)});
        const double gap = std::clamp(length / std::max(1, m_ports.value(side) - 1), 2.0, wanted);
        return {before, after, gap, std::min(gap, lineGap)};
    }

    /// What a neighbouring line should leave free when the chip of the path goes to this piece.
    double chipRoom(const NudgeSegment &segment) const
    {
        const Path &path = m_paths[std::size_t(segment.path)];
        if (path.label.isEmpty() || chipPiece(path) != segment.index)
            return 0;
        constexpr double distance = 4;
        return (segment.vertical ? path.label.width() : path.label.height()) / 2 + distance;
    }

    /// What keeps the chips of two parallel lines apart where there is no need to shift them along.
    double bothChips(const NudgeSegment &a, const NudgeSegment &b) const
    {
        constexpr double distance = 4;
        if (a.vertical || chipRoom(a) == 0 || chipRoom(b) == 0)
            return 0;
        return (m_paths[std::size_t(a.path)].label.height() + m_paths[std::size_t(b.path)].label.height()) / 2
               + distance;
    }

    /// What the next port should leave free for a text beside the end of the line.
    double endLabelRoom(const NudgeSegment &segment) const
    {
        const Path &path = m_paths[std::size_t(segment.path)];
        const QSizeF start = segment.index == 0 ? path.startLabel : QSizeF();
        const QSizeF end = segment.index + 2 == int(path.points.size()) ? path.endLabel : QSizeF();
        constexpr double distance = 8;
        const QSizeF size = start.expandedTo(end);
        return size.isEmpty() ? 0 : (segment.vertical ? size.width() : size.height()) + distance;
    }

    /// A piece that nothing else is near to goes where it wishes.
    static void settle(NudgeSegment &segment)
    {
        segment.position = std::clamp(segment.wish, segment.least, std::max(segment.least, segment.most));
    }

    void solve(const std::vector<int> &group, const SegmentPairs &pairs)
    {
        const std::vector<int> order = orderSegments(m_paths, m_segments, group, pairs);
        std::vector<int> rank(group.size());
        std::vector<SeparationVariable> variables(group.size());
        for (int i = 0; i < int(order.size()); ++i) {
            const NudgeSegment &segment = m_segments[std::size_t(group[std::size_t(order[std::size_t(i)])])];
            rank[std::size_t(order[std::size_t(i)])] = i;
            variables[std::size_t(i)] = {segment.wish, segment.weight, segment.least, segment.most};
        }
        std::vector<SeparationConstraint> constraints;
        constraints.reserve(pairs.size());
        for (const auto &[a, b] : pairs) {
            const auto [before, after] = std::minmax({rank[std::size_t(a)], rank[std::size_t(b)]});
            constraints.push_back(constraint(before, after, m_segments[std::size_t(group[std::size_t(a)])],
                                             m_segments[std::size_t(group[std::size_t(b)])]));
        }
        const std::vector<double> positions = separate(std::move(variables), std::move(constraints));
        for (std::size_t i = 0; i < order.size(); ++i)
            m_segments[std::size_t(group[std::size_t(order[i])])].position = positions[i];
    }

    void apply(const NudgeSegment &segment)
    {
        Path &path = m_paths[std::size_t(segment.path)];
        if (!path.movable)
            return;
        const double position = std::round(segment.position);
        for (const int i : {segment.index, segment.index + 1}) {
            QPointF &point = path.points[std::size_t(i)];
            segment.vertical ? point.setX(position) : point.setY(position);
        }
    }

    const RoutingScene &m_scene;
    std::vector<Path> &m_paths;
    std::vector<NudgeSegment> m_segments;
    QHash<int, int> m_ports;
};

} // namespace

void nudge(const RoutingScene &scene, std::vector<Path> &paths)
{
    // Ports first, with the bends where they are; then the bends know how the ports follow each other.
    // Among very many lines the second round changes little that an eye could follow.
    constexpr std::size_t many = 800;
    const int rounds = paths.size() > many ? 1 : 2;
    for (int round = 0; round < rounds; ++round) {
        for (const bool vertical : {true, false})
            Pass(scene, paths, vertical).run();
    }
    for (Path &path : paths) {
        if (path.movable)
            simplify(path.points);
    }
}

} // namespace model
