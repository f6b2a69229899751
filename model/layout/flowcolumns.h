#pragma once

#include "model/layout/flowgraph.h"

#include <vector>

namespace model {

/// The columns of a flow graph while they are ordered and placed. A cell is a box with its companions, or a place that
/// is kept free for an edge that passes a column.
struct FlowColumns {
    struct Link {
        int cell;
        double here;  ///< offset of the end from the top of this cell
        double there; ///< and of the other end
        double weight;
    };
    struct Cell {
        int box = -1; ///< -1: kept free for an edge
        double height = 0;
        double width = 0;
        double boxTop = 0; ///< of the box, below its companions above
        double sketch = 0;
        int column = 0;
        double top = 0;         ///< result
        std::vector<Link> left; ///< to cells of columns further left
        std::vector<Link> right;
    };

    std::vector<Cell> cells;
    std::vector<std::vector<int>> columns; ///< cells from top to bottom

    Cell &cell(int index) { return cells[std::size_t(index)]; }
    const Cell &cell(int index) const { return cells[std::size_t(index)]; }
};

inline constexpr double freeLane = 12; ///< height of a place for a passing edge

/// Distances between boxes. Chips are wide and low: what lies across the flow when it runs right lies along it when it
/// runs down.
struct FlowGaps {
    double row = 36;       ///< between boxes of a column
    double peer = 76;      ///< between those that talk to each other
    double companion = 56; ///< between a box and what is attached to it
    double column = 80;    ///< least gap between columns
    double wished = 1.5;   ///< length to width

    static FlowGaps of(FlowDirection direction)
    {
        return direction == FlowDirection::Down ? FlowGaps{40, 130, 90, 80, 0.75} : FlowGaps{};
    }
};

FlowColumns makeColumns(const FlowGraph &graph);

/// Orders the cells of each column so that edges cross little; cells without a reason to move keep their order.
void reduceCrossings(FlowColumns &columns);

/// Splits columns when they are much taller than the drawing is wide; true when it did.
bool splitTallColumns(FlowColumns &columns, const FlowGaps &gaps);

/// Distances between cells that follow each other, for each column.
using CellGaps = std::vector<std::vector<double>>;

/// Sets the tops: edges as straight as possible, branches symmetric.
void placeVertically(FlowColumns &columns, const CellGaps &gaps);
/// Places what is off the path above and below the columns, which span `extent`; the result is what all span.
QSizeF placeAsides(FlowGraph &graph, const QSizeF &extent);

/// Sets the tops so that little room is taken: columns beside each other, all in the middle.
void stackVertically(FlowColumns &columns, const CellGaps &gaps);

} // namespace model
