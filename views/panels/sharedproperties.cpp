#include "views/panels/sharedproperties.h"

#include "views/panels/graphiceditor.h"
#include "views/panels/propertyeditor.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

using model::PropertyType;

namespace {

constexpr qsizetype mostDifferent = 5;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SharedProperties)
};

/// What is about one thing only, or needs more room than a line.
bool isForOne(const model::PropertySchema &schema)
{
    constexpr PropertyType types[] = {PropertyType::LongText, PropertyType::Records, PropertyType::QuorumList,
                                      PropertyType::PortPlace, PropertyType::Waypoints, PropertyType::ImageSource};
    return std::find(std::begin(types), std::end(types), schema.type) != std::end(types);
}

bool meansTheSame(const model::PropertySchema &a, const model::PropertySchema &b)
{
    return a.type == b.type && a.choices == b.choices && a.unit == b.unit && a.minimum == b.minimum && a.maximum == b.maximum;
}

QString textOf(const model::PropertySchema &schema, const QJsonValue &value)
{
    if (value.isUndefined())
        return Texts::tr("not given");
    if (schema.type == PropertyType::IconName)
        return imageSourceText(value.toString());
    model::PropertySchema shown = schema;
    shown.defaultValue = value;
    return defaultValueText(shown);
}

} // namespace

SharedProperties::SharedProperties(const model::Diagram &diagram, const Selection &selection) : m_diagram(diagram)
{
    // In the order of the file, so that the same selection always gives the same edit.
    for (const model::Component &part : diagram.components()) {
        if (selection.components.contains(part.id))
            m_parts.push_back(part.id);
    }
    for (const model::Connection &connection : diagram.connections()) {
        if (selection.connections.contains(connection.id))
            m_connections.push_back(connection.id);
    }
    if (m_parts.empty() == m_connections.empty())
        return;
    m_schemas = m_parts.empty() ? model::connectionProperties() : diagram.component(m_parts.front())->kindInfo().properties;
    std::erase_if(m_schemas, &isForOne);
    QSet<QString> kinds;
    for (const model::ComponentId &id : m_parts) {
        const model::Component &part = *diagram.component(id);
        if (kinds.contains(part.kind))
            continue;
        kinds.insert(part.kind);
        std::erase_if(m_schemas, [&part](const model::PropertySchema &schema) {
            const model::PropertySchema *other = model::findProperty(part.kindInfo().properties, schema.key);
            return !other || !meansTheSame(schema, *other);
        });
    }
}

std::vector<QJsonValue> SharedProperties::values(const QString &key) const
{
    std::vector<QJsonValue> found;
    const auto add = [&](const auto &element) {
        const QJsonValue value = element.hasProperty(key) ? element.property(key) : QJsonValue(QJsonValue::Undefined);
        if (std::find(found.begin(), found.end(), value) == found.end())
            found.push_back(value);
    };
    for (const model::ComponentId &id : m_parts)
        add(*m_diagram.component(id));
    for (const model::ConnectionId &id : m_connections)
        add(*m_diagram.connection(id));
    return found;
}

QJsonValue SharedProperties::value(const QString &key) const
{
    const std::vector<QJsonValue> found = values(key);
    return found.size() == 1 ? found.front() : QJsonValue(QJsonValue::Undefined);
}

QStringList SharedProperties::different(const QString &key) const
{
    const std::vector<QJsonValue> found = values(key);
    if (found.size() < 2)
        return {};
    const model::PropertySchema &schema = *model::findProperty(m_schemas, key);
    QStringList texts;
    for (const QJsonValue &value : found) {
        if (texts.size() == mostDifferent) {
            texts.append(QStringLiteral("\u2026"));
            break;
        }
        texts.append(textOf(schema, value));
    }
    return texts;
}

model::Edit SharedProperties::set(const QString &key, const QJsonValue &value) const
{
    const model::PropertySchema &schema = *model::findProperty(m_schemas, key);
    model::Edits edits;
    for (const model::ComponentId &id : m_parts)
        edits.edits.push_back(model::SetComponentProperty{id, key, value});
    for (const model::ConnectionId &id : m_connections)
        edits.edits.push_back(model::SetConnectionProperty{id, key, value});
    edits.text = m_connections.empty() ? Texts::tr("Change “%1” of %2 parts").arg(schema.label).arg(m_parts.size())
                                       : Texts::tr("Change “%1” of %2 connections").arg(schema.label).arg(m_connections.size());
    return edits;
}

} // namespace views
