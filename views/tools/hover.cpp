#include "views/tools/hover.h"

namespace views {

namespace {

// Pixels of the screen.
constexpr double portsReach = 14;   ///< around a part: its discs are shown
constexpr double borderReach = 6;   ///< outside the border: a drag connects
constexpr double lineTolerance = 6;

std::vector<QPointF> edgeMiddles(const QRectF &rect)
{
    const QPointF center = rect.center();
    return {{center.x(), rect.top()}, {rect.right(), center.y()}, {center.x(), rect.bottom()}, {rect.left(), center.y()}};
}

bool isConnectable(const model::Diagram &diagram, const model::ComponentId &id)
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

    m_portsOf = part && isConnectable(m_context.scene.shown(), *part) ? part : std::nullopt;
    PointsItem *ports = m_context.decorations.ports;
    ports->setPoints(m_portsOf ? edgeMiddles(m_context.scene.geometry().rectOf(*m_portsOf)) : std::vector<QPointF>());
    ports->setActive(ports->pointAt(event.position));
}

void Hover::clear()
{
    m_portsOf.reset();
    m_context.decorations.ports->setPoints({});
    m_context.scene.setMarked(Mark::Hovered, {});
}

std::optional<model::ComponentId> Hover::connectsFrom(const PointerEvent &event) const
{
    if (!m_portsOf)
        return std::nullopt;
    if (m_context.decorations.ports->pointAt(event.position) >= 0)
        return m_portsOf;
    const QRectF rect = m_context.scene.geometry().rectOf(*m_portsOf);
    const double reach = borderReach * event.pixel;
    const bool beside = !rect.contains(event.position) && rect.adjusted(-reach, -reach, reach, reach).contains(event.position);
    const Element line = CanvasGeometry::connectionAt(event.position, m_context.scene.routes(), lineTolerance * event.pixel);
    return beside && std::holds_alternative<std::monostate>(line) ? m_portsOf : std::nullopt;
}

} // namespace views
