#include "model/layout/flowcolumns.h"
#include "model/layout/linefit.h"

#include <algorithm>
#include <cmath>

// Rows of boxes off the path, above and below the columns.

namespace model {

namespace {

constexpr double asideGap = 76;

double onGrid(double value)
{
    return std::ceil((value - 0.01) / gridStep) * gridStep;
}

class Asides
{
public:
    Asides(FlowGraph &graph, const QSizeF &extent)
        : m_graph(graph)
        , m_gap(FlowGaps::of(graph.direction).column / 2)
        , m_extent(extent)
    {}

    QSizeF run()
    {
        placeAbove();
        placeRows(asides(false));
        placeRows(remarks());
        return m_extent;
    }

private:
    /// Boxes off the path that are attached to nothing: those that talk to badges on the upper borders, or the others.
    std::vector<int> asides(bool above) const
    {
        std::vector<int> balance(m_graph.boxes.size(), 0);
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            for (const int end : {edge.from, edge.to})
                balance[std::size_t(end)] += edge.atBadge ? 1 : -1;
        }
        // What talks to nothing but one of those goes where that goes.
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            for (const auto &[box, other] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}}) {
                if (isLoose(box) && isLoose(other) && balance[std::size_t(other)] > 0)
                    balance[std::size_t(box)] = 1;
            }
        }
        std::vector<int> row;
        for (int i = 0; i < int(m_graph.boxes.size()); ++i) {
            if (isLoose(i) && (balance[std::size_t(i)] > 0) == above)
                row.push_back(i);
        }
        return row;
    }

    bool isLoose(int box) const { return m_graph.box(box).role == FlowRole::Aside && m_graph.box(box).attachedTo < 0; }

    std::vector<int> remarks() const
    {
        std::vector<int> row;
        for (int i = 0; i < int(m_graph.boxes.size()); ++i) {
            if (m_graph.box(i).role == FlowRole::Remark)
                row.push_back(i);
        }
        return row;
    }

    void placeAbove()
    {
        std::vector<int> row = asides(true);
        if (row.empty())
            return;
        double height = 0;
        for (const int box : row)
            height = std::max(height, m_graph.box(box).size.height());
        const double shift = onGrid(height + asideGap);
        for (FlowGraph::Box &box : m_graph.boxes)
            box.position.ry() += shift;
        const QSizeF extent(m_extent.width(), m_extent.height() + shift);
        m_extent = QSizeF(0, 0);
        const std::vector<double> wishes = wishesOf(row);
        sort(row, wishes);
        placeRow(row, wishes);
        m_extent = m_extent.expandedTo(extent);
    }

    /// Rows below everything, each box under what it is connected with.
    void placeRows(std::vector<int> row)
    {
        const std::vector<double> wishes = wishesOf(row);
        sort(row, wishes);
        const double widest = std::max(m_extent.width(), 1000.0);
        for (std::size_t begin = 0; begin < row.size();) {
            std::size_t end = begin;
            double width = 0;
            while (end < row.size() && (end == begin || width + m_graph.box(row[end]).size.width() <= widest)) {
                width += m_graph.box(row[end]).size.width() + gapAfter(row, end);
                ++end;
            }
            placeRow(std::vector<int>(row.begin() + std::ptrdiff_t(begin), row.begin() + std::ptrdiff_t(end)), wishes);
            begin = end;
        }
    }

    static void sort(std::vector<int> &row, const std::vector<double> &wishes)
    {
        std::stable_sort(row.begin(), row.end(),
                         [&](int a, int b) { return wishes[std::size_t(a)] < wishes[std::size_t(b)]; });
    }

    /// Where the left edges should be for standing under the middle of what the boxes are connected with.
    std::vector<double> wishesOf(const std::vector<int> &row) const
    {
        std::vector<double> wishes(m_graph.boxes.size(), 0);
        std::vector<int> links(m_graph.boxes.size(), 0);
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            for (const auto &[box, other] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}}) {
                if (m_graph.inFlow(other)) {
                    wishes[std::size_t(box)] += m_graph.box(other).position.x() + m_graph.box(other).size.width() / 2;
                    ++links[std::size_t(box)];
                }
            }
        }
        for (const int box : row) {
            if (links[std::size_t(box)] > 0)
                wishes[std::size_t(box)] =
                    wishes[std::size_t(box)] / links[std::size_t(box)] - m_graph.box(box).size.width() / 2;
        }
        const auto isSettled = [&](int box) {
            return links[std::size_t(box)] > 0 && std::find(row.begin(), row.end(), box) != row.end();
        };
        // Then those that are connected with one of these alone: right of it.
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            for (const auto &[box, other] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}}) {
                if (links[std::size_t(box)] == 0 && isSettled(other) && m_graph.box(box).role == FlowRole::Aside)
                    wishes[std::size_t(box)] = wishes[std::size_t(other)] + 1;
            }
        }
        return wishes;
    }

    double gapAfter(const std::vector<int> &row, std::size_t place) const
    {
        double chip = 0;
        for (const FlowGraph::Edge &edge : m_graph.edges) {
            if (place + 1 < row.size() && (edge.from == row[place] || edge.to == row[place])
                && (edge.from == row[place + 1] || edge.to == row[place + 1]))
                chip = std::max(chip, edge.chip);
        }
        return chip > 0 ? std::max(m_gap, chip + 40) : m_gap;
    }

    void placeRow(const std::vector<int> &row, const std::vector<double> &wishes)
    {
        const double y = m_extent.isEmpty() ? 0 : onGrid(m_extent.height() + asideGap);
        LineFit line;
        double offset = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line.add(wishes[std::size_t(row[i])], 1, offset);
            offset += onGrid(m_graph.box(row[i]).size.width() + gapAfter(row, i));
        }
        const std::vector<double> lefts = line.positions();
        const double shift = std::max(0.0, -lefts.front());
        for (std::size_t i = 0; i < row.size(); ++i) {
            FlowGraph::Box &box = m_graph.box(row[i]);
            box.position = QPointF(std::round((lefts[i] + shift) / gridStep) * gridStep, y);
            m_extent =
                m_extent.expandedTo(QSizeF(box.position.x() + box.size.width(), box.position.y() + box.size.height()));
        }
    }

    FlowGraph &m_graph;
    const double m_gap;
    QSizeF m_extent;
};

} // namespace

QSizeF placeAsides(FlowGraph &graph, const QSizeF &extent)
{
    return Asides(graph, extent).run();
}

} // namespace model
