#pragma once

#include "model/base/operation.h"

#include <QString>
#include <QStringList>

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
    std::optional<int> port; ///< for parts that pass packets through: the port it came for
    bool promoted = false;   ///< a replica or standby after it took over: it accepts writes
    bool filesOnly = false;  ///< storage of files asked by a browser, not by code
};

/// One way to meet a requirement.
struct Target {
    int stage;
    /// Index in Topology::links(); -1 when no drawn line leads there. The link of a member may end at the cluster's frame.
    int link = -1;
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

/// Parts that hold the same data or act as one: the members of a cluster, or databases joined by replication.
struct MemberSet {
    enum class Mode { PrimaryReplica, ActivePassive, ActiveActive };
    int frame = -1; ///< component index of the cluster; -1 for databases merely joined by replication
    Mode mode = Mode::PrimaryReplica;
    std::vector<int> members; ///< component indices, in the order of the file
    bool automatic = false;   ///< another member takes over by itself
    std::vector<Requirement::Condition> conditions; ///< what decides a takeover
};

/// What a member does in its set; parts outside a set have the role they are given.
enum class MemberRole { Member, Primary, MultiPrimary, Replica, Arbiter, Active, Standby };

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

} // namespace model
