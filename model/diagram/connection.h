#pragma once

#include "model/base/identifier.h"
#include "model/base/operation.h"
#include "model/catalog/lineshape.h"
#include "model/catalog/protocol.h"

#include <QJsonObject>

namespace model {

/// An arrow of the drawing, from the part that opens the conversation to the part that answers.
struct Connection {
    ConnectionId id;
    ComponentId from;
    ComponentId to;
    QString protocol;       ///< an id of the protocol table, or one it does not know; empty: `tcp`
    QJsonObject properties; ///< every other member of the file's object: port, label, use, weight ... and unknown ones

    bool operator==(const Connection &) const = default;

    const Protocol &protocolInfo() const { return model::protocol(protocol); }
    TrafficKind traffic() const { return protocolInfo().traffic; }

    /// The value as given when the schema can make sense of it, else the schema's default, else Undefined.
    QJsonValue property(const QString &key) const;
    /// True when the file or the user gave a usable value.
    bool hasProperty(const QString &key) const;

    QString text(const QString &key) const;
    double number(const QString &key, double fallback = 0) const;

    /// The port the target is asked on: as given, else the protocol's default.
    std::optional<int> port() const;
    /// True when the protocol is encrypted or the user says that the connection is.
    bool isEncrypted() const;
    /// What the connection may carry, from `operations` and `use`.
    OperationSet operations() const;
    /// Where the hand has put the end at `from` (atStart) or at `to`.
    std::optional<PortPin> portPin(bool atStart) const;
    static QString portPinKey(bool atStart) { return atStart ? QStringLiteral("fromPort") : QStringLiteral("toPort"); }
    /// The bends that the hand has given to the line; empty: the way is found automatically.
    std::vector<QPointF> waypoints() const;
    static QString waypointsKey() { return QStringLiteral("route"); }

    /// What the user calls it; often empty.
    QString ownLabel() const;
    /// "HTTPS 443": what the chip on the line says; the user's label comes first when there is one. Empty for lines that
    /// explain.
    QString chipText() const;
    /// chipText(), or what kind of line it is.
    QString displayText() const;

    /// "eth0": a short text beside the end at `from` (atStart) or at `to`; often empty.
    QString endText(bool atStart) const;
    static QString endTextKey(bool atStart)
    {
        return atStart ? QStringLiteral("fromLabel") : QStringLiteral("toLabel");
    }
};

/// The parts at the ends of a connection.
struct ConnectionEnds {
    ComponentId from;
    ComponentId to;
    bool operator==(const ConnectionEnds &) const = default;
};

} // namespace model
