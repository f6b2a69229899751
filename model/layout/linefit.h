#pragma once

#include <vector>

namespace model {

/// Least squares for things in a fixed order along a line: each as near to its wish as the distances allow; things that
/// would overlap move as one block.
class LineFit
{
public:
    /// The next thing; `offset` is its position when everything is packed from 0.
    void add(double wish, double weight, double offset)
    {
        m_offsets.push_back(offset);
        m_blocks.push_back({weight * (wish - offset), weight, 1});
        while (m_blocks.size() > 1 && m_blocks[m_blocks.size() - 2].shift() >= m_blocks.back().shift()) {
            const Block last = m_blocks.back();
            m_blocks.pop_back();
            m_blocks.back().sum += last.sum;
            m_blocks.back().weight += last.weight;
            m_blocks.back().count += last.count;
        }
    }

    std::vector<double> positions() const
    {
        std::vector<double> result;
        result.reserve(m_offsets.size());
        for (const Block &block : m_blocks) {
            for (int i = 0; i < block.count; ++i)
                result.push_back(block.shift() + m_offsets[result.size()]);
        }
        return result;
    }

private:
    struct Block {
        double sum;
        double weight;
        int count;
        double shift() const { return sum / weight; }
    };

    std::vector<double> m_offsets;
    std::vector<Block> m_blocks;
};

} // namespace model
