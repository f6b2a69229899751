#include "model/layout/searchgrid.h"

#include "model/layout/routingscene.h"

#include <algorithm>

namespace model {

void SearchGrid::clear()
{
    for (Axis *axis : {&m_columns, &m_rows}) {
        axis->ports.clear();
        axis->starts.clear();
        axis->ends.clear();
        axis->lines.clear();
    }
}

void SearchGrid::addObstacle(const QRectF &rect)
{
    m_columns.ends.push_back(rect.left());
    m_columns.starts.push_back(rect.right());
    m_rows.ends.push_back(rect.top());
    m_rows.starts.push_back(rect.bottom());
}

void SearchGrid::addColumnWall(double x)
{
    m_columns.ends.push_back(x);
    m_columns.starts.push_back(x);
}

void SearchGrid::addRowWall(double y)
{
    m_rows.ends.push_back(y);
    m_rows.starts.push_back(y);
}

void SearchGrid::Axis::addMiddles(std::vector<double> &wished) const
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (i + 1 < starts.size() && starts[i + 1] == starts[i])
            continue;
        while (end < ends.size() && ends[end] <= starts[i])
            ++end;
        const bool narrow = end < ends.size() && ends[end] - starts[i] < 2 * routingspace::margin + 2;
        if (narrow && (i + 1 == starts.size() || starts[i + 1] >= ends[end]))
            wished.push_back((starts[i] + ends[end]) / 2);
    }
}

void SearchGrid::Axis::thin(std::vector<double> &wished) const
{
    constexpr double same = 1;
    std::size_t kept = 0;
    for (const double line : wished) {
        if (kept == 0 || line - wished[kept - 1] >= same)
            wished[kept++] = line;
    }
    wished.resize(kept);
    if (kept <= std::size_t(mostLines))
        return;

    // One line for each strip: the one that runs over the fewest obstacles.
    const double strip = (wished.back() - wished.front()) / mostLines;
    std::size_t begun = 0;
    std::size_t ended = 0;
    std::size_t fewest = 0;
    double limit = wished.front();
    kept = 0;
    for (const double line : wished) {
        while (begun < ends.size() && ends[begun] < line)
            ++begun;
        while (ended < starts.size() && starts[ended] < line)
            ++ended;
        const std::size_t upon = begun - ended;
        if (kept == 0 || line >= limit) {
            limit = line + strip;
            wished[kept++] = line;
            fewest = upon;
        } else if (upon < fewest) {
            wished[kept - 1] = line;
            fewest = upon;
        }
    }
    wished.resize(kept);
}

void SearchGrid::Axis::build()
{
    std::sort(starts.begin(), starts.end());
    std::sort(ends.begin(), ends.end());
    std::vector<double> wished;
    wished.reserve(starts.size() + ends.size());
    addMiddles(wished);
    for (const double start : starts)
        wished.push_back(start + routingspace::margin);
    for (const double end : ends)
        wished.push_back(end - routingspace::margin);
    std::sort(wished.begin(), wished.end());
    thin(wished);

    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    lines.resize(ports.size() + wished.size());
    std::merge(ports.begin(), ports.end(), wished.begin(), wished.end(), lines.begin());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
}

int SearchGrid::Axis::first(double coordinate) const
{
    return int(std::lower_bound(lines.begin(), lines.end(), coordinate) - lines.begin());
}

int SearchGrid::Axis::indexOf(double coordinate) const
{
    return std::min(first(coordinate), int(lines.size()) - 1);
}

void SearchGrid::build()
{
    m_columns.build();
    m_rows.build();
    const std::size_t columns = m_columns.lines.size();
    const std::size_t rows = m_rows.lines.size();
    m_rightCosts.assign(columns * rows, 0);
    m_downCosts.assign(columns * rows, 0);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column + 1 < columns; ++column)
            m_rightCosts[row * columns + column] = float(m_columns.lines[column + 1] - m_columns.lines[column]);
    }
    for (std::size_t row = 0; row + 1 < rows; ++row)
        std::fill_n(m_downCosts.begin() + std::ptrdiff_t(row * columns), columns, float(m_rows.lines[row + 1] - m_rows.lines[row]));
}

void SearchGrid::chargeArea(const QRectF &area, double cost)
{
    visitArea(
        area, [&](int column, int row) { m_rightCosts[cell(column, row)] += float(cost); },
        [&](int column, int row) { m_downCosts[cell(column, row)] += float(cost); });
}

void SearchGrid::chargeVerticalLine(double x, double top, double bottom, double cost)
{
    visitCrossingRight(x, top, bottom, [&](int column, int row) { m_rightCosts[cell(column, row)] += float(cost); });
}

void SearchGrid::chargeHorizontalLine(double y, double left, double right, double cost)
{
    visitCrossingDown(y, left, right, [&](int column, int row) { m_downCosts[cell(column, row)] += float(cost); });
}

void SearchGrid::chargeRows(const QRectF &area, double factor)
{
    const int right = std::min(m_columns.first(area.right()), columnCount() - 1);
    const int bottom = m_rows.first(area.bottom());
    for (int row = m_rows.first(area.top()); row < bottom; ++row) {
        for (int column = std::max(0, m_columns.first(area.left()) - 1); column < right; ++column) {
            const double length = std::min(x(column + 1), area.right()) - std::max(x(column), area.left());
            m_rightCosts[cell(column, row)] += float(std::max(0.0, length) * factor);
        }
    }
}

void SearchGrid::chargeColumns(const QRectF &area, double factor)
{
    const int right = m_columns.first(area.right());
    const int bottom = std::min(m_rows.first(area.bottom()), rowCount() - 1);
    for (int row = std::max(0, m_rows.first(area.top()) - 1); row < bottom; ++row) {
        const double length = std::min(y(row + 1), area.bottom()) - std::max(y(row), area.top());
        for (int column = m_columns.first(area.left()); column < right; ++column)
            m_downCosts[cell(column, row)] += float(std::max(0.0, length) * factor);
    }
}

} // namespace model
