#include "model/formats/jsontext.h"
#include "model/formats/nativeformat.h"

#include <QJsonObject>

namespace model {

namespace {

/// Longest line that a part stays on alone; longer ones put `properties` on a line of their own.
constexpr qsizetype lineLength = 140;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// Members inside properties whose usual order is not that of the alphabet.
const QStringList &nestedOrder()
{
    static const QStringList order{key("k"), key("of"), key("id"), key("name"), key("type"), key("value"), key("ttl")};
    return order;
}

QStringList schemaKeys(const PropertySchemas &schemas)
{
    QStringList keys;
    for (const PropertySchema &schema : schemas)
        keys.append(schema.key);
    return keys;
}

QByteArray componentLine(const Component &component)
{
    OrderedMembers members;
    members.emplace_back(key("id"), component.id.toString());
    members.emplace_back(key("kind"), component.kind);
    if (!component.name.isEmpty())
        members.emplace_back(key("name"), component.name);
    if (component.parent)
        members.emplace_back(key("parent"), component.parent->toString());
    if (component.position) {
        members.emplace_back(key("x"), component.position->x());
        members.emplace_back(key("y"), component.position->y());
    }
    if (component.size) {
        members.emplace_back(key("width"), component.size->width());
        members.emplace_back(key("height"), component.size->height());
    }
    QByteArray line = jsonText(members, nestedOrder());
    QByteArray rest;
    if (!component.properties.isEmpty()) {
        rest = "\"properties\": "
            + jsonText(orderedMembers(component.properties, schemaKeys(component.kindInfo().properties)), nestedOrder());
    }
    for (const auto &[name, value] : orderedMembers(component.unknownMembers, {}))
        rest += (rest.isEmpty() ? "" : ", ") + jsonString(name) + ": " + jsonText(value, nestedOrder());
    if (rest.isEmpty())
        return line;
    line.chop(1);
    const bool fits = line.size() + rest.size() + 7 <= lineLength;
    return line + (fits ? ", " : ",\n     ") + rest + '}';
}

QByteArray connectionLine(const Connection &connection)
{
    OrderedMembers members;
    members.emplace_back(key("id"), connection.id.toString());
    members.emplace_back(key("from"), connection.from.toString());
    members.emplace_back(key("to"), connection.to.toString());
    members.emplace_back(key("protocol"), connection.protocol);
    for (const auto &member : orderedMembers(connection.properties, schemaKeys(connectionProperties())))
        members.push_back(member);
    return jsonText(members, nestedOrder());
}

template<typename Part>
QByteArray list(const std::vector<Part> &parts, QByteArray (*line)(const Part &))
{
    if (parts.empty())
        return "[]";
    QByteArray text = "[\n";
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += "    " + line(parts[i]) + (i + 1 < parts.size() ? ",\n" : "\n");
    return text + "  ]";
}

} // namespace

QByteArray writeNative(const Diagram &diagram)
{
    QByteArray text = "{\n  \"format\": \"tracepaper\",\n  \"version\": " + QByteArray::number(nativeFormatVersion);
    if (!diagram.title().isEmpty())
        text += ",\n  \"title\": " + jsonString(diagram.title());
    if (!diagram.description().isEmpty())
        text += ",\n  \"description\": " + jsonString(diagram.description());
    text += ",\n  \"components\": " + list(diagram.components(), componentLine);
    text += ",\n  \"connections\": " + list(diagram.connections(), connectionLine);
    const QStringList order{key("requests"), key("scenarios"), key("acceptedFindings"), key("view")};
    for (const auto &[name, value] : orderedMembers(diagram.members(), order))
        text += ",\n  " + jsonString(name) + ": " + jsonText(value, nestedOrder());
    return text + "\n}\n";
}

} // namespace model
