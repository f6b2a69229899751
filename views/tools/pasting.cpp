#include "views/tools/pasting.h"

#include "model/edit/fragment.h"
#include "model/layout/arrange.h"
#include "views/picture/notedrawing.h"
#include "views/tools/composing.h"
#include "views/tools/docking.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Pasting)
};

QRectF boundsOf(const model::Diagram &fragment)
{
    QRectF bounds;
    for (const model::Component &part : fragment.components())
        bounds |= fragment.absoluteRect(part.id);
    return bounds;
}

} // namespace

Duplicates pasted(const model::Diagram &diagram, const model::Diagram &fragment, const PastePlace &place)
{
    Duplicates result;
    const model::Diagram placed = model::arranged(withFittedTexts(fragment));
    const QRectF bounds = boundsOf(placed);
    const QPointF shift = freeShift(diagram, {{place.parent, bounds}}, place.center - bounds.center(), {.sight = place.sight});
    const auto parentOf = [&place](const model::ComponentId &) { return place.parent; };
    const model::FragmentCopy copy = model::copyFragment(diagram, placed, parentOf, shift);
    EditComposer composer(diagram);
    composer.add(model::InsertParts{copy.parts});
    dockCopies(composer, copy.roots);
    for (const model::ComponentId &id : copy.roots) {
        composer.makeRoomFor(id);
        result.roots.insert(id);
    }
    const QString text = copy.roots.size() == 1 ? Texts::tr("Paste %1").arg(copy.parts.components.front().part.displayName())
                                                : Texts::tr("Paste %1 parts").arg(copy.roots.size());
    result.edit = composer.finish(text);
    return result;
}

void dockCopies(EditComposer &composer, const std::vector<model::ComponentId> &ids)
{
    for (const model::ComponentId &id : ids) {
        const model::Component *part = composer.diagram().component(id);
        if (!part || !part->parent || !isDocked(composer.diagram(), id))
            continue;
        const QSizeF size = composer.diagram().sizeOf(id);
        composer.add(model::SetGeometry{{{id, freeDock(composer.diagram(), *part->parent, size), part->size}}});
    }
}

bool isOriginOf(const model::Component &part, const model::Diagram &fragment)
{
    const model::Component *taken = fragment.component(part.id);
    return taken && taken->kind == part.kind && taken->name == part.name && taken->properties == part.properties;
}

} // namespace views
