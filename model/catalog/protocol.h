#pragma once

#include "model/catalog/propertyschema.h"

#include <QString>

#include <vector>

namespace model {

/// What a connection is drawn for; each has its own line style (`traffic.<id>` in the theme).
enum class TrafficKind { Request, Dns, Replication, Monitoring, Heartbeat, Backup, Annotation };

inline constexpr TrafficKind allTrafficKinds[] = {TrafficKind::Request,    TrafficKind::Dns,
                                                  TrafficKind::Replication, TrafficKind::Monitoring,
                                                  TrafficKind::Heartbeat,  TrafficKind::Backup,
                                                  TrafficKind::Annotation};

QString trafficKindId(TrafficKind kind);
QString trafficKindName(TrafficKind kind);

/// Protocols of one family may follow each other through a part that forwards (HTTPS in, HTTP out).
enum class ProtocolFamily { Any, Web, Sql, KeyValue, Messaging, Remote, Names, None };

/// A protocol as data.
struct Protocol {
    QString id;   ///< permanent, as in the file
    QString name; ///< as people write it: "HTTPS", "PostgreSQL"
    std::optional<int> defaultPort;
    QString transport; ///< "tcp" or "udp"
    bool encrypted = false;
    TrafficKind traffic = TrafficKind::Request;
    ProtocolFamily family = ProtocolFamily::Any;
    QString description; ///< translated, one sentence

    bool onRequestPath() const { return traffic == TrafficKind::Request; }
};

/// All protocols, the usual ones first.
const std::vector<Protocol> &protocols();

/// Nullptr when the id is not in the table.
const Protocol *findProtocol(const QString &id);

/// The protocol with this id, or a plain TCP-like entry that stands for unknown ones.
const Protocol &protocol(const QString &id);

/// The members a connection may have besides id, from, to and protocol (port, label, use, rttMs ...).
const PropertySchemas &connectionProperties();

} // namespace model
