#include "model/topology/topology.h"

#include "model/topology/topologycompiler.h"

#include <QHash>

namespace model {

namespace {

/// Lines that explain, and whatever joins a note or another remark, mean nothing: no stage has to leave them out.
Diagram withoutExplanations(Diagram diagram)
{
    QSet<ConnectionId> explanations;
    const auto isRemark = [&diagram](const ComponentId &id) { return diagram.component(id)->has(Trait::Annotation); };
    for (const Connection &connection : diagram.connections()) {
        if (connection.traffic() == TrafficKind::Annotation || isRemark(connection.from) || isRemark(connection.to))
            explanations.insert(connection.id);
    }
    if (!explanations.isEmpty())
        diagram.remove({}, explanations);
    return diagram;
}

} // namespace

Topology::Topology(const Diagram &diagram) : m_diagram(withoutExplanations(diagram))
{
    TopologyCompiler(*this).compile();
}

void TopologyCompiler::compile()
{
    QHash<QString, int> uses;
    for (const Component &component : t.m_diagram.components())
        ++uses[component.displayName()];
    for (const Component &component : t.m_diagram.components())
        t.m_sharedName.push_back(uses.value(component.displayName()) > 1);
    for (const Component &component : t.m_diagram.components())
        t.m_traits.push_back(component.kindInfo().traits);

    compileHosting();
    compileMemberSets();
    compileLinks();
    compileStages();
    compileStageRoles();
    compilePlans();

    for (const MemberSet &set : t.m_sets) {
        std::vector<int> stores = set.members;
        std::erase_if(stores, [this](int member) { return !t.has(member, Trait::Stores); });
        if (stores.size() > 1)
            t.m_replicationSets.push_back(std::move(stores));
    }
}

QString Topology::nameOf(int index) const
{
    const Component &part = component(index);
    const QString name = part.displayName();
    const bool unclear = m_sharedName[index] && name != part.id.toString();
    return unclear ? name + QStringLiteral(" (") + part.id.toString() + u')' : name;
}

QHash<ConnectionId, ConnectionEnds> Topology::meantEnds() const
{
    QHash<ConnectionId, ConnectionEnds> ends;
    for (const Link &link : m_links) {
        const Connection &drawn = m_diagram.connections()[std::size_t(link.connection)];
        const ConnectionEnds meant{component(link.from).id, component(link.to).id};
        if (meant != ConnectionEnds{drawn.from, drawn.to})
            ends.insert(drawn.id, meant);
    }
    return ends;
}

} // namespace model
