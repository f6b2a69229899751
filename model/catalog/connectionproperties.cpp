#include "model/catalog/hue.h"
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
    using T = PropertyType;
    const QString ms = QStringLiteral("ms");
    const QStringList uses{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("read-write")};
    const QStringList requirements{QStringLiteral("required"), QStringLiteral("optional")};
    const QStringList replications{QStringLiteral("async"), QStringLiteral("semi-sync"), QStringLiteral("sync")};
    PropertySchema operations = property("operations", ConnectionProperties::tr("Only for"), T::TextList, ConnectionProperties::tr("The operations this connection serves; empty means all."));
    operations.choices = {QStringLiteral("static"), QStringLiteral("read"), QStringLiteral("write")};
    return {
        withRange(property("port", ConnectionProperties::tr("Port"), T::Integer, ConnectionProperties::tr("The port the target is asked on; the protocol's usual port unless given.")), 1, 65535),
        property("label", ConnectionProperties::tr("Label"), T::Text, ConnectionProperties::tr("Text on the line instead of protocol and port.")),
        property("fromLabel", ConnectionProperties::tr("Text where it begins"), T::Text, ConnectionProperties::tr("A short text beside the line where it leaves its part, such as eth0 or 1.")),
        property("toLabel", ConnectionProperties::tr("Text where it ends"), T::Text, ConnectionProperties::tr("A short text beside the line where it reaches its part, such as :8080 or *.")),
        withChoices(property("use", ConnectionProperties::tr("Use"), T::Choice, ConnectionProperties::tr("Towards a store: what the connection is used for.")), uses, QStringLiteral("read-write")),
        withChoices(property("requirement", ConnectionProperties::tr("Requirement"), T::Choice, ConnectionProperties::tr("Optional: the request goes on without it. Unless given, helpers such as caches are optional and everything else is required.")), requirements, QJsonValue(QJsonValue::Undefined)),
        withDefault(withRange(property("priority", ConnectionProperties::tr("Priority"), T::Integer, ConnectionProperties::tr("Lower goes first; higher ones stand by until the first fail.")), 0, 1000), 0),
        withDefault(withRange(property("weight", ConnectionProperties::tr("Weight"), T::Number, ConnectionProperties::tr("Share of the requests in weighted balancing.")), 0, 1000), 1),
        withRange(property("rttMs", ConnectionProperties::tr("Round trip"), T::Number, ConnectionProperties::tr("Time there and back; a default by distance unless given.")), 0, 3600000, ms),
        withRange(property("timeoutMs", ConnectionProperties::tr("Timeout"), T::Number, ConnectionProperties::tr("How long an answer is awaited.")), 1, 3600000, ms),
        withRange(property("connectTimeoutMs", ConnectionProperties::tr("Connect timeout"), T::Number, ConnectionProperties::tr("How long opening the connection is tried.")), 1, 3600000, ms),
        withDefault(withRange(property("retries", ConnectionProperties::tr("Retries"), T::Integer, ConnectionProperties::tr("How often a failed attempt is repeated.")), 0, 100), 0),
        property("encrypted", ConnectionProperties::tr("Encrypted"), T::Boolean, ConnectionProperties::tr("The traffic is encrypted; follows the protocol unless given.")),
        withDefault(property("pooled", ConnectionProperties::tr("Pooled"), T::Boolean, ConnectionProperties::tr("A connection that is kept open: no handshake for each request.")), false),
        withChoices(property("replication", ConnectionProperties::tr("Replication"), T::Choice, ConnectionProperties::tr("Asynchronous: the primary does not wait. Semi-synchronous: it waits until a replica has the change. Synchronous: until all have it.")), replications, QStringLiteral("async")),
        property("alternatives", ConnectionProperties::tr("Alternative of"), T::Text, ConnectionProperties::tr("Connections of one part with the same text here can stand in for each other; groups with different texts are all needed.")),
        operations,
        withChoices(property("color", ConnectionProperties::tr("Color"), T::Color, ConnectionProperties::tr("Sets the line apart from others in the drawing; it means nothing else.")), hueIds(), QJsonValue(QJsonValue::Undefined)),
        property("fromPort", ConnectionProperties::tr("Begins at"), T::PortPlace, ConnectionProperties::tr("The side and the place on it, from 0 to 1, at which the line leaves its part, such as right:0.5. Unless given, the best place is chosen.")),
        property("toPort", ConnectionProperties::tr("Ends at"), T::PortPlace, ConnectionProperties::tr("The side and the place on it, from 0 to 1, at which the line reaches its part, such as left:0.5. Unless given, the best place is chosen.")),
        property("route", ConnectionProperties::tr("Bends"), T::Waypoints, ConnectionProperties::tr("Where the line was put by hand, as x, y; x, y; both ends follow their parts. Empty means that the way is found automatically.")),
    };
}

} // namespace

const PropertySchemas &connectionProperties()
{
    static const PropertySchemas schemas = makeConnectionProperties();
    return schemas;
}

} // namespace model
