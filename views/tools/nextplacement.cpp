#include "views/tools/placement.h"

#include "model/layout/arrange.h"
#include "views/picture/picturebuilder.h"
#include "views/tools/composing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Parts that are added to others, connected with them.

namespace views {

namespace {

constexpr double gapAbove = 80;       ///< or below: room for a connection and its chip
constexpr double gapBeside = 120;     ///< the same, for a chip of usual width
constexpr double gapAside = 40;       ///< to what stands beside the place: chips lie on no frame
constexpr double lineBesideChip = 20; ///< is seen on either side of a wider one, with the arrowhead

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NextPlacement)
};

/// A web server, its application and what that keeps may well be one machine. What spreads requests, sends them, or stands
/// in for another part is elsewhere.
bool sharesMachine(const model::Component &at, const model::Component &part)
{
    using T = model::Trait;
    const bool serves = (at.has(T::ServesFiles) || at.has(T::RunsCode)) && !at.has(T::Stores);
    const bool served = part.has(T::RunsCode) || part.has(T::Stores) || part.has(T::Caches) || part.has(T::Queues) || part.has(T::Optional);
    return serves && served && !part.has(T::Managed);
}

/// True when the part has no place inside this container.
bool leaves(const model::Component &container, const model::Component &at, const model::Component &part)
{
    using T = model::Trait;
    if (part.has(T::EntryPoint) || (container.has(T::Machine) && !sharesMachine(at, part)))
        return true;
    return part.has(T::Encloses) && container.kindInfo().domainLevel > 0 && container.kindInfo().domainLevel <= part.kindInfo().domainLevel;
}

double gapFor(const model::Connection &connection, Qt::Edge side)
{
    if (side == Qt::TopEdge || side == Qt::BottomEdge)
        return gapAbove;
    const double needed = PictureBuilder::labelSizes(connection).chip.width() + 2 * lineBesideChip;
    return std::max(gapBeside, std::ceil(needed / model::gridStep) * model::gridStep);
}

/// The corner of a part of `size` at that distance of `neighbour`, in line with `middle`.
QPointF beside(const QRectF &neighbour, const QPointF &middle, const QSizeF &size, Qt::Edge side, double gap)
{
    const QPointF centred = middle - QPointF(size.width(), size.height()) / 2;
    switch (side) {
    case Qt::LeftEdge:
        return {neighbour.left() - gap - size.width(), centred.y()};
    case Qt::TopEdge:
        return {centred.x(), neighbour.top() - gap - size.height()};
    case Qt::BottomEdge:
        return {centred.x(), neighbour.bottom() + gap};
    case Qt::RightEdge:
        break;
    }
    return {neighbour.right() + gap, centred.y()};
}

Placement connected(const model::Diagram &diagram, const model::NextPart &next)
{
    EditComposer composer(diagram);
    composer.add(model::InsertParts{{{{next.part, -1}}, {{next.connection, -1}}}});
    composer.makeRoomFor(next.part.id);
    return {next.part.id, composer.finish(Texts::tr("Add %1").arg(next.part.displayName()))};
}

} // namespace

model::NextSide nextSide(const model::Diagram &diagram, Qt::Edge side)
{
    const Qt::Edge against = model::flowDirection(diagram) == model::FlowDirection::Down ? Qt::TopEdge : Qt::LeftEdge;
    return side == against ? model::NextSide::Before : model::NextSide::After;
}

Placement placeNext(const model::Diagram &diagram, const model::ComponentId &at, const QString &kind, Qt::Edge side)
{
    model::NextPart next = model::nextPart(diagram, at, kind, nextSide(diagram, side));
    const model::Component *present = diagram.component(at);
    QRectF neighbour = diagram.absoluteRect(at);
    const QPointF middle = neighbour.center();
    next.part.parent = present->parent;
    for (const model::ComponentId &around : diagram.ancestorsOf(at)) {
        const model::Component *container = diagram.component(around);
        if (!leaves(*container, *present, next.part))
            break;
        next.part.parent = container->parent;
        neighbour = diagram.absoluteRect(around);
    }
    const QSizeF size = next.part.kindInfo().defaultSize;
    const QPointF wished = beside(neighbour, middle, size, side, gapFor(next.connection, side));
    const QPointF shift = freeShift(diagram, {{next.part.parent, QRectF(wished, size)}}, {}, {side, true, false, gapAside});
    const QPointF origin = next.part.parent ? diagram.absolutePosition(*next.part.parent) : QPointF();
    next.part.position = wished + shift - origin;
    return connected(diagram, next);
}

Placement placeNextAt(const model::Diagram &diagram, const model::ComponentId &from, const QString &kind, const QPointF &center,
                      const std::optional<model::ComponentId> &parent)
{
    model::NextPart next = model::nextPart(diagram, from, kind, model::NextSide::After);
    const QSizeF size = next.part.kindInfo().defaultSize;
    const QPointF corner = snapped(center - QPointF(size.width(), size.height()) / 2);
    next.part.parent = parent;
    next.part.position = corner - (parent ? diagram.absolutePosition(*parent) : QPointF());
    return connected(diagram, next);
}

} // namespace views
