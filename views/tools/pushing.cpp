#include "views/tools/pushing.h"

#include "model/layout/arrange.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

struct Neighbour {
    model::ComponentId id;
    QRectF rect;
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

} // namespace

void pushNeighboursOf(EditComposer &composer, const model::ComponentId &container, const QRectF &before)
{
    const double padding = model::framePadding;
    const QRectF now = composer.diagram().absoluteRect(container).adjusted(-padding, -padding, padding, padding);
    std::vector<Neighbour> neighbours = neighboursOf(composer.diagram(), container);
    for (const Qt::Edge edge : {Qt::LeftEdge, Qt::TopEdge, Qt::RightEdge, Qt::BottomEdge}) {
        double needed = 0;
        for (const Neighbour &each : neighbours) {
            if (depth(each.rect, before, edge) <= 1 && each.rect.intersects(now))
                needed = std::max(needed, depth(each.rect, now, edge));
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
