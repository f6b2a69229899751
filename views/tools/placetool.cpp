#include "views/tools/placetool.h"

#include "model/edit/replacekind.h"
#include "model/edit/splitconnection.h"
#include "views/canvas/inplaceediting.h"
#include "views/session/sessiongraphics.h"
#include "views/tools/editoractions.h"
#include "views/tools/inserting.h"

namespace views {

namespace {

constexpr double badgeReach = 20; ///< a badge may be dropped just outside the border that it docks on
constexpr double lineReach = 10;  ///< pixels of the screen around a connection

} // namespace

std::optional<model::ComponentId> PlacePreview::containerAt(const QString &kind, const QPointF &position) const
{
    const bool badge = model::componentKind(kind).has(model::Trait::Badge);
    const CanvasGeometry::Part *frame = m_context.scene.geometry().frameAt(position, {}, badge ? badgeReach : 0);
    return frame ? std::optional(frame->id) : std::nullopt;
}

std::optional<model::ConnectionId> PlacePreview::connectionAt(const QString &kind, const PointerEvent &event) const
{
    const Element element = m_context.scene.elementAt(event.position, lineReach * event.pixel);
    const auto *connection = std::get_if<model::ConnectionId>(&element);
    const bool fits = connection && model::canSplitConnection(m_context.session.diagram(), *connection, model::componentKind(kind));
    return fits ? std::optional(*connection) : std::nullopt;
}

std::optional<model::ComponentId> PlacePreview::replacedAt(const QString &kind, const PointerEvent &event) const
{
    if (!(event.modifiers & (Qt::AltModifier | Qt::ControlModifier)))
        return std::nullopt;
    const Element element = m_context.scene.elementAt(event.position, 0);
    const auto *part = std::get_if<model::ComponentId>(&element);
    const bool fits = part && model::canReplaceKind(m_context.session.diagram(), *part, model::componentKind(kind));
    return fits ? std::optional(*part) : std::nullopt;
}

Placement PlacePreview::placementAt(const QString &kind, const PointerEvent &event) const
{
    const model::Diagram &diagram = m_context.session.diagram();
    if (const auto replaced = replacedAt(kind, event))
        return placeInstead(diagram, *replaced, kind);
    const Placement placement = placeAt(diagram, kind, event.position, containerAt(kind, event.position), event.snaps);
    const std::optional<model::ConnectionId> connection = connectionAt(kind, event);
    return connection ? putOnConnection(diagram, placement, *connection) : placement;
}

void PlacePreview::show(const QString &kind, const PointerEvent &event)
{
    const Placement placement = placementAt(kind, event);
    model::Diagram preview = m_context.session.diagram();
    if (!model::applyEdit(preview, placement.edit))
        return;
    const PictureBuilder builder(preview, m_context.scene.theme(), {}, m_context.session.graphics());
    m_context.decorations.ghost->setGroup(builder.component(*preview.component(placement.id), Overlay()));
    const auto container = containerAt(kind, event.position);
    if (const auto replaced = replacedAt(kind, event))
        m_context.scene.setMarked(Mark::Target, {{*replaced}, {}});
    else if (const auto connection = connectionAt(kind, event))
        m_context.scene.setMarked(Mark::Target, {{}, {*connection}});
    else
        m_context.scene.setMarked(Mark::Target, container ? Selection{{*container}, {}} : Selection());
}

void PlacePreview::hide()
{
    m_context.decorations.ghost->setGroup({});
    m_context.scene.setMarked(Mark::Target, {});
}

void PlacePreview::place(const QString &kind, const PointerEvent &event)
{
    hide();
    const Placement placement = placementAt(kind, event);
    if (m_context.actions.addImage(placement) || !m_context.session.push(placement.edit))
        return;
    m_context.session.setSelection({{placement.id}, {}});
    if (!placement.remark.isEmpty())
        Q_EMIT m_context.session.failed(placement.remark);
    if (!(event.modifiers & Qt::ShiftModifier)) // with it, the next one is placed
        m_context.view.editing().startOnNew(placement.id);
}

PlaceTool::PlaceTool(const ToolContext &context, std::function<void()> done)
    : Tool(context), m_preview(context), m_done(std::move(done))
{
}

void PlaceTool::press(const PointerEvent &event)
{
    m_pressed = event.button == Qt::LeftButton;
}

void PlaceTool::move(const PointerEvent &event)
{
    m_context.view.viewport()->setCursor(Qt::CrossCursor);
    m_preview.show(m_kind, event);
}

void PlaceTool::release(const PointerEvent &event)
{
    if (event.button != Qt::LeftButton || !std::exchange(m_pressed, false))
        return;
    m_preview.place(m_kind, event);
    if (!(event.modifiers & Qt::ShiftModifier))
        m_done();
}

bool PlaceTool::cancel()
{
    m_pressed = false;
    m_preview.hide();
    m_context.view.viewport()->unsetCursor();
    return false;
}

} // namespace views
