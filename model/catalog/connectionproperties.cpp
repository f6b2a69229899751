#include "model/catalog/protocol.h"

#include <QCoreApplication>

namespace model {

namespace {

struct ConnectionProperties {
    Q_DECLARE_TR_FUNCTIONS(ConnectionProperties)
};

PropertySchema property(const char *key, const QString &label, PropertyType type, const QString &help)
{
    PropertySchema schema;
    schema.key = QString::fromLatin1(key);
    schema.label = label;
    schema.type = type;
    schema.defaultValue = QJsonValue(QJsonValue::Undefined);
    schema.help = help;
    return schema;
}

PropertySchema withRange(PropertySchema schema, double minimum, double maximum, const QString &unit = {})
{
    schema.minimum = minimum;
    schema.maximum = maximum;
    schema.unit = unit;
    return schema;
}

PropertySchema withChoices(PropertySchema schema, const QStringList &choices, const QJsonValue &fallback)
{
    schema.choices = choices;
    schema.defaultValue = fallback;
    return schema;
}

PropertySchema withDefault(PropertySchema schema, const QJsonValue &fallback)
{
    schema.defaultValue = fallback;
    return schema;
}

PropertySchemas makeConnectionProperties()
{
    using C = ConnectionProperties;
    using T = PropertyType;
    const QString ms = QStringLiteral("ms");
    const QStringList uses{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("read-write")};
    const QStringList requirements{QStringLiteral("required"), QStringLiteral("optional")};
    const QStringList replications{QStringLiteral("async"), QStringLiteral("semi-sync"), QStringLiteral("sync")};
    PropertySchema operations = property("operations", C::tr("Only for"), T::TextList, C::tr("The operations this connection serves; empty means all."));
    operations.choices = {QStringLiteral("static"), QStringLiteral("read"), QStringLiteral("write")};
    return {
        withRange(property("port", C::tr("Port"), T::Integer, C::tr("The port the target is asked on; the protocol's usual port unless given.")), 1, 65535),
        property("label", C::tr("Label"), T::Text, C::tr("Text on the line instead of protocol and port.")),
        withChoices(property("use", C::tr("Use"), T::Choice, C::tr("Towards a store: what the connection is used for.")), uses, QStringLiteral("read-write")),
        withChoices(property("requirement", C::tr("Requirement"), T::Choice, C::tr("Optional: the request goes on without it. Unless given, helpers such as caches are optional and everything else is required.")), requirements, QJsonValue(QJsonValue::Undefined)),
        withDefault(withRange(property("priority", C::tr("Priority"), T::Integer, C::tr("Lower goes first; higher ones stand by until the first fail.")), 0, 1000), 0),
        withDefault(withRange(property("weight", C::tr("Weight"), T::Number, C::tr("Share of the requests in weighted balancing.")), 0, 1000), 1),
        withRange(property("rttMs", C::tr("Round trip"), T::Number, C::tr("Time there and back; a default by distance unless given.")), 0, 3600000, ms),
        withRange(property("timeoutMs", C::tr("Timeout"), T::Number, C::tr("How long an answer is awaited.")), 1, 3600000, ms),
        withRange(property("connectTimeoutMs", C::tr("Connect timeout"), T::Number, C::tr("How long opening the connection is tried.")), 1, 3600000, ms),
        withDefault(withRange(property("retries", C::tr("Retries"), T::Integer, C::tr("How often a failed attempt is repeated.")), 0, 100), 0),
        property("encrypted", C::tr("Encrypted"), T::Boolean, C::tr("The traffic is encrypted; follows the protocol unless given.")),
        withDefault(property("pooled", C::tr("Pooled"), T::Boolean, C::tr("A connection that is kept open: no handshake for each request.")), false),
        withChoices(property("replication", C::tr("Replication"), T::Choice, C::tr("Asynchronous: the primary does not wait. Semi-synchronous: it waits until a replica has the change. Synchronous: until all have it.")), replications, QStringLiteral("async")),
        property("alternatives", C::tr("Alternative of"), T::Text, C::tr("Connections of one part with the same text here can stand in for each other; groups with different texts are all needed.")),
        operations,
        property("fromPort", C::tr("Begins at"), T::PortPlace, C::tr("The side and the place on it, from 0 to 1, at which the line leaves its part, such as right:0.5. Unless given, the best place is chosen.")),
        property("toPort", C::tr("Ends at"), T::PortPlace, C::tr("The side and the place on it, from 0 to 1, at which the line reaches its part, such as left:0.5. Unless given, the best place is chosen.")),
        property("route", C::tr("Bends"), T::Waypoints, C::tr("Where the line was put by hand, as x, y; x, y; both ends follow their parts. Empty means that the way is found automatically.")),
    };
}

} // namespace

const PropertySchemas &connectionProperties()
{
    static const PropertySchemas schemas = makeConnectionProperties();
    return schemas;
}

} // namespace model
