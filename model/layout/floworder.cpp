#include "model/layout/flowcolumns.h"

#include <algorithm>

namespace model {

namespace {

constexpr std::size_t largeGraph = 600; ///< cells
constexpr std::size_t tinyGraph = 60;   ///< so that it can be ordered several times
constexpr std::size_t smallGraph = 200; ///< so that every pair of neighbours can be tried

class Ordering
{
public:
    explicit Ordering(FlowColumns &columns)
        : m_columns(columns)
        , m_place(columns.cells.size())
        , m_wish(columns.cells.size())
    {
        for (std::vector<int> &column : m_columns.columns) {
            std::stable_sort(column.begin(), column.end(),
                             [&](int a, int b) { return m_columns.cell(a).sketch < m_columns.cell(b).sketch; });
            renumber(column);
        }
    }

    /// Keeps the order it is given unless it finds one with fewer crossings; in its own result it finds nothing better.
    void run()
    {
        m_best = m_columns.columns;
        m_fewest = crossings();
        improve();
        constexpr unsigned starts = 8;
        for (unsigned start = 1; m_columns.cells.size() <= tinyGraph && start <= starts && m_fewest > 0; ++start) {
            scramble(start);
            improve();
        }
        m_columns.columns = std::move(m_best);
    }

private:
    /// From the order that the columns have now; every improvement starts the search anew.
    void improve()
    {
        constexpr int sweeps = 8;
        const int most = m_columns.cells.size() > largeGraph ? sweeps : 6 * sweeps;
        const bool small = m_columns.cells.size() <= smallGraph;
        if (small) {
            swapNeighbours();
            takeIfBetter();
        }
        int idle = 0;
        for (int sweep = 0; sweep < most && idle < sweeps && m_fewest > 0; ++sweep) {
            const bool rightwards = idle % 2 == 0;
            const int count = int(m_columns.columns.size());
            for (int i = 0; i < count; ++i)
                sortColumn(m_columns.columns[std::size_t(rightwards ? i : count - 1 - i)], rightwards);
            if (small)
                swapNeighbours();
            idle = takeIfBetter() ? 0 : idle + 1;
        }
    }

    bool takeIfBetter()
    {
        const long long now = crossings();
        if (now >= m_fewest)
            return false;
        m_fewest = now;
        m_best = m_columns.columns;
        return true;
    }

    /// Another order to start from; depends on nothing but the graph.
    void scramble(unsigned start)
    {
        const auto key = [start](int cell) { return (unsigned(cell) + 1) * 2654435761U * (2 * start + 1) >> 8; };
        for (std::vector<int> &column : m_columns.columns) {
            std::sort(column.begin(), column.end(),
                      [&](int a, int b) { return std::pair(key(a), a) < std::pair(key(b), b); });
            renumber(column);
        }
    }

    /// Exchanges cells that follow each other as long as that saves crossings.
    void swapNeighbours()
    {
        constexpr int mostRounds = 12;
        bool swapped = true;
        for (int round = 0; swapped && round < mostRounds; ++round) {
            swapped = false;
            for (std::vector<int> &column : m_columns.columns) {
                for (std::size_t i = 0; i + 1 < column.size(); ++i) {
                    if (crossingsOf(column[i + 1], column[i]) >= crossingsOf(column[i], column[i + 1]))
                        continue;
                    std::swap(column[i], column[i + 1]);
                    std::swap(m_place[std::size_t(column[i])], m_place[std::size_t(column[i + 1])]);
                    swapped = true;
                }
            }
        }
    }

    /// Of the edges of two cells with each other, when one is above.
    long long crossingsOf(int above, int below) const
    {
        long long count = 0;
        for (const auto side : {&FlowColumns::Cell::left, &FlowColumns::Cell::right}) {
            for (const FlowColumns::Link &upper : m_columns.cell(above).*side) {
                for (const FlowColumns::Link &lower : m_columns.cell(below).*side)
                    count += endPlace(upper) > endPlace(lower) ? 1 : 0;
            }
        }
        return count;
    }

    void renumber(const std::vector<int> &column)
    {
        for (std::size_t i = 0; i < column.size(); ++i)
            m_place[std::size_t(column[i])] = double(i);
    }

    /// Where a cell wants to be among its neighbours on one side; the height of the end inside a tall box counts too.
    double wish(int index, bool rightwards) const
    {
        const FlowColumns::Cell &cell = m_columns.cell(index);
        const std::vector<FlowColumns::Link> &links = rightwards ? cell.left : cell.right;
        double sum = 0;
        double weight = 0;
        for (const FlowColumns::Link &link : links) {
            sum += link.weight * endPlace(link);
            weight += link.weight;
        }
        return weight > 0 ? sum / weight : -1;
    }

    double endPlace(const FlowColumns::Link &link) const
    {
        return m_place[std::size_t(link.cell)] + 0.9 * link.there / std::max(1.0, m_columns.cell(link.cell).height);
    }

    /// Cells with a wish are sorted by it; the others stay where they are.
    void sortColumn(std::vector<int> &column, bool rightwards)
    {
        std::vector<int> movable;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < column.size(); ++i) {
            m_wish[std::size_t(column[i])] = wish(column[i], rightwards);
            if (m_wish[std::size_t(column[i])] >= 0) {
                movable.push_back(column[i]);
                places.push_back(i);
            }
        }
        std::stable_sort(movable.begin(), movable.end(),
                         [&](int a, int b) { return m_wish[std::size_t(a)] < m_wish[std::size_t(b)]; });
        for (std::size_t i = 0; i < places.size(); ++i)
            column[places[i]] = movable[i];
        renumber(column);
    }

    /// Weighted pairs of edges between neighbouring columns that cross.
    long long crossings() const
    {
        long long sum = 0;
        for (const std::vector<int> &column : m_columns.columns)
            sum += crossingsRightOf(column);
        return sum;
    }

    long long crossingsRightOf(const std::vector<int> &column) const
    {
        std::vector<double> ends;
        std::vector<std::pair<double, double>> own;
        for (const int index : column) {
            own.clear();
            for (const FlowColumns::Link &link : m_columns.cell(index).right)
                own.emplace_back(link.here, endPlace(link));
            std::sort(own.begin(), own.end());
            for (const auto &[here, there] : own)
                ends.push_back(there);
        }
        return inversions(ends);
    }

    static long long inversions(std::vector<double> &values)
    {
        std::vector<double> merged(values.size());
        long long count = 0;
        for (std::size_t width = 1; width < values.size(); width *= 2) {
            for (std::size_t begin = 0; begin + width < values.size(); begin += 2 * width) {
                const std::size_t middle = begin + width;
                const std::size_t end = std::min(values.size(), middle + width);
                std::size_t left = begin;
                std::size_t right = middle;
                for (std::size_t out = begin; out < end; ++out) {
                    const bool takeLeft = right == end || (left < middle && values[left] <= values[right]);
                    if (!takeLeft)
                        count += static_cast<long long>(middle - left);
                    merged[out] = values[takeLeft ? left++ : right++];
                }
                std::copy(merged.begin() + std::ptrdiff_t(begin), merged.begin() + std::ptrdiff_t(end),
                          values.begin() + std::ptrdiff_t(begin));
            }
        }
        return count;
    }

    FlowColumns &m_columns;
    std::vector<double> m_place;
    std::vector<double> m_wish;
    std::vector<std::vector<int>> m_best;
    long long m_fewest = 0;
};

} // namespace

void reduceCrossings(FlowColumns &columns)
{
    Ordering(columns).run();
}

} // namespace model
