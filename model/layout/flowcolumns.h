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
        double top = 0; ///< result
        std::vector<Link> left;  ///< to cells of columns further left
        std::vector<Link> right;
    };

    std::vector<Cell> cells;
    std::vector<std::vector<int>> columns; ///< cells from top to bottom

    Cell &cell(int index) { return cells[std::size_t(index)]; }
    const Cell &cell(int index) const { return cells[std::size_t(index)]; }
};

inline constexpr double companionGap = 56; ///< between a box and what is attached to it: room for a chip on a line
inline constexpr double freeLane = 12;     ///< height of a place for a passing edge

FlowColumns makeColumns(const FlowGraph &graph);

/// Orders the cells of each column so that edges cross little; cells without a reason to move keep their order.
void reduceCrossings(FlowColumns &columns);

/// Splits columns that are much taller than the drawing is wide.
void splitTallColumns(FlowColumns &columns, double columnGap);

/// Sets the tops: edges as straight as possible, branches symmetric. `gaps` are the distances between
/// cells that follow each other, for each column.
void placeVertically(FlowColumns &columns, const std::vector<std::vector<double>> &gaps);

} // namespace model
