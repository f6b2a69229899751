#pragma once

#include <QtGlobal>

namespace model {

/// A seeded source of randomness with the same numbers on every platform (SplitMix64, Steele, Lea and Flood 2014).
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += Q_UINT64_C(0x9e3779b97f4a7c15);
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
        z = (z ^ (z >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
        return z ^ (z >> 31);
    }

    /// Uniform in 0 .. bound - 1; `bound` is at least 1.
    quint64 below(quint64 bound)
    {
        Q_ASSERT(bound > 0);
        const quint64 leftOver = (0 - bound) % bound; // 2^64 mod bound: rejecting these keeps the rest uniform
        quint64 value = next();
        while (value < leftOver)
            value = next();
        return value % bound;
    }

    /// Uniform in [0, 1).
    double unit() { return double(next() >> 11) * 0x1.0p-53; }

private:
    quint64 m_state;
};

} // namespace model
