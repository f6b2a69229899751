#include "views/tools/duplicate.h"

#include "views/tools/composing.h"
#include "views/tools/placement.h"

#include <QCoreApplication>
#include <QHash>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Duplicate)
};

using FreshIds = QHash<model::ComponentId, model::ComponentId>;

/// Ids are given one after the other, each on a diagram that has those before: so that all are free.
struct Copies {
    model::Diagram scratch;
    FreshIds ids;
    QHash<model::ComponentId, QPointF> shifts; ///< of the originals, contents included
    model::Diagram::Parts parts;
};

void copyPart(Copies &copies, const model::Component &original, bool root)
{
    model::Component copy = original;
    copy.id = copies.scratch.freeComponentId(original.id.toString());
    if (root && !original.name.isEmpty())
        copy.name = freePartName(copies.scratch, original.name);
    if (const auto parent = original.parent ? copies.ids.constFind(*original.parent) : copies.ids.constEnd();
        parent != copies.ids.constEnd())
        copy.parent = *parent;
    if (root) {
        const QPointF beside = original.position.value_or(QPointF()) + QPointF(0, copies.scratch.sizeOf(original.id).height() + 40);
        copy.position = freePlace(copies.scratch, original.parent, copies.scratch.sizeOf(original.id), beside);
    }
    const QPointF shift = root ? copy.position.value_or(QPointF()) - original.position.value_or(QPointF())
                               : copies.shifts.value(*original.parent);
    copies.shifts.insert(original.id, shift);
    copies.ids.insert(original.id, copy.id);
    const bool inserted = copies.scratch.insertComponent(copy).hasValue();
    Q_ASSERT(inserted);
    Q_UNUSED(inserted)
    copies.parts.components.push_back({copy, -1});
}

/// A line that was bent by hand moves with its ends; when they part, its bends have no meaning any more.
void moveLine(model::Connection &connection, const QPointF &from, const QPointF &to)
{
    std::vector<QPointF> waypoints = connection.waypoints();
    if (waypoints.empty())
        return;
    connection.properties.remove(model::Connection::waypointsKey());
    if (from != to)
        return;
    for (QPointF &point : waypoints)
        point += from;
    connection.properties.insert(model::Connection::waypointsKey(), model::waypointsToJson(waypoints));
}

void copyConnections(Copies &copies, const model::Diagram &diagram)
{
    for (const model::Connection &original : diagram.connections()) {
        const auto from = copies.ids.constFind(original.from);
        const auto to = copies.ids.constFind(original.to);
        if (from == copies.ids.constEnd() || to == copies.ids.constEnd())
            continue;
        model::Connection copy = original;
        copy.id = copies.scratch.freeConnectionId();
        moveLine(copy, copies.shifts.value(original.from), copies.shifts.value(original.to));
        copy.from = *from;
        copy.to = *to;
        const bool inserted = copies.scratch.insertConnection(copy).hasValue();
        Q_ASSERT(inserted);
        Q_UNUSED(inserted)
        copies.parts.connections.push_back({copy, -1});
    }
}

} // namespace

Duplicates duplicate(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots)
{
    Copies copies{diagram, {}, {}, {}};
    Duplicates result;
    for (const model::ComponentId &root : roots) {
        for (const model::ComponentId &id : diagram.subtreeOf(root))
            copyPart(copies, *diagram.component(id), id == root);
        result.roots.insert(copies.ids.value(root, root));
    }
    copyConnections(copies, diagram);
    EditComposer composer(diagram);
    composer.add(model::InsertParts{copies.parts});
    for (const model::ComponentId &id : std::as_const(result.roots))
        composer.makeRoomFor(id);
    const QString text = roots.size() == 1 ? Texts::tr("Duplicate %1").arg(diagram.component(roots.front())->displayName())
                                           : Texts::tr("Duplicate %1 parts").arg(roots.size());
    result.edit = composer.finish(text);
    return result;
}

} // namespace views
