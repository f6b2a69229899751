#pragma once

#include "model/diagram/diagram.h"
#include "model/topology/stage.h"

#include <array>
#include <vector>

namespace model {

/// The compiled, index-based view of a diagram: who hosts whom, and which requirement groups the drawn arrows mean.
/// The rules are those of SEMANTICS.md section 1. Immutable; safe to use from any thread.
class Topology
{
public:
    explicit Topology(const Diagram &diagram);

    /// Without the lines that explain: annotations, and whatever joins a note.
    const Diagram &diagram() const { return m_diagram; }
    int componentCount() const { return int(m_diagram.components().size()); }
    const Component &component(int index) const { return m_diagram.components()[std::size_t(index)]; }

    bool has(int component, Trait trait) const { return m_traits[std::size_t(component)].has(trait); }

    /// Containers whose failure takes the component down, the nearest first; the levels that `managed` redundancy
    /// survives and containers that cannot fail are left out.
    const std::vector<int> &failureDomainsOf(int component) const { return m_domains[std::size_t(component)]; }
    /// Never fails by itself: entries, addresses, certificates, managed services, several instances.
    bool isPerfect(int component) const { return m_perfect[std::size_t(component)]; }
    /// The machine a component runs on, or -1. Two parts on one machine talk without a network.
    int machineOf(int component) const { return m_machine[std::size_t(component)]; }

    const std::vector<Link> &links() const { return m_links; }
    /// The parts that connections drawn at containers mean, in place of these; only connections whose ends differ.
    QHash<ConnectionId, ConnectionEnds> meantEnds() const;
    const std::vector<Stage> &stages() const { return m_stages; }
    const Plan &plan(int stage, Operation operation) const
    {
        return m_plans[std::size_t(stage)][model::indexOf(operation)];
    }
    /// What a request for `url` needs at this entry: plan() is the answer for defaultUrl(). Records of the drawn DNS
    /// decide which front ends the name leads to.
    Plan entryPlan(int entry, Operation operation, const QString &url) const;

    /// Entries that have at least one connection to a front end; component indices in the order of the file.
    const std::vector<int> &entries() const { return m_entries; }
    /// The stage of an entry or of any other part that does not forward; -1 for parts that take no part in requests.
    int stageOf(int component) const { return m_stageOf[std::size_t(component)]; }
    /// Every stage of a component: several for parts that forward and for replicas that may be promoted.
    const std::vector<int> &stagesOf(int component) const { return m_stagesOf[std::size_t(component)]; }

    const std::vector<OptionalLink> &optionalLinksOf(int component) const { return m_optional[std::size_t(component)]; }
    const std::vector<UnresolvedLink> &unresolvedLinks() const { return m_unresolved; }

    /// Databases that hold the same data: component indices per set, members of clusters and those joined by replication.
    const std::vector<std::vector<int>> &replicationSets() const { return m_replicationSets; }
    const std::vector<MemberSet> &memberSets() const { return m_sets; }
    /// Index in memberSets() of the set a component is a member or the frame of, or -1.
    int memberSetOf(int component) const { return m_setOf[std::size_t(component)]; }
    MemberRole roleOf(int component) const { return m_roles[std::size_t(component)]; }
    /// Stores writes without being promoted first.
    bool isWriter(int component) const;

    /// Resolves the host name of `url` for this entry.
    NameResolution resolveName(int entry, const QString &url) const;
    /// The URL an entry asks for when the request does not say otherwise.
    QString defaultUrl(int entry) const;
    /// The DNS parts an entry asks, in the order of the file.
    const std::vector<int> &resolversOf(int entry) const { return m_resolvers[std::size_t(entry)]; }

    /// The address of a component: its own, else that of the machine it runs on, else empty.
    QString addressOf(int component) const;
    /// The name to show; with the id where several parts have the same name.
    QString nameOf(int component) const;

    /// Whether the filter lets the port through, and by which rule; also for firewalls docked on hosts.
    struct FilterDecision {
        bool allowed = true;
        QString rule; ///< translated: the rule that decided
    };
    FilterDecision filter(int firewall, const Connection &connection) const;
    /// A filter without connections of its own, docked on the container around it: it guards that container.
    bool isBadge(int component) const { return m_badge[std::size_t(component)]; }
    /// The docked filters around a component, the nearest first.
    const std::vector<int> &filtersOf(int component) const { return m_filters[std::size_t(component)]; }
    /// Those of them that traffic from one part to another meets, because it enters from outside.
    std::vector<int> filtersBetween(int from, int to) const;

private:
    friend class TopologyCompiler;

    Plan fitToName(Plan plan, int entry, const QString &url) const;
    QStringList addressesBehind(const Target &target) const;

    Diagram m_diagram;
    std::vector<Traits> m_traits; ///< by component: looking a kind up by its name is dear
    std::vector<int> m_parent;
    std::vector<std::vector<int>> m_domains;
    std::vector<char> m_perfect;
    std::vector<char> m_badge;
    std::vector<char> m_sharedName;
    std::vector<int> m_machine;
    std::vector<Link> m_links;
    std::vector<Stage> m_stages;
    std::vector<std::array<Plan, operationCount>> m_plans;
    std::vector<std::array<Plan, operationCount>> m_entryPlans; ///< by component: before a name chose among front ends
    std::vector<int> m_entries;
    std::vector<int> m_stageOf;
    std::vector<std::vector<int>> m_stagesOf;
    std::vector<std::vector<OptionalLink>> m_optional;
    std::vector<UnresolvedLink> m_unresolved;
    std::vector<MemberSet> m_sets;
    std::vector<std::vector<int>> m_replicationSets;
    std::vector<int> m_setOf;
    std::vector<MemberRole> m_roles;
    std::vector<std::vector<int>> m_filters;
    std::vector<std::vector<int>> m_resolvers;
};

} // namespace model
