#include "views/tools/bendgesture.h"

#include "views/picture/picturebuilder.h"
#include "views/tools/placement.h"

namespace views {

BendGesture::BendGesture(const ToolContext &context, const model::ConnectionId &connection, const Bend &bend)
    : Gesture(context)
    , m_before(context.session.diagram())
    , m_connection(connection)
    , m_bend(bend)
    , m_route(context.scene.routes().value(connection).points)
{}

double BendGesture::positionFor(const PointerEvent &event) const
{
    const QPointF position = event.snaps ? snapped(event.position) : event.position;
    return m_bend.horizontal ? position.y() : position.x();
}

model::Edit BendGesture::editFor(const PointerEvent &event) const
{
    return bendEdit(m_before, m_connection, m_route, m_bend.piece, positionFor(event));
}

void BendGesture::move(const PointerEvent &event)
{
    model::Diagram preview = m_before;
    if (!model::applyEdit(preview, editFor(event)))
        return;
    const model::RoutingOptions options{
        {{m_connection, PictureBuilder::labelSizes(*preview.connection(m_connection), m_context.session.layers())}}};
    m_context.scene.showPreview(
        m_connection,
        model::rerouteConnections(preview, m_context.scene.routes(), {m_connection}, options).value(m_connection));
}

void BendGesture::finish(const PointerEvent &event)
{
    const QPointF &held = m_route[std::size_t(m_bend.piece)];
    if (positionFor(event) != (m_bend.horizontal ? held.y() : held.x()))
        m_context.session.push(editFor(event));
    m_context.scene.endPreview();
}

void BendGesture::cancel()
{
    m_context.scene.endPreview();
}

} // namespace views
