#pragma once

#include <QRectF>

#include <vector>

namespace model {

/// Rectangles in a uniform grid of cells: finds those in an area without looking at all of them. Rectangles get the
/// indices 0, 1, 2 ... in the order they are added. Not for use from two threads at a time, not even for reading.
class RectIndex
{
public:
    RectIndex() = default;
    /// `bounds` and `expected` set the size of the cells; rectangles outside of the bounds are found as well.
    RectIndex(const QRectF &bounds, int expected);

    int add(const QRectF &rect);
    /// Gives a rectangle another place, or none: it is not found any more until it gets one.
    void move(int index, const QRectF &rect);
    void remove(int index);
    int size() const { return int(m_rects.size()); }
    const QRectF &rect(int index) const { return m_rects[std::size_t(index)]; }

    /// Calls `visit(index)` once for each rectangle that touches or overlaps `area`, in no order a caller may rely on
    /// other than that it is always the same.
    template<typename Visit>
    void visit(const QRectF &area, Visit &&visit) const
    {
        any(area, [&](int index) {
            visit(index);
            return false;
        });
    }

    /// True as soon as `test(index)` is for one of them.
    template<typename Test>
    bool any(const QRectF &area, Test &&test) const
    {
        if (m_cells.empty())
            return false;
        ++m_visit;
        const Range range = cellsOf(area);
        for (int row = range.top; row <= range.bottom; ++row) {
            for (int column = range.left; column <= range.right; ++column) {
                for (const int index : m_cells[std::size_t(row * m_columns + column)]) {
                    if (m_visited[std::size_t(index)] == m_visit)
                        continue;
                    m_visited[std::size_t(index)] = m_visit;
                    if (touches(m_rects[std::size_t(index)], area) && test(index))
                        return true;
                }
            }
        }
        return false;
    }

private:
    struct Range {
        int left, top, right, bottom;
    };
    Range cellsOf(const QRectF &area) const;
    void enter(int index);
    static bool touches(const QRectF &a, const QRectF &b)
    {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
    }

    QPointF m_origin;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::vector<int>> m_cells;
    std::vector<QRectF> m_rects;
    mutable std::vector<unsigned> m_visited;
    mutable unsigned m_visit = 0;
};

} // namespace model
