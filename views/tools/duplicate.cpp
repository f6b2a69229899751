#include "views/tools/duplicate.h"

#include "model/edit/fragment.h"
#include "model/edit/replica.h"
#include "model/layout/arrange.h"
#include "model/topology/topology.h"
#include "views/tools/composing.h"
#include "views/tools/pasting.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

constexpr double gapBelow = 40;
constexpr double roomForChips = 50; ///< of lines between a replica and the original: on no frame, and what passes has room as well

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Duplicate)
};

/// One rectangle per container: what stands together stays together.
std::vector<Newcomer> newcomersOf(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots)
{
    std::vector<Newcomer> newcomers;
    for (const model::ComponentId &id : roots) {
        const std::optional<model::ComponentId> &parent = diagram.component(id)->parent;
        const auto same = std::find_if(newcomers.begin(), newcomers.end(), [&](const Newcomer &each) { return each.parent == parent; });
        if (same == newcomers.end())
            newcomers.push_back({parent, diagram.absoluteRect(id)});
        else
            same->rect |= diagram.absoluteRect(id);
    }
    return newcomers;
}

QRectF boundsOf(const std::vector<Newcomer> &newcomers)
{
    QRectF bounds;
    for (const Newcomer &newcomer : newcomers)
        bounds |= newcomer.rect;
    return bounds;
}

/// Ends the edit: badges dock, frames grow, the copies are known.
Duplicates finished(EditComposer &composer, const std::vector<model::ComponentId> &copies, const QString &text)
{
    dockCopies(composer, copies);
    for (const model::ComponentId &id : copies)
        composer.makeRoomFor(id);
    return {{copies.begin(), copies.end()}, composer.finish(text)};
}

} // namespace

QString duplicateText(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots)
{
    return roots.size() == 1 ? Texts::tr("Duplicate %1").arg(diagram.component(roots.front())->displayName())
                             : Texts::tr("Duplicate %1 parts").arg(roots.size());
}

Duplicates duplicate(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots)
{
    if (roots.empty())
        return {};
    const std::vector<Newcomer> newcomers = newcomersOf(diagram, roots);
    const QPointF shift = freeShift(diagram, newcomers, {0, boundsOf(newcomers).height() + gapBelow});
    const auto sameParent = [&diagram](const model::ComponentId &id) { return diagram.component(id)->parent; };
    const model::FragmentCopy copy = model::copyFragment(diagram, model::fragmentOf(diagram, roots), sameParent, shift);
    EditComposer composer(diagram);
    composer.add(model::InsertParts{copy.parts});
    return finished(composer, copy.roots, duplicateText(diagram, roots));
}

Duplicates replicate(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots)
{
    if (roots.empty())
        return {};
    const std::vector<Newcomer> newcomers = newcomersOf(diagram, roots);
    const QSizeF size = boundsOf(newcomers).size();
    const bool down = model::flowDirection(diagram) == model::FlowDirection::Down;
    const QPointF wished = down ? QPointF(size.width() + roomForChips, 0) : QPointF(0, size.height() + roomForChips);
    const QPointF shift = freeShift(diagram, newcomers, wished, {down ? Qt::RightEdge : Qt::BottomEdge, false, true, roomForChips});
    const model::Replica replica = model::replicaOf(diagram, roots, shift, model::Topology(diagram).meantEnds());
    EditComposer composer(diagram);
    for (const model::Edit &edit : replica.edits)
        composer.add(edit);
    return finished(composer, replica.roots,
                    roots.size() == 1 ? Texts::tr("Duplicate %1 as replica").arg(diagram.component(roots.front())->displayName())
                                      : Texts::tr("Duplicate %1 parts as replicas").arg(roots.size()));
}

} // namespace views
