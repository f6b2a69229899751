#include "model/layout/nudgesegment.h"

#include "model/layout/arrange.h"
#include "model/layout/interval.h"

namespace model {

namespace {

/// How far a piece may move at all, unless the ends of its path are further apart.
constexpr double reach = 150;

Interval across(const QRectF &rect, bool vertical)
{
    return vertical ? Interval{rect.left(), rect.right()} : Interval{rect.top(), rect.bottom()};
}

Interval along(const QRectF &rect, bool vertical)
{
    return vertical ? Interval{rect.top(), rect.bottom()} : Interval{rect.left(), rect.right()};
}

double coordinate(const QPointF &point, bool vertical)
{
    return vertical ? point.x() : point.y();
}

class Room
{
public:
    Room(const RoutingScene &scene, const Path &path, NudgeSegment &segment)
        : m_scene(scene)
        , m_path(path)
        , m_link(scene.link(path.link))
        , m_segment(segment)
        , m_first(segment.index == 0)
        , m_last(segment.index + 2 == int(path.points.size()))
    {}

    void measure()
    {
        meetScene();
        const double gap = m_high - m_low;
        const double keep = std::min(10.0, gap / 5);
        m_segment.least = m_low + keep;
        m_segment.most = m_high - keep;
        if (m_first)
            limitToSide(m_link.from, m_path.start);
        if (m_last)
            limitToSide(m_link.to, m_path.end);
        if (!m_first)
            limitToNeighbour(-1);
        if (!m_last)
            limitToNeighbour(1);
        // What stands there now is allowed, whatever the walls say.
        m_segment.least = std::min(m_segment.least, m_segment.position);
        m_segment.most = std::max(m_segment.most, m_segment.position);
        setWish();
        if ((m_first && m_link.start) || (m_last && m_link.end))
            stay();
    }

private:
    /// The hand has pinned an end of this piece.
    void stay()
    {
        m_segment.least = m_segment.most = m_segment.wish = m_segment.position;
        m_segment.weight = 1000;
    }

    void wall(const Interval &interval)
    {
        const double position = m_segment.position;
        if (interval.high <= position)
            m_low = std::max(m_low, interval.high);
        else if (interval.low >= position)
            m_high = std::min(m_high, interval.low);
        else if (position - interval.low < interval.high - position)
            m_high = std::min(m_high, std::max(interval.low, position));
        else
            m_low = std::max(m_low, std::min(interval.high, position));
    }

    /// What is nearest on both sides stops the piece: the search for it goes as far as it must.
    void meetScene()
    {
        double least = m_segment.position - reach;
        double most = m_segment.position + reach;
        for (const int far : {m_segment.index - 1, m_segment.index + 2}) {
            if (far < 0 || far >= int(m_path.points.size()))
                continue;
            least = std::min(least, coordinate(m_path.points[std::size_t(far)], m_segment.vertical));
            most = std::max(most, coordinate(m_path.points[std::size_t(far)], m_segment.vertical));
        }
        for (double looked = 40;; looked *= 4) {
            m_low = least;
            m_high = most;
            const Interval seen{std::max(least, m_segment.position - looked),
                                std::min(most, m_segment.position + looked)};
            meetScene(seen);
            if (m_low >= seen.low && m_high <= seen.high)
                return;
        }
    }

    void meetScene(const Interval &seen)
    {
        const bool vertical = m_segment.vertical;
        constexpr double ends = routingspace::clearance - 1;
        const double length = m_segment.high - m_segment.low + 2 * ends;
        const QRectF band = vertical ? QRectF(seen.low, m_segment.low - ends, seen.high - seen.low, length)
                                     : QRectF(m_segment.low - ends, seen.low, length, seen.high - seen.low);
        m_scene.parts().visit(band, [&](int part) {
            const int node = m_scene.partNode(part);
            const bool ownPort = (m_first && node == m_link.from) || (m_last && node == m_link.to);
            const bool ownEnd = node == m_link.from || node == m_link.to;
            if (!ownPort && (ownEnd || m_scene.blocks(node, m_link)))
                wall(across(m_scene.rect(node), vertical));
        });
        m_scene.titles().visit(band, [&](int title) { wall(across(m_scene.titles().rect(title), vertical)); });
        m_scene.borders().visit(band, [&](int index) {
            const RoutingScene::Border &border = m_scene.border(index);
            if (isHorizontal(border.side) == vertical)
                meetBorder(border, m_scene.borders().rect(index));
        });
    }

    void meetBorder(const RoutingScene::Border &border, const QRectF &line)
    {
        const Interval span = along(line, m_segment.vertical);
        if (span.low >= m_segment.high || span.high <= m_segment.low)
            return;
        if (border.side == Side::Top && line.top() + frameTitleHeight - 10 <= m_segment.position)
            wall({line.top(), line.top() + frameTitleHeight - 10});
        else
            wall(across(line, m_segment.vertical));
    }

    void limitToSide(int node, Side side)
    {
        const Interval range = across(m_scene.rect(node), m_segment.vertical);
        const double inset = std::min(routingspace::corner, (range.high - range.low) / 4);
        m_segment.least = std::max(m_segment.least, range.low + inset);
        m_segment.most = std::min(m_segment.most, range.high - inset);
        m_segment.ports[m_segment.ports[0] < 0 ? 0 : 1] = node * 4 + int(side);
    }

    /// The piece after the next (or before the last) runs parallel: both keep to their half of what is between them.
    void limitToNeighbour(int step)
    {
        const int far = step > 0 ? m_segment.index + 2 : m_segment.index - 1;
        const double position = coordinate(m_path.points[std::size_t(far)], m_segment.vertical);
        const bool portEnd = far == 0 || far + 1 == int(m_path.points.size());
        const double distance = std::abs(position - m_segment.position);
        const double keep = std::min(portEnd ? routingspace::margin : 6.0, distance / 2);
        const double limit = portEnd ? position : (position + m_segment.position) / 2;
        if (position < m_segment.position)
            m_segment.least = std::max(m_segment.least, portEnd ? limit + keep : limit + keep / 2);
        else if (position > m_segment.position)
            m_segment.most = std::min(m_segment.most, portEnd ? limit - keep : limit - keep / 2);
    }

    void setWish()
    {
        m_segment.wish = m_segment.position;
        m_segment.weight = 1;
        if (m_first && m_last) {
            m_segment.weight = 20;
            return;
        }
        if (m_first || m_last) {
            const Interval side = across(m_scene.rect(m_first ? m_link.from : m_link.to), m_segment.vertical);
            if (std::abs((side.low + side.high) / 2 - m_segment.position) < 60)
                m_segment.wish = (side.low + side.high) / 2;
            return;
        }
        const double before = coordinate(m_path.points[std::size_t(m_segment.index - 1)], m_segment.vertical);
        const double after = coordinate(m_path.points[std::size_t(m_segment.index + 2)], m_segment.vertical);
        const bool between = (before < m_segment.position) != (after < m_segment.position);
        if (between) {
            const double low = std::max(m_segment.least, std::min(before, after));
            const double high = std::min(m_segment.most, std::max(before, after));
            if (low < high)
                m_segment.wish = (low + high) / 2;
        }
    }

    const RoutingScene &m_scene;
    const Path &m_path;
    const LayoutTree::Link &m_link;
    NudgeSegment &m_segment;
    bool m_first;
    bool m_last;
    double m_low = 0;
    double m_high = 0;
};

} // namespace

std::vector<NudgeSegment> nudgeSegments(const RoutingScene &scene, const std::vector<Path> &paths, bool vertical)
{
    std::vector<NudgeSegment> segments;
    segments.reserve(paths.size() * 2);
    for (int i = 0; i < int(paths.size()); ++i) {
        const Path &path = paths[std::size_t(i)];
        for (int k = 0; k + 1 < int(path.points.size()); ++k) {
            const QPointF &a = path.points[std::size_t(k)];
            const QPointF &b = path.points[std::size_t(k) + 1];
            // Pieces alternate, even where one has shrunk to a point.
            if ((isHorizontal(path.start) == (k % 2 == 1)) != vertical)
                continue;
            const double position = coordinate(a, vertical);
            const auto [low, high] = std::minmax({coordinate(a, !vertical), coordinate(b, !vertical)});
            NudgeSegment segment{i, k, vertical, position, low, high, position, position, position, 1000, {-1, -1}};
            if (path.movable)
                Room(scene, path, segment).measure();
            segments.push_back(segment);
        }
    }
    return segments;
}

} // namespace model
