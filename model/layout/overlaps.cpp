#include "model/layout/overlaps.h"

#include "model/layout/arrange.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr double touch = 1; ///< what only touches is not covered

QRectF rectOf(const LayoutTree &tree, int node)
{
    return {tree.node(node).position.value_or(QPointF()), tree.node(node).size};
}

bool covers(const QRectF &a, const QRectF &b)
{
    const QRectF common = a.intersected(b);
    return common.width() > touch && common.height() > touch;
}

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

/// The parts of one container (or of none), relative to it.
class Siblings
{
public:
    Siblings(const Diagram &diagram, LayoutTree &tree, std::vector<int> nodes, bool inFrame)
        : m_diagram(diagram)
        , m_tree(tree)
        , m_nodes(std::move(nodes))
        , m_inFrame(inFrame)
    {
        std::erase_if(m_nodes, [&](int node) { return tree.node(node).docked; });
    }

    void clear(const std::vector<bool> &movable)
    {
        for (std::size_t later = 1; later < m_nodes.size(); ++later) {
            for (std::size_t first = 0; first < later; ++first)
                clear(m_nodes[first], m_nodes[later], movable);
        }
    }

private:
    void clear(int first, int later, const std::vector<bool> &movable)
    {
        if (isRemark(first) || isRemark(later) || !covers(rectOf(m_tree, first), rectOf(m_tree, later)))
            return;
        const bool firstMoves = movable[std::size_t(first)];
        const bool laterMoves = movable[std::size_t(later)];
        if (!firstMoves && !laterMoves)
            return;
        const bool takesFirst = firstMoves && (!laterMoves || areaOf(rectOf(m_tree, first)) < areaOf(rectOf(m_tree, later)));
        const int node = takesFirst ? first : later;
        if (const std::optional<QPointF> shift = nearestShift(node))
            m_tree.node(node).position = m_tree.node(node).position.value_or(QPointF()) + *shift;
    }

    bool isRemark(int node) const { return m_diagram.components()[std::size_t(node)].has(Trait::Annotation); }

    std::optional<QPointF> nearestShift(int node) const
    {
        std::optional<QPointF> best;
        for (const QPointF &direction : {QPointF(0, 1), QPointF(1, 0), QPointF(0, -1), QPointF(-1, 0)}) {
            const std::optional<QPointF> shift = shiftAlong(node, direction);
            if (shift && (!best || shift->manhattanLength() < best->manhattanLength()))
                best = shift;
        }
        return best;
    }

    /// Past everything that is in the way in one direction.
    std::optional<QPointF> shiftAlong(int node, const QPointF &direction) const
    {
        QRectF rect = rectOf(m_tree, node);
        const QPointF start = rect.topLeft();
        for (std::size_t step = 0; step < m_nodes.size(); ++step) {
            const auto obstacle = std::find_if(m_nodes.begin(), m_nodes.end(), [&](int other) { return other != node && rect.intersects(rectOf(m_tree, other)); });
            if (obstacle == m_nodes.end())
                return isInside(rect) ? std::optional(rect.topLeft() - start) : std::nullopt;
            rect.translate(direction * onGrid(wayPast(rect, rectOf(m_tree, *obstacle), direction) + framePadding));
        }
        return std::nullopt;
    }

    static double wayPast(const QRectF &rect, const QRectF &obstacle, const QPointF &direction)
    {
        if (direction.x() != 0)
            return direction.x() > 0 ? obstacle.right() - rect.left() : rect.right() - obstacle.left();
        return direction.y() > 0 ? obstacle.bottom() - rect.top() : rect.bottom() - obstacle.top();
    }

    static double onGrid(double distance) { return std::ceil(distance / gridStep) * gridStep; }

    /// Frames grow to the right and down.
    bool isInside(const QRectF &rect) const { return !m_inFrame || (rect.left() >= framePadding && rect.top() >= frameTitleHeight); }

    const Diagram &m_diagram;
    LayoutTree &m_tree;
    std::vector<int> m_nodes;
    bool m_inFrame;
};

} // namespace

void clearOverlaps(const Diagram &diagram, LayoutTree &tree, const std::vector<bool> &movable)
{
    Siblings(diagram, tree, tree.roots, false).clear(movable);
    for (const int node : tree.outerFirst)
        Siblings(diagram, tree, tree.node(node).children, true).clear(movable);
}

} // namespace model
