#pragma once

#include "model/analysis/spof.h"

#include <array>
#include <optional>
#include <vector>

namespace model {

/// What several rules ask about a diagram: who takes part in which operation, who asks whom, and what breaks when a
/// part fails. Component and stage indices are those of the topology.
class DiagramFacts
{
public:
    DiagramFacts(const Topology &topology, const SpofResult &spofs);

    /// The operations that work with everything up.
    OperationSet working() const { return m_working; }
    /// The operations that the failure of the component alone takes away.
    OperationSet killed(int component) const { return m_killed[component]; }
    /// The operations that a part (not a container) helps to serve with everything up.
    OperationSet servedBy(int component) const { return m_servedBy[component]; }
    /// Parts that help to serve something, inside a container at any depth; in the order of the file.
    const std::vector<int> &partsInside(int container) const { return m_inside[container]; }

    /// One way in which a stage asks another.
    struct Use {
        int owner;       ///< the stage that asks
        int requirement; ///< index in its plan
    };
    /// By whom the stage is asked, among the stages that serve the operation.
    const std::vector<Use> &usesOf(int stage, Operation operation) const;
    const Requirement &requirement(const Use &use, Operation operation) const;
    /// True when the stage helps to serve the operation with everything up.
    bool serves(int stage, Operation operation) const;

    /// A requirement that can no longer be met, and the parts it lost.
    struct Break {
        Use use;
        std::vector<int> lost; ///< components
    };
    /// What the failure of a component breaks first.
    std::vector<Break> breaksOf(int component, Operation operation) const;

    /// A takeover that the failure of one component makes necessary and prevents, because what decides it fails too.
    struct LostTakeover {
        std::vector<int> lost;     ///< components that serve usually
        std::vector<int> standbys; ///< components that would take over
        std::vector<int> deciders; ///< components that fail and without which nothing is decided
    };
    std::optional<LostTakeover> takeoverLostWith(int component, Operation operation) const;

    /// The parts that ask, looked up through sets and through parts that pass packets through; sorted, each once.
    std::vector<int> askers(const std::vector<Break> &breaks) const;
    /// The parts that this one passes the operation on to, looked up likewise.
    std::vector<int> partsBehind(int component, Operation operation) const;

private:
    void follow(Operation operation, const StructureFunction &structure);
    std::vector<int> stagesLostWith(int component) const;
    bool isLookedThrough(int stage) const;
    template<typename Next>
    std::vector<int> lookThrough(std::vector<int> open, const Next &next) const;

    const Topology &m_topology;
    OperationSet m_working;
    std::vector<OperationSet> m_killed;
    std::vector<OperationSet> m_servedBy;
    std::vector<std::vector<int>> m_inside;
    std::vector<std::vector<int>> m_dependents; ///< by container: components that fail with it
    std::array<std::vector<char>, operationCount> m_serves; ///< by stage
    std::array<std::vector<std::vector<Use>>, operationCount> m_uses; ///< by stage
};

} // namespace model
