#include "model/formats/nativeparts.h"

#include <QCoreApplication>
#include <QSet>

namespace model::native {

namespace {

constexpr QLatin1String listKey("connections");

class ConnectionReader
{
    Q_DECLARE_TR_FUNCTIONS(NativeConnections)

public:
    ConnectionReader(const Diagram &diagram, Problems &problems)
        : m_diagram(diagram)
        , m_problems(problems)
    {}

    std::vector<Connection> read(const QJsonArray &entries)
    {
        m_connections.reserve(std::size_t(entries.size()));
        m_used.reserve(entries.size());
        collectGivenIds(entries);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const JsonPlace place{listKey, i};
            if (std::optional<QJsonObject> entry = readEntry(entries, place, m_problems))
                readConnection({*std::move(entry), place, m_problems});
        }
        return std::move(m_connections);
    }

private:
    void collectGivenIds(const QJsonArray &entries)
    {
        m_given.reserve(entries.size());
        for (const QJsonValue &entry : entries) {
            if (const auto id = ConnectionId::fromString(entry[QLatin1String("id")].toString()))
                m_given.insert(*id);
        }
    }

    ConnectionId freeId()
    {
        for (;;) {
            const std::optional<ConnectionId> id = ConnectionId::fromString(u'c' + QString::number(++m_lastNumber));
            if (!m_given.contains(*id))
                return *id;
        }
    }

    void readConnection(JsonMembers members)
    {
        const QString idKey = QStringLiteral("id");
        const std::optional<ConnectionId> id = members.contains(idKey) ? members.takeId<ConnectionId>(idKey) : freeId();
        const Component *from = takeEnd(members, QStringLiteral("from"));
        const Component *to = takeEnd(members, QStringLiteral("to"));
        const std::optional<QString> protocol = members.takeText(QStringLiteral("protocol"));
        if (!id || !from || !to)
            return;
        if (m_used.contains(*id)) {
            members.error(idKey,
                          tr("There is another connection with the id \"%1\"; give each its own.").arg(id->toString()));
            return;
        }
        m_used.insert(*id);
        if (protocol && !protocol->isEmpty() && !findProtocol(*protocol))
            members.warning(
                QStringLiteral("protocol"),
                tr("The protocol \"%1\" is unknown; it is kept and treated like TCP.").arg(shownInMessage(*protocol)));
        const QJsonObject properties = members.rest();
        members.checkProperties(connectionProperties(), properties);
        m_connections.push_back({*id, from->id, to->id, protocol.value_or(usualProtocol(*from, *to)), properties});
    }

    static QString usualProtocol(const Component &from, const Component &to)
    {
        if (from.has(Trait::Annotation) || to.has(Trait::Annotation))
            return QStringLiteral("annotation");
        return to.kindInfo().speaks.value(0, QStringLiteral("tcp"));
    }

    const Component *takeEnd(JsonMembers &members, const QString &key)
    {
        const std::optional<ComponentId> id = members.takeId<ComponentId>(key);
        const Component *component = id ? m_diagram.component(*id) : nullptr;
        if (id && !component)
            members.error(key, tr("There is no component \"%1\" for this connection to end at.").arg(id->toString()));
        return component;
    }

    const Diagram &m_diagram;
    Problems &m_problems;
    std::vector<Connection> m_connections;
    QSet<ConnectionId> m_given;
    QSet<ConnectionId> m_used;
    int m_lastNumber = 0;
};

} // namespace

std::vector<Connection> readConnections(const QJsonValue &value, const Diagram &diagram, Problems &problems)
{
    return ConnectionReader(diagram, problems).read(readList(value, listKey, problems));
}

} // namespace model::native
