#pragma once

#include "model/base/operation.h"
#include "model/diagram/diagram.h"

#include <optional>
#include <vector>

namespace model {

/// A drawn connection on the request path, its ends resolved to the parts that really talk.
struct Link {
    int connection; ///< index in Diagram::connections()
    int from;       ///< component index; a host as an end is replaced by the part inside it that listens
    int to;
    OperationSet operations;
    int priority = 0;  ///< lower is preferred; higher ones are standbys
    double weight = 1; ///< share of a weighted balancer
};

/// Something that can serve: a part (for parts that forward: together with the traffic it came with, because a
/// firewall on two paths must not let one path stand in for the other), or a set of members that act as one.
struct Stage {
    enum class Kind { Part, Cluster };
    Kind kind = Kind::Part;
    int component = -1; ///< component index; the cluster's frame, or -1 for databases merely joined by replication
    QString protocol;   ///< for parts that forward: the protocol it came with
};

/// One way to meet a requirement.
struct Target {
    int stage;
    int link = -1; ///< index in Topology::links(); -1 when no drawn line leads there (a member of a cluster)
    bool operator==(const Target &) const = default;
};

/// "At least `needed` of the targets can serve", or, with automatic failover, a standby takes over.
struct Requirement {
    struct Condition { ///< what decides a failover: `needed` of these components must be usable
        int needed = 1;
        std::vector<int> components;
    };
    QString role; ///< what is needed, for people: "database", or the user's label
    int needed = 1;
    std::vector<Target> targets;   ///< in the order of the file
    std::vector<Target> standbys;  ///< promoted automatically when the targets fail; empty: nobody takes over
    std::vector<Condition> conditions;
    bool firstContact = false; ///< name resolution: needed only while nothing is cached
};

/// What a stage needs in order to serve one operation.
struct Plan {
    std::vector<Requirement> requirements; ///< all of them (AND)
    bool possible = true; ///< false: cannot serve the operation whatever is up
    QString missing;      ///< translated sentence saying what is missing when not possible
};

/// Why a drawn connection is not part of the request structure although its protocol is.
struct UnresolvedLink {
    int connection;
    QString reason; ///< translated sentence
};

/// Helpers that requests use when present but never need: caches and the like, reachable from a part.
struct OptionalLink {
    int link;
};

/// How the name of a URL resolves with the records of the drawn DNS parts.
struct NameResolution {
    enum class Status { NoResolver, NoRecords, Resolved, NameMissing };
    Status status = Status::NoResolver;
    int resolver = -1;      ///< component index of the first DNS part asked
    QString name;           ///< the host name of the URL
    QStringList chain;      ///< CNAMEs followed, in order
    QStringList addresses;  ///< of the A and AAAA records found
    std::optional<int> ttlSeconds;
};

/// The compiled, index-based view of a diagram: who hosts whom, and which requirement groups the drawn arrows mean.
/// The rules are those of SEMANTICS.md section 1. Immutable; safe to use from any thread.
class Topology
{
public:
    explicit Topology(const Diagram &diagram);

    const Diagram &diagram() const { return m_diagram; }
    int componentCount() const { return int(m_diagram.components().size()); }
    const Component &component(int index) const { return m_diagram.components()[std::size_t(index)]; }

    /// Containers whose failure takes the component down, the nearest first; the levels that `managed` redundancy
    /// survives and containers that cannot fail are left out.
    const std::vector<int> &failureDomainsOf(int component) const { return m_domains[std::size_t(component)]; }
    /// Never fails by itself: entries, addresses, certificates, managed services, several instances.
    bool isPerfect(int component) const { return m_perfect[std::size_t(component)]; }
    /// The machine a component runs on, or -1. Two parts on one machine talk without a network.
    int machineOf(int component) const { return m_machine[std::size_t(component)]; }

    const std::vector<Link> &links() const { return m_links; }
    const std::vector<Stage> &stages() const { return m_stages; }
    const Plan &plan(int stage, Operation operation) const
    {
        return m_plans[std::size_t(stage)][model::indexOf(operation)];
    }

    /// Entries that have at least one connection to a front end; component indices in the order of the file.
    const std::vector<int> &entries() const { return m_entries; }
    /// The stage of an entry or of any other part that does not forward; -1 for parts that take no part in requests.
    int stageOf(int component) const { return m_stageOf[std::size_t(component)]; }

    const std::vector<OptionalLink> &optionalLinksOf(int component) const { return m_optional[std::size_t(component)]; }
    const std::vector<UnresolvedLink> &unresolvedLinks() const { return m_unresolved; }

    /// Databases that hold the same data: component indices per set, members of clusters and those joined by replication.
    const std::vector<std::vector<int>> &replicationSets() const { return m_replicationSets; }

    /// Resolves the host name of `url` for this entry.
    NameResolution resolveName(int entry, const QString &url) const;
    /// The URL an entry asks for when the request does not say otherwise.
    QString defaultUrl(int entry) const;

    /// The address of a component: its own, else that of the machine it runs on, else empty.
    QString addressOf(int component) const;

    /// Whether the filter lets the port through, and by which rule; also for firewalls docked on hosts.
    struct FilterDecision {
        bool allowed = true;
        QString rule; ///< translated: the rule that decided
    };
    FilterDecision filter(int firewall, const Connection &connection) const;
    /// Filters that traffic of the link meets because they are docked on the machine of its target.
    const std::vector<int> &filtersOf(int component) const { return m_filters[std::size_t(component)]; }

private:
    friend class TopologyCompiler;

    Diagram m_diagram;
    std::vector<std::vector<int>> m_domains;
    std::vector<char> m_perfect;
    std::vector<int> m_machine;
    std::vector<Link> m_links;
    std::vector<Stage> m_stages;
    std::vector<std::array<Plan, operationCount>> m_plans;
    std::vector<int> m_entries;
    std::vector<int> m_stageOf;
    std::vector<std::vector<OptionalLink>> m_optional;
    std::vector<UnresolvedLink> m_unresolved;
    std::vector<std::vector<int>> m_replicationSets;
    std::vector<std::vector<int>> m_filters;
};

} // namespace model
