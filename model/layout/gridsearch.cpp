#include "model/layout/gridsearch.h"

#include <algorithm>

namespace model {

void GridSearch::begin(const SearchGrid &grid, const Request &request)
{
    if (++m_run == 0) {
        // Not to take a state for one of this search that is as old as the numbers last.
        m_states.clear();
        m_run = 1;
    }
    m_grid = &grid;
    m_bend = float(request.bend);
    m_eagerness = float(request.eagerness);
    m_limit = float(std::min(request.limit, double(std::numeric_limits<float>::max())));
    m_shift = std::bit_width(unsigned(grid.columnCount()));
    m_states.resize(std::max(m_states.size(), std::size_t(2 * grid.rowCount()) << m_shift));
    measureDistances(request);
    double lowest = std::numeric_limits<double>::max();
    for (const GridTerminal &start : request.starts)
        lowest = std::min(
            lowest, start.cost + double(m_eagerness * estimate(index(start.column, start.row, start.horizontal))));
    m_queue.reset(float(lowest));
}

void GridSearch::measureDistances(const Request &request)
{
    m_target.reset();
    if (request.eagerness <= 0)
        return;
    const QRectF &area = request.goalArea;
    m_acrossColumns.resize(std::size_t(m_grid->columnCount()));
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_acrossColumns[std::size_t(column)] =
            float(std::max({area.left() - m_grid->x(column), m_grid->x(column) - area.right(), 0.0}));
    m_acrossRows.resize(std::size_t(m_grid->rowCount()));
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_acrossRows[std::size_t(row)] =
            float(std::max({area.top() - m_grid->y(row), m_grid->y(row) - area.bottom(), 0.0}));
    if (!request.landmarks)
        return;
    m_target.emplace(*request.landmarks);
    for (const GridTerminal &goal : request.goals)
        m_target->add(m_grid->cell(goal.column, goal.row));
}

float GridSearch::estimate(int place) const
{
    if (m_eagerness <= 0)
        return 0;
    const int column = columnOf(place);
    const int row = rowOf(place);
    const float dx = m_acrossColumns[std::size_t(column)];
    const float dy = m_acrossRows[std::size_t(row)];
    const bool horizontal = place & 1;
    const float direct = dx + dy + ((horizontal ? dy : dx) > 0 ? m_bend : 0);
    return m_target ? std::max(direct, m_target->leastFrom(m_grid->cell(column, row))) : direct;
}

void GridSearch::relax(int next, float cost, From from, int start)
{
    State &state = fresh(next);
    if (cost >= state.cost)
        return;
    const float total = cost + m_eagerness * estimate(next);
    if (total >= m_limit)
        return;
    state.cost = cost;
    state.from = from;
    state.start = std::uint8_t(start);
    state.closed = false;
    m_queue.push(total, next);
}

void GridSearch::expand(int current)
{
    const State &state = m_states[std::size_t(current)];
    const float cost = state.cost;
    const From from = state.from;
    const int column = columnOf(current);
    const int row = rowOf(current);
    if (from != From::Turn)
        relax(current ^ 1, cost + m_bend, From::Turn);
    if (current & 1) {
        if (column + 1 < m_grid->columnCount() && from != From::Right)
            relax(current + 2, cost + m_grid->rightCost(column, row), From::Left);
        if (column > 0 && from != From::Left)
            relax(current - 2, cost + m_grid->rightCost(column - 1, row), From::Right);
    } else {
        const int step = 2 << m_shift;
        if (row + 1 < m_grid->rowCount() && from != From::Below)
            relax(current + step, cost + m_grid->downCost(column, row), From::Above);
        if (row > 0 && from != From::Above)
            relax(current - step, cost + m_grid->downCost(column, row - 1), From::Below);
    }
}

std::optional<GridPath> GridSearch::run(const SearchGrid &grid, const Request &request)
{
    if (request.starts.empty() || request.goals.empty())
        return std::nullopt;
    begin(grid, request);
    for (const GridTerminal &goal : request.goals)
        fresh(index(goal.column, goal.row, goal.horizontal)).goal = true;
    for (const GridTerminal &start : request.starts)
        relax(index(start.column, start.row, start.horizontal), float(start.cost), From::Start, start.tag);

    int best = -1;
    double bestCost = request.limit;
    while (!m_queue.isEmpty() && double(m_queue.lowest()) < bestCost) {
        const int current = m_queue.pop();
        State &state = m_states[std::size_t(current)];
        if (state.closed)
            continue;
        state.closed = true;
        if (state.goal) {
            const double cost = double(state.cost) + goalAt(current, request).cost;
            if (cost < bestCost) {
                bestCost = cost;
                best = current;
            }
        }
        expand(current);
    }
    if (best < 0)
        return std::nullopt;
    return finish(best, goalAt(best, request).tag, bestCost);
}

/// The cheapest of the goals that are there.
const GridTerminal &GridSearch::goalAt(int place, const Request &request) const
{
    const GridTerminal *cheapest = nullptr;
    for (const GridTerminal &goal : request.goals) {
        if (index(goal.column, goal.row, goal.horizontal) == place && (!cheapest || goal.cost < cheapest->cost))
            cheapest = &goal;
    }
    return *cheapest;
}

void GridSearch::explore(const SearchGrid &grid, const Request &request)
{
    begin(grid, request);
    for (const GridTerminal &start : request.starts)
        relax(index(start.column, start.row, start.horizontal), float(start.cost), From::Start, start.tag);
    while (!m_queue.isEmpty()) {
        const int current = m_queue.pop();
        State &state = m_states[std::size_t(current)];
        if (state.closed)
            continue;
        state.closed = true;
        expand(current);
    }
}

std::optional<GridPath> GridSearch::wayTo(const std::vector<GridTerminal> &goals) const
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

std::optional<float> GridSearch::costTo(int column, int row) const
{
    std::optional<float> cost;
    for (const bool horizontal : {false, true}) {
        const State &state = m_states[std::size_t(index(column, row, horizontal))];
        if (state.run == m_run && (!cost || state.cost < *cost))
            cost = state.cost;
    }
    return cost;
}

GridPath GridSearch::finish(int last, int goalTag, double cost) const
{
    GridPath path{0, goalTag, cost, {}};
    for (int current = last;;) {
        const From from = m_states[std::size_t(current)].from;
        if (from != From::Turn)
            path.nodes.emplace_back(columnOf(current), rowOf(current));
        if (from == From::Start) {
            path.startTag = m_states[std::size_t(current)].start;
            break;
        }
        const int below = 2 << m_shift;
        const int step = from == From::Left ? -2 : from == From::Right ? 2 : from == From::Above ? -below : below;
        current = from == From::Turn ? current ^ 1 : current + step;
    }
    std::reverse(path.nodes.begin(), path.nodes.end());
    return path;
}

} // namespace model
