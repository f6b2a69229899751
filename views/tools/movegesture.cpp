#include "views/tools/movegesture.h"

#include "model/edit/fragment.h"
#include "model/layout/snapping.h"
#include "views/tools/composing.h"
#include "views/tools/copypicture.h"
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

/// Either of the keys that copy elsewhere; together they let move freely.
bool copies(const PointerEvent &event)
{
    return bool(event.modifiers & Qt::ControlModifier) != bool(event.modifiers & Qt::AltModifier);
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

/// What is around the parts, or on a border, is nothing to line up with; copies line up with what stays.
std::vector<QRectF> MoveGesture::othersInSight() const
{
    const QRectF sight = m_context.view.mapToScene(m_context.view.viewport()->rect()).boundingRect();
    std::vector<QRectF> others;
    for (const CanvasGeometry::Part &part : m_geometry.parts()) {
        const bool carried = m_carried.contains(part.id);
        const bool stays = carried ? m_copies : !part.rect.contains(m_bounds);
        if (stays && part.rect.intersects(sight) && !isDocked(m_before, part.id))
            others.push_back(part.rect);
    }
    return others.size() <= mostInSight ? others : std::vector<QRectF>();
}

/// The keys that copy suspend no snapping.
PointerEvent MoveGesture::understood(const PointerEvent &event) const
{
    PointerEvent result = event;
    if (copies(event)) {
        result.snaps = event.wantsGrid;
        result.aligns = event.wantsInLine;
    }
    return result;
}

void MoveGesture::setCopies(bool on)
{
    if (std::exchange(m_copies, on) == on)
        return;
    if (on)
        m_context.scene.endPreview(); // the originals are back
    m_context.decorations.ghost->setGroup(on ? copyPicture(m_context.scene, m_carried) : PictureGroup());
    if (!m_onlyBadges)
        m_others = othersInSight();
}

void MoveGesture::show(const QPointF &delta)
{
    m_context.decorations.ghost->setPos(m_copies ? delta : QPointF());
    if (m_copies)
        return;
    model::SetGeometry moves;
    for (const model::ComponentId &id : m_roots) {
        const model::Component *part = m_before.component(id);
        moves.geometries.push_back({id, part->position.value_or(QPointF()) + delta, part->size});
    }
    m_context.scene.showPreview(moves);
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

void MoveGesture::move(const PointerEvent &given)
{
    const PointerEvent event = understood(given);
    setCopies(copies(event));
    const QPointF delta = deltaTo(event);
    show(delta);
    markTarget(event);
    showGuides(event, delta);
}

std::optional<model::ConnectionId> MoveGesture::connectionAt(const PointerEvent &event) const
{
    if (m_copies || m_roots.size() != 1 || !m_before.connectionsOf(m_roots.front()).empty())
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

MoveGesture::Landing MoveGesture::landingOf(const model::ComponentId &id, const QPointF &delta,
                                            const std::optional<model::ComponentId> &container) const
{
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
    return {position, size};
}

model::Edit MoveGesture::moveEdit(const PointerEvent &event) const
{
    const QPointF delta = deltaTo(event);
    const std::optional<model::ComponentId> container = containerAt(event.position);
    EditComposer composer(m_before);
    model::SetGeometry moves;
    for (const model::ComponentId &id : m_roots) {
        const model::Component *part = m_before.component(id);
        const bool stays = part->parent == container;
        const Landing landing = landingOf(id, delta, container);
        if (!stays)
            composer.add(model::SetParent{id, container, landing.position});
        if (stays || landing.size != part->size)
            moves.geometries.push_back({id, landing.position, landing.size});
        composer.makeRoomFor(id);
    }
    if (!moves.geometries.empty())
        composer.add(moves);
    if (const auto connection = connectionAt(event))
        insertOnConnection(composer, *connection, m_roots.front());
    return composer.finish();
}

Duplicates MoveGesture::copiesFor(const PointerEvent &event) const
{
    const QPointF delta = deltaTo(event);
    const std::optional<model::ComponentId> container = containerAt(event.position);
    const auto parentOf = [&container](const model::ComponentId &) { return container; };
    const model::FragmentCopy copy = model::copyFragment(m_before, model::fragmentOf(m_before, m_roots), parentOf, delta);
    EditComposer composer(m_before);
    composer.add(model::InsertParts{copy.parts});
    model::SetGeometry places;
    for (const model::ComponentId &original : m_roots) {
        const Landing landing = landingOf(original, delta, container);
        const model::ComponentId id = copy.ids.value(original, original);
        places.geometries.push_back({id, landing.position, landing.size});
        composer.makeRoomFor(id);
    }
    composer.add(places);
    return {{copy.roots.begin(), copy.roots.end()}, composer.finish(duplicateText(m_before, m_roots))};
}

void MoveGesture::finish(const PointerEvent &given)
{
    const PointerEvent event = understood(given);
    setCopies(copies(event));
    if (m_copies) {
        const Duplicates duplicates = copiesFor(event);
        if (m_context.session.push(duplicates.edit))
            m_context.session.setSelection({duplicates.roots, {}});
    } else {
        m_context.session.push(moveEdit(event));
    }
    clear();
}

void MoveGesture::cancel()
{
    clear();
}

void MoveGesture::clear()
{
    m_context.scene.setMarked(Mark::Target, {});
    m_context.decorations.guides->setGuides({});
    m_context.decorations.ghost->setGroup({});
    m_context.decorations.ghost->setPos({});
    m_context.scene.endPreview();
}

} // namespace views
