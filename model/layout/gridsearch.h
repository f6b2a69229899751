#pragma once

#include "model/layout/bucketqueue.h"
#include "model/layout/searchgrid.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace model {

/// A place in a grid where a search begins or ends, with what it costs to get there from the border of the part.
struct GridTerminal {
    int column;
    int row;
    bool horizontal; ///< the way of travel there
    double cost;
    int tag; ///< of the caller
};

struct GridPath {
    int startTag;
    int goalTag;
    double cost;
    std::vector<std::pair<int, int>> nodes; ///< column and row of every crossing of lines on the way
};

/// The cheapest way through a grid, with a price for each bend (A*). Keeps its memory from search to search.
class GridSearch
{
public:
    struct Request {
        std::vector<GridTerminal> starts;
        std::vector<GridTerminal> goals;
        QRectF goalArea;       ///< around all goals: for estimates
        double bend = 0;
        double eagerness = 1;  ///< how much estimates count: above 1 it is faster and less thorough
        double limit = std::numeric_limits<double>::max(); ///< dearer ways are none
    };

    /// `costs` has columnCount(), rowCount(), x(), y(), rightCost(column, row) and downCost(column, row).
    template<typename Costs>
    std::optional<GridPath> run(const Costs &costs, const Request &request);

private:
    enum class From : std::uint8_t { Start, Left, Right, Above, Below, Turn };
    struct State {
        std::uint32_t run = 0; ///< the search this is about: older ones count as new
        float cost = 0;
        int start = 0;
        int goal = -1;
        From from = From::Start;
        bool closed = false;
    };

    State &fresh(int index)
    {
        State &state = m_states[std::size_t(index)];
        if (state.run != m_run)
            state = State{m_run, std::numeric_limits<float>::max(), 0, -1, From::Start, false};
        return state;
    }
    int index(int column, int row, bool horizontal) const { return (row * m_columns + column) * 2 + int(horizontal); }

    template<typename Costs>
    double estimate(const Costs &costs, int column, int row, bool horizontal) const;
    template<typename Costs>
    void relax(const Costs &costs, int index, double cost, From from, int start);
    template<typename Costs>
    void expand(const Costs &costs, int index);
    GridPath finish(int index, double cost) const;

    std::vector<State> m_states;
    std::uint32_t m_run = 0;
    int m_columns = 0;
    const Request *m_request = nullptr;
    BucketQueue m_queue;
};

template<typename Costs>
std::optional<GridPath> GridSearch::run(const Costs &costs, const Request &request)
{
    ++m_run;
    m_request = &request;
    m_columns = costs.columnCount();
    m_states.resize(std::max(m_states.size(), 2 * std::size_t(m_columns) * std::size_t(costs.rowCount())));
    double lowest = std::numeric_limits<double>::max();
    for (const GridTerminal &start : request.starts)
        lowest = std::min(lowest, start.cost + request.eagerness * estimate(costs, start.column, start.row, start.horizontal));
    if (request.starts.empty() || request.goals.empty())
        return std::nullopt;
    m_queue.reset(lowest);
    for (int i = 0; i < int(request.goals.size()); ++i) {
        const GridTerminal &goal = request.goals[std::size_t(i)];
        State &state = fresh(index(goal.column, goal.row, goal.horizontal));
        if (state.goal < 0 || goal.cost < request.goals[std::size_t(state.goal)].cost)
            state.goal = i;
    }
    for (const GridTerminal &start : request.starts)
        relax(costs, index(start.column, start.row, start.horizontal), start.cost, From::Start, start.tag);

    int best = -1;
    double bestCost = request.limit;
    while (!m_queue.isEmpty() && m_queue.lowest() < bestCost) {
        const int current = m_queue.pop();
        State &state = m_states[std::size_t(current)];
        if (state.closed)
            continue;
        state.closed = true;
        if (state.goal >= 0) {
            const double cost = double(state.cost) + request.goals[std::size_t(state.goal)].cost;
            if (cost < bestCost) {
                bestCost = cost;
                best = current;
            }
        }
        expand(costs, current);
    }
    if (best < 0)
        return std::nullopt;
    return finish(best, bestCost);
}

template<typename Costs>
double GridSearch::estimate(const Costs &costs, int column, int row, bool horizontal) const
{
    const QRectF &area = m_request->goalArea;
    const double x = costs.x(column);
    const double y = costs.y(row);
    const double dx = std::max({area.left() - x, x - area.right(), 0.0});
    const double dy = std::max({area.top() - y, y - area.bottom(), 0.0});
    return dx + dy + ((horizontal ? dy : dx) > 0 ? m_request->bend : 0);
}

template<typename Costs>
void GridSearch::relax(const Costs &costs, int next, double cost, From from, int start)
{
    State &state = fresh(next);
    if (float(cost) >= state.cost)
        return;
    const int node = next / 2;
    const double total = cost + m_request->eagerness * estimate(costs, node % m_columns, node / m_columns, next & 1);
    if (total >= m_request->limit)
        return;
    state.cost = float(cost);
    state.from = from;
    state.start = start;
    state.closed = false;
    m_queue.push(total, next);
}

template<typename Costs>
void GridSearch::expand(const Costs &costs, int current)
{
    const State &state = m_states[std::size_t(current)];
    const double cost = double(state.cost);
    const int start = state.start;
    const int column = (current / 2) % m_columns;
    const int row = (current / 2) / m_columns;
    relax(costs, current ^ 1, cost + m_request->bend, From::Turn, start);
    if (current & 1) {
        if (column + 1 < m_columns)
            relax(costs, current + 2, cost + double(costs.rightCost(column, row)), From::Left, start);
        if (column > 0)
            relax(costs, current - 2, cost + double(costs.rightCost(column - 1, row)), From::Right, start);
    } else {
        if (row + 1 < costs.rowCount())
            relax(costs, current + 2 * m_columns, cost + double(costs.downCost(column, row)), From::Above, start);
        if (row > 0)
            relax(costs, current - 2 * m_columns, cost + double(costs.downCost(column, row - 1)), From::Below, start);
    }
}

inline GridPath GridSearch::finish(int last, double cost) const
{
    const State &end = m_states[std::size_t(last)];
    GridPath path{end.start, m_request->goals[std::size_t(end.goal)].tag, cost, {}};
    for (int current = last;;) {
        const From from = m_states[std::size_t(current)].from;
        if (from != From::Turn)
            path.nodes.emplace_back((current / 2) % m_columns, (current / 2) / m_columns);
        if (from == From::Start)
            break;
        const int step = from == From::Left ? -2 : from == From::Right ? 2 : from == From::Above ? -2 * m_columns : 2 * m_columns;
        current = from == From::Turn ? current ^ 1 : current + step;
    }
    std::reverse(path.nodes.begin(), path.nodes.end());
    return path;
}

} // namespace model
