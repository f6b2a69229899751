#pragma once

#include "model/trace/random.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace model {

/// The next-event queue of a discrete-event simulation: a clock in milliseconds that jumps from one action to the next.
/// Actions of the same time run in the order in which they were scheduled. Holds the one source of randomness of the
/// run, so that the same schedule and seed give the same run.
class EventQueue
{
public:
    using Action = std::function<void()>;

    explicit EventQueue(quint64 seed) : m_random(seed) {}

    double now() const { return m_now; }
    Random &random() { return m_random; }
    bool isEmpty() const { return m_heap.empty() && m_ready.empty(); }

    /// Runs the action at this time; a time in the past counts as now.
    void at(double timeMs, Action action)
    {
        m_heap.push_back({std::max(timeMs, m_now), m_scheduled++, std::move(action)});
        std::push_heap(m_heap.begin(), m_heap.end(), laterThan);
    }
    void after(double delayMs, Action action) { at(m_now + delayMs, std::move(action)); }

    /// Runs the action as the very next: the running one goes on in it. Keeps the call stack flat.
    void next(Action action) { m_ready.push_back(std::move(action)); }

    /// Runs one action; false when nothing is left.
    bool step()
    {
        if (isEmpty())
            return false;
        Action action;
        if (!m_ready.empty()) {
            action = std::move(m_ready.back());
            m_ready.pop_back();
        } else {
            std::pop_heap(m_heap.begin(), m_heap.end(), laterThan);
            action = std::move(m_heap.back().action);
            m_now = m_heap.back().timeMs;
            m_heap.pop_back();
        }
        action();
        return true;
    }

private:
    struct Entry {
        double timeMs;
        quint64 order;
        Action action;
    };
    static bool laterThan(const Entry &a, const Entry &b)
    {
        return a.timeMs > b.timeMs || (a.timeMs == b.timeMs && a.order > b.order);
    }

    double m_now = 0;
    quint64 m_scheduled = 0;
    Random m_random;
    std::vector<Entry> m_heap;
    std::vector<Action> m_ready;
};

} // namespace model
