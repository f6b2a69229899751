#include "model/layout/arrange.h"
#include "model/layout/flowcolumns.h"
#include "model/layout/linefit.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

enum class Look { Left, Right, Both };

class Placement
{
public:
    Placement(FlowColumns &columns, const CellGaps &gaps)
        : m_columns(columns)
        , m_gaps(gaps)
    {}

    void stackOnly()
    {
        stack();
        snap();
    }

    void run()
    {
        stack();
        constexpr int sweeps = 10;
        const int count = int(m_columns.columns.size());
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (int i = 0; i < count; ++i)
                fit(i, Look::Left);
            for (int i = count - 1; i >= 0; --i)
                fit(i, Look::Right);
        }
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (int i = 0; i < count; ++i)
                fit(i, Look::Both);
            for (int i = count - 1; i >= 0; --i)
                fit(i, Look::Both);
        }
        snap();
    }

private:
    void stack()
    {
        for (std::size_t c = 0; c < m_columns.columns.size(); ++c) {
            double top = 0;
            for (std::size_t i = 0; i < m_columns.columns[c].size(); ++i) {
                FlowColumns::Cell &cell = m_columns.cell(m_columns.columns[c][i]);
                cell.top = top;
                top += cell.height + gapAfter(c, i);
            }
            for (const int cell : m_columns.columns[c])
                m_columns.cell(cell).top -= top / 2;
        }
    }

    double gapAfter(std::size_t column, std::size_t place) const
    {
        return place < m_gaps[column].size() ? m_gaps[column][place] : 0;
    }

    void fit(int index, Look look)
    {
        const std::size_t c = std::size_t(index);
        LineFit line;
        double offset = 0;
        for (std::size_t i = 0; i < m_columns.columns[c].size(); ++i) {
            const FlowColumns::Cell &cell = m_columns.cell(m_columns.columns[c][i]);
            double sum = 0;
            double weight = 0;
            if (look != Look::Right)
                collect(cell.left, sum, weight);
            if (look != Look::Left)
                collect(cell.right, sum, weight);
            constexpr double inertia = 0.02;
            const double place = weight > 0 ? cell.top : besideNeighbour(c, i);
            line.add((sum + inertia * place) / (weight + inertia), weight + inertia, offset);
            offset += cell.height + gapAfter(c, i);
        }
        const std::vector<double> tops = line.positions();
        for (std::size_t i = 0; i < tops.size(); ++i)
            m_columns.cell(m_columns.columns[c][i]).top = tops[i];
    }

    /// What no edge holds keeps close to the others of its column.
    double besideNeighbour(std::size_t column, std::size_t place) const
    {
        const std::vector<int> &cells = m_columns.columns[column];
        const FlowColumns::Cell &cell = m_columns.cell(cells[place]);
        if (place > 0) {
            const FlowColumns::Cell &above = m_columns.cell(cells[place - 1]);
            return above.top + above.height + gapAfter(column, place - 1);
        }
        return cells.size() > 1 ? m_columns.cell(cells[1]).top - gapAfter(column, 0) - cell.height : cell.top;
    }

    void collect(const std::vector<FlowColumns::Link> &links, double &sum, double &weight) const
    {
        for (const FlowColumns::Link &link : links) {
            sum += link.weight * (m_columns.cell(link.cell).top + link.there - link.here);
            weight += link.weight;
        }
    }

    /// On the grid, and with the top of everything at 0.
    void snap()
    {
        double least = 0;
        for (const FlowColumns::Cell &cell : m_columns.cells)
            least = std::min(least, cell.top);
        for (std::size_t c = 0; c < m_columns.columns.size(); ++c) {
            double free = -1e9;
            for (std::size_t i = 0; i < m_columns.columns[c].size(); ++i) {
                FlowColumns::Cell &cell = m_columns.cell(m_columns.columns[c][i]);
                const double wish = std::round((cell.top - least) / gridStep) * gridStep;
                cell.top = std::max(wish, std::ceil((free - 0.01) / gridStep) * gridStep);
                free = cell.top + cell.height + gapAfter(c, i);
            }
        }
    }

    FlowColumns &m_columns;
    const CellGaps &m_gaps;
};

} // namespace

void placeVertically(FlowColumns &columns, const CellGaps &gaps)
{
    Placement(columns, gaps).run();
}

void stackVertically(FlowColumns &columns, const CellGaps &gaps)
{
    Placement(columns, gaps).stackOnly();
}

} // namespace model
