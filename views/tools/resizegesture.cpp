#include "views/tools/resizegesture.h"

#include "model/layout/arrange.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

constexpr QSizeF smallestPart(60, 36);
constexpr QSizeF smallestFrame(120, 80);

bool isLeft(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::BottomLeft;
}

bool isTop(Corner corner)
{
    return corner == Corner::TopLeft || corner == Corner::TopRight;
}

QRectF contentsOf(const model::Diagram &diagram, const model::ComponentId &id)
{
    QRectF contents;
    for (const model::ComponentId &child : diagram.childrenOf(id)) {
        if (!isDocked(diagram, child))
            contents |= diagram.absoluteRect(child);
    }
    if (!contents.isNull())
        contents.adjust(-model::framePadding, -model::frameTitleHeight, model::framePadding, model::framePadding);
    return contents;
}

} // namespace

QPointF cornerOf(const QRectF &rect, Corner corner)
{
    return {isLeft(corner) ? rect.left() : rect.right(), isTop(corner) ? rect.top() : rect.bottom()};
}

ResizeGesture::ResizeGesture(const ToolContext &context, const model::ComponentId &id, Corner corner, const QPointF &start)
    : Gesture(context)
    , m_before(context.session.diagram())
    , m_id(id)
    , m_corner(corner)
    , m_start(start)
    , m_rect(m_before.absoluteRect(id))
    , m_contents(contentsOf(m_before, id))
{
}

QRectF ResizeGesture::rectFor(const PointerEvent &event) const
{
    const QPointF wished = cornerOf(m_rect, m_corner) + event.position - m_start;
    const QPointF corner = event.snaps ? snapped(wished) : wished;
    const bool frame = m_before.component(m_id)->has(model::Trait::Encloses);
    const QSizeF least = frame ? smallestFrame : smallestPart;
    // Nothing inside: only the smallest size counts.
    const auto limit = [this](double contents, double opposite) { return m_contents.isNull() ? opposite : contents; };
    QRectF rect = m_rect;
    if (isLeft(m_corner))
        rect.setLeft(std::min({corner.x(), limit(m_contents.left(), m_rect.right()), m_rect.right() - least.width()}));
    else
        rect.setRight(std::max({corner.x(), limit(m_contents.right(), m_rect.left()), m_rect.left() + least.width()}));
    if (isTop(m_corner))
        rect.setTop(std::min({corner.y(), limit(m_contents.top(), m_rect.bottom()), m_rect.bottom() - least.height()}));
    else
        rect.setBottom(std::max({corner.y(), limit(m_contents.bottom(), m_rect.top()), m_rect.top() + least.height()}));
    return rect;
}

model::Edit ResizeGesture::editFor(const PointerEvent &event) const
{
    const QRectF rect = rectFor(event);
    const QPointF shift = rect.topLeft() - m_rect.topLeft();
    const model::Component *part = m_before.component(m_id);
    model::SetGeometry geometry;
    geometry.geometries.push_back({m_id, part->position.value_or(QPointF()) + shift, rect.size()});
    for (const model::ComponentId &child : m_before.childrenOf(m_id)) {
        const model::Component *inside = m_before.component(child);
        if (!shift.isNull() && !isDocked(m_before, child))
            geometry.geometries.push_back({child, inside->position.value_or(QPointF()) - shift, inside->size});
    }
    EditComposer composer(m_before);
    composer.add(geometry);
    composer.makeRoomFor(m_id);
    return composer.finish(QCoreApplication::translate("ResizeGesture", "Resize %1").arg(part->displayName()));
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
