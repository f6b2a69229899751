#include "views/tools/connectgesture.h"

#include "views/tools/bending.h"
#include "views/tools/connecting.h"
#include "views/tools/kindactions.h"

#include <algorithm>

namespace views {

namespace {

// Pixels of the screen.
constexpr double aimTolerance = 8;  ///< around a part
constexpr double openDistance = 24; ///< from the part where the connection begins

model::ComponentId fixedEnd(const model::Diagram &diagram, const model::ConnectionId &id, ConnectGesture::End moved)
{
    const model::Connection *connection = diagram.connection(id);
    Q_ASSERT(connection);
    return moved == ConnectGesture::End::To ? connection->from : connection->to;
}

} // namespace

ConnectGesture::ConnectGesture(const ToolContext &context, const model::ComponentId &from)
    : Gesture(context)
    , m_before(context.session.diagram())
    , m_fixed(from)
    , m_connection(m_before.freeConnectionId())
{
}

ConnectGesture::ConnectGesture(const ToolContext &context, const model::ConnectionId &connection, End end)
    : Gesture(context)
    , m_before(context.session.diagram())
    , m_fixed(fixedEnd(m_before, connection, end))
    , m_connection(connection)
    , m_isNew(false)
    , m_end(end)
{
}

bool ConnectGesture::canAimAt(const model::ComponentId &target) const
{
    return canConnect(m_before, m_fixed, target) || target == ownPart();
}

std::optional<model::ComponentId> ConnectGesture::ownPart() const
{
    if (m_isNew)
        return std::nullopt;
    const model::Connection *connection = m_before.connection(m_connection);
    return m_end == End::To ? connection->to : connection->from;
}

std::optional<model::ComponentId> ConnectGesture::targetAt(const PointerEvent &event) const
{
    const double tolerance = aimTolerance * event.pixel;
    const CanvasGeometry::Part *part = m_context.scene.geometry().partAt(event.position, tolerance);
    if (!part || !canAimAt(part->id) || (part->frame && !CanvasGeometry::holdsFrame(*part, event.position, tolerance)))
        return std::nullopt;
    return part->id;
}

void ConnectGesture::move(const PointerEvent &event)
{
    aimAt(event);
    if (!m_target)
        showLooseLine(event.position);
}

void ConnectGesture::showLooseLine(const QPointF &to) const
{
    std::vector<QPointF> line = looseLine(m_context.scene.geometry().rectOf(m_fixed), to);
    if (m_end == End::From)
        std::reverse(line.begin(), line.end());
    m_context.decorations.line->setLine(line, false);
}

/// True well away from all parts; the inside of a frame is open as well.
bool ConnectGesture::endsInTheOpen(const PointerEvent &event) const
{
    const double distance = openDistance * event.pixel;
    const CanvasGeometry::Part *part = m_context.scene.geometry().partAt(event.position, aimTolerance * event.pixel);
    const QRectF own = m_context.scene.geometry().rectOf(m_fixed).adjusted(-distance, -distance, distance, distance);
    const bool inOwnFrame = part && part->id == m_fixed;
    return (!part || part->frame) && !inOwnFrame && !own.contains(event.position);
}

void ConnectGesture::aimAt(const PointerEvent &event)
{
    const std::optional<model::ComponentId> target = targetAt(event);
    std::optional<model::PortPin> pin;
    if (target && target == ownPart())
        pin = pinAt(m_context.scene.geometry().rectOf(*target), event.position, event.snaps);
    aimAt(target, pin);
}

void ConnectGesture::aimAt(const std::optional<model::ComponentId> &target)
{
    aimAt(target, std::nullopt);
}

void ConnectGesture::aimAt(const std::optional<model::ComponentId> &target, const std::optional<model::PortPin> &pin)
{
    if (target && m_target == target && m_pin == pin)
        return;
    m_target = target;
    m_pin = pin;
    m_context.scene.setMarked(Mark::Target, target ? Selection{{*target}, {}} : Selection());
    m_context.decorations.line->setLine(target ? routeTo(*target) : std::vector<QPointF>(), true);
}

std::vector<QPointF> ConnectGesture::routeTo(const model::ComponentId &target) const
{
    model::Diagram preview = m_before;
    if (!model::applyEdit(preview, editTo(target)))
        return {};
    return model::rerouteConnections(preview, m_context.scene.routes(), {m_connection}).value(m_connection).points;
}

model::Edit ConnectGesture::editTo(const model::ComponentId &target) const
{
    const bool forward = m_end == End::To;
    const model::ComponentId &from = forward ? m_fixed : target;
    const model::ComponentId &to = forward ? target : m_fixed;
    if (m_isNew)
        return connectEdit(m_before, from, to);
    if (!m_pin)
        return reconnectEdit(m_before, m_connection, from, to);
    const model::SetConnectionProperty pinned{m_connection, model::Connection::portPinKey(!forward), model::portPinToText(*m_pin)};
    if (target == ownPart())
        return pinned;
    return model::Edits{{reconnectEdit(m_before, m_connection, from, to), pinned}, {}};
}

model::PortPin ConnectGesture::place() const
{
    if (m_pin || !m_target)
        return m_pin.value_or(model::PortPin());
    const std::vector<QPointF> route = routeTo(*m_target);
    return route.empty() ? model::PortPin() : pinAt(m_context.scene.geometry().rectOf(*m_target), m_end == End::To ? route.back() : route.front(), false);
}

void ConnectGesture::finish(const PointerEvent &event)
{
    aimAt(event);
    const bool asks = m_isNew && !m_target && endsInTheOpen(event);
    commit();
    if (asks) {
        showLooseLine(event.position); // until something is chosen
        m_context.kinds.chooseNextAt(m_fixed, event.position);
    }
}

void ConnectGesture::commit()
{
    const std::optional<model::Edit> edit = m_target ? std::optional(editTo(*m_target)) : std::nullopt;
    clear();
    if (edit && m_context.session.push(*edit))
        m_context.session.setSelection({{}, {m_connection}});
}

void ConnectGesture::cancel()
{
    clear();
}

void ConnectGesture::clear()
{
    aimAt(std::nullopt);
    m_context.decorations.line->setLine({}, false);
}

} // namespace views
