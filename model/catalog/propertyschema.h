#pragma once

#include "model/base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace model {

enum class PropertyType {
    Text,
    LongText,
    Boolean,
    Integer,
    Number,
    Choice,
    Color, ///< one of hueIds()
    TextList,
    PortList,
    Records,
    Counts,
    QuorumList,
    PortPlace, ///< PortPin as text
    Waypoints,
    IconName,   ///< of an own icon: see checkIconName()
    ImageSource ///< see checkImageSource()
};

/// One property of a kind: what it is called, what it may hold, and what it means to a learner.
struct PropertySchema {
    QString key;   ///< as in the file
    QString label; ///< translated, for the form
    PropertyType type = PropertyType::Text;
    QJsonValue defaultValue; ///< Undefined when there is none: the property is unknown until given
    QStringList choices;     ///< for Choice and Color: the ids, as in the file
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString unit; ///< "ms", "s", "h", or empty
    QString help; ///< translated, one or two sentences

    bool operator==(const PropertySchema &) const = default;
};

using PropertySchemas = std::vector<PropertySchema>;

/// Nullptr when `key` is not in `schemas`.
const PropertySchema *findProperty(const PropertySchemas &schemas, const QString &key);

/// Why `value` cannot be the value of this property: type, range, choice, or the form of its entries
/// (a port is `443/tcp` or `443`; a record has name, type, value and an optional ttl in seconds).
Result<void> validateProperty(const PropertySchema &schema, const QJsonValue &value);

/// `given` when it is a valid value, else the default of the schema; without a schema, `given` as it is.
QJsonValue usableValue(const PropertySchema *schema, const QJsonValue &given);

/// The translated name of a choice ("Round robin" for `round-robin`); the id itself when there is none.
QString choiceLabel(const QString &choice);

} // namespace model
