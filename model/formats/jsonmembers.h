#pragma once

#include "model/base/identifier.h"
#include "model/catalog/propertyschema.h"

#include <QJsonObject>
#include <QVarLengthArray>

#include <optional>

namespace model {

/// Where an object stands in the file. The path is put together only when there is something to say.
struct JsonPlace {
    QLatin1String list; ///< a top-level list, or nothing: the whole file
    qsizetype index = 0;

    QString path() const;
    QString pathOf(const QString &key) const;
};

/// Takes the members of one object apart; those that nobody takes are the rest. Each problem goes to the list with the
/// place of the member. Members that are missing or of the wrong type read as absent.
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, JsonPlace place, Problems &problems)
        : m_object(std::move(object))
        , m_place(place)
        , m_problems(problems)
    {}

    QJsonValue take(const QString &key);
    std::optional<QString> takeText(const QString &key);
    std::optional<double> takeNumber(const QString &key, double minimum, double maximum);
    QJsonObject takeObject(const QString &key);
    template<typename Id>
    std::optional<Id> takeId(const QString &key)
    {
        const QJsonValue value = take(key);
        std::optional<Id> id = value.isString() ? Id::fromString(value.toString()) : std::nullopt;
        if (!id)
            refuseId(key, value.isUndefined());
        return id;
    }

    bool contains(const QString &key) const { return m_object.contains(key); }
    QJsonObject rest() const;

    void error(const QString &key, const QString &message) { report(ProblemLevel::Error, key, message); }
    void warning(const QString &key, const QString &message) { report(ProblemLevel::Warning, key, message); }
    /// Reports each of the members that its schema does not allow. `key` is that of the object they stand in, or empty. What
    /// says only how something looks is no error: the drawing means the same without it.
    void checkProperties(const PropertySchemas &schemas, const QJsonObject &members, const QString &key = {},
                         ProblemLevel level = ProblemLevel::Error);

private:
    void report(ProblemLevel level, const QString &key, const QString &message);
    void refuseId(const QString &key, bool isMissing);

    const QJsonObject m_object;
    QVarLengthArray<QString, 10> m_taken;
    JsonPlace m_place;
    Problems &m_problems;
};

} // namespace model
