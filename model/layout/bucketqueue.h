#pragma once

#include <algorithm>
#include <vector>

namespace model {

/// A priority queue for a search whose priorities hardly ever fall: what differs by less than `width` comes out in any
/// (but always the same) order, the latest first.
class BucketQueue
{
public:
    void reset(float lowest)
    {
        for (std::vector<Entry> &bucket : m_buckets)
            bucket.clear();
        m_lowest = lowest;
        m_current = 0;
    }

    void push(float priority, int value)
    {
        // Negative and huge ones are sorted out before they are converted.
        const float place = std::clamp((priority - m_lowest) * (1 / width), 0.0F, float(last));
        m_buckets[std::max(std::size_t(place), m_current)].push_back({priority, value});
    }

    bool isEmpty()
    {
        while (m_buckets[m_current].empty()) {
            if (++m_current == m_buckets.size()) {
                m_current = last;
                return true;
            }
        }
        if (m_current == last)
            spread();
        return false;
    }

    /// A lower bound of all priorities that are left; not to be asked when empty.
    float lowest() const { return m_lowest + float(m_current) * width; }

    int pop()
    {
        const int value = m_buckets[m_current].back().value;
        m_buckets[m_current].pop_back();
        return value;
    }

private:
    static constexpr float width = 4;
    static constexpr std::size_t last = 1023;

    struct Entry {
        float priority;
        int value;
    };

    /// The last bucket holds everything beyond: when it is reached, its content gets all buckets for itself.
    void spread()
    {
        std::vector<Entry> beyond;
        beyond.swap(m_buckets[last]);
        m_lowest = std::min_element(beyond.begin(), beyond.end(), [](const Entry &a, const Entry &b) {
                       return a.priority < b.priority;
                   })->priority;
        m_current = 0;
        for (const Entry &entry : beyond)
            push(entry.priority, entry.value);
    }

    std::vector<std::vector<Entry>> m_buckets = std::vector<std::vector<Entry>>(last + 1);
    float m_lowest = 0;
    std::size_t m_current = 0;
};

} // namespace model
