#pragma once

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace model {

/// What it costs to get from a few places at the rim of a grid to all of its crossings. Where two crossings differ much
/// in one of these, the way between them costs at least the difference: that tells a search where walls are.
class Landmarks
{
public:
    static constexpr std::size_t count = 8;
    using Costs = std::array<float, count>;
    static constexpr float unreached = std::numeric_limits<float>::max();

    bool isEmpty() const { return m_costs.empty(); }
    void reset(std::size_t cells)
    {
        m_costs.resize(cells);
        for (Costs &costs : m_costs)
            costs.fill(unreached);
    }
    void setCost(std::size_t cell, std::size_t landmark, float cost) { m_costs[cell][landmark] = cost; }

    /// The crossings a search is on its way to.
    class Target
    {
    public:
        explicit Target(const Landmarks &landmarks)
            : m_landmarks(landmarks)
        {
            m_least.fill(unreached);
            m_most.fill(-unreached);
        }

        void add(std::size_t cell)
        {
            const Costs &costs = m_landmarks.m_costs[cell];
            for (std::size_t i = 0; i < count; ++i) {
                m_least[i] = std::min(m_least[i], costs[i]);
                m_most[i] = std::max(m_most[i], costs[i]);
            }
        }

        /// No way from the crossing to any of them was cheaper when the landmarks were measured.
        float leastFrom(std::size_t cell) const
        {
            const Costs &costs = m_landmarks.m_costs[cell];
            float least = 0;
            for (std::size_t i = 0; i < count; ++i)
                least = std::max(least, std::max(costs[i] - m_most[i], m_least[i] - costs[i]));
            return least;
        }

    private:
        const Landmarks &m_landmarks;
        Costs m_least;
        Costs m_most;
    };

private:
    std::vector<Costs> m_costs; ///< by cell
};

} // namespace model
