#pragma once

#include "model/analysis/network.h"

#include <vector>

namespace model {

/// Tries one more failure at a time on top of a given state, at the cost of what falls with it. Counts who still serves
/// each requirement, which is exact only where Network::canCount() says so.
class FailureTrials
{
public:
    /// `roots` are nodes that serve in this state. Keeps a reference to the network.
    FailureTrials(const Network &network, const std::vector<int> &roots, const std::vector<int> &failed);

    /// Those of the components whose failure makes a root fall; sorted.
    std::vector<int> fatalAmong(std::vector<int> components);

private:
    bool survives(int component);
    bool fall(int node);
    void undo();

    const Network &m_network;
    std::vector<char> m_isVital; ///< by node: a root, or known to take a root down with it
    std::vector<int> m_order;    ///< by node: when it came to serve
    std::vector<char> m_serves;  ///< by node
    std::vector<int> m_serving;  ///< by requirement: targets that serve
    std::vector<int> m_fallen;   ///< nodes, in the order in which they fell
    std::size_t m_spread = 0;    ///< so many of them have been taken from the requirements they serve
};

} // namespace model
