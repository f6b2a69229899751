#include "views/tools/resizegesture.h"

#include "views/tools/composing.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

namespace views {

ResizeGesture::ResizeGesture(const ToolContext &context, const model::ComponentId &id, Corner corner, const QPointF &start)
    : Gesture(context)
    , m_before(context.session.diagram())
    , m_id(id)
    , m_corner(corner)
    , m_start(start)
    , m_rect(m_before.absoluteRect(id))
{
}

QRectF ResizeGesture::rectFor(const PointerEvent &event) const
{
    const QPointF wished = cornerOf(m_rect, m_corner) + event.position - m_start;
    return resizedRect(m_before, m_id, m_corner, event.snaps ? snapped(wished) : wished);
}

model::Edit ResizeGesture::editFor(const PointerEvent &event) const
{
    EditComposer composer(m_before);
    composer.add(geometryFor(m_before, m_id, rectFor(event)));
    composer.makeRoomFor(m_id);
    return composer.finish(QCoreApplication::translate("ResizeGesture", "Resize %1").arg(m_before.component(m_id)->displayName()));
}

void ResizeGesture::move(const PointerEvent &event)
{
    model::Diagram preview = m_before;
    if (model::applyEdit(preview, editFor(event)))
        m_context.scene.showPreview(preview);
}

void ResizeGesture::finish(const PointerEvent &event)
{
    if (rectFor(event) != m_rect)
        m_context.session.push(editFor(event));
    m_context.scene.endPreview();
}

void ResizeGesture::cancel()
{
    m_context.scene.endPreview();
}

Qt::CursorShape ResizeGesture::cursor() const
{
    return m_corner == Corner::TopLeft || m_corner == Corner::BottomRight ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

} // namespace views
