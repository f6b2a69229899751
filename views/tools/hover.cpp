#include "views/tools/hover.h"

#include "views/picture/componentdrawing.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace views {

namespace {

// Pixels of the screen.
constexpr double portsReach = 14;   ///< around a part: its discs are shown
constexpr double borderReach = 6;   ///< outside the border: a drag connects
constexpr double borderDepth = 5;   ///< inside it: the same
constexpr double frameDepth = 2;    ///< inside that of a frame, which its border moves as well
constexpr double lineTolerance = 6;

constexpr double arrowGap = 20;     ///< from the border to the middle of an arrow
constexpr double arrowClearance = 9;
constexpr double arrowShift = 24;   ///< along the side, where a line begins in its middle
constexpr double smallestSide = 30; ///< of a part with discs and arrows
constexpr double leastCore = 0.7;   ///< share of the shorter side of a part that moves it

constexpr Qt::Edge edges[] = {Qt::TopEdge, Qt::RightEdge, Qt::BottomEdge, Qt::LeftEdge};

QPointF middleOf(const QRectF &rect, Qt::Edge edge)
{
    switch (edge) {
    case Qt::TopEdge:
        return {rect.center().x(), rect.top()};
    case Qt::LeftEdge:
        return {rect.left(), rect.center().y()};
    case Qt::BottomEdge:
        return {rect.center().x(), rect.bottom()};
    case Qt::RightEdge:
        break;
    }
    return {rect.right(), rect.center().y()};
}

std::vector<QPointF> edgeMiddles(const QRectF &rect)
{
    std::vector<QPointF> middles;
    for (const Qt::Edge edge : edges)
        middles.push_back(middleOf(rect, edge));
    return middles;
}

/// Others can come next to it: not to a note.
bool leadsOn(const model::Diagram &diagram, const model::ComponentId &id)
{
    const model::Component *part = diagram.component(id);
    return part && !part->has(model::Trait::Annotation);
}

} // namespace

std::optional<model::ComponentId> Hover::partNear(const PointerEvent &event) const
{
    const CanvasGeometry &geometry = m_context.scene.geometry();
    const double reach = portsReach * event.pixel;
    // The discs of the part shown are reachable although another part may be nearer.
    if (m_portsOf && m_context.decorations.ports->pointAt(event.position) >= 0)
        return m_portsOf;
    if (m_arrowsOf && m_context.decorations.arrows->pointAt(event.position) >= 0)
        return m_arrowsOf;
    const CanvasGeometry::Part *part = geometry.partAt(event.position, reach);
    if (!part || (part->frame && !CanvasGeometry::holdsFrame(*part, event.position, reach)))
        return std::nullopt;
    return part->id;
}

void Hover::update(const PointerEvent &event)
{
    const Element element = m_context.scene.elementAt(event.position, lineTolerance * event.pixel);
    const std::optional<model::ComponentId> part = partNear(event);
    Selection hovered;
    if (const auto *connection = std::get_if<model::ConnectionId>(&element))
        hovered.connections.insert(*connection);
    else if (part)
        hovered.components.insert(*part);
    m_context.scene.setMarked(Mark::Hovered, hovered);

    m_portsOf = part && m_context.scene.shown().component(*part) ? part : std::nullopt;
    PointsItem *ports = m_context.decorations.ports;
    const QRectF rect = m_portsOf ? m_context.scene.geometry().rectOf(*m_portsOf) : QRectF();
    // On a part that is shown very small the discs would leave no place to take hold of it; beside it, one can still connect.
    const bool isRoomy = std::min(rect.width(), rect.height()) >= smallestSide * event.pixel;
    ports->setPoints(isRoomy ? edgeMiddles(rect) : std::vector<QPointF>());
    const int disc = ports->pointAt(event.position);
    ports->setActive(isRoomy && disc < 0 ? sideOfBorder(event).value_or(-1) : disc);
    showArrows();
    PointsItem *arrows = m_context.decorations.arrows;
    arrows->setActive(arrows->pointAt(event.position));
}

std::optional<model::ComponentId> Hover::selectedPart() const
{
    const Selection &selection = m_context.session.selection();
    if (selection.components.size() != 1 || !selection.connections.isEmpty())
        return std::nullopt;
    const model::ComponentId &id = *selection.components.begin();
    return leadsOn(m_context.scene.shown(), id) ? std::optional(id) : std::nullopt;
}

/// Beside the middle of the side, or next to it where a line is; nothing where another part is.
std::optional<QPointF> Hover::arrowPlace(const QRectF &rect, Qt::Edge edge) const
{
    const double pixel = m_context.scene.style().pixel;
    const QPointF middle = middleOf(rect, edge);
    const QPointF outwards = (middle - rect.center()) / std::max(1.0, (middle - rect.center()).manhattanLength());
    const QPointF along(std::abs(outwards.y()), std::abs(outwards.x()));
    for (const double shift : {0.0, arrowShift, -arrowShift}) {
        const QPointF place = middle + (outwards * arrowGap + along * shift) * pixel;
        const Element element = m_context.scene.elementAt(place, arrowClearance * pixel);
        if (const auto *part = std::get_if<model::ComponentId>(&element); part && !m_context.scene.geometry().part(*part)->frame)
            return std::nullopt;
        const double reach = arrowClearance * pixel;
        if (!std::holds_alternative<model::ConnectionId>(element) && !isWrittenOn(QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)))
            return place;
    }
    return std::nullopt;
}

/// True when a text of a line, or of a frame around the part that shows its arrows, is there.
bool Hover::isWrittenOn(const QRectF &place) const
{
    const DiagramScene &scene = m_context.scene;
    const auto isThere = [&place](const QRectF &rect) { return rect.intersects(place); };
    for (const model::Route &route : scene.routes()) {
        if (isThere(route.label) || isThere(route.fromLabel.rect) || isThere(route.toLabel.rect))
            return true;
    }
    const std::vector<model::ComponentId> frames = m_arrowsOf ? scene.shown().ancestorsOf(*m_arrowsOf) : std::vector<model::ComponentId>();
    return std::any_of(frames.begin(), frames.end(), [&](const model::ComponentId &id) {
        const CanvasItem *frame = scene.item(id);
        if (!frame)
            return false;
        const std::vector<Shape> &shapes = frame->group().shapes;
        return std::any_of(shapes.begin(), shapes.end(), [&](const Shape &shape) {
            return std::holds_alternative<TextShape>(shape) && isThere(extentOf(shape).translated(frame->offset()));
        });
    });
}

void Hover::showArrows()
{
    m_arrowsOf = m_portsOf && leadsOn(m_context.scene.shown(), *m_portsOf) ? m_portsOf : selectedPart();
    std::vector<QPointF> points;
    std::vector<Qt::Edge> sides;
    const QRectF rect = m_arrowsOf ? m_context.scene.geometry().rectOf(*m_arrowsOf) : QRectF();
    const double least = std::max(largestBadge + 1, smallestSide * m_context.scene.style().pixel);
    if (rect.width() >= least && rect.height() >= least) {
        for (const Qt::Edge edge : edges) {
            if (const auto place = arrowPlace(rect, edge)) {
                points.push_back(*place);
                sides.push_back(edge);
            }
        }
    }
    const int active = m_context.decorations.arrows->active();
    const bool same = sides.size() == m_context.decorations.arrows->points().size();
    m_context.decorations.arrows->setPoints(points);
    m_context.decorations.arrows->setSides(sides);
    m_context.decorations.arrows->setActive(same ? active : -1);
}

std::optional<Hover::Side> Hover::sideAt(const PointerEvent &event) const
{
    const PointsItem &arrows = *m_context.decorations.arrows;
    if (const int arrow = arrows.pointAt(event.position); arrow >= 0 && m_arrowsOf)
        return Side{*m_arrowsOf, arrows.side(arrow)};
    // A click on a disc asks as the arrow beside it does; a part without arrows has nothing to ask.
    const bool hasArrows = m_arrowsOf == m_portsOf && !arrows.points().empty();
    if (const int port = m_context.decorations.ports->pointAt(event.position); port >= 0 && m_portsOf && hasArrows)
        return Side{*m_portsOf, edges[port]};
    return std::nullopt;
}

void Hover::clear()
{
    m_portsOf.reset();
    m_arrowsOf.reset();
    m_context.decorations.ports->setPoints({});
    m_context.decorations.arrows->setPoints({});
    m_context.scene.setMarked(Mark::Hovered, {});
}

std::optional<double> Hover::distanceToDisc(const QPointF &position) const
{
    const PointsItem &ports = *m_context.decorations.ports;
    const int disc = ports.pointAt(position);
    return disc < 0 ? std::nullopt : std::optional(QLineF(position, ports.points()[std::size_t(disc)]).length());
}

/// The side of the part under the cursor on whose border it is, counted as its discs: a drag from here connects. With a key
/// held the hand means the part itself; so it does where a part is shown too small for discs, except beside it.
std::optional<int> Hover::sideOfBorder(const PointerEvent &event) const
{
    const CanvasGeometry::Part *part = m_portsOf ? m_context.scene.geometry().part(*m_portsOf) : nullptr;
    if (!part)
        return std::nullopt;
    const QRectF rect = part->rect;
    const QPointF at = event.position;
    const double outside = borderReach * event.pixel;
    if (!rect.adjusted(-outside, -outside, outside, outside).contains(at))
        return std::nullopt;
    const bool inside = rect.contains(at);
    if (inside && (m_context.decorations.ports->points().empty() || event.modifiers != Qt::NoModifier))
        return std::nullopt;
    const std::array<double, 4> off{std::abs(at.y() - rect.top()), std::abs(at.x() - rect.right()), std::abs(at.y() - rect.bottom()),
                                    std::abs(at.x() - rect.left())}; // as edges
    const auto nearest = std::min_element(off.begin(), off.end());
    const double core = std::min(rect.width(), rect.height()) * (1 - leastCore) / 2;
    if (inside && *nearest > std::min((part->frame ? frameDepth : borderDepth) * event.pixel, core))
        return std::nullopt;
    const Element line = CanvasGeometry::connectionAt(at, m_context.scene.routes(), lineTolerance * event.pixel);
    return inside || std::holds_alternative<std::monostate>(line) ? std::optional(int(nearest - off.begin())) : std::nullopt;
}

std::optional<model::ComponentId> Hover::connectsFrom(const PointerEvent &event) const
{
    const bool connects = m_portsOf && (m_context.decorations.ports->pointAt(event.position) >= 0 || sideOfBorder(event));
    return connects ? m_portsOf : std::nullopt;
}

} // namespace views
