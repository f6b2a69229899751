#pragma once

#include "model/diagram/diagram.h"

#include <random>

namespace tests {

// A seeded source of choices that gives the same sequence with every standard library.
class Choices
{
public:
    explicit Choices(unsigned seed) : m_engine(seed) {}

    int below(int end) { return end > 0 ? int(m_engine() % unsigned(end)) : 0; }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    const T &pick(const std::vector<T> &values)
    {
        return values[std::size_t(below(int(values.size())))];
    }

private:
    std::mt19937 m_engine;
};

// A diagram of 8 to about 45 parts in which everything of the file format turns up over enough seeds: all kinds,
// containers four deep, clusters inside and across hosts, replication, firewalls on the way and on hosts, overrides,
// k of n, connections to hosts, parts nobody reaches, loops, unknown kinds and members, positions and none, names in
// several scripts. Most diagrams serve something; some do not. The same seed gives the same diagram.
model::Diagram randomDiagram(unsigned seed);

} // namespace tests
