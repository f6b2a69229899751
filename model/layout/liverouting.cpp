#include "model/layout/liverouting.h"

#include "model/layout/directroute.h"
#include "model/layout/labels.h"
#include "model/layout/linejumps.h"
#include "model/layout/loops.h"
#include "model/layout/nudging.h"
#include "model/layout/wayfinder.h"

#include <algorithm>
#include <array>

namespace model {

class LiveRouting::Private
{
public:
    Private(const Diagram &diagram, const Routes &current, bool toLast)
        : m_scene(diagram)
        , m_lines(m_scene.bounds(),
                  int(diagram.connections().size()) / 8 + 1) // large cells: it is made more often than asked
        , m_labels(m_scene.bounds(), int(diagram.connections().size()))
        , m_ways(m_scene, m_lines, toLast ? WayFinder::Effort::Thorough : WayFinder::Effort::Quick)
        , m_paths(diagram.connections().size())
        , m_labelsOf(diagram.connections().size(), noLabels)
        , m_jumps(diagram.connections().size())
    {
        if (m_scene.hasLineJumps())
            m_jumpFinder.emplace(m_scene, m_lines, m_labels,
                                 [this](int link) -> const Path & { return m_paths[std::size_t(link)]; });
        m_ids.reserve(m_paths.size());
        m_links.reserve(qsizetype(m_paths.size()));
        for (int link = 0; link < int(m_paths.size()); ++link) {
            const ConnectionId &id = diagram.connections()[std::size_t(link)].id;
            m_links.insert(id, link);
            m_ids.push_back(id);
            const auto route = current.constFind(id);
            if (route != current.constEnd() && route->points.size() > 1)
                keep(link, *route);
        }
    }

    void move(int node, const QRectF &rect)
    {
        m_scene.move(node, rect);
        m_ways.noteMoved(node);
    }

    Routes reroute(const QSet<ConnectionId> &which, const RoutingOptions &options)
    {
        std::vector<int> links;
        for (const ConnectionId &id : which) {
            if (const auto link = m_links.constFind(id); link != m_links.constEnd())
                links.push_back(*link);
        }
        const QHash<ConnectionId, LabelSizes> loops = withOtherLoops(links);
        const std::vector<int> across = jumpingOver(links);
        for (const int link : links)
            forget(link);
        findJumpsAgain(across);
        std::vector<Path> paths = m_ways.find(links);
        for (Path &path : paths)
            setSizes(path, options.labelSizes.value(m_ids[std::size_t(path.link)],
                                                    loops.value(m_ids[std::size_t(path.link)])));
        placeLoops(m_scene, paths);
        const std::size_t own = paths.size();
        addNearby(paths);
        nudge(m_scene, paths);
        paths.resize(own);
        return take(paths);
    }

    Routes sketch(const QSet<ConnectionId> &which) const
    {
        Routes routes;
        routes.reserve(which.size());
        for (const ConnectionId &id : which) {
            if (const auto link = m_links.constFind(id); link != m_links.constEnd())
                routes.insert(id, {sketchedRoute(m_scene, *link).points, {}, true, false});
        }
        return routes;
    }

    QHash<ConnectionId, std::vector<LineJump>> takeChangedJumps() { return std::exchange(m_changedJumps, {}); }

private:
    using Labels = std::array<int, labelPlaces>;
    static constexpr Labels noLabels{-1, -1, -1};

    void keep(int link, const Route &route)
    {
        Path &path = m_paths[std::size_t(link)];
        path.link = link;
        path.points = route.points;
        path.start = route.points[0].y() == route.points[1].y() ? Side::Right : Side::Bottom;
        path.movable = false;
        m_lines.add(link, path.points);
        setSizes(path, {route.label.size(), route.fromLabel.rect.size(), route.toLabel.rect.size()});
        m_jumps[std::size_t(link)] = route.jumps;
        keepLabel(link, LabelPlace::Chip, route.label);
        keepLabel(link, LabelPlace::Start, route.fromLabel.rect);
        keepLabel(link, LabelPlace::End, route.toLabel.rect);
    }

    void keepLabel(int link, LabelPlace place, const QRectF &rect)
    {
        if (!rect.isNull())
            note({link, m_labels.add(rect), rect, true, place});
    }

    void forget(int link)
    {
        m_paths[std::size_t(link)] = {};
        m_lines.remove(link);
        m_jumps[std::size_t(link)].clear();
        forgetLabels(link);
    }

    /// Adds the other loops of parts that have one among the links: they lie around each other. Returns what is written on those.
    QHash<ConnectionId, LabelSizes> withOtherLoops(std::vector<int> &links) const
    {
        QHash<ConnectionId, LabelSizes> added;
        QSet<int> nodes;
        for (const int link : links) {
            if (m_scene.link(link).from == m_scene.link(link).to)
                nodes.insert(m_scene.link(link).from);
        }
        for (int link = 0; !nodes.isEmpty() && link < int(m_paths.size()); ++link) {
            const LayoutTree::Link &ends = m_scene.link(link);
            if (ends.from != ends.to || !nodes.contains(ends.from)
                || std::find(links.begin(), links.end(), link) != links.end())
                continue;
            const Path &path = m_paths[std::size_t(link)];
            added.insert(m_ids[std::size_t(link)], {path.label, path.startLabel, path.endLabel});
            links.push_back(link);
        }
        return added;
    }

    /// Who has jumps and crosses one of the links.
    std::vector<int> jumpingOver(const std::vector<int> &links) const
    {
        std::vector<int> across;
        if (!m_jumpFinder)
            return across;
        for (const int link : links) {
            for (const int other : m_jumpFinder->crossing(m_paths[std::size_t(link)])) {
                if (!m_jumps[std::size_t(other)].empty())
                    across.push_back(other);
            }
        }
        std::sort(across.begin(), across.end());
        across.erase(std::unique(across.begin(), across.end()), across.end());
        return across;
    }

    /// Called while the lines that move are not there: lines that stay jump over others that stay.
    void findJumpsAgain(const std::vector<int> &links)
    {
        for (const int link : links) {
            std::vector<LineJump> &jumps = m_jumps[std::size_t(link)];
            if (m_paths[std::size_t(link)].link < 0)
                continue;
            if (std::vector<LineJump> found = m_jumpFinder->find(m_paths[std::size_t(link)]); found != jumps) {
                jumps = std::move(found);
                m_changedJumps.insert(m_ids[std::size_t(link)], jumps);
            }
        }
    }

    void note(const PlacedLabel &label)
    {
        m_labelsOf[std::size_t(label.link)][std::size_t(label.place)] = label.index;
        m_linkOf.resize(std::max(m_linkOf.size(), std::size_t(label.index) + 1), -1);
        m_linkOf[std::size_t(label.index)] = label.link;
    }

    void forgetLabels(int link)
    {
        for (const int label : std::exchange(m_labelsOf[std::size_t(link)], noLabels)) {
            if (label >= 0)
                m_labels.remove(label);
        }
    }

    /// A piece of a route that stays, and how far it is from one that is new.
    struct Near {
        double distance;
        int link;
        auto operator<=>(const Near &) const = default;
    };

    /// The routes that stay but that new ones must not come to lie on: the nearest, and near the ends of long ones.
    void addNearby(std::vector<Path> &paths) const
    {
        constexpr std::size_t most = 64;
        std::vector<Near> near;
        for (const Path &path : paths) {
            noteNearby(path.points.begin(), path.points.end(), near);
            noteNearby(path.points.rbegin(), path.points.rend(), near);
        }
        std::sort(near.begin(), near.end());
        std::vector<int> links;
        for (const Near &each : near) {
            if (links.size() < most && std::find(links.begin(), links.end(), each.link) == links.end())
                links.push_back(each.link);
        }
        std::sort(links.begin(), links.end());
        for (const int link : links)
            paths.push_back(m_paths[std::size_t(link)]);
    }

    /// Beside the first pieces of a way.
    template<typename Iterator>
    void noteNearby(Iterator point, Iterator end, std::vector<Near> &near) const
    {
        constexpr double reach = 60;
        double left = 600;
        for (Iterator next = std::next(point); next != end && left > 0; ++point, ++next) {
            const QPointF way = *next - *point;
            const double length = way.manhattanLength();
            const QRectF area = QRectF(*point, *point + way * std::min(1.0, left / std::max(length, 1.0))).normalized();
            left -= length;
            const auto note = [&](int link, double distance) {
                if (m_paths[std::size_t(link)].link >= 0)
                    near.push_back({std::abs(distance), link});
            };
            if (area.height() <= area.width()) {
                const RectIndex &lines = m_lines.horizontals();
                lines.visit(area.adjusted(0, -reach, 0, reach), [&](int piece) {
                    note(m_lines.linkOfHorizontal(piece), lines.rect(piece).top() - area.top());
                });
            } else {
                const RectIndex &lines = m_lines.verticals();
                lines.visit(area.adjusted(-reach, 0, reach, 0), [&](int piece) {
                    note(m_lines.linkOfVertical(piece), lines.rect(piece).left() - area.left());
                });
            }
        }
    }

    /// The routes that have a label where a line runs now.
    std::vector<int> withCoveredLabels(const std::vector<Path> &paths) const
    {
        std::vector<int> covered;
        for (const Path &path : paths) {
            for (std::size_t i = 1; i < path.points.size(); ++i)
                m_labels.visit(QRectF(path.points[i - 1], path.points[i]).normalized(),
                               [&](int label) { covered.push_back(m_linkOf[std::size_t(label)]); });
        }
        std::sort(covered.begin(), covered.end());
        covered.erase(std::unique(covered.begin(), covered.end()), covered.end());
        return covered;
    }

    Routes take(std::vector<Path> &paths)
    {
        for (Path &path : paths) {
            m_lines.remove(path.link);
            m_lines.add(path.link, path.points);
            path.movable = false;
            m_paths[std::size_t(path.link)] = path;
        }
        for (const int link : withCoveredLabels(paths)) {
            forgetLabels(link);
            paths.push_back(m_paths[std::size_t(link)]);
        }
        Routes routes;
        for (const Path &path : paths)
            routes.insert(m_ids[std::size_t(path.link)], {path.points, {}, true, crossesPart(m_scene, path)});
        for (const PlacedLabel &label : placeLabels(m_scene, m_lines, m_labels, paths)) {
            note(label);
            setLabel(routes[m_ids[std::size_t(label.link)]], label);
        }
        if (m_jumpFinder) {
            for (const Path &path : paths) {
                m_jumps[std::size_t(path.link)] = m_jumpFinder->find(path);
                routes[m_ids[std::size_t(path.link)]].jumps = m_jumps[std::size_t(path.link)];
            }
        }
        return routes;
    }

    RoutingScene m_scene;
    LineIndex m_lines;
    RectIndex m_labels;
    WayFinder m_ways;
    QHash<ConnectionId, int> m_links;
    std::vector<ConnectionId> m_ids; ///< by link
    std::vector<Path> m_paths;       ///< by link; without one while it has no route
    std::vector<Labels> m_labelsOf;  ///< by link: in the index, or -1; as LabelPlace
    std::vector<int> m_linkOf;       ///< by label
    std::optional<JumpFinder> m_jumpFinder;
    std::vector<std::vector<LineJump>> m_jumps; ///< by link
    QHash<ConnectionId, std::vector<LineJump>> m_changedJumps;
};

LiveRouting::LiveRouting(const Diagram &diagram, const Routes &current, bool toLast)
    : d(std::make_unique<Private>(diagram, current, toLast))
{}

LiveRouting::~LiveRouting() = default;

void LiveRouting::move(int component, const QRectF &rect)
{
    d->move(component, rect);
}

QHash<ConnectionId, std::vector<LineJump>> LiveRouting::takeChangedJumps()
{
    return d->takeChangedJumps();
}

Routes LiveRouting::sketch(const QSet<ConnectionId> &which) const
{
    return d->sketch(which);
}

Routes LiveRouting::reroute(const QSet<ConnectionId> &which, const RoutingOptions &options)
{
    return d->reroute(which, options);
}

} // namespace model
