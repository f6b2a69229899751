#include "app/search/partentries.h"

#include "model/catalog/graphicnames.h"

#include "views/itemmodels/endstext.h"
#include "views/panels/propertytext.h"
#include "views/style/icons.h"

#include <QCoreApplication>
#include <QHash>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct PartEntries {
    Q_DECLARE_TR_FUNCTIONS(PartEntries)
};

QString valueText(const model::PropertySchema &schema, const QJsonValue &value)
{
    switch (schema.type) {
    case model::PropertyType::Boolean:
        return value.toBool() ? PartEntries::tr("yes") : PartEntries::tr("no");
    case model::PropertyType::Choice:
    case model::PropertyType::Color:
        return model::choiceLabel(value.toString());
    default:
        return views::propertyToText(schema.type, value);
    }
}

/// What the user or the file has said: "Address 10.0.0.5", with the labels of the form.
QStringList factsOf(const model::PropertySchemas &schemas, const QJsonObject &properties)
{
    QStringList facts;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const model::PropertySchema *schema = model::findProperty(schemas, it.key());
        if (schema && (schema->type == model::PropertyType::Waypoints || schema->type == model::PropertyType::PortPlace
                       || schema->type == model::PropertyType::ImageSource || model::isEmbeddedImage(it.value().toString())))
            continue; // how a line is drawn and what an image consists of is nothing to look for
        const QString text = schema ? valueText(*schema, it.value()) : it.value().toVariant().toString();
        if (!text.isEmpty())
            facts.append(PartEntries::tr("%1 %2", "property, value").arg(schema ? schema->label : it.key(), text.simplified()));
        for (const QJsonValue &record : it.value().toArray()) { // of a name server
            if (record.isObject())
                facts.append(PartEntries::tr("%1 %2", "property, value").arg(record[u"name"_s].toString(), record[u"value"_s].toString()));
        }
    }
    return facts;
}

QString portFact(int port)
{
    return PartEntries::tr("Port %1").arg(port);
}

/// What holds although nobody has said it.
QStringList usualFacts(const model::Component &part)
{
    QStringList facts;
    for (const model::PropertySchema &schema : part.kindInfo().properties) {
        const bool isTelling = schema.type == model::PropertyType::Text || schema.type == model::PropertyType::Choice;
        const QString text = isTelling && !part.hasProperty(schema.key) ? valueText(schema, schema.defaultValue) : QString();
        if (!text.isEmpty())
            facts.append(PartEntries::tr("%1 %2", "property, value").arg(schema.label, text));
    }
    return facts;
}

SearchEntry entryOf(const model::Component &part, const model::Diagram &diagram, const QIcon &icon)
{
    SearchEntry entry{part.displayName(), part.kindInfo().name, factsOf(part.kindInfo().properties, part.properties), {}, {}, icon, part.id};
    if (const model::Component *container = part.parent ? diagram.component(*part.parent) : nullptr)
        entry.detail = PartEntries::tr("%1 in %2", "kind, container").arg(entry.detail, container->displayName());
    if (part.kindInfo().defaultPort && !part.hasProperty(u"port"_s))
        entry.facts.append(portFact(*part.kindInfo().defaultPort));
    entry.facts += usualFacts(part);
    entry.facts.append(PartEntries::tr("Id %1").arg(part.id.toString()));
    return entry;
}

SearchEntry entryOf(const model::Connection &connection, const model::Diagram &diagram, const QIcon &icon)
{
    const QString ends = views::endsText(diagram.component(connection.from)->displayName(), diagram.component(connection.to)->displayName());
    SearchEntry entry{connection.displayText(), ends, factsOf(model::connectionProperties(), connection.properties), {}, {}, icon, connection.id};
    entry.facts.append(PartEntries::tr("Protocol %1").arg(connection.protocolInfo().name));
    if (const std::optional<int> port = connection.port(); port && !connection.hasProperty(u"port"_s))
        entry.facts.append(portFact(*port));
    entry.facts.append(PartEntries::tr("Id %1").arg(connection.id.toString()));
    return entry;
}

} // namespace

SearchEntries partEntries(const model::Diagram &diagram, const views::Graphics &graphics)
{
    SearchEntries entries;
    QHash<QString, QIcon> icons;
    for (const model::Component &part : diagram.components()) {
        QIcon &icon = icons[part.kind + u'/' + part.text(u"icon"_s)];
        if (icon.isNull())
            icon = views::partIcon(part, graphics);
        entries.push_back(entryOf(part, diagram, icon));
    }
    const QIcon icon = views::actionIcon(u"connect"_s);
    for (const model::Connection &connection : diagram.connections())
        entries.push_back(entryOf(connection, diagram, icon));
    return entries;
}

} // namespace app
