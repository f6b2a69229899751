#include "views/canvas/canvasgeometry.h"

#include "model/layout/arrange.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace views {

namespace {

double distanceToSegment(const QPointF &p, const QPointF &a, const QPointF &b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0;
    const QPointF off = p - (a + along * t);
    return std::hypot(off.x(), off.y());
}

QRectF grown(const QRectF &rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

} // namespace

double distanceToLine(const QPointF &position, const std::vector<QPointF> &points)
{
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < points.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(position, points[i - 1], points[i]));
    return nearest;
}

CanvasGeometry::CanvasGeometry(const model::Diagram &diagram)
{
    const std::vector<model::Component> &components = diagram.components();
    m_parts.reserve(components.size());
    m_index.reserve(qsizetype(components.size()));
    for (const model::Component &component : components) {
        m_index.insert(component.id, int(m_parts.size()));
        m_parts.push_back(
            {component.id,
             QRectF(component.position.value_or(QPointF()), component.size.value_or(component.kindInfo().defaultSize)),
             component.has(model::Trait::Encloses), false, -1});
        m_parent.push_back(component.parent ? diagram.indexOf(*component.parent) : -1);
    }
    // Outer parts first: a part's rectangle is absolute once its depth is known.
    const std::function<void(int)> resolve = [&](int i) {
        Part &part = m_parts[std::size_t(i)];
        if (part.depth >= 0)
            return;
        part.depth = 0;
        if (const int parent = m_parent[std::size_t(i)]; parent >= 0) {
            resolve(parent);
            Part &around = m_parts[std::size_t(parent)];
            around.hasChildren = true;
            part.depth = around.depth + 1;
            part.rect.translate(around.rect.topLeft());
        }
    };
    for (int i = 0; i < int(m_parts.size()); ++i)
        resolve(i);
    m_firstChild.assign(m_parts.size(), -1);
    m_nextSibling.assign(m_parts.size(), -1);
    for (int i = int(m_parts.size()) - 1; i >= 0; --i) {
        if (const int parent = m_parent[std::size_t(i)]; parent >= 0)
            m_nextSibling[std::size_t(i)] = std::exchange(m_firstChild[std::size_t(parent)], i);
    }
}

std::vector<int> CanvasGeometry::childrenOf(int part) const
{
    std::vector<int> children;
    for (int child = m_firstChild[std::size_t(part)]; child >= 0; child = m_nextSibling[std::size_t(child)])
        children.push_back(child);
    return children;
}

void CanvasGeometry::shift(int part, const QPointF &by, QHash<int, QRectF> &before)
{
    QRectF &rect = m_parts[std::size_t(part)].rect;
    if (!before.contains(part))
        before.insert(part, rect);
    rect.translate(by);
    for (int child = m_firstChild[std::size_t(part)]; child >= 0; child = m_nextSibling[std::size_t(child)])
        shift(child, by, before);
}

std::vector<int> CanvasGeometry::place(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids)
{
    std::vector<int> parts;
    for (const model::ComponentId &id : ids)
        parts.push_back(indexOf(id));
    // Containers first: what is inside is placed in them.
    std::stable_sort(parts.begin(), parts.end(),
                     [this](int a, int b) { return m_parts[std::size_t(a)].depth < m_parts[std::size_t(b)].depth; });
    QHash<int, QRectF> before;
    for (const int index : parts) {
        Part &part = m_parts[std::size_t(index)];
        const int parent = m_parent[std::size_t(index)];
        const QPointF origin = parent < 0 ? QPointF() : m_parts[std::size_t(parent)].rect.topLeft();
        const model::Component &component = diagram.components()[std::size_t(index)];
        shift(index, origin + component.position.value_or(QPointF()) - part.rect.topLeft(), before);
        part.rect.setSize(diagram.sizeOf(part.id));
    }
    std::vector<int> moved;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (m_parts[std::size_t(it.key())].rect != it.value())
            moved.push_back(it.key());
    }
    std::sort(moved.begin(), moved.end());
    return moved;
}

const CanvasGeometry::Part *CanvasGeometry::part(const model::ComponentId &id) const
{
    const int index = m_index.value(id, -1);
    return index < 0 ? nullptr : &m_parts[std::size_t(index)];
}

QRectF CanvasGeometry::rectOf(const model::ComponentId &id) const
{
    const Part *found = part(id);
    return found ? found->rect : QRectF();
}

QRectF CanvasGeometry::bounds() const
{
    QRectF bounds;
    for (const Part &part : m_parts)
        bounds |= part.rect;
    return bounds;
}

Element CanvasGeometry::connectionAt(const QPointF &position, const model::Routes &routes, double tolerance)
{
    const model::ConnectionId *best = nullptr;
    double nearest = tolerance;
    for (auto it = routes.cbegin(); it != routes.cend(); ++it) {
        if (it->label.contains(position) || it->fromLabel.rect.contains(position)
            || it->toLabel.rect.contains(position))
            return it.key();
        const double distance = distanceToLine(position, it->points);
        // Equally near ones, as on a shared piece of line: always the same one.
        if (distance < nearest || (best && distance == nearest && it.key() < *best)) {
            nearest = distance;
            best = &it.key();
        }
    }
    return best ? Element(*best) : Element();
}

const CanvasGeometry::Part *CanvasGeometry::partAt(const QPointF &position, double margin) const
{
    const auto found = std::find_if(m_parts.rbegin(), m_parts.rend(),
                                    [&](const Part &part) { return !part.frame && part.rect.contains(position); });
    if (found != m_parts.rend())
        return &*found;
    const auto near = std::find_if(m_parts.rbegin(), m_parts.rend(), [&](const Part &part) {
        return !part.frame && grown(part.rect, margin).contains(position);
    });
    return near != m_parts.rend() ? &*near : frameAt(position, {}, margin);
}

const CanvasGeometry::Part *CanvasGeometry::frameAt(const QPointF &position, const QSet<model::ComponentId> &excluded,
                                                    double margin) const
{
    const Part *innermost = nullptr;
    for (int i = 0; i < int(m_parts.size()); ++i) {
        const Part &part = m_parts[std::size_t(i)];
        if (!part.frame || !grown(part.rect, margin).contains(position) || (innermost && part.depth < innermost->depth))
            continue;
        if (!isInside(i, excluded))
            innermost = &part;
    }
    return innermost;
}

Element CanvasGeometry::elementAt(const QPointF &position, const model::Routes &routes, double tolerance) const
{
    const Part *part = partAt(position);
    if (part && !part->frame)
        return part->id;
    const Element connection = connectionAt(position, routes, tolerance);
    if (!std::holds_alternative<std::monostate>(connection) || !part)
        return connection;
    return part->id;
}

bool CanvasGeometry::holdsFrame(const Part &frame, const QPointF &position, double tolerance)
{
    if (!frame.hasChildren)
        return frame.rect.contains(position);
    const QRectF inner = frame.rect.adjusted(tolerance, model::frameTitleHeight, -tolerance, -tolerance);
    return grown(frame.rect, tolerance).contains(position) && !inner.contains(position);
}

bool CanvasGeometry::isInside(int part, const QSet<model::ComponentId> &containers) const
{
    if (containers.isEmpty())
        return false;
    for (int each = part; each >= 0; each = m_parent[std::size_t(each)]) {
        if (containers.contains(m_parts[std::size_t(each)].id))
            return true;
    }
    return false;
}

const CanvasGeometry::Part *CanvasGeometry::nextInDirection(const model::ComponentId &from, const QPointF &direction,
                                                            const QSet<model::ComponentId> &candidates) const
{
    const Part *start = part(from);
    const Part *best = nullptr;
    double lowest = std::numeric_limits<double>::infinity();
    for (const Part &other : m_parts) {
        if (!start || &other == start || !candidates.contains(other.id) || other.rect.contains(start->rect))
            continue;
        const QPointF way = other.rect.center() - start->rect.center();
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead <= 0 || aside > 2 * ahead)
            continue;
        const double cost = ahead + 2 * aside;
        if (cost < lowest) {
            lowest = cost;
            best = &other;
        }
    }
    return best;
}

std::vector<model::ComponentId> CanvasGeometry::readingOrder() const
{
    std::vector<std::vector<int>> children(m_parts.size() + 1); // the last entry: the top level
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        children[m_parent[i] < 0 ? m_parts.size() : std::size_t(m_parent[i])].push_back(int(i));
    const auto before = [this](int a, int b) {
        const QRectF &left = m_parts[std::size_t(a)].rect;
        const QRectF &right = m_parts[std::size_t(b)].rect;
        return std::pair(left.left(), left.top()) < std::pair(right.left(), right.top());
    };
    std::vector<model::ComponentId> order;
    const std::function<void(std::vector<int> &)> visit = [&](std::vector<int> &level) {
        std::stable_sort(level.begin(), level.end(), before);
        for (const int each : level) {
            order.push_back(m_parts[std::size_t(each)].id);
            visit(children[std::size_t(each)]);
        }
    };
    visit(children.back());
    return order;
}

} // namespace views
