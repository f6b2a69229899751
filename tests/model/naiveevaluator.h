#pragma once

#include "model/topology/topology.h"

#include <vector>

namespace tests {

// The structure function as it is written down, evaluated the slow way: every stage again until nothing changes. Shares
// nothing with the evaluator of the program but the requirement groups.
class NaiveEvaluator
{
public:
    NaiveEvaluator(const model::Topology &topology, model::Operation operation);

    bool works(const std::vector<int> &failed) const;
    std::vector<int> servedEntries(const std::vector<int> &failed) const;

    // Every component that can fail and is needed, by trying all of them.
    std::vector<int> spofs() const;
    // Minimal cuts of two, by trying all pairs.
    std::vector<std::pair<int, int>> pairs() const;

private:
    bool isUsable(int component, const std::vector<int> &failed) const;
    std::vector<char> served(const std::vector<int> &failed) const;
    int count(const std::vector<model::Target> &targets, const std::vector<char> &serving) const;
    std::vector<int> candidates() const;

    const model::Topology &m_topology;
    model::Operation m_operation;
    std::vector<int> m_usual; // entries served with everything up
};

} // namespace tests
