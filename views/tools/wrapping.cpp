#include "views/tools/wrapping.h"

#include "model/catalog/likelykinds.h"
#include "model/layout/arrange.h"
#include "model/layout/layouttree.h"
#include "views/tools/composing.h"
#include "views/tools/pushing.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Wrapping)
};

QPointF originOf(const model::Diagram &diagram, const std::optional<model::ComponentId> &container)
{
    return container ? diagram.absolutePosition(*container) : QPointF();
}

/// The innermost container that is around all of the parts.
std::optional<model::ComponentId> commonContainer(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts)
{
    for (const model::ComponentId &around : diagram.ancestorsOf(parts.front())) {
        if (std::all_of(parts.begin(), parts.end(), [&](const model::ComponentId &id) { return diagram.isInside(id, around); }))
            return around;
    }
    return std::nullopt;
}

QRectF boundsOf(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts)
{
    QRectF bounds;
    for (const model::ComponentId &id : parts)
        bounds |= diagram.absoluteRect(id);
    return bounds;
}

QRectF frameAround(const QRectF &bounds)
{
    const double padding = model::framePadding;
    return bounds.adjusted(-padding, -model::frameTitleHeight - padding / 2, padding, padding);
}

/// A part that would be drawn inside a frame around the others without being in it.
std::optional<model::ComponentId> strangerAmong(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts,
                                                const std::optional<model::ComponentId> &container)
{
    QSet<model::ComponentId> known;
    for (const model::ComponentId &id : parts) {
        for (const model::ComponentId &inside : diagram.subtreeOf(id))
            known.insert(inside);
    }
    if (container) {
        known.insert(*container);
        for (const model::ComponentId &around : diagram.ancestorsOf(*container))
            known.insert(around);
    }
    const QRectF bounds = boundsOf(diagram, parts);
    for (const model::Component &component : diagram.components()) {
        if (!known.contains(component.id) && diagram.absoluteRect(component.id).intersects(bounds))
            return component.id;
    }
    return std::nullopt;
}

/// Whose border the parts sit on, when they are nothing but badges there: a frame would be no larger than a sign.
std::optional<model::ComponentId> hostOfBadges(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts)
{
    const model::LayoutTree tree(diagram);
    const auto isDocked = [&](const model::ComponentId &id) {
        const model::LayoutTree::Node &node = tree.node(diagram.indexOf(id));
        return node.docked && node.parent >= 0;
    };
    if (!std::all_of(parts.begin(), parts.end(), isDocked))
        return std::nullopt;
    return diagram.component(parts.front())->parent;
}

/// The only part inside that can be meant when the container is.
std::optional<model::ComponentId> onlyPartIn(const model::Diagram &diagram, const model::ComponentId &container)
{
    std::vector<model::ComponentId> found;
    for (const model::ComponentId &id : diagram.subtreeOf(container)) {
        const model::Component *part = diagram.component(id);
        if (id != container && !part->has(model::Trait::Encloses) && !part->has(model::Trait::Badge) && !part->has(model::Trait::Annotation))
            found.push_back(id);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

/// What inside a container answers a protocol.
std::optional<model::ComponentId> listenerIn(const model::Diagram &diagram, const model::ComponentId &container, const QString &protocol)
{
    for (const model::ComponentId &id : diagram.subtreeOf(container)) {
        const model::Component *part = diagram.component(id);
        if (id != container && !part->has(model::Trait::Encloses) && part->kindInfo().speaks.contains(protocol))
            return id;
    }
    return std::nullopt;
}

/// How many connections of the container no part inside can take over.
int moveConnections(EditComposer &composer, const model::ComponentId &container)
{
    int lost = 0;
    for (const model::ConnectionId &id : composer.diagram().connectionsOf(container)) {
        model::Connection moved = *composer.diagram().connection(id);
        const std::optional<model::ComponentId> only = onlyPartIn(composer.diagram(), container);
        if (moved.to == container) {
            const auto listener = listenerIn(composer.diagram(), container, moved.protocol);
            moved.to = listener ? *listener : only.value_or(container);
        }
        if (moved.from == container)
            moved.from = only.value_or(container);
        const bool fits = moved.from != container && moved.to != container && moved.from != moved.to;
        if (!fits || !composer.add(model::Reconnect{id, moved.from, moved.to, moved.protocol}))
            ++lost;
    }
    return lost;
}

} // namespace

model::Result<Placement> wrap(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const QString &kind)
{
    if (const auto host = hostOfBadges(diagram, parts))
        return model::Error{Texts::tr("What sits on the border of %1 belongs to it. Select %1 to put a frame around both.")
                                .arg(diagram.component(*host)->displayName())};
    model::Component frame = model::newPart(diagram, kind);
    const QRectF rect = frameAround(boundsOf(diagram, parts));
    frame.parent = commonContainer(diagram, parts);
    if (const auto stranger = strangerAmong(diagram, parts, frame.parent))
        return model::Error{Texts::tr("%1 lies among the selected parts, so it would seem to be inside as well. Select it too, or move it away.")
                                .arg(diagram.component(*stranger)->displayName())};
    frame.position = rect.topLeft() - originOf(diagram, frame.parent);
    frame.size = rect.size();
    // Before what it holds in the order of the file, as a reader expects it.
    int first = int(diagram.components().size());
    for (const model::ComponentId &id : parts)
        first = std::min(first, diagram.indexOf(id));
    EditComposer composer(diagram);
    composer.add(model::InsertParts{{{{frame, first}}, {}}});
    for (const model::ComponentId &id : parts) {
        if (!composer.add(model::SetParent{id, frame.id, diagram.absolutePosition(id) - rect.topLeft()}))
            return model::Error{composer.refusal()};
    }
    pushNeighboursOf(composer, frame.id, boundsOf(diagram, parts));
    composer.makeRoomFor(frame.id);
    return Placement{frame.id, composer.finish(Texts::tr("Wrap in %1").arg(frame.displayName()))};
}

std::vector<QString> likelyFrames(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts)
{
    std::vector<const model::ComponentKind *> contents;
    for (const model::ComponentId &id : parts)
        contents.push_back(&diagram.component(id)->kindInfo());
    const std::optional<model::ComponentId> around = commonContainer(diagram, parts);
    std::vector<QString> ids;
    for (const model::ComponentKind *kind : model::likelyFrameKinds(contents, around ? &diagram.component(*around)->kindInfo() : nullptr))
        ids.push_back(kind->id);
    return ids;
}

Unwrapping unwrap(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts)
{
    Unwrapping result;
    EditComposer composer(diagram);
    model::RemoveParts removal;
    for (const model::ComponentId &container : parts) {
        const std::vector<model::ComponentId> children = diagram.childrenOf(container);
        if (children.empty())
            continue;
        result.lost += moveConnections(composer, container);
        const std::optional<model::ComponentId> outer = diagram.component(container)->parent;
        for (const model::ComponentId &child : children) {
            composer.add(model::SetParent{child, outer, diagram.absolutePosition(child) - originOf(diagram, outer)});
            result.contents.insert(child);
        }
        removal.components.push_back(container);
    }
    if (removal.components.empty())
        return result;
    composer.add(removal);
    result.edit = composer.finish(removal.components.size() == 1
                                      ? Texts::tr("Unwrap %1").arg(diagram.component(removal.components.front())->displayName())
                                      : Texts::tr("Unwrap %1 parts").arg(removal.components.size()));
    return result;
}

} // namespace views
