#include "model/layout/separation.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

std::vector<double> earliest(const std::vector<SeparationVariable> &variables, const std::vector<SeparationConstraint> &constraints)
{
    std::vector<double> positions(variables.size());
    for (std::size_t i = 0; i < variables.size(); ++i)
        positions[i] = variables[i].least;
    // Sorted by `after`, so that everything before a variable is final when its turn comes.
    for (const SeparationConstraint &constraint : constraints) {
        double &position = positions[std::size_t(constraint.after)];
        position = std::max(position, positions[std::size_t(constraint.before)] + constraint.gap);
    }
    return positions;
}

std::vector<double> latest(const std::vector<SeparationVariable> &variables, const std::vector<SeparationConstraint> &constraints)
{
    std::vector<double> positions(variables.size());
    for (std::size_t i = 0; i < variables.size(); ++i)
        positions[i] = variables[i].most;
    for (auto constraint = constraints.rbegin(); constraint != constraints.rend(); ++constraint) {
        double &position = positions[std::size_t(constraint->before)];
        position = std::min(position, positions[std::size_t(constraint->after)] - constraint->gap);
    }
    return positions;
}

/// Shrinks the gaps that cannot all be kept; false when there are none.
bool shrinkTight(std::vector<SeparationConstraint> &constraints, const std::vector<double> &least, const std::vector<double> &most, bool last)
{
    constexpr double touch = 1e-6;
    constexpr double shrink = 0.8;
    bool tight = false;
    for (SeparationConstraint &constraint : constraints) {
        if (least[std::size_t(constraint.before)] + constraint.gap <= most[std::size_t(constraint.after)] + touch)
            continue;
        tight = true;
        const double next = constraint.gap * shrink;
        constraint.gap = last ? 0 : constraint.gap > constraint.least ? std::max(next, constraint.least) : next;
    }
    return tight;
}

/// Variables that touch each other move as one block, to the weighted mean of what its members wish.
class Blocks
{
public:
    Blocks(const std::vector<SeparationVariable> &variables, const std::vector<SeparationConstraint> &constraints)
        : m_variables(variables)
        , m_blockOf(variables.size())
        , m_offsets(variables.size(), 0)
        , m_blocks(variables.size())
        , m_incoming(variables.size())
    {
        for (const SeparationConstraint &constraint : constraints)
            m_incoming[std::size_t(constraint.after)].push_back(constraint);
    }

    std::vector<double> solve()
    {
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            m_blockOf[i] = int(i);
            m_blocks[i] = {{int(i)}, m_variables[i].weight * m_variables[i].wish, m_variables[i].weight};
            mergeBefore(int(i));
        }
        std::vector<double> positions(m_variables.size());
        for (std::size_t i = 0; i < positions.size(); ++i)
            positions[i] = position(int(i));
        return positions;
    }

private:
    struct Block {
        std::vector<int> members;
        double wishes = 0; ///< weighted sum of (wish - offset)
        double weight = 0;
    };

    double position(int variable) const
    {
        const Block &block = m_blocks[std::size_t(m_blockOf[std::size_t(variable)])];
        return block.wishes / block.weight + m_offsets[std::size_t(variable)];
    }

    void mergeBefore(int block)
    {
        for (;;) {
            const SeparationConstraint *worst = nullptr;
            double violation = 1e-6;
            for (const int member : m_blocks[std::size_t(block)].members) {
                for (const SeparationConstraint &constraint : m_incoming[std::size_t(member)]) {
                    if (m_blockOf[std::size_t(constraint.before)] == block)
                        continue;
                    const double missing = position(constraint.before) + constraint.gap - position(member);
                    if (missing > violation) {
                        violation = missing;
                        worst = &constraint;
                    }
                }
            }
            if (!worst)
                return;
            merge(block, *worst);
        }
    }

    /// Takes the block of `constraint.before` into `block`.
    void merge(int block, const SeparationConstraint &constraint)
    {
        const double shift = m_offsets[std::size_t(constraint.after)] - constraint.gap - m_offsets[std::size_t(constraint.before)];
        Block &target = m_blocks[std::size_t(block)];
        Block &other = m_blocks[std::size_t(m_blockOf[std::size_t(constraint.before)])];
        for (const int member : other.members) {
            m_offsets[std::size_t(member)] += shift;
            m_blockOf[std::size_t(member)] = block;
            target.members.push_back(member);
        }
        target.wishes += other.wishes - shift * other.weight;
        target.weight += other.weight;
        other.members.clear();
    }

    const std::vector<SeparationVariable> &m_variables;
    std::vector<int> m_blockOf;
    std::vector<double> m_offsets;
    std::vector<Block> m_blocks;
    std::vector<std::vector<SeparationConstraint>> m_incoming;
};

} // namespace

std::vector<double> separate(std::vector<SeparationVariable> variables, std::vector<SeparationConstraint> constraints)
{
    std::sort(constraints.begin(), constraints.end(), [](const SeparationConstraint &a, const SeparationConstraint &b) {
        return a.after != b.after ? a.after < b.after : a.before < b.before;
    });
    std::vector<double> least;
    std::vector<double> most;
    constexpr int mostShrinks = 24;
    for (int attempt = 0; attempt <= mostShrinks + 1; ++attempt) {
        least = earliest(variables, constraints);
        most = latest(variables, constraints);
        if (!shrinkTight(constraints, least, most, attempt >= mostShrinks))
            break;
    }
    for (std::size_t i = 0; i < variables.size(); ++i)
        variables[i].wish = std::max(least[i], std::min(variables[i].wish, most[i]));

    std::vector<double> positions = Blocks(variables, constraints).solve();
    // What is left over the limits is pushed back along the order.
    std::size_t next = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        double low = variables[i].least;
        for (; next < constraints.size() && std::size_t(constraints[next].after) == i; ++next)
            low = std::max(low, positions[std::size_t(constraints[next].before)] + constraints[next].gap);
        positions[i] = std::min(std::max(positions[i], low), std::max(most[i], variables[i].least));
    }
    return positions;
}

} // namespace model
