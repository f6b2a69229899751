#include "model/catalog/propertyschema.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace model {

namespace {

struct Schema {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

Error wrongType(const PropertySchema &schema, const QString &expected)
{
    return Error{Schema::tr("“%1” must be %2.").arg(schema.label, expected)};
}

Result<void> validateRange(const PropertySchema &schema, double value)
{
    if (!std::isfinite(value))
        return wrongType(schema, Schema::tr("a finite number"));
    const QString unit = schema.unit.isEmpty() ? QString() : u' ' + schema.unit;
    if (schema.minimum && value < *schema.minimum)
        return Error{Schema::tr("“%1” must be at least %2%3.").arg(schema.label).arg(*schema.minimum).arg(unit)};
    if (schema.maximum && value > *schema.maximum)
        return Error{Schema::tr("“%1” must be at most %2%3.").arg(schema.label).arg(*schema.maximum).arg(unit)};
    return {};
}

Result<void> validateTextList(const PropertySchema &schema, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(schema, Schema::tr("a list of texts"));
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (!entry.isString() || entry.toString().isEmpty())
            return wrongType(schema, Schema::tr("a list of texts, none of them empty"));
        if (!schema.choices.isEmpty() && !schema.choices.contains(entry.toString())) {
            return Error{Schema::tr("“%1” does not know “%2”; use one of: %3.")
                             .arg(schema.label, entry.toString(), schema.choices.join(QStringLiteral(", ")))};
        }
    }
    return {};
}

Result<void> validatePorts(const PropertySchema &schema, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(schema, Schema::tr("a list of ports such as 443/tcp"));
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})(-(\\d{1,5}))?(/(tcp|udp))?$"));
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QRegularExpressionMatch match = form.match(entry.toString());
        const int first = match.captured(1).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        if (!match.hasMatch() || first < 1 || last > 65535 || last < first) {
            return Error{Schema::tr("“%1” has an entry that is no port: “%2”. Write 443/tcp, 53/udp or 8000-8010/tcp.")
                             .arg(schema.label, entry.toVariant().toString())};
        }
    }
    return {};
}

Result<void> validateRecord(const PropertySchema &schema, const QJsonValue &entry)
{
    static const QStringList types{QStringLiteral("A"),  QStringLiteral("AAAA"), QStringLiteral("CNAME"),
                                   QStringLiteral("MX"), QStringLiteral("TXT"),  QStringLiteral("NS")};
    const QJsonObject record = entry.toObject();
    if (record.value(QLatin1String("name")).toString().isEmpty())
        return Error{Schema::tr("A record of “%1” has no name.").arg(schema.label)};
    if (!types.contains(record.value(QLatin1String("type")).toString())) {
        return Error{Schema::tr("The record for “%1” has no known type; use one of: %2.")
                         .arg(record.value(QLatin1String("name")).toString(), types.join(QStringLiteral(", ")))};
    }
    if (record.value(QLatin1String("value")).toString().isEmpty())
        return Error{Schema::tr("The record for “%1” has no value.").arg(record.value(QLatin1String("name")).toString())};
    const QJsonValue ttl = record.value(QLatin1String("ttl"));
    if (!ttl.isUndefined() && (!ttl.isDouble() || ttl.toDouble() < 0 || ttl.toDouble() > 2147483647.0))
        return Error{Schema::tr("The TTL of “%1” must be a number of seconds.").arg(record.value(QLatin1String("name")).toString())};
    return {};
}

Result<void> validateRecords(const PropertySchema &schema, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(schema, Schema::tr("a list of records"));
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        if (Result<void> valid = validateRecord(schema, entry); !valid)
            return valid;
    }
    return {};
}

bool isCount(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 1 && number <= 1e6 && number == std::floor(number);
}

Result<void> validateCounts(const PropertySchema &schema, const QJsonValue &value)
{
    const QJsonObject counts = value.toObject();
    if (!value.isObject()
        || !std::all_of(counts.begin(), counts.end(), [](const QJsonValue &count) { return isCount(count); }))
        return wrongType(schema, Schema::tr("an object that gives each label a whole number of at least 1"));
    return {};
}

Result<void> validateQuorums(const PropertySchema &schema, const QJsonValue &value)
{
    const QString expected = Schema::tr("a list such as [{\"k\": 2, \"of\": [\"a\", \"b\", \"c\"]}]");
    if (!value.isArray())
        return wrongType(schema, expected);
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonArray members = entry[QLatin1String("of")].toArray();
        if (!isCount(entry[QLatin1String("k")]) || members.isEmpty()
            || !std::all_of(members.begin(), members.end(), [](const QJsonValue &id) { return id.isString(); }))
            return wrongType(schema, expected);
    }
    return {};
}

} // namespace

const PropertySchema *findProperty(const PropertySchemas &schemas, const QString &key)
{
    const auto found = std::find_if(schemas.begin(), schemas.end(),
                                    [&key](const PropertySchema &schema) { return schema.key == key; });
    return found == schemas.end() ? nullptr : &*found;
}

Result<void> validateProperty(const PropertySchema &schema, const QJsonValue &value)
{
    switch (schema.type) {
    case PropertyType::Text:
    case PropertyType::LongText:
        return value.isString() ? Result<void>() : wrongType(schema, Schema::tr("a text"));
    case PropertyType::Boolean:
        return value.isBool() ? Result<void>() : wrongType(schema, Schema::tr("true or false"));
    case PropertyType::Integer:
        if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()))
            return wrongType(schema, Schema::tr("a whole number"));
        return validateRange(schema, value.toDouble());
    case PropertyType::Number:
        return value.isDouble() ? validateRange(schema, value.toDouble()) : wrongType(schema, Schema::tr("a number"));
    case PropertyType::Choice:
        if (!value.isString() || !schema.choices.contains(value.toString()))
            return wrongType(schema, Schema::tr("one of: %1").arg(schema.choices.join(QStringLiteral(", "))));
        return {};
    case PropertyType::TextList:
        return validateTextList(schema, value);
    case PropertyType::PortList:
        return validatePorts(schema, value);
    case PropertyType::Records:
        return validateRecords(schema, value);
    case PropertyType::Counts:
        return validateCounts(schema, value);
    case PropertyType::QuorumList:
        return validateQuorums(schema, value);
    }
    Q_UNREACHABLE();
}

QString choiceLabel(const QString &choice)
{
    static const QHash<QString, QString> labels{
        {QStringLiteral("round-robin"), Schema::tr("Round robin")},
        {QStringLiteral("weighted-round-robin"), Schema::tr("Weighted round robin")},
        {QStringLiteral("least-connections"), Schema::tr("Least connections")},
        {QStringLiteral("source-hash"), Schema::tr("Source hash")},
        {QStringLiteral("random"), Schema::tr("Random")},
        {QStringLiteral("random-two"), Schema::tr("Best of two random choices")},
        {QStringLiteral("active-active"), Schema::tr("Active-active")},
        {QStringLiteral("active-passive"), Schema::tr("Active-passive")},
        {QStringLiteral("primary-replica"), Schema::tr("Primary and replicas")},
        {QStringLiteral("none"), Schema::tr("None")},
        {QStringLiteral("tcp"), Schema::tr("TCP connect")},
        {QStringLiteral("http"), Schema::tr("HTTP request")},
        {QStringLiteral("terminate"), Schema::tr("Ends here")},
        {QStringLiteral("passthrough"), Schema::tr("Passed through")},
        {QStringLiteral("re-encrypt"), Schema::tr("Ends here, encrypted again")},
        {QStringLiteral("zone"), Schema::tr("Within a zone")},
        {QStringLiteral("multi-zone"), Schema::tr("Across zones")},
        {QStringLiteral("global"), Schema::tr("Worldwide")},
        {QStringLiteral("drop"), Schema::tr("Drop silently")},
        {QStringLiteral("reject"), Schema::tr("Reject")},
        {QStringLiteral("primary"), Schema::tr("Primary")},
        {QStringLiteral("replica"), Schema::tr("Replica")},
        {QStringLiteral("multi-primary"), Schema::tr("Multi-primary")},
        {QStringLiteral("arbiter"), Schema::tr("Arbiter")},
        {QStringLiteral("active"), Schema::tr("Active")},
        {QStringLiteral("standby"), Schema::tr("Standby")},
        {QStringLiteral("manual"), Schema::tr("Manual")},
        {QStringLiteral("automatic"), Schema::tr("Automatic")},
        {QStringLiteral("async"), Schema::tr("Asynchronous")},
        {QStringLiteral("semi-sync"), Schema::tr("Semi-synchronous")},
        {QStringLiteral("sync"), Schema::tr("Synchronous")},
        {QStringLiteral("read"), Schema::tr("Reads")},
        {QStringLiteral("write"), Schema::tr("Writes")},
        {QStringLiteral("static"), Schema::tr("Static files")},
        {QStringLiteral("read-write"), Schema::tr("Reads and writes")},
        {QStringLiteral("required"), Schema::tr("Required")},
        {QStringLiteral("optional"), Schema::tr("Optional")},
        {QStringLiteral("auto"), Schema::tr("From the product")},
        {QStringLiteral("nginx"), QStringLiteral("nginx")},
        {QStringLiteral("haproxy"), QStringLiteral("HAProxy")},
        {QStringLiteral("aws-alb"), QStringLiteral("AWS ALB")},
    };
    return labels.value(choice, choice);
}

} // namespace model
