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
void mergeSets(QSet<Id> &added, QSet<Id> &removed, std::initializer_list<QSet<Id> *> changed, const QSet<Id> &laterAdded,
               const QSet<Id> &laterRemoved)
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
    mergeSets(addedComponents, removedComponents, {&changedComponents, &movedComponents}, later.addedComponents, later.removedComponents);
    mergeSets(addedConnections, removedConnections, {&changedConnections}, later.addedConnections, later.removedConnections);
    membersChanged = membersChanged || later.membersChanged;
}

DiagramDiff diffDiagrams(const Diagram &before, const Diagram &after)
{
    DiagramDiff diff;
    for (const Component &component : after.components()) {
        const Component *old = before.component(component.id);
        if (!old)
            diff.addedComponents.insert(component.id);
        else if (differsOnlyInGeometry(*old, component)) {
            if (*old != component)
                diff.movedComponents.insert(component.id);
        } else {
            diff.changedComponents.insert(component.id);
        }
    }
    for (const Component &component : before.components()) {
        if (!after.component(component.id))
            diff.removedComponents.insert(component.id);
    }
    for (const Connection &connection : after.connections()) {
        const Connection *old = before.connection(connection.id);
        if (!old)
            diff.addedConnections.insert(connection.id);
        else if (*old != connection)
            diff.changedConnections.insert(connection.id);
    }
    for (const Connection &connection : before.connections()) {
        if (!after.connection(connection.id))
            diff.removedConnections.insert(connection.id);
    }
    diff.membersChanged = before.title() != after.title() || before.description() != after.description()
        || before.members() != after.members();
    return diff;
}

} // namespace model
