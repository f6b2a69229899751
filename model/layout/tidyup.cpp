#include "model/layout/align.h"
#include "model/layout/arrange.h"
#include "model/layout/layouttree.h"
#include "model/layout/overlaps.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

/// An offset up to this is taken for a slip of the hand: less than one and a half steps of the grid.
constexpr double slack = 14;
/// What was straightened can come so close to something else that this is straightened too.
constexpr int mostPasses = 6;

double middleOf(const QRectF &rect, Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? rect.center().x() : rect.center().y();
}

double beginOf(const QRectF &rect, Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? rect.left() : rect.top();
}

double endOf(const QRectF &rect, Qt::Orientation direction)
{
    return direction == Qt::Horizontal ? rect.right() : rect.bottom();
}

QPointF along(Qt::Orientation direction, double distance)
{
    return direction == Qt::Horizontal ? QPointF(distance, 0) : QPointF(0, distance);
}

class Tidying
{
public:
    Tidying(const Diagram &diagram, const QSet<ComponentId> &ids)
        : m_diagram(diagram)
        , m_tree(diagram)
        , m_rects(m_tree.absoluteRects())
        , m_movable(m_tree.nodes.size())
    {
        for (const int node : m_tree.outerFirst) {
            const int parent = m_tree.node(node).parent;
            const Component &component = diagram.components()[std::size_t(node)];
            const bool chosen =
                ids.isEmpty() || ids.contains(component.id) || (parent >= 0 && m_chosen.contains(parent));
            if (chosen)
                m_chosen.insert(node);
            m_movable[std::size_t(node)] = chosen && !component.isPinned();
            if (m_tree.node(node).docked)
                continue;
            (m_tree.node(node).frame ? m_frames : m_leaves).push_back(node);
        }
    }

    SetGeometry run()
    {
        clearOverlaps(m_diagram, m_tree, m_movable);
        m_rects = m_tree.absoluteRects();
        for (int pass = 0; pass < mostPasses && straighten(); ++pass)
            ;
        SetGeometry result;
        for (int i = 0; i < m_tree.size(); ++i) {
            const Component &component = m_diagram.components()[std::size_t(i)];
            if (m_tree.node(i).position != component.position)
                result.geometries.push_back({component.id, m_tree.node(i).position, component.size});
        }
        return result;
    }

private:
    using Place = double (*)(const QRectF &, Qt::Orientation);

    const QRectF &rect(int node) const { return m_rects[std::size_t(node)]; }

    bool straighten()
    {
        bool moved = false;
        for (const Qt::Orientation direction : {Qt::Vertical, Qt::Horizontal}) {
            for (const std::vector<int> &siblings : framesBySiblings())
                moved = line(siblings, direction, &beginOf) || moved;
            // Whatever is around them: rows that continue in the next frame make straight lines.
            moved = line(m_leaves, direction, &middleOf) || moved;
        }
        for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
            moved = evenGaps(m_tree.roots, direction) || moved;
            for (const int frame : m_frames)
                moved = evenGaps(m_tree.node(frame).children, direction) || moved;
        }
        return moved;
    }

    std::vector<std::vector<int>> framesBySiblings() const
    {
        std::vector<std::vector<int>> groups(m_tree.nodes.size() + 1);
        for (const int frame : m_frames)
            groups[std::size_t(m_tree.node(frame).parent + 1)].push_back(frame);
        std::erase_if(groups, [](const std::vector<int> &group) { return group.size() < 2; });
        return groups;
    }

    /// Brings things whose places across a row (or column) are almost the same to the same place.
    bool line(std::vector<int> nodes, Qt::Orientation direction, Place place)
    {
        std::stable_sort(nodes.begin(), nodes.end(),
                         [&](int a, int b) { return place(rect(a), direction) < place(rect(b), direction); });
        bool moved = false;
        for (std::size_t begin = 0; begin < nodes.size();) {
            std::size_t end = begin + 1;
            while (end < nodes.size()
                   && place(rect(nodes[end]), direction) - place(rect(nodes[end - 1]), direction) <= slack)
                ++end;
            // A long flight of small steps is no slip.
            if (place(rect(nodes[end - 1]), direction) - place(rect(nodes[begin]), direction) <= slack) {
                const std::vector<int> row(nodes.begin() + std::ptrdiff_t(begin), nodes.begin() + std::ptrdiff_t(end));
                const double target = common(row, direction, place);
                for (const int node : row)
                    moved = move(node, along(direction, target - place(rect(node), direction))) || moved;
            }
            begin = end;
        }
        return moved;
    }

    /// The place that what cannot move has; else that which most have; else the one in the middle. `row` is sorted.
    double common(const std::vector<int> &row, Qt::Orientation direction, Place place) const
    {
        double best = place(rect(row[row.size() / 2]), direction);
        int most = 1;
        double last = 0;
        int count = 0;
        for (const int node : row) {
            const double here = place(rect(node), direction);
            if (!m_movable[std::size_t(node)])
                return here;
            count = count > 0 && std::abs(here - last) < 0.01 ? count + 1 : 1;
            last = here;
            if (count > most) {
                most = count;
                best = here;
            }
        }
        return best;
    }

    /// Without the noise of the last digits.
    qint64 rowOf(int node, Qt::Orientation across) const { return std::llround(100 * middleOf(rect(node), across)); }

    bool evenGaps(std::vector<int> siblings, Qt::Orientation direction)
    {
        std::erase_if(siblings, [this](int node) { return m_tree.node(node).docked; });
        const Qt::Orientation across = direction == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
        std::stable_sort(siblings.begin(), siblings.end(), [&](int a, int b) {
            const qint64 rowA = rowOf(a, across);
            const qint64 rowB = rowOf(b, across);
            return rowA != rowB ? rowA < rowB : beginOf(rect(a), direction) < beginOf(rect(b), direction);
        });
        bool moved = false;
        for (std::size_t begin = 0; begin < siblings.size();) {
            std::size_t end = begin + 1;
            double least = 0;
            double most = 0;
            for (; end < siblings.size() && rowOf(siblings[end], across) == rowOf(siblings[begin], across); ++end) {
                const double gap = beginOf(rect(siblings[end]), direction) - endOf(rect(siblings[end - 1]), direction);
                least = end == begin + 1 ? gap : std::min(least, gap);
                most = end == begin + 1 ? gap : std::max(most, gap);
                if (most - least > slack)
                    break;
            }
            if (end - begin > 2)
                moved =
                    even({siblings.begin() + std::ptrdiff_t(begin), siblings.begin() + std::ptrdiff_t(end)}, direction)
                    || moved;
            begin = std::max(begin + 1, end - 1);
        }
        return moved;
    }

    /// Equal gaps in a row, the ends staying; not where a column would lose one of its parts.
    bool even(const std::vector<int> &row, Qt::Orientation direction)
    {
        double taken = 0;
        for (std::size_t i = 1; i + 1 < row.size(); ++i) {
            if (!m_movable[std::size_t(row[i])] || isInLine(row[i], direction))
                return false;
            taken += endOf(rect(row[i]), direction) - beginOf(rect(row[i]), direction);
        }
        const double first = endOf(rect(row.front()), direction);
        const double gap = (beginOf(rect(row.back()), direction) - first - taken) / double(row.size() - 1);
        double next = first;
        bool moved = false;
        for (std::size_t i = 1; i + 1 < row.size(); ++i) {
            next += gap;
            const double length = endOf(rect(row[i]), direction) - beginOf(rect(row[i]), direction);
            moved = move(row[i], along(direction, std::round(next) - beginOf(rect(row[i]), direction))) || moved;
            next += length;
        }
        return moved;
    }

    bool isInLine(int node, Qt::Orientation direction) const
    {
        return std::any_of(m_leaves.begin(), m_leaves.end(), [&](int other) {
            return other != node && rowOf(other, direction) == rowOf(node, direction);
        });
    }

    bool move(int node, const QPointF &shift)
    {
        if (!m_movable[std::size_t(node)] || std::abs(shift.x()) + std::abs(shift.y()) < 0.01 || !hasRoom(node, shift))
            return false;
        m_tree.node(node).position = m_tree.node(node).position.value_or(QPointF()) + shift;
        shiftRects(node, shift);
        return true;
    }

    void shiftRects(int node, const QPointF &shift)
    {
        m_rects[std::size_t(node)].translate(shift);
        for (const int child : m_tree.node(node).children)
            shiftRects(child, shift);
    }

    /// Inside its frame, and on nothing that it was not on before.
    bool hasRoom(int node, const QPointF &shift) const
    {
        const QRectF before = rect(node);
        const QRectF after = before.translated(shift);
        const int parent = m_tree.node(node).parent;
        if (parent >= 0) {
            const QRectF inner = rect(parent).adjusted(framePadding, frameTitleHeight, -framePadding, -framePadding);
            if (inner.contains(before) && !inner.contains(after))
                return false;
        }
        const std::vector<int> &siblings = parent < 0 ? m_tree.roots : m_tree.node(parent).children;
        return std::none_of(siblings.begin(), siblings.end(), [&](int sibling) {
            return sibling != node && !m_tree.node(sibling).docked && rect(sibling).intersects(after)
                   && !rect(sibling).intersects(before);
        });
    }

    const Diagram &m_diagram;
    LayoutTree m_tree;
    std::vector<QRectF> m_rects; ///< in the drawing
    std::vector<bool> m_movable;
    QSet<int> m_chosen;
    std::vector<int> m_frames; ///< outer ones first
    std::vector<int> m_leaves;
};

} // namespace

SetGeometry tidyUp(const Diagram &diagram, const QSet<ComponentId> &ids)
{
    return Tidying(diagram, ids).run();
}

} // namespace model
