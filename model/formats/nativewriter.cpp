#include "model/formats/jsontext.h"
#include "model/formats/nativeformat.h"

#include <QJsonObject>

namespace model {

namespace {

/// Longest line, in bytes, that a part stays on alone; longer ones put `properties` on a line of their own.
constexpr qsizetype longestLine = 150;
constexpr char brokenLine[] = "\n     ";

QStringList texts(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list.append(QString::fromLatin1(value));
    return list;
}

KeyOrder schemaOrder(const PropertySchemas &schemas)
{
    KeyOrder order;
    for (const PropertySchema &schema : schemas)
        order.insert(schema.key, int(order.size()));
    return order;
}

class NativeWriter
{
public:
    QByteArray write(const Diagram &diagram)
    {
        m_out.reserve(qsizetype(200 * (diagram.components().size() + diagram.connections().size())));
        m_out += "{\n  \"format\": \"tracepaper\",\n  \"version\": " + QByteArray::number(nativeFormatVersion);
        text(",\n  \"title\": ", diagram.title());
        text(",\n  \"description\": ", diagram.description());
        list(",\n  \"components\": ", diagram.components());
        list(",\n  \"connections\": ", diagram.connections());
        static const QStringList known = texts({"requests", "scenarios", "acceptedFindings", "view"});
        const QJsonObject members = diagram.members();
        for (const QString &key : known) {
            if (const auto member = members.find(key); member != members.end())
                topMember(key, *member);
        }
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (!known.contains(member.key()))
                topMember(member.key(), *member);
        }
        m_out += "\n}\n";
        return std::move(m_out);
    }

private:
    void text(const char *key, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_out += key;
        appendString(m_out, value);
    }

    void number(const char *key, double value)
    {
        m_out += key;
        appendNumber(m_out, value);
    }

    void topMember(const QString &key, const QJsonValue &value)
    {
        m_out += ",\n  ";
        appendString(m_out, key);
        m_out += ": ";
        appendJson(m_out, value, m_nested);
    }

    template<typename Part>
    void list(const char *key, const std::vector<Part> &parts)
    {
        m_out += key;
        m_out += '[';
        for (std::size_t i = 0; i < parts.size(); ++i) {
            m_out += i == 0 ? "\n    " : ",\n    ";
            part(parts[i]);
        }
        m_out += parts.empty() ? "]" : "\n  ]";
    }

    void part(const Component &component)
    {
        const qsizetype start = m_out.size();
        text("{\"id\": ", component.id.toString());
        text(", \"kind\": ", component.kind);
        text(", \"name\": ", component.name);
        if (component.parent)
            text(", \"parent\": ", component.parent->toString());
        if (component.position) {
            number(", \"x\": ", component.position->x());
            number(", \"y\": ", component.position->y());
        }
        if (component.size) {
            number(", \"width\": ", component.size->width());
            number(", \"height\": ", component.size->height());
        }
        const qsizetype head = m_out.size();
        if (!component.properties.isEmpty()) {
            m_out += ", \"properties\": {";
            appendMembers(m_out, component.properties, orderOf(component.kindInfo()), m_nested);
            m_out += '}';
        }
        if (!component.unknownMembers.isEmpty()) {
            m_out += ", ";
            appendMembers(m_out, component.unknownMembers, {}, m_nested);
        }
        constexpr qsizetype indent = 4;
        if (m_out.size() > head && indent + m_out.size() + 1 - start > longestLine)
            m_out.replace(head + 1, 1, brokenLine); // the blank behind the comma
        m_out += '}';
    }

    void part(const Connection &connection)
    {
        text("{\"id\": ", connection.id.toString());
        text(", \"from\": ", connection.from.toString());
        text(", \"to\": ", connection.to.toString());
        m_out += ", \"protocol\": ";
        appendString(m_out, connection.protocol);
        if (!connection.properties.isEmpty()) {
            m_out += ", ";
            appendMembers(m_out, connection.properties, m_connectionOrder, m_nested);
        }
        m_out += '}';
    }

    const KeyOrder &orderOf(const ComponentKind &kind)
    {
        KeyOrder &order = m_orders[&kind];
        if (order.isEmpty())
            order = schemaOrder(kind.properties);
        return order;
    }

    QByteArray m_out;
    QHash<const ComponentKind *, KeyOrder> m_orders;
    const KeyOrder m_connectionOrder = schemaOrder(connectionProperties());
    /// Members inside properties whose usual order is not that of the alphabet.
    const KeyOrder m_nested = keyOrder(texts({"k", "of", "id", "name", "type", "value", "ttl"}));
};

} // namespace

QByteArray writeNative(const Diagram &diagram)
{
    return NativeWriter().write(diagram);
}

} // namespace model
