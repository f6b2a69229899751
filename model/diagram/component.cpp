#include "model/diagram/component.h"

namespace model {

namespace {

bool isSame(const std::optional<QPointF> &a, const std::optional<QPointF> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->x() == b->x() && a->y() == b->y()));
}

bool isSame(const std::optional<QSizeF> &a, const std::optional<QSizeF> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->width() == b->width() && a->height() == b->height()));
}

/// Of what is written on a part: "Only the primary takes writes …"
QString firstLine(const Component &component)
{
    constexpr qsizetype longest = 40;
    if (!component.has(Trait::Annotation))
        return {};
    QString line = component.text(QStringLiteral("text")).trimmed().section(u'\n', 0, 0);
    line = line.remove(QStringLiteral("**")).simplified();
    if (line.startsWith(QStringLiteral("- ")))
        line = line.mid(2); // of a list
    return line.size() > longest ? line.left(longest).section(u' ', 0, -2) + QStringLiteral(" \u2026") : line;
}

} // namespace

QString Component::displayName() const
{
    if (!name.isEmpty())
        return name;
    if (const QString line = firstLine(*this); !line.isEmpty())
        return line;
    return findComponentKind(kind) ? kindInfo().name : id.toString();
}

bool Component::operator==(const Component &other) const
{
    return id == other.id && kind == other.kind && name == other.name && parent == other.parent
           && isSame(position, other.position) && isSame(size, other.size) && properties == other.properties
           && unknownMembers == other.unknownMembers;
}

QJsonValue Component::givenProperty(const QString &key) const
{
    if (const auto given = properties.find(key); given != properties.end())
        return *given;
    const auto given = unknownMembers.find(key);
    return given != unknownMembers.end() ? QJsonValue(*given) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Component::property(const QString &key) const
{
    return usableValue(findProperty(kindInfo().properties, key), givenProperty(key));
}

bool Component::hasProperty(const QString &key) const
{
    const QJsonValue given = givenProperty(key);
    const PropertySchema *schema = findProperty(kindInfo().properties, key);
    return !given.isUndefined() && (!schema || validateProperty(*schema, given));
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

bool Component::isPinned() const
{
    return flag(QStringLiteral("pinned"));
}

} // namespace model
