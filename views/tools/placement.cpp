#include "views/tools/placement.h"

#include "model/layout/arrange.h"
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

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Placement)
};

bool isNameTaken(const model::Diagram &diagram, const QString &name)
{
    const std::vector<model::Component> &components = diagram.components();
    return std::any_of(components.begin(), components.end(),
                       [&](const model::Component &part) { return part.displayName() == name; });
}

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

bool isFree(const std::vector<QRectF> &taken, const QRectF &place)
{
    const QRectF wide = place.adjusted(-model::framePadding, -model::framePadding, model::framePadding, model::framePadding);
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF &rect) { return rect.intersects(wide); });
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

} // namespace

QString freePartName(const model::Diagram &diagram, const QString &wish)
{
    QString name = wish;
    for (int number = 2; isNameTaken(diagram, name); ++number)
        name = Texts::tr("%1 %2", "a part's name and its number").arg(wish).arg(number);
    return name;
}

QPointF snapped(const QPointF &position)
{
    const auto round = [](double value) { return std::round(value / model::gridStep) * model::gridStep; };
    return {round(position.x()), round(position.y())};
}

model::Component newComponent(const model::Diagram &diagram, const QString &kind)
{
    return {diagram.freeComponentId(kind), kind, freePartName(diagram, model::componentKind(kind).name), {}, {}, {}, {}, {}};
}

QPointF freePlace(const model::Diagram &diagram, const std::optional<model::ComponentId> &parent, const QSizeF &size,
                  const QPointF &wished)
{
    const std::vector<QRectF> taken = obstacles(diagram, parent);
    const QPointF least = parent ? QPointF(model::framePadding, model::frameTitleHeight) : QPointF(-1e9, -1e9);
    const QPointF step(size.width() / 2 + gapBetween / 2, size.height() / 2 + gapBetween / 2);
    for (int ring = 0; ring < searchRings; ++ring) {
        for (int down = 0; down <= ring; ++down) {
            // Straight to the right first, then below, then above.
            for (const int side : {down, -down}) {
                const QPointF place = snapped(wished + QPointF((ring - down) * step.x(), side * step.y()));
                if (place.x() >= least.x() && place.y() >= least.y() && isFree(taken, QRectF(place, size)))
                    return place;
            }
        }
    }
    return snapped(wished);
}

Placement placeAt(const model::Diagram &diagram, const QString &kind, const QPointF &center,
                  const std::optional<model::ComponentId> &parent, bool snap)
{
    model::Component part = newComponent(diagram, kind);
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

Placement placeNear(const model::Diagram &diagram, const QString &kind, const Selection &selection, const QPointF &fallback)
{
    model::Component part = newComponent(diagram, kind);
    part.parent = parentBySelection(diagram, selection);
    if (becomesBadge(diagram, part, part.parent)) {
        if (part.kindInfo().defaultSize != badgeSize)
            part.size = badgeSize;
        part.position = freeDock(diagram, *part.parent, badgeSize);
        return finished(diagram, part);
    }
    const QSizeF size = part.kindInfo().defaultSize;
    part.position = freePlace(diagram, part.parent, size, wishedPlace(diagram, selection, part.parent, size, fallback));
    return finished(diagram, part);
}

} // namespace views
