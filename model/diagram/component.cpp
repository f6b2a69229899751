#include "model/diagram/component.h"

namespace model {

QString Component::displayName() const
{
    if (!name.isEmpty())
        return name;
    return findComponentKind(kind) ? kindInfo().name : id.toString();
}

QJsonValue Component::property(const QString &key) const
{
    if (const auto given = properties.find(key); given != properties.end())
        return *given;
    if (const auto given = unknownMembers.find(key); given != unknownMembers.end())
        return *given;
    const PropertySchema *schema = findProperty(kindInfo().properties, key);
    return schema ? schema->defaultValue : QJsonValue(QJsonValue::Undefined);
}

bool Component::hasProperty(const QString &key) const
{
    return properties.contains(key) || unknownMembers.contains(key);
}

QString Component::text(const QString &key) const
{
    return property(key).toString();
}

double Component::number(const QString &key, double fallback) const
{
    return property(key).toDouble(fallback);
}

int Component::integer(const QString &key, int fallback) const
{
    return property(key).toInt(fallback);
}

bool Component::flag(const QString &key) const
{
    return property(key).toBool();
}

} // namespace model
