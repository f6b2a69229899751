#include "views/tools/bandgesture.h"

#include <algorithm>

namespace views {

BandGesture::BandGesture(const ToolContext &context, const QPointF &start, bool adding)
    : Gesture(context), m_before(context.session.selection()), m_start(start), m_adding(adding)
{
}

void BandGesture::move(const PointerEvent &event)
{
    const QRectF band = QRectF(m_start, event.position).normalized();
    m_context.decorations.band->setBand(band);
    Selection selection = m_adding ? m_before : Selection();
    for (const CanvasGeometry::Part &part : m_context.scene.geometry().parts()) {
        if (part.frame ? band.contains(part.rect) : band.intersects(part.rect))
            selection.components.insert(part.id);
    }
    const model::Routes &routes = m_context.scene.routes();
    for (auto it = routes.cbegin(); it != routes.cend(); ++it) {
        const std::vector<QPointF> &points = it->points;
        if (std::all_of(points.begin(), points.end(), [&](const QPointF &point) { return band.contains(point); }))
            selection.connections.insert(it.key());
    }
    m_context.session.setSelection(selection);
}

void BandGesture::finish(const PointerEvent &event)
{
    move(event);
    m_context.decorations.band->setBand({});
}

void BandGesture::cancel()
{
    m_context.decorations.band->setBand({});
    m_context.session.setSelection(m_before);
}

} // namespace views
