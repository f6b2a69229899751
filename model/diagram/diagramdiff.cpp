#include "model/diagram/diagramdiff.h"

namespace model {

namespace {

bool differsOnlyInGeometry(const Component &before, Component after)
{
    after.position = before.position;
    after.size = before.size;
    return before == after;
}

/// `later` adds and removes on top of what `added`, `removed` and `changed` say already.
template<typename Id>
void mergeSets(QSet<Id> &added, QSet<Id> &removed, std::initializer_list<QSet<Id> *> changed,
               const QSet<Id> &laterAdded, const QSet<Id> &laterRemoved)
{
    for (const Id &id : laterRemoved) {
        for (QSet<Id> *set : changed)
            set->remove(id);
        if (!added.remove(id))
            removed.insert(id);
    }
    for (const Id &id : laterAdded) {
        if (removed.remove(id))
            (*changed.begin())->insert(id);
        else
            added.insert(id);
    }
}

void addPart(DiagramDiff &diff, const Component *before, const Component *after)
{
    if (before && after)
        diff.addChange(*before, *after);
    else if (after)
        diff.addedComponents.insert(after->id);
    else if (before)
        diff.removedComponents.insert(before->id);
}

void addPart(DiagramDiff &diff, const Connection *before, const Connection *after)
{
    if (before && after)
        diff.addChange(*before, *after);
    else if (after)
        diff.addedConnections.insert(after->id);
    else if (before)
        diff.removedConnections.insert(before->id);
}

bool differsInMembers(const Diagram &before, const Diagram &after)
{
    return before.title() != after.title() || before.description() != after.description()
           || before.members() != after.members();
}

} // namespace

bool DiagramDiff::isEmpty() const
{
    return *this == DiagramDiff();
}

bool DiagramDiff::isStructural() const
{
    return !addedComponents.isEmpty() || !removedComponents.isEmpty() || !changedComponents.isEmpty()
           || !addedConnections.isEmpty() || !removedConnections.isEmpty() || !changedConnections.isEmpty();
}

void DiagramDiff::merge(const DiagramDiff &later)
{
    changedComponents.unite(later.changedComponents - addedComponents);
    movedComponents.unite(later.movedComponents - addedComponents);
    changedConnections.unite(later.changedConnections - addedConnections);
    mergeSets(addedComponents, removedComponents, {&changedComponents, &movedComponents}, later.addedComponents,
              later.removedComponents);
    mergeSets(addedConnections, removedConnections, {&changedConnections}, later.addedConnections,
              later.removedConnections);
    membersChanged = membersChanged || later.membersChanged;
}

void DiagramDiff::addChange(const Component &before, const Component &after)
{
    if (before == after)
        return;
    (differsOnlyInGeometry(before, after) ? movedComponents : changedComponents).insert(after.id);
}

void DiagramDiff::addChange(const Connection &before, const Connection &after)
{
    if (before != after)
        changedConnections.insert(after.id);
}

DiagramDiff diffDiagrams(const Diagram &before, const Diagram &after)
{
    DiagramDiff diff;
    for (const Component &component : after.components())
        addPart(diff, before.component(component.id), &component);
    for (const Component &component : before.components()) {
        if (!after.component(component.id))
            diff.removedComponents.insert(component.id);
    }
    for (const Connection &connection : after.connections())
        addPart(diff, before.connection(connection.id), &connection);
    for (const Connection &connection : before.connections()) {
        if (!after.connection(connection.id))
            diff.removedConnections.insert(connection.id);
    }
    diff.membersChanged = differsInMembers(before, after);
    return diff;
}

DiagramDiff diffTouched(const Diagram &before, const Diagram &after, const DiagramDiff &touched)
{
    DiagramDiff diff;
    for (const QSet<ComponentId> *ids :
         {&touched.addedComponents, &touched.removedComponents, &touched.movedComponents, &touched.changedComponents}) {
        for (const ComponentId &id : *ids)
            addPart(diff, before.component(id), after.component(id));
    }
    for (const QSet<ConnectionId> *ids :
         {&touched.addedConnections, &touched.removedConnections, &touched.changedConnections}) {
        for (const ConnectionId &id : *ids)
            addPart(diff, before.connection(id), after.connection(id));
    }
    diff.membersChanged = touched.membersChanged && differsInMembers(before, after);
    return diff;
}

} // namespace model
