#include "model/analysis/failuretrials.h"

#include <algorithm>

namespace model {

FailureTrials::FailureTrials(const Network &network, const std::vector<int> &roots, const std::vector<int> &failed)
    : m_network(network), m_isVital(network.nodeCount(), 0), m_serves(network.nodeCount(), 0),
      m_serving(network.requirementCount(), 0)
{
    Network::Scratch state;
    network.evaluate(failed, state);
    m_order = state.order;
    for (const int root : roots)
        m_isVital[root] = 1;
    for (const int node : state.queue) {
        m_serves[node] = 1;
        for (const Network::Use &use : network.usesOf(node))
            ++m_serving[use.requirement];
    }
}

std::vector<int> FailureTrials::fatalAmong(std::vector<int> components)
{
    // From the roots outwards: what takes down a part that is known to be vital need not be followed further.
    const auto nearness = [this](int component) {
        int latest = -1;
        for (const int node : m_network.hostedBy(component))
            latest = std::max(latest, m_order[node]);
        return latest;
    };
    std::vector<std::pair<int, int>> nearestFirst;
    for (const int component : components)
        nearestFirst.emplace_back(-nearness(component), component);
    std::sort(nearestFirst.begin(), nearestFirst.end());
    components.clear();
    for (const auto &[distance, component] : nearestFirst) {
        if (survives(component))
            continue;
        components.push_back(component);
        if (const auto nodes = m_network.hostedBy(component); nodes.size() == 1)
            m_isVital[nodes.front()] = 1;
    }
    std::sort(components.begin(), components.end());
    return components;
}

/// False when something vital falls.
bool FailureTrials::fall(int node)
{
    if (!m_serves[node])
        return true;
    m_serves[node] = 0;
    m_fallen.push_back(node);
    return !m_isVital[node];
}

void FailureTrials::undo()
{
    for (std::size_t i = 0; i < m_fallen.size(); ++i) {
        m_serves[m_fallen[i]] = 1;
        if (i >= m_spread)
            continue;
        for (const Network::Use &use : m_network.usesOf(m_fallen[i]))
            ++m_serving[use.requirement];
    }
    m_fallen.clear();
    m_spread = 0;
}

bool FailureTrials::survives(int component)
{
    bool stands = true;
    for (const int node : m_network.hostedBy(component))
        stands = stands && fall(node);
    for (; stands && m_spread < m_fallen.size(); ++m_spread) {
        for (const Network::Use &use : m_network.usesOf(m_fallen[m_spread])) {
            if (--m_serving[use.requirement] < m_network.neededBy(use.requirement))
                stands = fall(m_network.ownerOf(use.requirement)) && stands;
        }
    }
    undo();
    return stands;
}

} // namespace model
