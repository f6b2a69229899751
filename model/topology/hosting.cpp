#include "model/topology/topologycompiler.h"

#include <algorithm>

namespace model {

namespace {

/// The failures of containers up to this level are survived by a managed service.
constexpr int survivesNothing = 0;
constexpr int survivesZones = 2;
constexpr int survivesEverything = 1000;

} // namespace

bool TopologyCompiler::isInside(int component, int container) const
{
    for (int at = t.m_parent[component]; at >= 0; at = t.m_parent[at]) {
        if (at == container)
            return true;
    }
    return false;
}

/// -1: not managed. Otherwise the level of containers whose failure the redundancy inside the icon survives.
int TopologyCompiler::survivedLevel(int component) const
{
    const Component &part = t.component(component);
    const QString managed = part.hasProperty(QStringLiteral("managed")) ? part.text(QStringLiteral("managed")) : QString();
    if (managed == QStringLiteral("none"))
        return -1;
    if (managed == QStringLiteral("zone"))
        return survivesNothing;
    if (managed == QStringLiteral("multi-zone"))
        return survivesZones;
    if (managed == QStringLiteral("global"))
        return survivesEverything;
    // A provider's service is redundant; the same program on one's own machine is not.
    return part.has(Trait::Managed) && t.m_machine[component] < 0 ? survivesZones : -1;
}

bool TopologyCompiler::isPerfectByItself(int component) const
{
    const Component &part = t.component(component);
    return part.has(Trait::EntryPoint) || part.has(Trait::Perfect) || part.has(Trait::Annotation) || t.m_badge[component]
           || part.integer(QStringLiteral("instances"), 1) > 1 || survivedLevel(component) >= 0;
}

void TopologyCompiler::compileHosting()
{
    const int count = t.componentCount();
    t.m_parent.assign(count, -1);
    t.m_machine.assign(count, -1);
    m_children.assign(count, {});
    for (int c = 0; c < count; ++c) {
        if (const std::optional<ComponentId> &parent = t.component(c).parent) {
            t.m_parent[c] = t.m_diagram.indexOf(*parent);
            m_children[t.m_parent[c]].push_back(c);
        }
    }
    for (int c = 0; c < count; ++c) {
        int at = t.m_parent[c];
        while (at >= 0 && !t.has(at, Trait::Machine))
            at = t.m_parent[at];
        t.m_machine[c] = at;
    }
    compileFilters();

    t.m_perfect.assign(count, 0);
    for (int c = 0; c < count; ++c)
        t.m_perfect[c] = isPerfectByItself(c);

    t.m_domains.assign(count, {});
    for (int c = 0; c < count; ++c) {
        const Component &part = t.component(c);
        if (part.has(Trait::EntryPoint) || part.has(Trait::VirtualAddress))
            continue; // where the user sits does not matter, and an address moves
        int survived = std::max(survivedLevel(c), 0);
        for (int at = t.m_parent[c]; at >= 0; at = t.m_parent[at]) {
            const Component &container = t.component(at);
            if (container.has(Trait::FailureDomain) && !t.m_perfect[at] && container.kindInfo().domainLevel > survived)
                t.m_domains[c].push_back(at);
            survived = std::max(survived, survivedLevel(at));
        }
    }
}

} // namespace model
