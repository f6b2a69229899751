#pragma once

#include <QRectF>

#include <algorithm>
#include <vector>

namespace model {

/// The lines a route may follow within a window, and what it costs to follow each piece of them.
class SearchGrid
{
public:
    /// At most `mostLines` in each direction besides those of ports: where there would be more, the ones that fewest
    /// obstacles lie upon are kept.
    explicit SearchGrid(int mostLines)
        : m_columns(mostLines)
        , m_rows(mostLines)
    {}

    void clear();

    /// A line that must be there exactly, because a port is on it.
    void addPortColumn(double x) { m_columns.ports.push_back(x); }
    void addPortRow(double y) { m_rows.ports.push_back(y); }
    /// Something to pass on both sides at a distance; between close things there will be a line in the middle.
    void addObstacle(const QRectF &rect);
    /// A border that is passed at a distance on either side, for each of the directions.
    void addColumnWall(double x);
    void addRowWall(double y);
    /// Sorts the lines and sets all costs to the lengths. Charges come afterwards.
    void build();

    /// What the lines span.
    QRectF area() const { return QRectF(QPointF(x(0), y(0)), QPointF(m_columns.lines.back(), m_rows.lines.back())); }
    int columnCount() const { return int(m_columns.lines.size()); }
    int rowCount() const { return int(m_rows.lines.size()); }
    double x(int column) const { return m_columns.lines[std::size_t(column)]; }
    double y(int row) const { return m_rows.lines[std::size_t(row)]; }
    int columnAt(double x) const { return m_columns.indexOf(x); }
    int rowAt(double y) const { return m_rows.indexOf(y); }
    /// The first line at or after the coordinate; the number of lines when there is none.
    int firstColumn(double x) const { return m_columns.first(x); }
    int firstRow(double y) const { return m_rows.first(y); }
    std::size_t cell(int column, int row) const
    {
        return std::size_t(row) * m_columns.lines.size() + std::size_t(column);
    }

    /// Calls visit(column, row) for each piece to the right of (column, row) that crosses a vertical line, and so on.
    template<typename Visit>
    void visitCrossingRight(double x, double top, double bottom, Visit &&visit) const;
    template<typename Visit>
    void visitCrossingDown(double y, double left, double right, Visit &&visit) const;

    /// Calls right(column, row) and down(column, row) for every piece that runs through the inside of the area.
    template<typename Right, typename Down>
    void visitArea(const QRectF &area, Right &&right, Down &&down) const;

    void chargeArea(const QRectF &area, double cost);
    /// Every piece that crosses the line.
    void chargeVerticalLine(double x, double top, double bottom, double cost);
    void chargeHorizontalLine(double y, double left, double right, double cost);
    /// What runs in one direction within the area, in proportion to the length.
    void chargeRows(const QRectF &area, double factor);
    void chargeColumns(const QRectF &area, double factor);

    /// From a column to the next, along a row; and from a row to the next, along a column.
    float rightCost(int column, int row) const { return m_rightCosts[cell(column, row)]; }
    float downCost(int column, int row) const { return m_downCosts[cell(column, row)]; }
    void chargeRight(std::size_t cell, float cost) { m_rightCosts[cell] += cost; }
    void chargeDown(std::size_t cell, float cost) { m_downCosts[cell] += cost; }
    void setRightCost(std::size_t cell, float cost) { m_rightCosts[cell] = cost; }
    void setDownCost(std::size_t cell, float cost) { m_downCosts[cell] = cost; }

private:
    struct Axis {
        explicit Axis(int most)
            : mostLines(most)
        {}

        int mostLines;
        std::vector<double> ports;
        std::vector<double> starts; ///< where free space may begin: right or bottom edges
        std::vector<double> ends;   ///< where it ends
        std::vector<double> lines;

        void build();
        void thin(std::vector<double> &wished) const;
        void addMiddles(std::vector<double> &wished) const;
        int indexOf(double coordinate) const;
        /// The first line at or after the coordinate.
        int first(double coordinate) const;
    };

    Axis m_columns;
    Axis m_rows;
    std::vector<float> m_rightCosts;
    std::vector<float> m_downCosts;
};

template<typename Right, typename Down>
void SearchGrid::visitArea(const QRectF &area, Right &&right, Down &&down) const
{
    // Pieces begin one line before the area and must reach into its inside, not merely touch it.
    constexpr double touch = 0.01;
    const int left = m_columns.first(area.left() + touch);
    const int end = m_columns.first(area.right() - touch);
    const int top = m_rows.first(area.top() + touch);
    const int bottom = m_rows.first(area.bottom() - touch);
    for (int row = top; row < bottom; ++row) {
        for (int column = std::max(0, left - 1); column < std::min(end, columnCount() - 1); ++column)
            right(column, row);
    }
    for (int row = std::max(0, top - 1); row < std::min(bottom, rowCount() - 1); ++row) {
        for (int column = left; column < end; ++column)
            down(column, row);
    }
}

template<typename Visit>
void SearchGrid::visitCrossingRight(double x, double top, double bottom, Visit &&visit) const
{
    constexpr double touch = 0.01;
    const int column = m_columns.first(x) - 1;
    if (column < 0 || column + 1 >= columnCount())
        return;
    const int last = m_rows.first(bottom - touch);
    for (int row = m_rows.first(top + touch); row < last; ++row)
        visit(column, row);
}

template<typename Visit>
void SearchGrid::visitCrossingDown(double y, double left, double right, Visit &&visit) const
{
    constexpr double touch = 0.01;
    const int row = m_rows.first(y) - 1;
    if (row < 0 || row + 1 >= rowCount())
        return;
    const int last = m_columns.first(right - touch);
    for (int column = m_columns.first(left + touch); column < last; ++column)
        visit(column, row);
}

} // namespace model
