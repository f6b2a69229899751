#pragma once

#include "model/topology/topology.h"

#include <span>
#include <vector>

namespace model {

/// The stages of one operation as flat arrays, numbered as nodes, for the evaluation of many failure sets.
class Network
{
public:
    /// Working memory of an evaluation, kept to be used again. One per thread.
    struct Scratch {
        std::vector<int> need;    ///< by node: requirements not met yet, or blocked for good
        std::vector<int> missing; ///< by requirement: targets still needed
        std::vector<int> order;   ///< by node: when it came to serve, -1: it does not
        std::vector<int> queue;   ///< nodes in that order
    };

    struct Edge {
        int node;
        bool standby;
    };
    struct Use {
        int requirement;
        bool standby;
    };

    /// All nodes that `roots` (stages) can reach; every stage when there are no roots.
    Network(const Topology &topology, Operation operation, const std::vector<int> &roots = {});

    int nodeCount() const { return int(m_stages.size()); }
    int stageOf(int node) const { return m_stages[node]; }
    int nodeOf(int stage) const { return m_nodes[stage]; } ///< -1 when it is not in the network

    int requirementCount() const { return int(m_owner.size()); }
    int ownerOf(int requirement) const { return m_owner[requirement]; }
    int neededBy(int requirement) const { return m_needed[requirement]; }
    /// True when counting who serves is enough: no serving stage can depend on itself, no takeover on conditions. Then it
    /// also holds for every state with more failures.
    bool canCount(const Scratch &scratch) const;
    std::span<const Use> usesOf(int node) const { return part(m_uses, m_useOffset, node); }
    std::span<const int> hostedBy(int component) const { return part(m_hosted, m_hostedOffset, component); }
    /// All that the node may ask, whatever the requirement.
    std::span<const Edge> edgesOf(int node) const
    {
        return {m_edges.data() + m_edgeOffset[m_requirementOffset[node]], m_edges.data() + m_edgeOffset[m_requirementOffset[node + 1]]};
    }

    /// Least fixed point under these failures (component indices).
    void evaluate(const std::vector<int> &failed, Scratch &scratch) const;

    /// Components of one derivation of each of the nodes, which must serve; sorted, only what can fail.
    std::vector<int> witness(const std::vector<int> &nodes, const std::vector<int> &failed, const Scratch &scratch) const;

    /// Components that can fail, of the nodes that `nodes` reach through nodes that serve in `scratch`; sorted.
    std::vector<int> contributing(const std::vector<int> &nodes, const Scratch &scratch) const;

    /// Components that can fail, of all nodes and of the conditions of takeovers; sorted.
    std::vector<int> failable() const;

    /// Is the component up, and everything it runs on?
    bool isUsable(int component, const std::vector<int> &failed) const;

private:
    template<typename T>
    static std::span<const T> part(const std::vector<T> &all, const std::vector<int> &offsets, int index)
    {
        return {all.data() + offsets[index], all.data() + offsets[index + 1]};
    }

    void addRequirements(Operation operation);
    void indexUses();
    void indexHosting();
    bool takeoverPossible(int requirement, const std::vector<int> &failed) const;
    void derive(int requirement, int before, const Scratch &scratch, std::vector<Edge> &chosen) const;
    void addWithDomains(int component, std::vector<char> &member) const;
    std::vector<int> members(const std::vector<char> &member) const;

    const Topology &m_topology;
    std::vector<int> m_stages; ///< by node
    std::vector<int> m_nodes;  ///< by stage
    std::vector<int> m_need;   ///< by node, before anything serves
    std::vector<int> m_requirementOffset; ///< by node, into the requirements, one more at the end
    std::vector<int> m_owner;  ///< by requirement
    std::vector<int> m_needed;
    std::vector<int> m_edgeOffset; ///< by requirement, one more at the end
    std::vector<Edge> m_edges;
    std::vector<const std::vector<Requirement::Condition> *> m_conditions; ///< by requirement; nullptr: none
    bool m_hasConditions = false;
    std::vector<int> m_useOffset; ///< by node, one more at the end
    std::vector<Use> m_uses;
    std::vector<int> m_hostedOffset; ///< by component, one more at the end
    std::vector<int> m_hosted;       ///< nodes that its failure takes down
};

} // namespace model
