#include "views/tools/wrapping.h"

#include "model/layout/arrange.h"
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

void moveConnections(EditComposer &composer, const model::ComponentId &container)
{
    for (const model::ConnectionId &id : composer.diagram().connectionsOf(container)) {
        const model::Connection connection = *composer.diagram().connection(id);
        const auto listener = connection.to == container ? listenerIn(composer.diagram(), container, connection.protocol) : std::nullopt;
        if (listener && *listener != connection.from)
            composer.add(model::Reconnect{id, connection.from, *listener, connection.protocol});
    }
}

} // namespace

Placement wrap(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const QString &kind)
{
    model::Component frame = model::newPart(diagram, kind);
    const QRectF rect = frameAround(boundsOf(diagram, parts));
    frame.parent = commonContainer(diagram, parts);
    frame.position = rect.topLeft() - originOf(diagram, frame.parent);
    frame.size = rect.size();
    // Before what it holds in the order of the file, as a reader expects it.
    int first = int(diagram.components().size());
    for (const model::ComponentId &id : parts)
        first = std::min(first, diagram.indexOf(id));
    EditComposer composer(diagram);
    composer.add(model::InsertParts{{{{frame, first}}, {}}});
    for (const model::ComponentId &id : parts)
        composer.add(model::SetParent{id, frame.id, diagram.absolutePosition(id) - rect.topLeft()});
    pushNeighboursOf(composer, frame.id, boundsOf(diagram, parts));
    composer.makeRoomFor(frame.id);
    composer.pushNeighbours();
    return {frame.id, composer.finish(Texts::tr("Wrap in %1").arg(frame.displayName()))};
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
        moveConnections(composer, container);
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
