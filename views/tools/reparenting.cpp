#include "views/tools/reparenting.h"

#include "model/layout/arrange.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

namespace views {

namespace {

constexpr double gapBelow = 40;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Reparenting)
};

/// Where a part that comes from elsewhere looks for room first, relative to the container.
QPointF wishedPlace(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container)
{
    if (container)
        return {model::framePadding, model::frameTitleHeight + model::framePadding};
    // Out of its frame, to below the outermost one: near where it was, and beside nothing that it has to do with.
    const std::vector<model::ComponentId> frames = diagram.ancestorsOf(part.id);
    const QRectF left = diagram.absoluteRect(frames.empty() ? part.id : frames.back());
    return {diagram.absoluteRect(part.id).left(), left.bottom() + gapBelow};
}

QString textFor(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const std::optional<model::ComponentId> &container)
{
    const QString what = parts.size() == 1 ? diagram.component(parts.front())->displayName() : Texts::tr("%1 parts").arg(parts.size());
    return container ? Texts::tr("Move %1 into %2").arg(what, diagram.component(*container)->displayName()) : Texts::tr("Move %1 out").arg(what);
}

} // namespace

std::optional<QSizeF> sizeInside(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container)
{
    if (!part.has(model::Trait::Badge) || part.kindInfo().defaultSize == badgeSize)
        return part.size;
    const bool badge = becomesBadge(diagram, part, container) && !isOnRequestPath(diagram, part.id);
    if (badge && !part.size)
        return badgeSize;
    return !badge && part.size == badgeSize ? std::nullopt : part.size;
}

model::Edit moveInto(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const std::optional<model::ComponentId> &container)
{
    EditComposer composer(diagram);
    for (const model::ComponentId &id : parts) {
        const model::Component part = *diagram.component(id);
        if (part.parent == container)
            continue;
        const std::optional<QSizeF> size = sizeInside(diagram, part, container);
        const QSizeF shown = size.value_or(part.kindInfo().defaultSize);
        const bool docks = container && part.has(model::Trait::Badge) && shown == badgeSize;
        const QPointF place = docks ? freeDock(composer.diagram(), *container, shown)
                                    : freePlace(composer.diagram(), container, shown, wishedPlace(diagram, part, container));
        composer.add(model::SetParent{id, container, place});
        if (size != part.size)
            composer.add(model::SetGeometry{{{id, place, size}}});
        composer.makeRoomFor(id);
    }
    return composer.finish(textFor(diagram, parts, container));
}

} // namespace views
