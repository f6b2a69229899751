#include "views/panels/propertyform.h"

#include "views/panels/collapsiblesection.h"
#include "views/panels/propertyfield.h"
#include "views/panels/propertysections.h"

#include <QVBoxLayout>

#include <algorithm>

namespace views {

PropertyForm::PropertyForm(const model::PropertySchemas &schemas, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const PropertySection &section : propertySections(schemas)) {
        auto *box = new CollapsibleSection(section.title);
        Part part{box, {}, section.folded};
        for (const model::PropertySchema &schema : section.properties) {
            auto *field = new PropertyField(schema);
            connect(field, &PropertyField::edited, this, &PropertyForm::edited);
            connect(field, &PropertyField::entered, this, &PropertyForm::entered);
            connect(field, &PropertyField::takenBack, this, &PropertyForm::takenBack);
            connect(field, &PropertyField::choiceWanted, this, &PropertyForm::choiceWanted);
            box->body()->addWidget(field);
            part.fields.append(field);
        }
        layout->addWidget(box);
        m_parts.push_back(std::move(part));
    }
}

void PropertyForm::setValues(const Values &values)
{
    setValues(values, [](const QString &) { return QStringList(); });
}

void PropertyForm::setValues(const Values &values, const Several &several)
{
    for (const Part &part : m_parts) {
        bool given = false;
        for (PropertyField *field : part.fields) {
            const QStringList texts = several(field->key());
            const QJsonValue value = values(field->key());
            texts.isEmpty() ? field->setValue(value) : field->setSeveral(texts);
            given |= !value.isUndefined() || !texts.isEmpty();
        }
        if (!m_filled)
            part.section->setOpen(!part.folded || given);
    }
    m_filled = true;
}

void PropertyForm::setShown(const std::function<bool(const QString &key)> &isShown)
{
    for (const Part &part : m_parts) {
        bool any = false;
        for (PropertyField *field : part.fields) {
            field->setVisible(isShown(field->key()));
            any |= !field->isHidden();
        }
        part.section->setVisible(any);
    }
}

PropertyField *PropertyForm::field(const QString &key) const
{
    for (const Part &part : m_parts) {
        const auto found = std::find_if(part.fields.begin(), part.fields.end(),
                                        [&key](const PropertyField *field) { return field->key() == key; });
        if (found != part.fields.end())
            return *found;
    }
    return nullptr;
}

} // namespace views
