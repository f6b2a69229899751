#include "views/tools/movegesture.h"

#include "model/layout/snapping.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"
#include "views/tools/inserting.h"
#include "views/tools/placement.h"
#include "views/tools/reparenting.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double snapReach = 6; ///< pixels of the screen
constexpr double lineReach = 10; ///< the same, around a connection
constexpr std::size_t mostInSight = 400; ///< among more, everything would be in line with something
constexpr double badgeReach = 20; ///< a badge is near enough to its container while the cursor is this close

bool isSmallBadge(const model::Diagram &diagram, const model::ComponentId &id)
{
    return diagram.component(id)->has(model::Trait::Badge) && diagram.sizeOf(id) == badgeSize;
}

} // namespace

MoveGesture::MoveGesture(const ToolContext &context, const model::ComponentId &held, const QPointF &start)
    : Gesture(context)
    , m_before(context.session.diagram())
    , m_geometry(context.scene.geometry())
    , m_roots(outermost(m_before, context.session.selection().components))
    , m_carried(withContents(m_before, m_roots))
    , m_start(start)
    , m_heldCorner(m_geometry.rectOf(held).topLeft())
    , m_onlyBadges(std::all_of(m_roots.begin(), m_roots.end(), [this](const auto &id) { return isSmallBadge(m_before, id); }))
{
    for (const model::ComponentId &id : m_roots)
        m_bounds |= m_geometry.rectOf(id);
    if (!m_onlyBadges)
        m_others = othersInSight();
}

/// What is around the parts, or on a border, is nothing to line up with.
std::vector<QRectF> MoveGesture::othersInSight() const
{
    const QRectF sight = m_context.view.mapToScene(m_context.view.viewport()->rect()).boundingRect();
    std::vector<QRectF> others;
    for (const CanvasGeometry::Part &part : m_geometry.parts()) {
        if (!m_carried.contains(part.id) && part.rect.intersects(sight) && !part.rect.contains(m_bounds) && !isDocked(m_before, part.id))
            others.push_back(part.rect);
    }
    return others.size() <= mostInSight ? others : std::vector<QRectF>();
}

QPointF MoveGesture::deltaTo(const PointerEvent &event) const
{
    const QPointF delta = event.position - m_start;
    QPointF result = event.snaps ? snapped(m_heldCorner + delta) - m_heldCorner : delta;
    if (event.aligns) {
        const model::Snap snap = model::snapToOthers(m_bounds.translated(delta), m_others, snapReach * event.pixel);
        if (snap.horizontal)
            result.setX(delta.x() + snap.shift.x());
        if (snap.vertical)
            result.setY(delta.y() + snap.shift.y());
    }
    if (event.modifiers & Qt::ShiftModifier) // straight along the axis that the hand follows more
        std::abs(delta.x()) >= std::abs(delta.y()) ? result.setY(0) : result.setX(0);
    return result;
}

void MoveGesture::showGuides(const PointerEvent &event, const QPointF &delta) const
{
    m_context.decorations.guides->setGuides(event.aligns ? model::guidesFor(m_bounds.translated(delta), m_others) : model::SnapGuides());
}

std::optional<model::ComponentId> MoveGesture::containerAt(const QPointF &position) const
{
    const CanvasGeometry::Part *frame = m_geometry.frameAt(position, m_carried, m_onlyBadges ? badgeReach : 0);
    return frame ? std::optional(frame->id) : std::nullopt;
}

void MoveGesture::move(const PointerEvent &event)
{
    const QPointF delta = deltaTo(event);
    model::SetGeometry moves;
    for (const model::ComponentId &id : m_roots) {
        const model::Component *part = m_before.component(id);
        moves.geometries.push_back({id, part->position.value_or(QPointF()) + delta, part->size});
    }
    m_context.scene.showPreview(moves);
    markTarget(event);
    showGuides(event, delta);
}

std::optional<model::ConnectionId> MoveGesture::connectionAt(const PointerEvent &event) const
{
    if (m_roots.size() != 1 || !m_before.connectionsOf(m_roots.front()).empty())
        return std::nullopt;
    const Element element = CanvasGeometry::connectionAt(event.position, m_context.scene.routes(), lineReach * event.pixel);
    const auto *connection = std::get_if<model::ConnectionId>(&element);
    return connection && canInsertOn(m_before, *connection, m_roots.front()) ? std::optional(*connection) : std::nullopt;
}

void MoveGesture::markTarget(const PointerEvent &event)
{
    if (const auto connection = connectionAt(event)) {
        m_context.scene.setMarked(Mark::Target, {{}, {*connection}});
        return;
    }
    const std::optional<model::ComponentId> container = containerAt(event.position);
    // Where the parts are already needs no mark.
    const bool changes = std::any_of(m_roots.begin(), m_roots.end(), [&](const model::ComponentId &id) {
        return m_before.component(id)->parent != container;
    });
    m_context.scene.setMarked(Mark::Target, container && changes ? Selection{{*container}, {}} : Selection());
}

model::Edit MoveGesture::editFor(const PointerEvent &event) const
{
    const QPointF delta = deltaTo(event);
    const std::optional<model::ComponentId> container = containerAt(event.position);
    EditComposer composer(m_before);
    model::SetGeometry moves;
    for (const model::ComponentId &id : m_roots) {
        const model::Component *part = m_before.component(id);
        const bool stays = part->parent == container;
        QPointF position = delta + (stays ? part->position.value_or(QPointF()) : m_geometry.rectOf(id).topLeft());
        if (!stays && container)
            position -= m_geometry.rectOf(*container).topLeft();
        const std::optional<QSizeF> size = stays ? part->size : sizeInside(m_before, *part, container);
        const QSizeF shown = size.value_or(part->kindInfo().defaultSize);
        const QSizeF less = (m_before.sizeOf(id) - shown) / 2;
        position += QPointF(less.width(), less.height());
        if (container && part->has(model::Trait::Badge) && shown == badgeSize
            && (size != part->size || isNearBorder(m_before.sizeOf(*container), QRectF(position, shown))))
            position = dockedPosition(m_before.sizeOf(*container), shown, position);
        if (!stays)
            composer.add(model::SetParent{id, container, position});
        if (stays || size != part->size)
            moves.geometries.push_back({id, position, size});
        composer.makeRoomFor(id);
    }
    if (!moves.geometries.empty())
        composer.add(moves);
    if (const auto connection = connectionAt(event))
        insertOnConnection(composer, *connection, m_roots.front());
    return composer.finish();
}

void MoveGesture::finish(const PointerEvent &event)
{
    m_context.scene.setMarked(Mark::Target, {});
    m_context.decorations.guides->setGuides({});
    m_context.session.push(editFor(event));
    m_context.scene.endPreview();
}

void MoveGesture::cancel()
{
    m_context.scene.setMarked(Mark::Target, {});
    m_context.decorations.guides->setGuides({});
    m_context.scene.endPreview();
}

} // namespace views
