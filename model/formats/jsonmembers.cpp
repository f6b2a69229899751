#include "model/formats/jsonmembers.h"

#include <QCoreApplication>

#include <cmath>

namespace model {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)
};

bool isLook(PropertyType type)
{
    return type == PropertyType::Color || type == PropertyType::IconName || type == PropertyType::ImageSource;
}

} // namespace

QString JsonPlace::path() const
{
    return list.isEmpty() ? QString() : list + u'[' + QString::number(index) + u']';
}

QString JsonPlace::pathOf(const QString &key) const
{
    if (list.isEmpty() || key.isEmpty())
        return path() + key;
    return path() + u'.' + key;
}

QJsonValue JsonMembers::take(const QString &key)
{
    const auto member = m_object.find(key);
    if (member == m_object.end())
        return QJsonValue(QJsonValue::Undefined);
    m_taken.push_back(key);
    return *member;
}

QJsonObject JsonMembers::rest() const
{
    QJsonObject rest;
    if (m_taken.size() == m_object.size())
        return rest;
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (const QString key = member.key(); !m_taken.contains(key))
            rest.insert(key, *member);
    }
    return rest;
}

std::optional<QString> JsonMembers::takeText(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        error(key, Texts::tr("\"%1\" must be a text.").arg(key));
    return std::nullopt;
}

std::optional<double> JsonMembers::takeNumber(const QString &key, double minimum, double maximum)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(NAN);
    if (std::isfinite(number) && number >= minimum && number <= maximum)
        return number;
    error(key, Texts::tr("\"%1\" must be a number between %2 and %3.")
                   .arg(key, QString::number(minimum, 'f', 0), QString::number(maximum, 'f', 0)));
    return std::nullopt;
}

QJsonObject JsonMembers::takeObject(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        error(key, Texts::tr("\"%1\" must be an object, {...}.").arg(key));
    return value.toObject();
}

void JsonMembers::checkProperties(const PropertySchemas &schemas, const QJsonObject &members, const QString &key, ProblemLevel level)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString name = member.key();
        const PropertySchema *schema = findProperty(schemas, name);
        if (!schema)
            continue;
        const Result<void> valid = validateProperty(*schema, *member);
        if (valid)
            continue;
        const QString place = key.isEmpty() ? name : key + u'.' + name;
        if (level == ProblemLevel::Error && !isLook(schema->type))
            error(place, valid.error().message);
        else
            warning(place, Texts::tr("%1 The value is kept, but not used.", "why it makes no sense").arg(valid.error().message));
    }
}

void JsonMembers::report(ProblemLevel level, const QString &key, const QString &message)
{
    m_problems.push_back({level, message, m_place.pathOf(key), 0});
}

void JsonMembers::refuseId(const QString &key, bool isMissing)
{
    if (isMissing)
        error({}, Texts::tr("\"%1\" is missing.").arg(key));
    else
        error(key, Texts::tr("\"%1\" must be a text of 1 to %2 characters, without control characters and without "
                             "blanks at its ends.")
                       .arg(key, QString::number(maxIdentifierLength)));
}

} // namespace model
