#include "views/tools/placement.h"

#include "model/edit/replacekind.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double gapBeside = 80;  ///< room for a connection and its chip
constexpr double gapBetween = 40;
constexpr int searchRings = 60;
constexpr int columnReach = 10;
constexpr int straightReach = 600; ///< in steps of the grid

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Placement)
};

QPointF originOf(const model::Diagram &diagram, const std::optional<model::ComponentId> &parent)
{
    return parent ? diagram.absolutePosition(*parent) : QPointF();
}

/// Siblings that must not be covered, relative to the parent.
std::vector<QRectF> obstacles(const model::Diagram &diagram, const std::optional<model::ComponentId> &parent)
{
    std::vector<QRectF> rects;
    for (const model::Component &part : diagram.components()) {
        if (part.parent == parent && !isDocked(diagram, part.id))
            rects.emplace_back(part.position.value_or(QPointF()), diagram.sizeOf(part.id));
    }
    return rects;
}

/// Where a newcomer would stand and what is there already, relative to the container.
struct Room {
    QRectF rect;
    std::vector<QRectF> taken;
    double clear = 0;
    bool inFrame = false;

    bool isFree(const QPointF &shift) const
    {
        const QRectF place = rect.translated(shift);
        if (inFrame && (place.left() < model::framePadding || place.top() < model::frameTitleHeight))
            return false;
        const QRectF wide = place.adjusted(-clear, -clear, clear, clear);
        return std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(wide); });
    }
};

/// Half a width or height, ahead in the direction of a search or aside from it: down or right when positive.
struct Step {
    int ahead = 0;
    int aside = 0;
};

/// Straight ahead first, then to the sides, in rings.
const std::vector<Step> &stepsAhead()
{
    static const std::vector<Step> steps = [] {
        std::vector<Step> rings;
        for (int ring = 0; ring < searchRings; ++ring) {
            for (int aside = 0; aside <= ring; ++aside) {
                rings.push_back({ring - aside, aside});
                rings.push_back({ring - aside, -aside});
            }
        }
        return rings;
    }();
    return steps;
}

/// A column beside the place, then the next one behind it.
const std::vector<Step> &stepsAside()
{
    static const std::vector<Step> steps = [] {
        std::vector<Step> columns;
        for (int ahead = 0; ahead < searchRings; ++ahead) {
            for (int aside = 0; aside <= columnReach; ++aside) {
                columns.push_back({ahead, aside});
                columns.push_back({ahead, -aside});
            }
        }
        return columns;
    }();
    return steps;
}

const std::vector<Step> &stepsStraight()
{
    static const std::vector<Step> steps = [] {
        std::vector<Step> line;
        for (int ahead = 0; ahead < straightReach; ++ahead)
            line.push_back({ahead, 0});
        return line;
    }();
    return steps;
}

/// Back as well as ahead.
std::vector<Step> bothWays(const std::vector<Step> &steps)
{
    std::vector<Step> all;
    for (const Step &step : steps) {
        all.push_back(step);
        all.push_back({-step.ahead, step.aside});
    }
    return all;
}

QPointF stepped(Qt::Edge towards, const QPointF &step, const Step &by)
{
    switch (towards) {
    case Qt::LeftEdge:
        return {-by.ahead * step.x(), by.aside * step.y()};
    case Qt::TopEdge:
        return {by.aside * step.x(), -by.ahead * step.y()};
    case Qt::BottomEdge:
        return {by.aside * step.x(), by.ahead * step.y()};
    case Qt::RightEdge:
        break;
    }
    return {by.ahead * step.x(), by.aside * step.y()};
}

/// A shift near `wished` that brings the rectangle onto the grid.
QPointF gridShift(const QRectF &rect, const QPointF &wished)
{
    return snapped(rect.topLeft() + wished) - rect.topLeft();
}

/// The container that a new part near the selection goes into.
std::optional<model::ComponentId> parentBySelection(const model::Diagram &diagram, const Selection &selection)
{
    const std::vector<model::ComponentId> roots = outermost(diagram, selection.components);
    if (roots.empty())
        return std::nullopt;
    const model::Component *first = diagram.component(roots.front());
    const bool into = roots.size() == 1 && first->has(model::Trait::Encloses);
    return into ? std::optional(first->id) : first->parent;
}

QPointF wishedPlace(const model::Diagram &diagram, const Selection &selection, const std::optional<model::ComponentId> &parent,
                    const QSizeF &size, const QPointF &fallback)
{
    const QPointF origin = originOf(diagram, parent);
    QRectF near;
    for (const model::ComponentId &id : selection.components) {
        if (id != parent && diagram.component(id))
            near |= diagram.absoluteRect(id).translated(-origin);
    }
    if (near.isNull() && parent) {
        for (const QRectF &rect : obstacles(diagram, parent))
            near |= rect;
        if (near.isNull())
            return {model::framePadding, model::frameTitleHeight + model::framePadding};
    }
    if (near.isNull())
        return fallback - origin - QPointF(size.width(), size.height()) / 2;
    return {near.right() + gapBeside, near.center().y() - size.height() / 2};
}

model::InsertParts insertion(const model::Component &part)
{
    return {{{{part, -1}}, {}}};
}

Placement finished(const model::Diagram &diagram, const model::Component &part)
{
    EditComposer composer(diagram);
    composer.add(insertion(part));
    composer.makeRoomFor(part.id);
    return {part.id, composer.finish(Texts::tr("Add %1").arg(part.displayName()))};
}

QRectF movedInto(const QRectF &area, QRectF rect)
{
    rect.moveRight(std::min(rect.right(), area.right()));
    rect.moveBottom(std::min(rect.bottom(), area.bottom()));
    rect.moveLeft(std::max(rect.left(), area.left()));
    rect.moveTop(std::max(rect.top(), area.top()));
    return rect;
}

/// In the frame there or beside all frames, wherever is room that can be seen; where is none, over what is drawn.
void putAtSpot(const model::Diagram &diagram, model::Component &part, const Surroundings &around)
{
    const QSizeF size = part.kindInfo().defaultSize;
    const QRectF wished(around.spot - QPointF(size.width(), size.height()) / 2, size);
    QRectF place = around.sight.isEmpty() ? wished : movedInto(around.sight, wished);
    for (const std::optional<model::ComponentId> &parent : {around.frame, std::optional<model::ComponentId>()}) {
        const QRectF free = wished.translated(freeShift(diagram, {{parent, wished}}, {}, {.sight = around.sight}));
        if (!around.sight.isEmpty() && !around.sight.contains(free))
            continue;
        part.parent = parent;
        place = free;
        break;
    }
    part.position = place.topLeft() - originOf(diagram, part.parent);
}

} // namespace

QPointF snapped(const QPointF &position)
{
    const auto round = [](double value) { return std::round(value / model::gridStep) * model::gridStep; };
    return {round(position.x()), round(position.y())};
}

QPointF freePlace(const model::Diagram &diagram, const std::optional<model::ComponentId> &parent, const QSizeF &size,
                  const QPointF &wished)
{
    return wished + freeShift(diagram, {{parent, QRectF(wished + originOf(diagram, parent), size)}}, {});
}

QPointF freeShift(const model::Diagram &diagram, const std::vector<Newcomer> &newcomers, const QPointF &wished, const Search &search)
{
    QRectF bounds;
    std::vector<Room> rooms;
    for (const Newcomer &newcomer : newcomers) {
        bounds |= newcomer.rect;
        const QPointF origin = originOf(diagram, newcomer.parent);
        rooms.push_back({newcomer.rect.translated(-origin), obstacles(diagram, newcomer.parent), search.clear, newcomer.parent.has_value()});
    }
    const double gap = std::max(gapBetween, search.clear);
    const QPointF wide(bounds.width() / 2 + gap / 2, bounds.height() / 2 + gap / 2);
    const auto firstFree = [&](const std::vector<Step> &steps, const QPointF &step, const QRectF &sight = {}) -> std::optional<QPointF> {
        for (const Step &each : steps) {
            const QPointF shift = gridShift(bounds, wished + stepped(search.towards, step, each));
            if (!sight.isEmpty() && !sight.contains(bounds.translated(shift)))
                continue;
            if (std::all_of(rooms.begin(), rooms.end(), [&](const Room &room) { return room.isFree(shift); }))
                return shift;
        }
        return std::nullopt;
    };
    if (const auto ahead = search.straightFirst ? firstFree(stepsStraight(), {model::gridStep, model::gridStep}) : std::nullopt)
        return *ahead;
    const std::vector<Step> &steps = search.asideFirst ? stepsAside() : stepsAhead();
    if (const auto seen = search.sight.isEmpty() ? std::nullopt : firstFree(bothWays(steps), wide, search.sight))
        return *seen;
    return firstFree(steps, wide).value_or(gridShift(bounds, wished));
}

Placement placeAt(const model::Diagram &diagram, const QString &kind, const QPointF &center,
                  const std::optional<model::ComponentId> &parent, bool snap)
{
    model::Component part = model::newPart(diagram, kind);
    const bool badge = becomesBadge(diagram, part, parent);
    if (badge && part.kindInfo().defaultSize != badgeSize)
        part.size = badgeSize;
    const QSizeF size = part.size.value_or(part.kindInfo().defaultSize);
    const QPointF corner = center - QPointF(size.width(), size.height()) / 2;
    part.parent = parent;
    part.position = (snap ? snapped(corner) : corner) - originOf(diagram, parent);
    if (badge)
        part.position = dockedPosition(diagram.sizeOf(*parent), size, *part.position);
    return finished(diagram, part);
}

Placement placeNear(const model::Diagram &diagram, const QString &kind, const Surroundings &around)
{
    model::Component part = model::newPart(diagram, kind);
    if (part.has(model::Trait::Annotation)) {
        putAtSpot(diagram, part, around);
        return finished(diagram, part);
    }
    const Selection &selection = around.selection;
    part.parent = parentBySelection(diagram, selection);
    if (becomesBadge(diagram, part, part.parent)) {
        if (part.kindInfo().defaultSize != badgeSize)
            part.size = badgeSize;
        part.position = freeDock(diagram, *part.parent, badgeSize);
        return finished(diagram, part);
    }
    const QSizeF size = part.kindInfo().defaultSize;
    const QPointF middle = around.sight.isEmpty() ? around.spot : around.sight.center();
    const QPointF wished = wishedPlace(diagram, selection, part.parent, size, middle);
    const QRectF rect(wished + originOf(diagram, part.parent), size);
    part.position = wished + freeShift(diagram, {{part.parent, rect}}, {}, {.sight = selection.isEmpty() ? around.sight : QRectF()});
    return finished(diagram, part);
}

Placement placeInstead(const model::Diagram &diagram, const model::ComponentId &replaced, const QString &kind)
{
    const model::KindReplacement replacement = model::replaceKind(diagram, replaced, kind);
    return {replaced, replacement.edit, replacement.remark};
}

} // namespace views
