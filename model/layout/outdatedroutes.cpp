#include "model/layout/outdatedroutes.h"

#include "model/layout/layouttree.h"
#include "model/layout/rectindex.h"
#include "model/layout/routingscene.h"

namespace model {

namespace {

/// What of a part a line may not touch: of a frame the title.
QRectF solidOf(const LayoutTree::Node &node, const QRectF &rect)
{
    return node.frame ? RoutingScene::titleBar(rect) : rect;
}

class Comparison
{
public:
    Comparison(const Diagram &before, const Routes &routes, const Diagram &now)
        : m_before(before)
        , m_routes(routes)
        , m_now(now)
        , m_tree(now)
        , m_rects(m_tree.absoluteRects())
        , m_moved(m_rects.size(), false)
    {
        QRectF bounds;
        for (const QRectF &rect : m_rects)
            bounds |= rect;
        m_solids = RectIndex(bounds, std::max(1, int(m_rects.size()) / 16));
        findMoved();
    }

    QSet<ConnectionId> run() const
    {
        QSet<ConnectionId> outdated;
        for (std::size_t link = 0; link < m_now.connections().size(); ++link) {
            if (isOutdated(int(link)))
                outdated.insert(m_now.connections()[link].id);
        }
        return outdated;
    }

private:
    void findMoved()
    {
        const LayoutTree tree(m_before);
        const std::vector<QRectF> rects = tree.absoluteRects();
        for (std::size_t i = 0; i < m_rects.size(); ++i) {
            const int old = m_before.indexOf(m_now.components()[i].id);
            if (old >= 0 && rects[std::size_t(old)] == m_rects[i] && tree.node(old).frame == m_tree.node(int(i)).frame)
                continue;
            m_moved[i] = true;
            m_solids.add(solidOf(m_tree.node(int(i)), m_rects[i]));
            m_solidNodes.push_back(int(i));
        }
    }

    bool isOutdated(int index) const
    {
        const Connection &connection = m_now.connections()[std::size_t(index)];
        const LayoutTree::Link &link = m_tree.links[std::size_t(index)];
        const auto route = m_routes.constFind(connection.id);
        if (route == m_routes.constEnd() || m_moved[std::size_t(link.from)] || m_moved[std::size_t(link.to)])
            return true;
        const Connection *old = m_before.connection(connection.id);
        return !old || *old != connection || runsThroughMoved(link, *route);
    }

    bool runsThroughMoved(const LayoutTree::Link &link, const Route &route) const
    {
        if (m_solidNodes.empty())
            return false;
        for (std::size_t i = 1; i < route.points.size(); ++i) {
            const bool met = m_solids.any(QRectF(route.points[i - 1], route.points[i]).normalized(), [&](int solid) {
                const int node = m_solidNodes[std::size_t(solid)];
                return node != link.from && node != link.to;
            });
            if (met)
                return true;
        }
        return false;
    }

    const Diagram &m_before;
    const Routes &m_routes;
    const Diagram &m_now;
    LayoutTree m_tree;
    std::vector<QRectF> m_rects;
    std::vector<bool> m_moved;     ///< by node
    RectIndex m_solids;            ///< of what has moved
    std::vector<int> m_solidNodes; ///< by solid
};

} // namespace

QSet<ConnectionId> outdatedRoutes(const Diagram &before, const Routes &routes, const Diagram &now)
{
    return Comparison(before, routes, now).run();
}

} // namespace model
