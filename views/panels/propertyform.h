#pragma once

#include "model/catalog/propertyschema.h"

#include <QWidget>

#include <functional>

namespace views {

class PropertyField;

/// A form made from a schema: sections that fold, a field for each property.
class PropertyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyForm(const model::PropertySchemas &schemas, QWidget *parent = nullptr);

    using Values = std::function<QJsonValue(const QString &key)>; ///< Undefined for what is not given
    void setValues(const Values &values);
    /// The same where a property may have several values; they are shown as texts.
    using Several = std::function<QStringList(const QString &key)>; ///< empty where there is one value
    void setValues(const Values &values, const Several &several);

    /// Leaves fields out, and sections in which no field is left.
    void setShown(const std::function<bool(const QString &key)> &isShown);

    PropertyField *field(const QString &key) const;

Q_SIGNALS:
    void edited(const QString &key, const QJsonValue &value);
    void entered();
    void takenBack();
    void choiceWanted(const QString &key);

private:
    struct Part {
        class CollapsibleSection *section;
        QList<PropertyField *> fields;
        bool folded;
    };

    std::vector<Part> m_parts;
    bool m_filled = false;
};

} // namespace views
