#include "views/tools/measures.h"

#include "views/tools/composing.h"
#include "views/tools/resizing.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

double measureOf(const QRectF &rect, Measure measure)
{
    switch (measure) {
    case Measure::X:
        return rect.left();
    case Measure::Y:
        return rect.top();
    case Measure::Width:
        return rect.width();
    case Measure::Height:
        break;
    }
    return rect.height();
}

QRectF withMeasure(QRectF rect, Measure measure, double value)
{
    switch (measure) {
    case Measure::X:
        rect.moveLeft(value);
        break;
    case Measure::Y:
        rect.moveTop(value);
        break;
    case Measure::Width:
        rect.setWidth(value);
        break;
    case Measure::Height:
        rect.setHeight(value);
        break;
    }
    return rect;
}

/// What the part needs that needs most.
double leastOf(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids, Measure measure)
{
    double least = 0;
    for (const model::ComponentId &id : ids)
        least = std::max(least, measureOf(resizedRect(diagram, id, Corner::BottomRight, diagram.absoluteRect(id).topLeft()), measure));
    return least;
}

model::SetGeometry moved(const model::Diagram &diagram, const model::ComponentId &id, const QPointF &place)
{
    const model::Component *part = diagram.component(id);
    return {{{id, part->position.value_or(QPointF()) + place - diagram.absolutePosition(id), part->size}}};
}

} // namespace

double measureOf(const model::Diagram &diagram, const model::ComponentId &id, Measure measure)
{
    return measureOf(diagram.absoluteRect(id), measure);
}

model::Result<model::Edit> measureEdit(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids, Measure measure, double value)
{
    const bool moves = measure == Measure::X || measure == Measure::Y;
    if (const double least = moves ? value : leastOf(diagram, ids, measure); value < least)
        return model::Error{Texts::tr("At least %1, to be read and to hold what is inside.").arg(least)};
    // What lies inside a container that is moved as well moves along. For sizes containers come first: they need not make room twice.
    std::vector<model::ComponentId> order = moves ? outermost(diagram, QSet<model::ComponentId>(ids.begin(), ids.end())) : ids;
    std::stable_sort(order.begin(), order.end(), [&](const auto &a, const auto &b) { return diagram.ancestorsOf(a).size() < diagram.ancestorsOf(b).size(); });
    EditComposer composer(diagram);
    for (const model::ComponentId &id : order) {
        const QRectF rect = withMeasure(composer.diagram().absoluteRect(id), measure, value);
        composer.add(moves ? moved(composer.diagram(), id, rect.topLeft()) : geometryFor(composer.diagram(), id, rect));
        composer.makeRoomFor(id);
    }
    if (!composer.refusal().isEmpty())
        return model::Error{composer.refusal()};
    if (ids.size() > 1)
        return composer.finish(moves ? Texts::tr("Move %1 parts").arg(ids.size()) : Texts::tr("Resize %1 parts").arg(ids.size()));
    const QString name = ids.empty() ? QString() : diagram.component(ids.front())->displayName();
    return composer.finish(moves ? Texts::tr("Move %1").arg(name) : Texts::tr("Resize %1").arg(name));
}

} // namespace views
