#include "model/edit/edit.h"

#include <QCoreApplication>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

template<typename Id>
Error noSuchPart(const Id &id)
{
    return Error{Texts::tr("There is no part “%1”; it may have been removed.").arg(id.toString())};
}

DiagramDiff changedDiff(const ComponentId &id)
{
    DiagramDiff diff;
    diff.changedComponents.insert(id);
    return diff;
}

DiagramDiff changedDiff(const ConnectionId &id)
{
    DiagramDiff diff;
    diff.changedConnections.insert(id);
    return diff;
}

Result<AppliedEdit> apply(Diagram &diagram, const InsertParts &edit)
{
    if (Result<void> done = diagram.insert(edit.parts); !done)
        return done.error();
    RemoveParts inverse;
    DiagramDiff diff;
    for (const auto &entry : edit.parts.components) {
        inverse.components.push_back(entry.part.id);
        diff.addedComponents.insert(entry.part.id);
    }
    for (const auto &entry : edit.parts.connections) {
        inverse.connections.push_back(entry.part.id);
        diff.addedConnections.insert(entry.part.id);
    }
    return AppliedEdit{inverse, diff};
}

Result<AppliedEdit> apply(Diagram &diagram, const RemoveParts &edit)
{
    for (const ComponentId &id : edit.components) {
        if (!diagram.component(id))
            return noSuchPart(id);
    }
    for (const ConnectionId &id : edit.connections) {
        if (!diagram.connection(id))
            return noSuchPart(id);
    }
    InsertParts inverse{diagram.remove({edit.components.begin(), edit.components.end()},
                                       {edit.connections.begin(), edit.connections.end()})};
    DiagramDiff diff;
    for (const auto &entry : inverse.parts.components)
        diff.removedComponents.insert(entry.part.id);
    for (const auto &entry : inverse.parts.connections)
        diff.removedConnections.insert(entry.part.id);
    return AppliedEdit{std::move(inverse), std::move(diff)};
}

Result<AppliedEdit> apply(Diagram &diagram, const SetGeometry &edit)
{
    SetGeometry inverse;
    DiagramDiff diff;
    for (const SetGeometry::Geometry &geometry : edit.geometries) {
        const Component *old = diagram.component(geometry.id);
        Result<void> done = old ? Result<void>() : Result<void>(noSuchPart(geometry.id));
        if (old) {
            inverse.geometries.insert(inverse.geometries.begin(), {old->id, old->position, old->size});
            Component changed = *old;
            changed.position = geometry.position;
            changed.size = geometry.size;
            done = diagram.replace(changed);
        }
        if (!done) {
            for (const SetGeometry::Geometry &before : inverse.geometries) {
                Component restored = *diagram.component(before.id);
                restored.position = before.position;
                restored.size = before.size;
                (void)diagram.replace(restored);
            }
            return done.error();
        }
        diff.movedComponents.insert(geometry.id);
    }
    return AppliedEdit{inverse, diff};
}

/// Changes one component through `change` and makes the inverse from what it was before.
template<typename Change, typename Inverse>
Result<AppliedEdit> changeComponent(Diagram &diagram, const ComponentId &id, Change change, Inverse inverse)
{
    const Component *old = diagram.component(id);
    if (!old)
        return noSuchPart(id);
    Component changed = *old;
    change(changed);
    Edit back = inverse(*old);
    if (Result<void> done = diagram.replace(changed); !done)
        return done.error();
    return AppliedEdit{std::move(back), changedDiff(id)};
}

Result<AppliedEdit> apply(Diagram &diagram, const SetParent &edit)
{
    return changeComponent(
        diagram, edit.id,
        [&](Component &part) {
            part.parent = edit.parent;
            part.position = edit.position;
        },
        [](const Component &old) { return SetParent{old.id, old.parent, old.position}; });
}

Result<AppliedEdit> apply(Diagram &diagram, const Rename &edit)
{
    return changeComponent(
        diagram, edit.id, [&](Component &part) { part.name = edit.name; },
        [](const Component &old) { return Rename{old.id, old.name}; });
}

Result<AppliedEdit> apply(Diagram &diagram, const SetKind &edit)
{
    return changeComponent(
        diagram, edit.id, [&](Component &part) { part.kind = edit.kind; },
        [](const Component &old) { return SetKind{old.id, old.kind}; });
}

Result<void> validateValue(const PropertySchemas &schemas, const QString &key, const QJsonValue &value)
{
    const PropertySchema *schema = findProperty(schemas, key);
    return schema && !value.isUndefined() ? validateProperty(*schema, value) : Result<void>();
}

void setMember(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
}

Result<AppliedEdit> apply(Diagram &diagram, const SetComponentProperty &edit)
{
    if (const Component *part = diagram.component(edit.id)) {
        if (Result<void> valid = validateValue(part->kindInfo().properties, edit.key, edit.value); !valid)
            return valid.error();
    }
    return changeComponent(
        diagram, edit.id, [&](Component &part) { setMember(part.properties, edit.key, edit.value); },
        [&](const Component &old) { return SetComponentProperty{old.id, edit.key, old.properties.value(edit.key)}; });
}

Result<AppliedEdit> apply(Diagram &diagram, const SetConnectionProperty &edit)
{
    const Connection *old = diagram.connection(edit.id);
    if (!old)
        return noSuchPart(edit.id);
    if (Result<void> valid = validateValue(connectionProperties(), edit.key, edit.value); !valid)
        return valid.error();
    const SetConnectionProperty inverse{edit.id, edit.key, old->properties.value(edit.key)};
    Connection changed = *old;
    setMember(changed.properties, edit.key, edit.value);
    if (Result<void> done = diagram.replace(changed); !done)
        return done.error();
    return AppliedEdit{inverse, changedDiff(edit.id)};
}

Result<AppliedEdit> apply(Diagram &diagram, const Reconnect &edit)
{
    const Connection *old = diagram.connection(edit.id);
    if (!old)
        return noSuchPart(edit.id);
    const Reconnect inverse{old->id, old->from, old->to, old->protocol};
    Connection changed = *old;
    changed.from = edit.from;
    changed.to = edit.to;
    changed.protocol = edit.protocol;
    if (Result<void> done = diagram.replace(changed); !done)
        return done.error();
    return AppliedEdit{inverse, changedDiff(edit.id)};
}

Result<AppliedEdit> apply(Diagram &diagram, const SetDocumentInfo &edit)
{
    const SetDocumentInfo inverse{diagram.title(), diagram.description(), diagram.members()};
    diagram.setTitle(edit.title);
    diagram.setDescription(edit.description);
    diagram.setMembers(edit.members);
    DiagramDiff diff;
    diff.membersChanged = true;
    return AppliedEdit{inverse, diff};
}

Result<AppliedEdit> apply(Diagram &diagram, const Edits &edit)
{
    Edits inverse{{}, edit.text};
    DiagramDiff diff;
    for (const Edit &step : edit.edits) {
        Result<AppliedEdit> applied = applyEdit(diagram, step);
        if (!applied) {
            for (const Edit &back : inverse.edits)
                (void)applyEdit(diagram, back);
            return applied.error();
        }
        inverse.edits.insert(inverse.edits.begin(), applied->inverse);
        diff.merge(applied->diff);
    }
    return AppliedEdit{inverse, diff};
}

} // namespace

bool Edits::operator==(const Edits &other) const
{
    return edits == other.edits && text == other.text;
}

Result<AppliedEdit> applyEdit(Diagram &diagram, const Edit &edit)
{
    return std::visit([&diagram](const auto &alternative) { return apply(diagram, alternative); }, edit);
}

} // namespace model
