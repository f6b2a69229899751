#include "tests/model/randomedits.h"

#include "tests/model/odddiagram.h"

namespace tests {

using namespace model;

Edit RandomEdits::next(const Diagram &diagram, int depth)
{
    const int kinds = depth > 0 ? 11 : 10;
    switch (diagram.components().size() < 3 ? 0 : m_random.bounded(kinds)) {
    case 0:
        return insertion(diagram);
    case 1:
        return RemoveParts{{component(diagram)}, {}};
    case 2:
        return SetGeometry{
            {{component(diagram), position(), {}}, {component(diagram), {}, QSizeF(m_random.bounded(0, 300), 50)}}};
    case 3:
        return SetParent{component(diagram), component(diagram), position()};
    case 4:
        return SetParent{component(diagram), {}, position()};
    case 5:
        return Rename{component(diagram), oddText(m_random)};
    case 6:
        return SetKind{component(diagram), kind()};
    case 7:
        return property(diagram);
    case 8:
        return connectionChange(diagram);
    case 9:
        return SetDocumentInfo{oddText(m_random), diagram.description(), oddMembers(m_random)};
    default:
        return several(diagram);
    }
}

QString RandomEdits::kind()
{
    return componentKinds()[std::size_t(m_random.bounded(int(componentKinds().size())))].id;
}

std::optional<QPointF> RandomEdits::position()
{
    return m_random.bounded(4) == 0 ? std::nullopt
                                    : std::optional<QPointF>(QPointF(m_random.bounded(500), m_random.bounded(500)));
}

ComponentId RandomEdits::component(const Diagram &diagram)
{
    if (m_random.bounded(30) == 0)
        return *ComponentId::fromString(QStringLiteral("nobody"));
    return diagram.components()[std::size_t(m_random.bounded(int(diagram.components().size())))].id;
}

Edit RandomEdits::insertion(const Diagram &diagram)
{
    Diagram::Parts parts;
    Component part{diagram.freeComponentId(kind()), kind(), {}, {}, position(), {}, oddMembers(m_random), {}};
    const int places = int(diagram.components().size()) + 1;
    if (!diagram.isEmpty() && m_random.bounded(2) == 0)
        part.parent = component(diagram);
    const ComponentId other = diagram.isEmpty() ? part.id : component(diagram);
    parts.components.push_back({part, m_random.bounded(-1, places)});
    parts.connections.push_back({{diagram.freeConnectionId(), part.id, other, QStringLiteral("http"), {}},
                                 m_random.bounded(-1, int(diagram.connections().size()) + 1)});
    return InsertParts{parts};
}

Edit RandomEdits::property(const Diagram &diagram)
{
    const ComponentId target = component(diagram);
    const Component *part = diagram.component(target);
    if (!part || part->kindInfo().properties.empty())
        return SetComponentProperty{target, QStringLiteral("x-odd"), oddValue(m_random)};
    const PropertySchemas &schemas = part->kindInfo().properties;
    const PropertySchema &schema = schemas[std::size_t(m_random.bounded(int(schemas.size())))];
    const QJsonValue values[] = {QJsonValue(QJsonValue::Undefined), validValue(schema, m_random.bounded(5)),
                                 oddValue(m_random)};
    return SetComponentProperty{target, schema.key, values[m_random.bounded(3)]};
}

Edit RandomEdits::connectionChange(const Diagram &diagram)
{
    if (diagram.connections().empty())
        return insertion(diagram);
    const ConnectionId target =
        diagram.connections()[std::size_t(m_random.bounded(int(diagram.connections().size())))].id;
    switch (m_random.bounded(4)) {
    case 0:
        return RemoveParts{{}, {target}};
    case 1:
        return Reconnect{target, component(diagram), component(diagram), QStringLiteral("mysql")};
    default: {
        const PropertySchema &schema =
            connectionProperties()[std::size_t(m_random.bounded(int(connectionProperties().size())))];
        return SetConnectionProperty{target, schema.key,
                                     m_random.bounded(4) == 0 ? QJsonValue(QJsonValue::Undefined)
                                                              : validValue(schema, m_random.bounded(5))};
    }
    }
}

Edit RandomEdits::several(const Diagram &diagram)
{
    Edits edits{{}, m_random.bounded(2) == 0 ? QString() : QStringLiteral("Several")};
    for (int count = m_random.bounded(6); count > 0; --count)
        edits.edits.push_back(next(diagram, 0));
    return edits;
}

} // namespace tests
