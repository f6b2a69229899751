#include "model/edit/likelytargets.h"

#include "model/catalog/likelykinds.h"
#include "model/edit/nextpart.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace model {

namespace {

enum class Sort { Likely, Other, Connected, Explains, OnlyAsks };

/// Between the borders; 0 where one lies over the other.
double distance(const QRectF &a, const QRectF &b)
{
    const double x = std::max({0.0, a.left() - b.right(), b.left() - a.right()});
    const double y = std::max({0.0, a.top() - b.bottom(), b.top() - a.bottom()});
    return std::hypot(x, y);
}

/// Less is likelier.
class Ranking
{
public:
    Ranking(const Diagram &diagram, const ComponentId &from) : m_diagram(diagram), m_from(*diagram.component(from)), m_rect(diagram.absoluteRect(from))
    {
        for (const ConnectionId &id : diagram.connectionsOf(from)) {
            const Connection &connection = *diagram.connection(id);
            const Component *other = diagram.component(connection.from == from ? connection.to : connection.from);
            m_connected.insert(other->id);
            if (connection.from == from)
                m_asked.insert(other->kind);
        }
    }

    auto rankOf(const ComponentId &id) const
    {
        const Component &part = *m_diagram.component(id);
        const std::optional<int> likely = rankAsNext(m_from.kindInfo(), part.kindInfo());
        const Sort sort = sortOf(part, likely.has_value());
        const bool another = sort == Sort::Likely && m_asked.contains(part.kind) && !wantsSeveral(m_from, part.kindInfo());
        const bool frame = !likely && part.has(Trait::Encloses);
        return std::tuple(sort, another, sort == Sort::Likely ? *likely : 0, frame, distance(m_rect, m_diagram.absoluteRect(id)));
    }

private:
    Sort sortOf(const Component &part, bool likely) const
    {
        const bool explains = m_from.has(Trait::Annotation);
        if (part.has(Trait::EntryPoint) && !explains)
            return Sort::OnlyAsks;
        if (part.has(Trait::Annotation))
            return Sort::Explains;
        if (m_connected.contains(part.id))
            return Sort::Connected;
        return likely ? Sort::Likely : Sort::Other;
    }

    const Diagram &m_diagram;
    const Component &m_from;
    QRectF m_rect;
    QSet<ComponentId> m_connected;
    QSet<QString> m_asked; ///< kinds
};

} // namespace

std::vector<ComponentId> likelyTargets(const Diagram &diagram, const ComponentId &from, const std::vector<ComponentId> &candidates)
{
    const Ranking ranking(diagram, from);
    using Rank = decltype(ranking.rankOf(from));
    std::vector<std::pair<Rank, ComponentId>> ranked;
    for (const ComponentId &id : candidates)
        ranked.emplace_back(ranking.rankOf(id), id);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ComponentId> order;
    for (const auto &[rank, id] : ranked)
        order.push_back(id);
    return order;
}

} // namespace model
