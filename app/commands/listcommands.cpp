#include "app/commands/diagraminput.h"
#include "app/commands/textcommands.h"

#include "model/analysis/finding.h"
#include "model/catalog/componentcatalog.h"
#include "model/catalog/protocol.h"
#include "model/formats/jsontext.h"
#include "model/formats/nativeformat.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace app {

namespace {

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

/// A table for people and for programs: the same rows in both forms.
struct Listing {
    std::vector<QStringList> rows;                 ///< columns of text
    std::vector<model::OrderedMembers> members; ///< one object per row
};

QByteArray textOf(const Listing &listing)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : listing.rows) {
        widths.resize(std::max<std::size_t>(widths.size(), std::size_t(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : listing.rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += column + 1 < row.size() ? row[column].leftJustified(widths[column] + 2) : row[column];
        text += line.trimmed() + u'\n';
    }
    return text.toUtf8();
}

QByteArray jsonOf(const Listing &listing)
{
    QList<QByteArray> lines;
    for (const model::OrderedMembers &members : listing.members)
        lines.append("  " + model::jsonText(members));
    return "[\n" + lines.join(",\n") + "\n]\n";
}

int print(const Listing &listing, const QString &command, const CommandArguments &arguments, CommandIo &io)
{
    const QString format = arguments.value(QStringLiteral("format"));
    if (format != QStringLiteral("text") && format != QStringLiteral("json"))
        return wrongUsage(io, command, Lists::tr("unknown format %1, use text or json").arg(format));
    io.write(format == QStringLiteral("json") ? jsonOf(listing) : textOf(listing));
    return Done;
}

QString typeId(model::PropertyType type)
{
    using T = model::PropertyType;
    switch (type) {
    case T::Integer:
        return QStringLiteral("integer");
    case T::Number:
        return QStringLiteral("number");
    case T::Boolean:
        return QStringLiteral("boolean");
    case T::Choice:
    case T::Color:
        return QStringLiteral("choice");
    case T::TextList:
        return QStringLiteral("list");
    case T::PortList:
        return QStringLiteral("ports");
    case T::Records:
        return QStringLiteral("records");
    case T::Counts:
        return QStringLiteral("counts");
    case T::QuorumList:
        return QStringLiteral("quorums");
    default:
        return QStringLiteral("text");
    }
}

QJsonObject propertyJson(const model::PropertySchema &schema)
{
    QJsonObject object{{QStringLiteral("key"), schema.key}, {QStringLiteral("label"), schema.label}, {QStringLiteral("type"), typeId(schema.type)}, {QStringLiteral("help"), schema.help}};
    if (!schema.defaultValue.isUndefined())
        object.insert(QStringLiteral("default"), schema.defaultValue);
    if (!schema.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(schema.choices));
    if (schema.minimum)
        object.insert(QStringLiteral("minimum"), *schema.minimum);
    if (schema.maximum)
        object.insert(QStringLiteral("maximum"), *schema.maximum);
    if (!schema.unit.isEmpty())
        object.insert(QStringLiteral("unit"), schema.unit);
    return object;
}

QJsonValue portJson(const std::optional<int> &port)
{
    return port ? QJsonValue(*port) : QJsonValue(QJsonValue::Null);
}

int runKinds(const CommandArguments &arguments, CommandIo &io)
{
    Listing listing;
    for (const model::ComponentKind &kind : model::componentKinds()) {
        QJsonArray properties;
        for (const model::PropertySchema &schema : kind.properties)
            properties.append(propertyJson(schema));
        listing.rows.push_back({kind.id, kind.name, model::categoryName(kind.category), kind.description});
        listing.members.push_back({{QStringLiteral("id"), kind.id},
                                   {QStringLiteral("name"), kind.name},
                                   {QStringLiteral("category"), model::categoryId(kind.category)},
                                   {QStringLiteral("description"), kind.description},
                                   {QStringLiteral("encloses"), kind.has(model::Trait::Encloses)},
                                   {QStringLiteral("port"), portJson(kind.defaultPort)},
                                   {QStringLiteral("speaks"), QJsonArray::fromStringList(kind.speaks)},
                                   {QStringLiteral("properties"), properties}});
    }
    return print(listing, QStringLiteral("kinds"), arguments, io);
}

int runProtocols(const CommandArguments &arguments, CommandIo &io)
{
    Listing listing;
    for (const model::Protocol &protocol : model::protocols()) {
        const QString port = protocol.defaultPort ? QString::number(*protocol.defaultPort) + u'/' + protocol.transport : QStringLiteral("-");
        listing.rows.push_back({protocol.id, protocol.name, port, model::trafficKindName(protocol.traffic), protocol.description});
        listing.members.push_back({{QStringLiteral("id"), protocol.id},
                                   {QStringLiteral("name"), protocol.name},
                                   {QStringLiteral("port"), portJson(protocol.defaultPort)},
                                   {QStringLiteral("transport"), protocol.transport},
                                   {QStringLiteral("encrypted"), protocol.encrypted},
                                   {QStringLiteral("traffic"), model::trafficKindId(protocol.traffic)},
                                   {QStringLiteral("description"), protocol.description}});
    }
    return print(listing, QStringLiteral("protocols"), arguments, io);
}

int runFormats(const CommandArguments &arguments, CommandIo &io)
{
    const QString name = Lists::tr("Tracepaper diagram");
    Listing listing;
    listing.rows.push_back({QStringLiteral("tracepaper"), QStringLiteral(".tracepaper"), Lists::tr("read and write"),
                            Lists::tr("%1, version %2").arg(name, QString::number(model::nativeFormatVersion))});
    listing.members.push_back({{QStringLiteral("id"), QStringLiteral("tracepaper")},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("suffixes"), QJsonArray{QStringLiteral("tracepaper")}},
                               {QStringLiteral("reads"), true},
                               {QStringLiteral("writes"), true},
                               {QStringLiteral("version"), model::nativeFormatVersion}});
    return print(listing, QStringLiteral("formats"), arguments, io);
}

int runRules(const CommandArguments &arguments, CommandIo &io)
{
    Listing listing;
    for (const model::Rule &rule : model::rules()) {
        listing.rows.push_back({rule.id, model::severityName(rule.severity), rule.title, rule.description});
        listing.members.push_back({{QStringLiteral("id"), rule.id},
                                   {QStringLiteral("severity"), model::severityId(rule.severity)},
                                   {QStringLiteral("title"), rule.title},
                                   {QStringLiteral("description"), rule.description}});
    }
    return print(listing, QStringLiteral("rules"), arguments, io);
}

Command listCommand(const QString &name, const QString &summary, int (*run)(const CommandArguments &, CommandIo &))
{
    Command command;
    command.name = name;
    command.summary = summary;
    command.options = {{{QStringLiteral("format")}, QStringLiteral("FORMAT"), Lists::tr("text or json"), QStringLiteral("text")}};
    command.run = run;
    return command;
}

} // namespace

Command kindsCommand()
{
    return listCommand(QStringLiteral("kinds"), Lists::tr("lists the kinds of parts and their properties"), runKinds);
}

Command protocolsCommand()
{
    return listCommand(QStringLiteral("protocols"), Lists::tr("lists the protocols of connections"), runProtocols);
}

Command formatsCommand()
{
    return listCommand(QStringLiteral("formats"), Lists::tr("lists the file formats"), runFormats);
}

Command rulesCommand()
{
    return listCommand(QStringLiteral("rules"), Lists::tr("lists the rules that check applies"), runRules);
}

} // namespace app
