#pragma once

#include <QRectF>

#include <vector>

namespace model {

/// The lines a route may follow within a window, and what it costs to follow each piece of them.
class SearchGrid
{
public:
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

    /// Every piece that runs through the inside of the area.
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

private:
    struct Axis {
        std::vector<double> ports;
        std::vector<double> starts; ///< where free space may begin: right or bottom edges
        std::vector<double> ends;   ///< where it ends
        std::vector<double> lines;

        void build();
        void addMiddles(std::vector<double> &wished) const;
        int indexOf(double coordinate) const;
        /// The first line at or after the coordinate.
        int first(double coordinate) const;
    };

    std::size_t cell(int column, int row) const
    {
        return std::size_t(row) * m_columns.lines.size() + std::size_t(column);
    }

    Axis m_columns;
    Axis m_rows;
    std::vector<float> m_rightCosts;
    std::vector<float> m_downCosts;
};

} // namespace model
