#pragma once

#include "model/topology/topology.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace model {

/// Compiles a diagram into a Topology, in the order of the sections below. Lives only during the compilation.
class TopologyCompiler
{
public:
    explicit TopologyCompiler(Topology &topology) : t(topology) {}

    void compile();

private:
    /// What tells two stages of one component apart.
    struct StageKey {
        int component;
        int protocol = -1;     ///< of the arriving traffic, for parts that forward
        int port = -1;         ///< likewise, for parts that pass packets through
        int sender = -1;       ///< set only when the part also has a connection back to that sender
        bool asFrontEnd = false;
        bool promoted = false;
        auto operator<=>(const StageKey &) const = default;
    };
    /// What the user said about a link beyond its ends.
    struct LinkInfo {
        QString label; ///< of alternatives
        bool required = false;
        bool optional = false;
        bool namesOperations = false;
        bool lookup = false; ///< asks a resolver
        int protocol = 0;    ///< index in m_protocols
        ProtocolFamily family = ProtocolFamily::Any;
        int port = -1; ///< -1: unknown
    };
    /// What stands at the far end of a link, looked up through parts that forward.
    struct Role {
        QString key;
        QString name; ///< for people
        bool isHelper = false; ///< only caches and the like
        bool isQueue = false;  ///< only queues
    };
    /// Links that can stand in for each other.
    struct Group {
        QString key;
        QString name;
        int needed = 1;
        std::vector<int> links;
    };
    struct ResolvedEnd {
        std::vector<int> components;
        QString reason; ///< why there is none
    };

    // hosting.cpp: who stands in what, and what takes what down
    void compileHosting();
    bool isPerfectByItself(int component) const;
    int survivedLevel(int component) const;
    bool isInside(int component, int container) const;

    // membersets.cpp: clusters and databases joined by replication
    void compileMemberSets();
    std::vector<int> membersOfFrame(int frame) const;
    int replicationEnd(const ComponentId &id) const;
    void addSet(int frame, std::vector<int> members);
    void compileConditions(MemberSet &set) const;
    void compileRoles(MemberSet &set);
    void assumeRoles(const MemberSet &set, const std::vector<int> &open);

    // linkresolution.cpp: drawn connections to links between parts that really talk
    void compileLinks();
    void compileLookups();
    void compileLink(int connection);
    void addLink(int connection, int from, int to, LinkInfo info);
    ResolvedEnd resolveSource(const Connection &connection, int component) const;
    ResolvedEnd resolveTarget(const Connection &connection, int component) const;
    ResolvedEnd listenerInside(const Connection &connection, int container) const;
    std::vector<int> partsInside(int container) const;
    bool takesPart(int component) const;

    // forwarding.cpp: stages and the traffic that each passes on
    void compileStages();
    bool forwards(int component) const { return m_forwards[component]; }
    int stageFor(const StageKey &key);
    int stageOfLink(int link, int target, int fromStage);
    int findStageOfLink(int link, int target, int fromStage) const;
    StageKey keyOfLink(int link, int target, int fromStage) const;
    void followLinks(int stage);
    std::vector<int> linksPassedOn(int stage, Operation operation) const;
    void compileStageRoles();

    // requirements.cpp: requirement groups
    void compilePlans();
    Plan makePlan(int stage, Operation operation);
    Role roleOfLink(int link, int fromStage) const;
    bool isRequired(int link, const Role &role, int fromStage, Operation operation) const;
    std::vector<Group> groupsOf(int stage, Operation operation) const;
    void dropDetours(Group &group) const;
    std::vector<int> withoutArbiters(std::vector<int> links) const;
    Requirement makeRequirement(int stage, const Group &group, Operation operation, Plan &plan);
    Requirement lookupRequirement(int entry) const;
    bool isHelper(int link) const;
    void compileOptionalLinks();

    // ability.cpp: what a part can answer by itself, and what is missing when it cannot
    QString inability(int stage, Operation operation, const Plan &plan) const;
    QString storeInability(int stage, Operation operation) const;
    QString nothingBehind(int component, Operation operation) const;

    // setrequirements.cpp: requirement groups that lead to a member set
    int commonSet(const std::vector<int> &links) const;
    Requirement setRequirement(int set, const std::vector<int> &links, int fromStage, Operation operation, QString &missing) const;
    std::optional<Target> memberTarget(int member, const std::vector<int> &links, int fromStage, bool promoted, QString &blocked) const;
    QString noWriter(int set, const std::vector<int> &links, int fromStage) const;
    int setStage(int set, const std::vector<int> &links, int fromStage, Operation operation);

    // filters.cpp
    void compileFilters();
    QString blockage(int link, int target, int fromStage) const;

    int protocolIndex(const QString &protocol);
    Topology &t;
    std::vector<std::vector<int>> m_children;
    std::vector<LinkInfo> m_linkInfo;
    std::vector<std::vector<int>> m_out; ///< links by source component, lookups left out
    std::vector<std::vector<int>> m_lookups; ///< links to resolvers by entry
    std::vector<char> m_used; ///< by link: part of a requirement
    std::vector<char> m_forwards;
    std::vector<int> m_replicaSources; ///< bit 1: receives replication, bit 2: gives
    QHash<QString, int> m_protocolIndex;
    QStringList m_protocols; ///< ids, in the order met
    std::vector<ProtocolFamily> m_protocolFamilies;
    std::map<StageKey, int> m_stageIndex;
    std::vector<StageKey> m_keys; ///< by stage
    std::vector<std::array<std::vector<int>, operationCount>> m_passedOn; ///< by stage: links
    std::vector<Role> m_stageRoles; ///< by stage, for parts that forward
    std::map<std::pair<int, int>, int> m_setStages; ///< (stage, set) to the stage of the set
};

} // namespace model
