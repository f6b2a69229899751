#include "model/edit/edit.h"

#include "model/diagram/reservedmembers.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Replaces one part and makes the inverse from what it was before.
template<typename Part, typename Change, typename Inverse>
Result<AppliedEdit> changePart(Diagram &diagram, const Part *part, Change change, Inverse inverse)
{
    const Part old = *part;
    Part changed = old;
    change(changed);
    if (Result<void> done = diagram.replace(changed); !done)
        return done.error();
    AppliedEdit applied{inverse(old), {}};
    applied.diff.addChange(old, changed);
    return applied;
}

template<typename Change, typename Inverse>
Result<AppliedEdit> changeComponent(Diagram &diagram, const ComponentId &id, Change change, Inverse inverse)
{
    const Component *part = diagram.component(id);
    return part ? changePart(diagram, part, change, inverse) : noSuchPart(id);
}

template<typename Change, typename Inverse>
Result<AppliedEdit> changeConnection(Diagram &diagram, const ConnectionId &id, Change change, Inverse inverse)
{
    const Connection *part = diagram.connection(id);
    return part ? changePart(diagram, part, change, inverse) : noSuchPart(id);
}

void restore(Diagram &diagram, const std::vector<Component> &parts)
{
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const Result<void> done = diagram.replace(*part);
        Q_ASSERT(done);
    }
}

Result<AppliedEdit> apply(Diagram &diagram, const SetGeometry &edit)
{
    std::vector<Component> olds;
    olds.reserve(edit.geometries.size());
    for (const SetGeometry::Geometry &geometry : edit.geometries) {
        const Component *old = diagram.component(geometry.id);
        if (!old) {
            restore(diagram, olds);
            return noSuchPart(geometry.id);
        }
        Component changed = *old;
        changed.position = geometry.position;
        changed.size = geometry.size;
        olds.push_back(*old);
        if (Result<void> done = diagram.replace(changed); !done) {
            olds.pop_back();
            restore(diagram, olds);
            return done.error();
        }
    }
    SetGeometry inverse;
    DiagramDiff diff;
    QSet<ComponentId> seen;
    for (const Component &old : olds) {
        if (!seen.contains(old.id)) {
            inverse.geometries.push_back({old.id, old.position, old.size});
            diff.addChange(old, *diagram.component(old.id));
        }
        seen.insert(old.id);
    }
    return AppliedEdit{std::move(inverse), std::move(diff)};
}

Result<AppliedEdit> apply(Diagram &diagram, const SetParent &edit)
{
    return changeComponent(
        diagram, edit.id,
        [&](Component &part) {
            part.parent = edit.parent;
            part.position = edit.position;
        },
        [](const Component &old) {
            return SetParent{old.id, old.parent, old.position};
        });
}

Result<AppliedEdit> apply(Diagram &diagram, const Rename &edit)
{
    return changeComponent(
        diagram, edit.id, [&](Component &part) { part.name = edit.name; },
        [](const Component &old) {
            return Rename{old.id, old.name};
        });
}

void setMember(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
}

/// The members that the schemas refuse, such as the role of a database on a part that is no database any more.
QJsonObject refusedMembers(const PropertySchemas &schemas, const QJsonObject &members)
{
    QJsonObject refused;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const PropertySchema *schema = findProperty(schemas, member.key());
        if (schema && !validateProperty(*schema, *member))
            refused.insert(member.key(), *member);
    }
    return refused;
}

Result<AppliedEdit> apply(Diagram &diagram, const SetKind &edit)
{
    const PropertySchemas &schemas = componentKind(edit.kind).properties;
    return changeComponent(
        diagram, edit.id,
        [&](Component &part) {
            part.kind = edit.kind;
            for (const QString &key : refusedMembers(schemas, part.properties).keys())
                part.properties.remove(key);
        },
        [&](const Component &old) -> Edit {
            const QJsonObject lost = refusedMembers(schemas, old.properties);
            if (lost.isEmpty())
                return SetKind{old.id, old.kind};
            Edits inverse{{SetKind{old.id, old.kind}}, {}};
            for (auto member = lost.begin(); member != lost.end(); ++member)
                inverse.edits.push_back(SetComponentProperty{old.id, member.key(), *member});
            return inverse;
        });
}

Result<void> validateValue(const PropertySchemas &schemas, const QString &key, const QJsonValue &value)
{
    const PropertySchema *schema = findProperty(schemas, key);
    return schema && !value.isUndefined() ? validateProperty(*schema, value) : Result<void>();
}

Result<AppliedEdit> apply(Diagram &diagram, const SetComponentProperty &edit)
{
    const Component *part = diagram.component(edit.id);
    if (!part)
        return noSuchPart(edit.id);
    if (Result<void> valid = validateValue(part->kindInfo().properties, edit.key, edit.value); !valid)
        return valid.error();
    return changeComponent(
        diagram, edit.id, [&](Component &changed) { setMember(changed.properties, edit.key, edit.value); },
        [&](const Component &old) {
            return SetComponentProperty{old.id, edit.key, old.properties.value(edit.key)};
        });
}

Result<AppliedEdit> apply(Diagram &diagram, const SetConnectionProperty &edit)
{
    if (Result<void> valid = validateValue(connectionProperties(), edit.key, edit.value); !valid)
        return valid.error();
    return changeConnection(
        diagram, edit.id, [&](Connection &part) { setMember(part.properties, edit.key, edit.value); },
        [&](const Connection &old) {
            return SetConnectionProperty{old.id, edit.key, old.properties.value(edit.key)};
        });
}

Result<AppliedEdit> apply(Diagram &diagram, const Reconnect &edit)
{
    return changeConnection(
        diagram, edit.id,
        [&](Connection &part) {
            part.from = edit.from;
            part.to = edit.to;
            part.protocol = edit.protocol;
        },
        [](const Connection &old) {
            return Reconnect{old.id, old.from, old.to, old.protocol};
        });
}

Result<AppliedEdit> apply(Diagram &diagram, const SetDocumentInfo &edit)
{
    for (const QString &key : edit.members.keys()) {
        if (isReservedDiagramMember(key))
            return Error{Texts::tr("“%1” cannot be a further member of the diagram.").arg(key)};
    }
    const SetDocumentInfo inverse{diagram.title(), diagram.description(), diagram.members()};
    DiagramDiff diff;
    diff.membersChanged = inverse != edit;
    diagram.setTitle(edit.title);
    diagram.setDescription(edit.description);
    diagram.setMembers(edit.members);
    return AppliedEdit{inverse, diff};
}

Result<AppliedEdit> apply(Diagram &diagram, const Edits &edit)
{
    const Diagram before = diagram;
    Edits inverse{{}, edit.text};
    inverse.edits.reserve(edit.edits.size());
    DiagramDiff touched;
    for (const Edit &step : edit.edits) {
        Result<AppliedEdit> applied = applyEdit(diagram, step);
        if (!applied) {
            diagram = before;
            return applied.error();
        }
        inverse.edits.push_back(std::move(applied->inverse));
        touched.merge(applied->diff);
    }
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return AppliedEdit{std::move(inverse), diffTouched(before, diagram, touched)};
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
