#include "model/layout/liverouting.h"

#include "model/layout/labels.h"
#include "model/layout/nudging.h"
#include "model/layout/wayfinder.h"

#include <algorithm>

namespace model {

class LiveRouting::Private
{
public:
    Private(const Diagram &diagram, const Routes &current, bool toLast)
        : m_scene(diagram)
        , m_lines(m_scene.bounds(), int(diagram.connections().size()) / 8 + 1) // large cells: it is made more often than asked
        , m_labels(m_scene.bounds(), int(diagram.connections().size()))
        , m_ways(m_scene, m_lines, toLast ? WayFinder::Effort::Thorough : WayFinder::Effort::Quick)
        , m_paths(diagram.connections().size())
        , m_labelOf(diagram.connections().size(), -1)
    {
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
        for (const int link : links)
            forget(link);
        std::vector<Path> paths = m_ways.find(links);
        for (Path &path : paths)
            path.label = options.labelSizes.value(m_ids[std::size_t(path.link)]);
        const std::size_t own = paths.size();
        addNearby(paths);
        nudge(m_scene, paths);
        paths.resize(own);
        return take(paths);
    }

private:
    void keep(int link, const Route &route)
    {
        Path &path = m_paths[std::size_t(link)];
        path.link = link;
        path.points = route.points;
        path.start = route.points[0].y() == route.points[1].y() ? Side::Right : Side::Bottom;
        path.movable = false;
        m_lines.add(link, path.points);
        path.label = route.label.size();
        if (!route.label.isNull())
            setLabel(link, m_labels.add(route.label));
    }

    void forget(int link)
    {
        m_paths[std::size_t(link)] = {};
        m_lines.remove(link);
        forgetLabel(link);
    }

    void setLabel(int link, int label)
    {
        m_labelOf[std::size_t(link)] = label;
        m_linkOf.resize(std::max(m_linkOf.size(), std::size_t(label) + 1), -1);
        m_linkOf[std::size_t(label)] = link;
    }

    void forgetLabel(int link)
    {
        if (const int label = std::exchange(m_labelOf[std::size_t(link)], -1); label >= 0)
            m_labels.remove(label);
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
            if (area.height() <= area.width())
                m_lines.horizontals().visit(area.adjusted(0, -reach, 0, reach), [&](int piece) { note(m_lines.linkOfHorizontal(piece), m_lines.horizontals().rect(piece).top() - area.top()); });
            else
                m_lines.verticals().visit(area.adjusted(-reach, 0, reach, 0), [&](int piece) { note(m_lines.linkOfVertical(piece), m_lines.verticals().rect(piece).left() - area.left()); });
        }
    }

    /// The routes that have a chip where a line runs now.
    std::vector<int> withCoveredLabels(const std::vector<Path> &paths) const
    {
        std::vector<int> covered;
        for (const Path &path : paths) {
            for (std::size_t i = 1; i < path.points.size(); ++i)
                m_labels.visit(QRectF(path.points[i - 1], path.points[i]).normalized(), [&](int label) { covered.push_back(m_linkOf[std::size_t(label)]); });
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
            forgetLabel(link);
            paths.push_back(m_paths[std::size_t(link)]);
        }
        Routes routes;
        for (const Path &path : paths)
            routes.insert(m_ids[std::size_t(path.link)], {path.points, {}, true, crossesPart(m_scene, path)});
        for (const PlacedLabel &label : placeLabels(m_scene, m_lines, m_labels, paths)) {
            setLabel(label.link, label.index);
            Route &route = routes[m_ids[std::size_t(label.link)]];
            route.label = label.rect;
            route.labelHasRoom = label.hasRoom;
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
    std::vector<int> m_labelOf;      ///< by link: its chip in the index, or -1
    std::vector<int> m_linkOf;       ///< by chip
};

LiveRouting::LiveRouting(const Diagram &diagram, const Routes &current, bool toLast)
    : d(std::make_unique<Private>(diagram, current, toLast))
{
}

LiveRouting::~LiveRouting() = default;

void LiveRouting::move(int component, const QRectF &rect)
{
    d->move(component, rect);
}

Routes LiveRouting::reroute(const QSet<ConnectionId> &which, const RoutingOptions &options)
{
    return d->reroute(which, options);
}

} // namespace model
