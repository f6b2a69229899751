#include "model/topology/topology.h"

#include "model/topology/topologycompiler.h"

#include <QHash>

namespace model {

Topology::Topology(const Diagram &diagram) : m_diagram(diagram)
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

} // namespace model
