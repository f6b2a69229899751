#include "model/edit/nextpart.h"

#include "model/catalog/likelykinds.h"
#include "model/diagram/usualprotocol.h"
#include "model/edit/partname.h"

#include <QRegularExpression>

#include <algorithm>

namespace model {

namespace {

QSet<QString> kindsAt(const Diagram &diagram, const ComponentId &at, NextSide side)
{
    QSet<QString> kinds;
    for (const Connection &connection : diagram.connections()) {
        if ((side == NextSide::After ? connection.from : connection.to) == at)
            kinds.insert(diagram.component(side == NextSide::After ? connection.to : connection.from)->kind);
    }
    return kinds;
}

/// With the number that ends the name, where that is free: people look for one by the other.
ComponentId idBesideName(const Diagram &diagram, const QString &kind, const QString &name)
{
    static const QRegularExpression counted(QStringLiteral(" (\\d{1,4})$"));
    const QRegularExpressionMatch match = counted.match(name);
    const auto id = match.hasMatch() ? ComponentId::fromString(kind + QLatin1Char('-') + match.captured(1)) : std::nullopt;
    return id && !diagram.component(*id) ? *id : diagram.freeComponentId(kind);
}

} // namespace

bool wantsSeveral(const Component &asking, const ComponentKind &asked)
{
    return asking.has(Trait::Balances) || asking.has(Trait::VirtualAddress) || (asking.has(Trait::Replicates) && asked.has(Trait::Replicates));
}

Component newPart(const Diagram &diagram, const QString &kind)
{
    // What is written speaks for itself.
    const QString content = QStringLiteral("text");
    const bool written = findProperty(componentKind(kind).properties, content);
    const QString name = written ? QString() : freePartName(partNames(diagram), componentKind(kind).name);
    return {idBesideName(diagram, kind, name), kind, name, {}, {}, {}, {}, {}};
}

NextKinds nextKinds(const Diagram &diagram, const ComponentId &at, NextSide side)
{
    const Component *part = diagram.component(at);
    NextKinds kinds;
    if (!part)
        return kinds;
    const auto likely = side == NextSide::After ? likelyNextKinds(part->kindInfo()) : likelyPreviousKinds(part->kindInfo());
    for (const ComponentKind *kind : likely)
        kinds.likely.push_back(kind->id);
    const QSet<QString> present = kindsAt(diagram, at, side);
    std::stable_partition(kinds.likely.begin(), kinds.likely.end(), [&](const QString &kind) {
        return !present.contains(kind) || (side == NextSide::After && wantsSeveral(*part, componentKind(kind)));
    });
    for (const ComponentKind &kind : componentKinds()) {
        const bool listed = std::find(kinds.likely.begin(), kinds.likely.end(), kind.id) != kinds.likely.end();
        if (!listed && !kind.has(Trait::Annotation))
            kinds.others.push_back(kind.id);
    }
    // Who sends requests answers none.
    if (side == NextSide::After)
        std::stable_partition(kinds.others.begin(), kinds.others.end(), [](const QString &kind) { return !componentKind(kind).has(Trait::EntryPoint); });
    return kinds;
}

NextPart nextPart(const Diagram &diagram, const ComponentId &at, const QString &kind, NextSide side)
{
    const Component *present = diagram.component(at);
    Q_ASSERT(present);
    Component part = newPart(diagram, kind);
    if (side == NextSide::After && present->has(Trait::Replicates) && part.has(Trait::Replicates))
        part.properties.insert(QStringLiteral("role"), QStringLiteral("replica"));
    Diagram after = diagram;
    const Result<void> added = after.insertComponent(part);
    Q_ASSERT(added);
    Q_UNUSED(added)
    const ComponentId &from = side == NextSide::After ? at : part.id;
    const ComponentId &to = side == NextSide::After ? part.id : at;
    return {part, usualConnection(after, from, to)};
}

} // namespace model
