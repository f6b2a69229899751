#include "model/layout/rectindex.h"

#include <algorithm>
#include <cmath>

namespace model {

RectIndex::RectIndex(const QRectF &bounds, int expected)
    : m_origin(bounds.topLeft())
{
    constexpr double smallestCell = 64;
    const double area = std::max(1.0, bounds.width()) * std::max(1.0, bounds.height());
    m_cell = std::max(smallestCell, std::sqrt(area / std::max(1, expected)));
    // A drawing that is a thin line must not lead to endless rows of cells.
    constexpr int mostCells = 2048;
    m_columns = std::clamp(int(bounds.width() / m_cell) + 1, 1, mostCells);
    m_rows = std::clamp(int(bounds.height() / m_cell) + 1, 1, mostCells);
    m_cells.resize(std::size_t(m_columns) * std::size_t(m_rows));
    m_rects.reserve(std::size_t(expected));
    m_visited.reserve(std::size_t(expected));
}

RectIndex::Range RectIndex::cellsOf(const QRectF &area) const
{
    const auto cell = [this](double distance, int count) {
        return int(std::clamp(std::floor(distance / m_cell), 0.0, double(count - 1)));
    };
    return {cell(area.left() - m_origin.x(), m_columns), cell(area.top() - m_origin.y(), m_rows),
            cell(area.right() - m_origin.x(), m_columns), cell(area.bottom() - m_origin.y(), m_rows)};
}

int RectIndex::add(const QRectF &rect)
{
    const int index = int(m_rects.size());
    m_rects.push_back(rect);
    m_visited.push_back(0);
    enter(index);
    return index;
}

void RectIndex::enter(int index)
{
    const Range range = cellsOf(m_rects[std::size_t(index)]);
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column)
            m_cells[std::size_t(row * m_columns + column)].push_back(index);
    }
}

void RectIndex::remove(int index)
{
    const Range range = cellsOf(m_rects[std::size_t(index)]);
    for (int row = range.top; row <= range.bottom; ++row) {
        for (int column = range.left; column <= range.right; ++column)
            std::erase(m_cells[std::size_t(row * m_columns + column)], index);
    }
}

void RectIndex::move(int index, const QRectF &rect)
{
    remove(index);
    m_rects[std::size_t(index)] = rect;
    enter(index);
}

} // namespace model
