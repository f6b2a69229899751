#include "views/tools/pushing.h"

#include "model/layout/arrange.h"
#include "views/picture/picturebuilder.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr double lineBesideChip = 20; ///< on either side, with the arrowhead

struct Neighbour {
    model::ComponentId id;
    QRectF rect;
    std::optional<Qt::Edge> side = {}; ///< of the container, over which it makes room
    double lineRoom = 0;               ///< what lines between the two need
    QPointF shift = {};
};

std::vector<Neighbour> neighboursOf(const model::Diagram &diagram, const model::ComponentId &container)
{
    const std::optional<model::ComponentId> &parent = diagram.component(container)->parent;
    std::vector<Neighbour> neighbours;
    for (const model::Component &part : diagram.components()) {
        if (part.id != container && part.parent == parent && !isDocked(diagram, part.id))
            neighbours.push_back({part.id, diagram.absoluteRect(part.id)});
    }
    return neighbours;
}

/// How far a rectangle lies inside another one, seen from that side; what is beyond the side is negative.
double depth(const QRectF &rect, const QRectF &inside, Qt::Edge edge)
{
    switch (edge) {
    case Qt::LeftEdge:
        return rect.right() - inside.left();
    case Qt::TopEdge:
        return rect.bottom() - inside.top();
    case Qt::BottomEdge:
        return inside.bottom() - rect.top();
    case Qt::RightEdge:
        break;
    }
    return inside.right() - rect.left();
}

QPointF outwards(Qt::Edge edge, double by)
{
    const bool across = edge == Qt::LeftEdge || edge == Qt::RightEdge;
    const double signedBy = edge == Qt::LeftEdge || edge == Qt::TopEdge ? -by : by;
    return across ? QPointF(signedBy, 0) : QPointF(0, signedBy);
}

/// The side over which the neighbour gets out of the way soonest, of those that it was beyond; none when it was beyond no side.
std::optional<Qt::Edge> sideOf(const QRectF &rect, const QRectF &before, const QRectF &now)
{
    std::optional<Qt::Edge> best;
    for (const Qt::Edge edge : {Qt::LeftEdge, Qt::TopEdge, Qt::RightEdge, Qt::BottomEdge}) {
        if (depth(rect, before, edge) <= 1 && (!best || depth(rect, now, edge) < depth(rect, now, *best)))
            best = edge;
    }
    return best;
}

/// How long a line between a container and a neighbour must be for its chip.
void measureLines(const model::Diagram &diagram, const model::ComponentId &container, std::vector<Neighbour> &neighbours)
{
    for (const model::Connection &connection : diagram.connections()) {
        for (const auto &[inner, outer] : {std::pair{connection.from, connection.to}, std::pair{connection.to, connection.from}}) {
            if (inner != container && !diagram.isInside(inner, container))
                continue;
            for (Neighbour &each : neighbours) {
                if (!each.side || (outer != each.id && !diagram.isInside(outer, each.id)))
                    continue;
                const QSizeF chip = PictureBuilder::labelSizes(connection).chip;
                const bool across = *each.side == Qt::LeftEdge || *each.side == Qt::RightEdge;
                each.lineRoom = std::max(each.lineRoom, (across ? chip.width() : chip.height()) + 2 * lineBesideChip);
            }
        }
    }
}

} // namespace

void pushNeighboursOf(EditComposer &composer, const model::ComponentId &container, const QRectF &before)
{
    const QRectF now = composer.diagram().absoluteRect(container);
    std::vector<Neighbour> neighbours = neighboursOf(composer.diagram(), container);
    for (Neighbour &each : neighbours)
        each.side = sideOf(each.rect, before, now);
    measureLines(composer.diagram(), container, neighbours);
    for (const Qt::Edge edge : {Qt::LeftEdge, Qt::TopEdge, Qt::RightEdge, Qt::BottomEdge}) {
        double needed = 0;
        for (const Neighbour &each : neighbours) {
            // Lines keep the room that they had; what is beside a corner only must not be covered.
            const double distance = std::max(model::framePadding, std::min(each.lineRoom, -depth(each.rect, before, edge)));
            const QRectF claimed = now.marginsAdded({distance, distance, distance, distance});
            if (each.side == edge && each.rect.translated(each.shift).intersects(claimed))
                needed = std::max(needed, depth(each.rect, claimed, edge));
        }
        const double step = std::ceil(needed / model::gridStep) * model::gridStep;
        for (Neighbour &each : neighbours) {
            if (step > 0 && depth(each.rect, before, edge) <= 1)
                each.shift += outwards(edge, step);
        }
    }
    model::SetGeometry moves;
    for (const Neighbour &each : neighbours) {
        if (each.shift.isNull())
            continue;
        const model::Component *part = composer.diagram().component(each.id);
        moves.geometries.push_back({each.id, part->position.value_or(QPointF()) + each.shift, part->size});
        composer.makeRoomFor(each.id);
    }
    if (!moves.geometries.empty())
        composer.add(moves);
}

} // namespace views
