#include "views/tools/duplicate.h"

#include "model/edit/fragment.h"
#include "views/tools/composing.h"
#include "views/tools/pasting.h"
#include "views/tools/placement.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

constexpr double gapBelow = 40;

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

} // namespace

Duplicates duplicate(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots)
{
    Duplicates result;
    if (roots.empty())
        return result;
    const std::vector<Newcomer> newcomers = newcomersOf(diagram, roots);
    double height = 0;
    for (const Newcomer &newcomer : newcomers)
        height = std::max(height, newcomer.rect.height());
    const QPointF shift = freeShift(diagram, newcomers, {0, height + gapBelow});
    const auto sameParent = [&diagram](const model::ComponentId &id) { return diagram.component(id)->parent; };
    const model::FragmentCopy copy = model::copyFragment(diagram, model::fragmentOf(diagram, roots), sameParent, shift);
    EditComposer composer(diagram);
    composer.add(model::InsertParts{copy.parts});
    dockCopies(composer, copy.roots);
    for (const model::ComponentId &id : copy.roots) {
        composer.makeRoomFor(id);
        result.roots.insert(id);
    }
    const QString text = roots.size() == 1 ? Texts::tr("Duplicate %1").arg(diagram.component(roots.front())->displayName())
                                           : Texts::tr("Duplicate %1 parts").arg(roots.size());
    result.edit = composer.finish(text);
    return result;
}

} // namespace views
