#pragma once

#include "model/layout/bucketqueue.h"
#include "model/layout/searchgrid.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

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

    /// Finds the cheapest ways from the starts to everywhere; `request` needs no goals. Then ask wayTo().
    template<typename Costs>
    void explore(const Costs &costs, const Request &request);
    /// The cheapest way to one of the goals that the last exploration found, if it reached any.
    std::optional<GridPath> wayTo(const std::vector<GridTerminal> &goals) const;

private:
    enum class From : std::uint8_t { Start, Left, Right, Above, Below, Turn };
    struct State {
        std::uint32_t run = 0; ///< the search this is about: older ones count as new
        float cost = 0;
        std::int16_t start = 0; ///< the tag of the start that it is
        std::int16_t goal = -1;
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

    struct Place {
        int index;
        int column;
        int row;
        bool horizontal;
    };
    Place place(int column, int row, bool horizontal) const { return {index(column, row, horizontal), column, row, horizontal}; }

    template<typename Costs>
    double estimate(const Costs &costs, int column, int row, bool horizontal) const;
    template<typename Costs>
    void relax(const Costs &costs, const Place &place, double cost, From from, std::int16_t start = 0);
    template<typename Costs>
    void expand(const Costs &costs, int index);
    template<typename Costs>
    void begin(const Costs &costs, const Request &request);
    GridPath finish(int index, int goalTag, double cost) const;

    std::vector<State> m_states;
    std::uint32_t m_run = 0;
    int m_columns = 0;
    const Request *m_request = nullptr;
    BucketQueue m_queue;
};

template<typename Costs>
void GridSearch::begin(const Costs &costs, const Request &request)
{
    ++m_run;
    m_request = &request;
    m_columns = costs.columnCount();
    m_states.resize(std::max(m_states.size(), 2 * std::size_t(m_columns) * std::size_t(costs.rowCount())));
    double lowest = std::numeric_limits<double>::max();
    for (const GridTerminal &start : request.starts)
        lowest = std::min(lowest, start.cost + request.eagerness * estimate(costs, start.column, start.row, start.horizontal));
    m_queue.reset(lowest);
}

template<typename Costs>
std::optional<GridPath> GridSearch::run(const Costs &costs, const Request &request)
{
    if (request.starts.empty() || request.goals.empty())
        return std::nullopt;
    begin(costs, request);
    for (int i = 0; i < int(request.goals.size()); ++i) {
        const GridTerminal &goal = request.goals[std::size_t(i)];
        State &state = fresh(index(goal.column, goal.row, goal.horizontal));
        if (state.goal < 0 || goal.cost < request.goals[std::size_t(state.goal)].cost)
            state.goal = std::int16_t(i);
    }
    for (const GridTerminal &start : request.starts)
        relax(costs, place(start.column, start.row, start.horizontal), start.cost, From::Start, std::int16_t(start.tag));

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
    return finish(best, request.goals[std::size_t(m_states[std::size_t(best)].goal)].tag, bestCost);
}

template<typename Costs>
void GridSearch::explore(const Costs &costs, const Request &request)
{
    begin(costs, request);
    for (const GridTerminal &start : request.starts)
        relax(costs, place(start.column, start.row, start.horizontal), start.cost, From::Start, std::int16_t(start.tag));
    while (!m_queue.isEmpty()) {
        const int current = m_queue.pop();
        State &state = m_states[std::size_t(current)];
        if (std::exchange(state.closed, true))
            continue;
        expand(costs, current);
    }
}

inline std::optional<GridPath> GridSearch::wayTo(const std::vector<GridTerminal> &goals) const
{
    const GridTerminal *best = nullptr;
    double bestCost = std::numeric_limits<double>::max();
    for (const GridTerminal &goal : goals) {
        const State &state = m_states[std::size_t(index(goal.column, goal.row, goal.horizontal))];
        if (state.run == m_run && double(state.cost) + goal.cost < bestCost) {
            best = &goal;
            bestCost = double(state.cost) + goal.cost;
        }
    }
    if (!best)
        return std::nullopt;
    return finish(index(best->column, best->row, best->horizontal), best->tag, bestCost);
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
void GridSearch::relax(const Costs &costs, const Place &next, double cost, From from, std::int16_t start)
{
    State &state = fresh(next.index);
    if (float(cost) >= state.cost)
        return;
    const double total = cost + m_request->eagerness * estimate(costs, next.column, next.row, next.horizontal);
    if (total >= m_request->limit)
        return;
    state.cost = float(cost);
    state.from = from;
    state.start = start;
    state.closed = false;
    m_queue.push(total, next.index);
}

template<typename Costs>
void GridSearch::expand(const Costs &costs, int current)
{
    const State &state = m_states[std::size_t(current)];
    const double cost = double(state.cost);
    const From from = state.from;
    const int column = (current / 2) % m_columns;
    const int row = (current / 2) / m_columns;
    const bool horizontal = current & 1;
    if (from != From::Turn)
        relax(costs, place(column, row, !horizontal), cost + m_request->bend, From::Turn);
    if (horizontal) {
        if (column + 1 < m_columns && from != From::Right)
            relax(costs, place(column + 1, row, true), cost + double(costs.rightCost(column, row)), From::Left);
        if (column > 0 && from != From::Left)
            relax(costs, place(column - 1, row, true), cost + double(costs.rightCost(column - 1, row)), From::Right);
    } else {
        if (row + 1 < costs.rowCount() && from != From::Below)
            relax(costs, place(column, row + 1, false), cost + double(costs.downCost(column, row)), From::Above);
        if (row > 0 && from != From::Above)
            relax(costs, place(column, row - 1, false), cost + double(costs.downCost(column, row - 1)), From::Below);
    }
}

inline GridPath GridSearch::finish(int last, int goalTag, double cost) const
{
    GridPath path{0, goalTag, cost, {}};
    for (int current = last;;) {
        const From from = m_states[std::size_t(current)].from;
        if (from != From::Turn)
            path.nodes.emplace_back((current / 2) % m_columns, (current / 2) / m_columns);
        if (from == From::Start) {
            path.startTag = m_states[std::size_t(current)].start;
            break;
        }
        const int step = from == From::Left ? -2 : from == From::Right ? 2 : from == From::Above ? -2 * m_columns : 2 * m_columns;
        current = from == From::Turn ? current ^ 1 : current + step;
    }
    std::reverse(path.nodes.begin(), path.nodes.end());
    return path;
}

} // namespace model
