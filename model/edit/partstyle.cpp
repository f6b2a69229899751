#include "model/edit/partstyle.h"

#include <algorithm>

namespace model {

namespace {

constexpr double roomInFrame = 16; ///< below and beside what is in a container

const QStringList &lookKeys()
{
    static const QStringList keys{QStringLiteral("color"), QStringLiteral("icon"), QStringLiteral("size"), QStringLiteral("align")};
    return keys;
}

QJsonObject lookOf(const QJsonObject &properties, const PropertySchemas &schemas)
{
    QJsonObject look;
    for (const QString &key : lookKeys()) {
        if (properties.contains(key) && findProperty(schemas, key))
            look.insert(key, properties.value(key));
    }
    return look;
}

bool haveSameShape(const Traits &a, const Traits &b)
{
    constexpr Trait telling[] = {Trait::Encloses, Trait::Annotation, Trait::Caption, Trait::Badge};
    return std::all_of(std::begin(telling), std::end(telling), [&](Trait trait) { return a.has(trait) == b.has(trait); });
}

QSizeF withContents(const Diagram &diagram, const ComponentId &id, QSizeF size)
{
    for (const ComponentId &child : diagram.childrenOf(id)) {
        if (diagram.component(child)->has(Trait::Badge))
            continue;
        const QPointF corner = diagram.component(child)->position.value_or(QPointF());
        const QSizeF own = diagram.sizeOf(child);
        size = size.expandedTo({corner.x() + own.width() + roomInFrame, corner.y() + own.height() + roomInFrame});
    }
    return size;
}

/// The properties of the look that the target can have and does not have yet.
template<typename MakeEdit>
void addProperties(const PartStyle &style, const QJsonObject &present, const PropertySchemas &schemas, std::vector<Edit> &edits, const MakeEdit &make)
{
    for (const QString &key : lookKeys()) {
        const PropertySchema *schema = findProperty(schemas, key);
        const QJsonValue value = style.properties.value(key);
        if (!schema || present.value(key) == value || (!value.isUndefined() && !validateProperty(*schema, value)))
            continue;
        edits.push_back(make(key, value));
    }
}

} // namespace

PartStyle styleOf(const Diagram &diagram, const ComponentId &id)
{
    const Component &part = *diagram.component(id);
    return {lookOf(part.properties, part.kindInfo().properties), part.kindInfo().traits, diagram.sizeOf(id)};
}

PartStyle styleOf(const Connection &connection)
{
    return {lookOf(connection.properties, connectionProperties()), std::nullopt, {}};
}

std::vector<Edit> applyStyle(const Diagram &diagram, const PartStyle &style, const std::vector<ComponentId> &parts,
                             const std::vector<ConnectionId> &connections)
{
    std::vector<Edit> edits;
    for (const ComponentId &id : parts) {
        const Component &part = *diagram.component(id);
        addProperties(style, part.properties, part.kindInfo().properties, edits,
                      [&id](const QString &key, const QJsonValue &value) { return SetComponentProperty{id, key, value}; });
        if (!style.shape || !haveSameShape(*style.shape, part.kindInfo().traits))
            continue;
        const QSizeF size = withContents(diagram, id, style.size);
        if (size != diagram.sizeOf(id))
            edits.push_back(SetGeometry{{{id, part.position, size}}});
    }
    for (const ConnectionId &id : connections) {
        addProperties(style, diagram.connection(id)->properties, connectionProperties(), edits,
                      [&id](const QString &key, const QJsonValue &value) { return SetConnectionProperty{id, key, value}; });
    }
    return edits;
}

} // namespace model
