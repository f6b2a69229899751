#pragma once

#include "model/topology/topology.h"

#include <memory>
#include <vector>

namespace model {

/// A set of failed components and containers, by component index.
using FailureSet = std::vector<int>;

/// The one evaluator of the structure function: which stages can serve an operation under a set of failures.
/// Least fixed point by counters and a work list (Dowling and Gallier), O(stages + targets) per evaluation.
class StructureFunction
{
public:
    /// Keeps a reference to `topology`, which must outlive it.
    StructureFunction(const Topology &topology, Operation operation);
    ~StructureFunction();
    StructureFunction(StructureFunction &&) noexcept;
    StructureFunction &operator=(StructureFunction &&) noexcept;

    const Topology &topology() const;
    Operation operation() const;

    /// True when every entry that can be served with everything up is still served.
    /// False when no entry can be served at all.
    bool works(const FailureSet &failed) const;

    /// The same, with the components of one working derivation: every cut set that contains `failed` hits the witness.
    struct Evaluation {
        bool works = false;
        std::vector<int> witness; ///< component indices that can fail, sorted; empty when it does not work
    };
    Evaluation evaluate(const FailureSet &failed) const;

    /// Those of the candidates whose failure, on top of `failed`, ends it; the candidates are the witness of `failed`.
    std::vector<int> fatalAmong(std::vector<int> candidates, const FailureSet &failed) const;

    /// Per stage of the topology: can it serve? The tracer asks this for the state after detection.
    std::vector<char> servingStages(const FailureSet &failed) const;
    /// Per component: is it up, and everything it runs on?
    std::vector<char> usableComponents(const FailureSet &failed) const;

    /// Components that can fail and take part in the operation: the candidates of a brute-force search.
    std::vector<int> failableComponents() const;
    /// Components that can fail, of the stages that serve with everything up: the loss of each is felt somewhere.
    const std::vector<int> &contributingComponents() const;
    /// Entries (component indices) that are served with everything up.
    std::vector<int> servedEntries() const;

private:
    std::vector<int> fatalByWitnesses(std::vector<int> candidates, const FailureSet &failed) const;

    struct Graph;
    std::unique_ptr<Graph> m_graph;
};

} // namespace model
