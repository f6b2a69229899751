#include "views/tools/connectgesture.h"

#include "views/tools/connecting.h"

#include <algorithm>

namespace views {

namespace {

constexpr double aimTolerance = 8; ///< pixels of the screen around a part

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
    return canConnect(m_before, m_fixed, target);
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
    aimAt(targetAt(event));
    if (m_target)
        return;
    std::vector<QPointF> line = looseLine(m_context.scene.geometry().rectOf(m_fixed), event.position);
    if (m_end == End::From)
        std::reverse(line.begin(), line.end());
    m_context.decorations.line->setLine(line, false);
}

void ConnectGesture::aimAt(const std::optional<model::ComponentId> &target)
{
    if (target && m_target == target)
        return;
    m_target = target;
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
    return m_isNew ? connectEdit(m_before, from, to) : reconnectEdit(m_before, m_connection, from, to);
}

void ConnectGesture::finish(const PointerEvent &event)
{
    aimAt(targetAt(event));
    commit();
}

void ConnectGesture::commit()
{
    const std::optional<model::ComponentId> target = m_target;
    clear();
    if (target && m_context.session.push(editTo(*target)))
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
