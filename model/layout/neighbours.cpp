#include "model/layout/neighbours.h"

#include <algorithm>

namespace model {

namespace {

/// Pieces whose ends are closer than this seem to be one line when they lie on the same position.
constexpr double endSlack = 6;

/// How far a piece may be expected to move, for finding out whom it may meet.
struct Reach {
    double least;
    double most;
};

Reach reachOf(const NudgeSegment &segment)
{
    constexpr double reach = 50;
    constexpr double around = 5;
    return {std::max(segment.least, std::min(segment.position, segment.wish) - reach) - around,
            std::min(segment.most, std::max(segment.position, segment.wish) + reach) + around};
}

/// Goes along all pieces from end to end and keeps those it is beside in the order of their positions.
class Sweep
{
public:
    Sweep(const std::vector<Path> &paths, const std::vector<NudgeSegment> &segments)
        : m_paths(paths)
        , m_segments(segments)
    {
        m_reaches.reserve(segments.size());
        for (const NudgeSegment &segment : segments)
            m_reaches.push_back(reachOf(segment));
    }

    SegmentPairs run()
    {
        for (const Stop &stop : stops())
            stop.begins ? insert(stop.segment) : remove(stop.segment);
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        return std::move(m_pairs);
    }

private:
    struct Stop {
        double at;
        int segment;
        bool begins;
    };

    const NudgeSegment &segment(int index) const { return m_segments[std::size_t(index)]; }

    std::vector<Stop> stops() const
    {
        std::vector<Stop> stops;
        stops.reserve(2 * m_segments.size());
        for (int i = 0; i < int(m_segments.size()); ++i) {
            stops.push_back({segment(i).low - endSlack / 2, i, true});
            stops.push_back({segment(i).high + endSlack / 2, i, false});
        }
        std::sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) {
            return a.at != b.at ? a.at < b.at : a.begins != b.begins ? a.begins : a.segment < b.segment;
        });
        return stops;
    }

    void insert(int index)
    {
        const auto place = std::partition_point(m_beside.begin(), m_beside.end(), [&](int other) {
            return orderOf(m_paths, segment(other), segment(index)) < 0;
        });
        const std::ptrdiff_t at = place - m_beside.begin();
        m_beside.insert(place, index);
        constexpr std::ptrdiff_t most = 3;
        for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(0, at - most); i < std::min(std::ptrdiff_t(m_beside.size()), at + most + 1); ++i)
            meet(m_beside[std::size_t(i)], index);
    }

    void remove(int index)
    {
        const auto at = std::find(m_beside.begin(), m_beside.end(), index);
        const auto next = m_beside.erase(at);
        if (next != m_beside.begin() && next != m_beside.end())
            meet(*(next - 1), *next);
    }

    void meet(int a, int b)
    {
        const Reach &first = m_reaches[std::size_t(a)];
        const Reach &second = m_reaches[std::size_t(b)];
        if (segment(a).path != segment(b).path && first.least <= second.most && second.least <= first.most)
            m_pairs.emplace_back(std::min(a, b), std::max(a, b));
    }

    const std::vector<Path> &m_paths;
    const std::vector<NudgeSegment> &m_segments;
    std::vector<Reach> m_reaches;
    std::vector<int> m_beside;
    SegmentPairs m_pairs;
};

} // namespace

SegmentPairs neighbours(const std::vector<Path> &paths, const std::vector<NudgeSegment> &segments)
{
    return Sweep(paths, segments).run();
}

} // namespace model
