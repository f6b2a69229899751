#include "model/catalog/protocol.h"

#include <QCoreApplication>

#include <algorithm>

namespace model {

namespace {

struct Protocols {
    Q_DECLARE_TR_FUNCTIONS(Protocols)
};

Protocol request(const QString &id, const QString &name, std::optional<int> port, ProtocolFamily family,
                 const QString &description)
{
    Protocol entry;
    entry.id = id;
    entry.name = name;
    entry.defaultPort = port;
    entry.transport = QStringLiteral("tcp");
    entry.family = family;
    entry.description = description;
    return entry;
}

Protocol encrypted(Protocol entry)
{
    entry.encrypted = true;
    return entry;
}

Protocol aside(Protocol entry, TrafficKind traffic, const QString &transport = QStringLiteral("tcp"))
{
    entry.traffic = traffic;
    entry.transport = transport;
    return entry;
}

std::vector<Protocol> makeProtocols()
{
    using F = ProtocolFamily;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        request(s("http"), s("HTTP"), 80, F::Web, Protocols::tr("Web requests, readable for everyone on the way.")),
        encrypted(request(s("https"), s("HTTPS"), 443, F::Web, Protocols::tr("Web requests inside TLS: encrypted, and the server proves who it is."))),
        request(s("fastcgi"), s("FastCGI"), 9000, F::Web, Protocols::tr("A web server hands requests to an application process.")),
        request(s("grpc"), s("gRPC"), 50051, F::Web, Protocols::tr("Calls between services over HTTP/2.")),
        encrypted(request(s("websocket"), s("WebSocket"), 443, F::Web, Protocols::tr("A lasting two-way connection that starts as a web request."))),
        request(s("tcp"), s("TCP"), std::nullopt, F::Any, Protocols::tr("Any reliable connection.")),
        encrypted(request(s("tls"), s("TLS"), 443, F::Any, Protocols::tr("Any encrypted connection."))),
        request(s("mysql"), s("MySQL"), 3306, F::Sql, Protocols::tr("Queries to a MySQL or MariaDB database.")),
        request(s("postgresql"), s("PostgreSQL"), 5432, F::Sql, Protocols::tr("Queries to a PostgreSQL database.")),
        request(s("mongodb"), s("MongoDB"), 27017, F::Sql, Protocols::tr("Queries to a MongoDB database.")),
        request(s("redis"), s("Redis"), 6379, F::KeyValue, Protocols::tr("Reads and writes of a key-value store, often a cache.")),
        request(s("memcached"), s("Memcached"), 11211, F::KeyValue, Protocols::tr("Reads and writes of a cache.")),
        request(s("amqp"), s("AMQP"), 5672, F::Messaging, Protocols::tr("Messages to and from a queue.")),
        request(s("kafka"), s("Kafka"), 9092, F::Messaging, Protocols::tr("Records to and from a log of events.")),
        encrypted(request(s("ssh"), s("SSH"), 22, F::Remote, Protocols::tr("Remote administration."))),
        aside(request(s("dns"), s("DNS"), 53, F::Names, Protocols::tr("Looks a name up: a question aside, never a hop of the request.")), TrafficKind::Dns, s("udp")),
        aside(request(s("replication"), Protocols::tr("Replication"), std::nullopt, F::None, Protocols::tr("Copies changes from a primary to its replicas.")), TrafficKind::Replication),
        aside(request(s("monitoring"), Protocols::tr("Monitoring"), std::nullopt, F::None, Protocols::tr("Metrics and logs on their way to the monitoring service.")), TrafficKind::Monitoring),
        aside(request(s("heartbeat"), Protocols::tr("Heartbeat"), std::nullopt, F::None, Protocols::tr("Two parts tell each other that they are alive.")), TrafficKind::Heartbeat, s("udp")),
        aside(request(s("backup"), Protocols::tr("Backup"), std::nullopt, F::None, Protocols::tr("Copies for the case that data is lost.")), TrafficKind::Backup),
        aside(request(s("annotation"), Protocols::tr("Annotation"), std::nullopt, F::None, Protocols::tr("Joins a note to what it explains; nothing is sent.")), TrafficKind::Annotation),
    };
}

} // namespace

QString trafficKindId(TrafficKind kind)
{
    switch (kind) {
    case TrafficKind::Request:
        return QStringLiteral("request");
    case TrafficKind::Dns:
        return QStringLiteral("dns");
    case TrafficKind::Replication:
        return QStringLiteral("replication");
    case TrafficKind::Monitoring:
        return QStringLiteral("monitoring");
    case TrafficKind::Heartbeat:
        return QStringLiteral("heartbeat");
    case TrafficKind::Backup:
        return QStringLiteral("backup");
    case TrafficKind::Annotation:
        return QStringLiteral("annotation");
    }
    Q_UNREACHABLE();
}

QString trafficKindName(TrafficKind kind)
{
    switch (kind) {
    case TrafficKind::Request:
        return Protocols::tr("Request");
    case TrafficKind::Dns:
        return Protocols::tr("Name lookup (DNS)");
    case TrafficKind::Replication:
        return Protocols::tr("Replication");
    case TrafficKind::Monitoring:
        return Protocols::tr("Monitoring");
    case TrafficKind::Heartbeat:
        return Protocols::tr("Heartbeat");
    case TrafficKind::Backup:
        return Protocols::tr("Backup");
    case TrafficKind::Annotation:
        return Protocols::tr("Annotation");
    }
    Q_UNREACHABLE();
}

const std::vector<Protocol> &protocols()
{
    static const std::vector<Protocol> table = makeProtocols();
    return table;
}

const Protocol *findProtocol(const QString &id)
{
    const std::vector<Protocol> &table = protocols();
    const auto found = std::find_if(table.begin(), table.end(), [&id](const Protocol &entry) { return entry.id == id; });
    return found == table.end() ? nullptr : &*found;
}

const Protocol &protocol(const QString &id)
{
    if (const Protocol *found = findProtocol(id))
        return *found;
    static const Protocol &plain = *findProtocol(QStringLiteral("tcp"));
    return plain;
}

} // namespace model
