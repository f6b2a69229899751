#include "views/tools/inserting.h"

#include "model/edit/splitconnection.h"
#include "model/layout/arrange.h"
#include "views/tools/composing.h"
#include "views/tools/connecting.h"
#include "views/tools/docking.h"
#include "views/tools/placement.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double gapBeside = 110; ///< room for a connection and its chip, as in drawings that are arranged

/// The part itself or the container around it that stands right inside `parent`.
std::optional<model::ComponentId> childAround(const model::Diagram &diagram, const model::ComponentId &id,
                                              const std::optional<model::ComponentId> &parent)
{
    std::vector<model::ComponentId> chain{id};
    for (const model::ComponentId &around : diagram.ancestorsOf(id))
        chain.push_back(around);
    const auto found = std::find_if(chain.begin(), chain.end(), [&](const auto &each) { return diagram.component(each)->parent == parent; });
    return found == chain.end() ? std::nullopt : std::optional(*found);
}

/// The same for lines that run across and for lines that run down.
struct Axis {
    bool across = true;

    double start(const QRectF &rect) const { return across ? rect.left() : rect.top(); }
    double end(const QRectF &rect) const { return across ? rect.right() : rect.bottom(); }
    double length(const QRectF &rect) const { return across ? rect.width() : rect.height(); }
    QPointF along(double by) const { return across ? QPointF(by, 0) : QPointF(0, by); }
    double middle(const QRectF &rect) const { return across ? rect.center().y() : rect.center().x(); }
    QPointF aside(double by) const { return across ? QPointF(0, by) : QPointF(by, 0); }
};

void moveBy(EditComposer &composer, const model::ComponentId &id, const QPointF &shift)
{
    if (shift.isNull())
        return;
    const model::Component *part = composer.diagram().component(id);
    composer.add(model::SetGeometry{{{id, part->position.value_or(QPointF()) + shift, part->size}}});
    composer.makeRoomFor(id);
}

/// Moves what stands behind `from` on by `shift`.
void moveOn(EditComposer &composer, const model::ComponentId &part, const Axis &axis, double from, double shift)
{
    const model::Diagram before = composer.diagram();
    const std::optional<model::ComponentId> parent = before.component(part)->parent;
    for (const model::Component &other : before.components()) {
        if (other.id != part && other.parent == parent && !isDocked(before, other.id) && axis.start(before.absoluteRect(other.id)) >= from - 1)
            moveBy(composer, other.id, axis.along(shift));
    }
}

struct Ends {
    QRectF from;
    QRectF to;
};

/// Between what stands on both sides; in a straight line with the ends of the connection, which may be inside of that.
void putBetween(EditComposer &composer, const model::ComponentId &part, const QRectF &one, const QRectF &other, const Ends &ends)
{
    const Axis axis{std::abs(one.center().x() - other.center().x()) >= std::abs(one.center().y() - other.center().y())};
    const QRectF &first = axis.start(one) <= axis.start(other) ? one : other;
    const QRectF &second = axis.start(one) <= axis.start(other) ? other : one;
    const QRectF rect = composer.diagram().absoluteRect(part);
    const double needed = axis.length(rect) + 2 * gapBeside;
    const double lacking = needed - (axis.start(second) - axis.end(first));
    if (lacking > 0)
        moveOn(composer, part, axis, axis.start(second), std::ceil(lacking / model::gridStep) * model::gridStep);
    const double lowest = axis.end(first) + gapBeside;
    const double highest = std::max(lowest, axis.start(second) + std::max(0.0, lacking) - gapBeside - axis.length(rect));
    const double place = std::clamp(axis.start(rect), lowest, highest);
    const bool inRow = std::abs(axis.middle(ends.from) - axis.middle(ends.to)) < 1;
    const double straight = inRow ? axis.middle(ends.from) - axis.middle(rect) : 0;
    moveBy(composer, part, axis.along(place - axis.start(rect)) + axis.aside(straight));
}

void leaveNothingCovered(EditComposer &composer, const model::ComponentId &part)
{
    const model::Component component = *composer.diagram().component(part);
    model::Diagram others = composer.diagram();
    others.remove({part}, {});
    const QRectF rect = composer.diagram().absoluteRect(part);
    const bool covers = std::any_of(others.components().begin(), others.components().end(), [&](const model::Component &other) {
        return other.parent == component.parent && !isDocked(others, other.id) && others.absoluteRect(other.id).intersects(rect);
    });
    if (covers)
        moveBy(composer, part, freeShift(others, {{component.parent, rect}}, {}, {Qt::BottomEdge, false}));
}

/// The innermost container that both ends are in.
std::optional<model::ComponentId> aroundBoth(const model::Diagram &diagram, const model::Connection &connection)
{
    for (const model::ComponentId &around : diagram.ancestorsOf(connection.from)) {
        if (diagram.isInside(connection.to, around))
            return around;
    }
    return std::nullopt;
}

QPointF middleOf(const std::vector<QPointF> &line)
{
    double left = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        left += QLineF(line[i - 1], line[i]).length() / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (piece.length() > 0 && left <= piece.length())
            return piece.pointAt(left / piece.length());
        left -= piece.length();
    }
    return line.empty() ? QPointF() : line.back();
}

} // namespace

bool canInsertOn(const model::Diagram &diagram, const model::ConnectionId &id, const model::ComponentId &part)
{
    const model::Connection *connection = diagram.connection(id);
    return connection && diagram.connectionsOf(part).empty() && canConnect(diagram, connection->from, part) && canConnect(diagram, part, connection->to)
           && model::canSplitConnection(diagram, id, diagram.component(part)->kindInfo());
}

void insertOnConnection(EditComposer &composer, const model::ConnectionId &id, const model::ComponentId &part)
{
    const model::Connection connection = *composer.diagram().connection(id);
    for (const model::Edit &edit : model::splitConnection(composer.diagram(), id, part))
        composer.add(edit);
    const std::optional<model::ComponentId> parent = composer.diagram().component(part)->parent;
    const auto one = childAround(composer.diagram(), connection.from, parent);
    const auto other = childAround(composer.diagram(), connection.to, parent);
    if (one && other && *one != *other)
        putBetween(composer, part, composer.diagram().absoluteRect(*one), composer.diagram().absoluteRect(*other),
                   {composer.diagram().absoluteRect(connection.from), composer.diagram().absoluteRect(connection.to)});
    leaveNothingCovered(composer, part);
    composer.makeRoomFor(part);
}

Placement putOnConnection(const model::Diagram &diagram, const Placement &placement, const model::ConnectionId &id)
{
    EditComposer composer(diagram);
    composer.add(placement.edit);
    if (canInsertOn(composer.diagram(), id, placement.id))
        insertOnConnection(composer, id, placement.id);
    return {placement.id, composer.finish(model::editText(diagram, placement.edit))};
}

Placement placeOnConnection(const model::Diagram &diagram, const QString &kind, const model::ConnectionId &id, const std::vector<QPointF> &line)
{
    const std::optional<model::ComponentId> around = aroundBoth(diagram, *diagram.connection(id));
    return putOnConnection(diagram, placeAt(diagram, kind, middleOf(line), around, true), id);
}

} // namespace views
