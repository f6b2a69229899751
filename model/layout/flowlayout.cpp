#include "model/layout/flowcolumns.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr double bandGap = 100;
/// Lines run backwards to the next row: not for little. Beside a container that is nearly as long as everything, nothing is gained.
constexpr double worthBreaking = 0.7;

double onGrid(double value)
{
    return std::ceil((value - 0.01) / gridStep) * gridStep;
}

class FlowLayout
{
public:
    explicit FlowLayout(FlowGraph &graph)
        : m_graph(graph)
        , m_distances(FlowGaps::of(graph.direction))
    {}

    QSizeF run()
    {
        attachCompanions(m_graph);
        m_attached.resize(m_graph.boxes.size());
        for (int i = 0; i < int(m_graph.boxes.size()); ++i) {
            if (m_graph.box(i).attachedTo >= 0)
                m_attached[std::size_t(m_graph.box(i).attachedTo)].push_back(i);
        }
        assignLayers(m_graph);
        m_columns = makeColumns(m_graph);
        reduceCrossings(m_columns);
        const bool split = splitTallColumns(m_columns, m_distances);
        (split ? stackVertically : placeVertically)(m_columns, rowGaps());
        placeColumns();
        return placeAsides(m_graph, m_extent);
    }

private:
    CellGaps rowGaps() const
    {
        std::vector<std::vector<int>> peers(m_graph.boxes.size());
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            if (m_graph.box(edge.from).layer == m_graph.box(edge.to).layer)
                peers[std::size_t(edge.from)].push_back(edge.to);
        }
        const auto talk = [&](int a, int b) {
            const auto has = [&](int from, int to) {
                return std::find(peers[std::size_t(from)].begin(), peers[std::size_t(from)].end(), to)
                       != peers[std::size_t(from)].end();
            };
            return a >= 0 && b >= 0 && (has(a, b) || has(b, a));
        };
        // In small drawings all columns have the same distances, so that rows form across them.
        constexpr std::size_t small = 5;
        bool uniform = true;
        bool talking = false;
        for (const std::vector<int> &column : m_columns.columns) {
            uniform = uniform && column.size() <= small;
            for (std::size_t i = 0; i + 1 < column.size(); ++i)
                talking = talking || talk(m_columns.cell(column[i]).box, m_columns.cell(column[i + 1]).box);
        }
        CellGaps gaps;
        for (const std::vector<int> &column : m_columns.columns) {
            gaps.emplace_back();
            for (std::size_t i = 0; i + 1 < column.size(); ++i) {
                const FlowColumns::Cell &cell = m_columns.cell(column[i]);
                const FlowColumns::Cell &next = m_columns.cell(column[i + 1]);
                const bool lane = cell.box < 0 || next.box < 0;
                const double gap = lane                                               ? m_distances.row / 2
                                   : (uniform && talking) || talk(cell.box, next.box) ? m_distances.peer
                                                                                      : m_distances.row;
                // Even multiples of the grid, so that the middle between two rows is on the grid as well.
                constexpr double pitch = 2 * gridStep;
                gaps.back().push_back(
                    lane ? gap : std::ceil((cell.height + gap * m_graph.room) / pitch) * pitch - cell.height);
            }
        }
        return gaps;
    }

    double columnWidth(const std::vector<int> &column) const
    {
        double width = 0;
        for (const int cell : column)
            width = std::max(width, m_columns.cell(cell).width);
        return width;
    }

    /// Room between a column and the next: for the widest chip, and for the bends that lie beside each other.
    double columnGap(std::size_t column) const
    {
        double chip = 0;
        std::vector<std::pair<double, int>> ends; // of vertical pieces: where one begins (+1) and ends (-1)
        for (const Span &span : m_spans) {
            if (span.first > int(column) || span.last <= int(column))
                continue;
            if (span.last - span.first == 1)
                chip = std::max(chip, span.chip);
            if (std::abs(span.begin - span.end) > 20) {
                ends.emplace_back(std::min(span.begin, span.end), 1);
                ends.emplace_back(std::max(span.begin, span.end), -1);
            }
        }
        std::sort(ends.begin(), ends.end());
        int depth = 0;
        int deepest = 0;
        for (const auto &[position, change] : ends) {
            depth += change;
            deepest = std::max(deepest, depth);
        }
        constexpr int fewBends = 5;
        const double bends =
            24.0 * std::clamp(deepest - 1, 0, fewBends) + 8.0 * std::clamp(deepest - 1 - fewBends, 0, 20);
        return onGrid(std::max(m_distances.column, chip + 40) + bends);
    }

    /// What an edge covers, for the gaps between the columns.
    struct Span {
        int first;
        int last;
        double begin;
        double end;
        double chip;
    };

    void collectSpans()
    {
        std::vector<int> cellOf(m_graph.boxes.size(), -1);
        for (int i = 0; i < int(m_columns.cells.size()); ++i) {
            if (m_columns.cell(i).box >= 0)
                cellOf[std::size_t(m_columns.cell(i).box)] = i;
        }
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            if (cellOf[std::size_t(edge.from)] < 0 || cellOf[std::size_t(edge.to)] < 0)
                continue;
            const FlowColumns::Cell &from = m_columns.cell(cellOf[std::size_t(edge.from)]);
            const FlowColumns::Cell &to = m_columns.cell(cellOf[std::size_t(edge.to)]);
            const double begin = from.top + from.boxTop + edge.fromOffset;
            const double end = to.top + to.boxTop + edge.toOffset;
            m_spans.push_back(
                {std::min(from.column, to.column), std::max(from.column, to.column), begin, end, edge.chip});
        }
    }

    void placeColumns()
    {
        collectSpans();
        std::vector<double> lefts;
        double x = 0;
        for (std::size_t c = 0; c < m_columns.columns.size(); ++c) {
            lefts.push_back(x);
            x += columnWidth(m_columns.columns[c]) + columnGap(c);
        }
        const std::vector<std::size_t> bands = bandStarts(lefts);
        double y = 0;
        for (std::size_t band = 0; band + 1 < bands.size(); ++band)
            y = placeBand(bands[band], bands[band + 1], lefts, y) + bandGap;
    }

    /// A drawing that would be a long thin line is broken into rows: the first column of each, and the end.
    std::vector<std::size_t> bandStarts(const std::vector<double> &lefts) const
    {
        constexpr double longest = 2000;
        constexpr double widest = 3; // width to height, when it is broken
        const std::size_t count = m_columns.columns.size();
        double width = 0;
        double top = 1e9;
        double bottom = 0;
        for (std::size_t c = 0; c < count; ++c) {
            width = std::max(width, lefts[c] + columnWidth(m_columns.columns[c]));
            for (const int cell : m_columns.columns[c]) {
                top = std::min(top, m_columns.cell(cell).top);
                bottom = std::max(bottom, m_columns.cell(cell).top + m_columns.cell(cell).height);
            }
        }
        const double height = std::max(1.0, bottom - top);
        int rows = 1;
        const bool isBroken = width > longest && width > m_graph.longest * height;
        while (isBroken && width / rows > widest * (height * rows + bandGap * (rows - 1)))
            ++rows;
        std::vector<std::size_t> starts{0};
        for (std::size_t c = 1; c < count; ++c) {
            if (lefts[c] + columnWidth(m_columns.columns[c]) - lefts[starts.back()] > width / rows + 40
                && int(starts.size()) < rows)
                starts.push_back(c);
        }
        starts.push_back(count);
        return longestBand(starts, lefts) <= worthBreaking * width ? starts : std::vector<std::size_t>{0, count};
    }

    double longestBand(const std::vector<std::size_t> &starts, const std::vector<double> &lefts) const
    {
        double longest = 0;
        for (std::size_t band = 0; band + 1 < starts.size(); ++band) {
            const std::size_t last = starts[band + 1] - 1;
            longest = std::max(longest, lefts[last] + columnWidth(m_columns.columns[last]) - lefts[starts[band]]);
        }
        return longest;
    }

    /// Returns where the band ends.
    double placeBand(std::size_t first, std::size_t last, const std::vector<double> &lefts, double y)
    {
        double top = 1e9;
        for (std::size_t c = first; c < last; ++c) {
            for (const int cell : m_columns.columns[c])
                top = std::min(top, m_columns.cell(cell).top);
        }
        for (std::size_t c = first; c < last; ++c) {
            const double width = columnWidth(m_columns.columns[c]);
            for (const int index : m_columns.columns[c]) {
                const FlowColumns::Cell &cell = m_columns.cell(index);
                if (cell.box >= 0)
                    placeCell(cell, lefts[c] - lefts[first] + width / 2, y + cell.top - top);
            }
        }
        return m_extent.height();
    }

    void placeCell(const FlowColumns::Cell &cell, double middle, double top)
    {
        place(cell.box, middle, top + cell.boxTop);
        double above = top;
        double below = top + cell.boxTop + m_graph.box(cell.box).size.height() + m_distances.companion;
        for (const int i : m_attached[std::size_t(cell.box)]) {
            double &y = m_graph.box(i).role == FlowRole::Above ? above : below;
            place(i, middle, y);
            y += m_graph.box(i).size.height() + m_distances.companion;
        }
    }

    void place(int index, double middle, double top)
    {
        FlowGraph::Box &box = m_graph.box(index);
        box.position = QPointF(std::max(0.0, std::round((middle - box.size.width() / 2) / gridStep) * gridStep),
                               std::round(top / gridStep) * gridStep);
        m_extent =
            m_extent.expandedTo(QSizeF(box.position.x() + box.size.width(), box.position.y() + box.size.height()));
    }

    FlowGraph &m_graph;
    const FlowGaps m_distances;
    std::vector<std::vector<int>> m_attached; ///< companions of each box
    FlowColumns m_columns;
    std::vector<Span> m_spans;
    QSizeF m_extent{0, 0};
};

} // namespace

QSizeF layOutFlow(FlowGraph &graph)
{
    if (graph.boxes.empty())
        return QSizeF(0, 0);
    const QSizeF extent = FlowLayout(graph).run();
    if (graph.direction == FlowDirection::Right)
        return extent;
    for (FlowGraph::Box &box : graph.boxes) {
        box.size.transpose();
        box.position = box.position.transposed();
    }
    return extent.transposed();
}

} // namespace model
