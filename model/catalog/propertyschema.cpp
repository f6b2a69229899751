#include "model/catalog/propertyschema.h"

#include "model/catalog/lineshape.h"

#include <QCoreApplication>
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
                             .arg(schema.label, shownInMessage(entry.toString()), schema.choices.join(QStringLiteral(", ")))};
        }
    }
    return {};
}

Result<void> validatePorts(const PropertySchema &schema, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(schema, Schema::tr("a list of ports such as 443/tcp"));
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,5})(-(\\d{1,5}))?(/(tcp|udp))?\\z"));
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QRegularExpressionMatch match = form.match(entry.toString());
        const int first = match.captured(1).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        if (!match.hasMatch() || first < 1 || last > 65535 || last < first) {
            return Error{Schema::tr("“%1” has an entry that is no port: “%2”. Write 443/tcp, 53/udp or 8000-8010/tcp.")
                             .arg(schema.label, shownInMessage(entry.toVariant().toString()))};
        }
    }
    return {};
}

Result<void> validateRecord(const PropertySchema &schema, const QJsonValue &entry)
{
    static const QStringList types{QStringLiteral("A"),  QStringLiteral("AAAA"), QStringLiteral("CNAME"),
                                   QStringLiteral("MX"), QStringLiteral("TXT"),  QStringLiteral("NS")};
    const QJsonObject record = entry.toObject();
    const QString name = shownInMessage(record.value(QLatin1String("name")).toString());
    if (record.value(QLatin1String("name")).toString().isEmpty())
        return Error{Schema::tr("A record of “%1” has no name.").arg(schema.label)};
    if (!types.contains(record.value(QLatin1String("type")).toString())) {
        return Error{Schema::tr("The record for “%1” has no known type; use one of: %2.")
                         .arg(name, types.join(QStringLiteral(", ")))};
    }
    if (record.value(QLatin1String("value")).toString().isEmpty())
        return Error{Schema::tr("The record for “%1” has no value.").arg(name)};
    const QJsonValue ttl = record.value(QLatin1String("ttl"));
    if (!ttl.isUndefined() && (!ttl.isDouble() || ttl.toDouble() < 0 || ttl.toDouble() > 2147483647.0))
        return Error{Schema::tr("The TTL of “%1” must be a number of seconds.").arg(name)};
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
    case PropertyType::IconName: // names and sources that lead nowhere are no reason to refuse a drawing; nobody follows them
    case PropertyType::ImageSource:
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
    case PropertyType::Color:
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
    case PropertyType::PortPlace:
        if (!portPinFromText(value.toString()))
            return wrongType(schema, Schema::tr("a side and a place on it from 0 to 1, such as right:0.5"));
        return {};
    case PropertyType::Waypoints:
        if (!waypointsFromJson(value))
            return wrongType(schema, Schema::tr("a list of places such as [[120, 40], [120, 200]]"));
        return {};
    }
    Q_UNREACHABLE();
}

QJsonValue usableValue(const PropertySchema *schema, const QJsonValue &given)
{
    if (!schema)
        return given;
    return !given.isUndefined() && validateProperty(*schema, given) ? given : schema->defaultValue;
}

} // namespace model
