#include "model/report/tracereport.h"

#include "model/formats/jsontext.h"
#include "model/report/idarray.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace model {

namespace {

struct TraceReport {
    Q_DECLARE_TR_FUNCTIONS(TraceReport)
};

constexpr qsizetype lineWidth = 110;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QByteArray requestJson(const Request &request)
{
    QJsonArray failures;
    for (const Failure &failure : request.failures)
        failures.append(QJsonObject{{key("component"), failure.component.toString()}, {key("mode"), failureModeId(failure.mode)}});
    OrderedMembers members;
    if (request.from)
        members.emplace_back(key("from"), request.from->toString());
    members.emplace_back(key("url"), request.url);
    members.emplace_back(key("operation"), operationId(request.operation));
    members.emplace_back(key("warm"), request.warm);
    members.emplace_back(key("count"), request.count);
    members.emplace_back(key("intervalMs"), request.intervalMs);
    members.emplace_back(key("failures"), failures);
    members.emplace_back(key("detected"), request.detected);
    members.emplace_back(key("seed"), double(request.seed));
    return jsonText(members);
}

OrderedMembers outcomeMembers(const Outcome &outcome)
{
    return {{key("ok"), outcome.ok},
            {key("status"), outcome.status},
            {key("code"), outcome.code},
            {key("text"), outcome.text},
            {key("startMs"), outcome.startMs},
            {key("durationMs"), outcome.durationMs}};
}

QByteArray eventJson(const Event &event, bool several)
{
    OrderedMembers members{{key("id"), event.id},
                           {key("startMs"), event.startMs},
                           {key("durationMs"), event.durationMs},
                           {key("from"), event.from.toString()},
                           {key("to"), event.to.toString()},
                           {key("connection"), event.route.empty() ? QJsonValue() : QJsonValue(event.route.front().toString())},
                           {key("protocol"), event.protocol},
                           {key("type"), eventTypeId(event.type)},
                           {key("what"), event.what},
                           {key("why"), event.why},
                           {key("ok"), event.ok},
                           {key("state"), event.state}};
    if (event.route.size() > 1)
        members.emplace_back(key("route"), idArray(event.route));
    if (!event.via.empty())
        members.emplace_back(key("via"), idArray(event.via));
    if (event.roundTrip)
        members.emplace_back(key("roundTrip"), true);
    if (event.background)
        members.emplace_back(key("background"), true);
    if (several)
        members.emplace_back(key("request"), event.request);
    return jsonText(members, {key("algorithm"), key("servers"), key("id"), key("weight"), key("current")});
}

QByteArray listJson(const std::vector<QByteArray> &lines)
{
    QByteArray out = "[";
    for (std::size_t i = 0; i < lines.size(); ++i)
        out += (i == 0 ? "\n    " : ",\n    ") + lines[i];
    return out + (lines.empty() ? "]" : "\n  ]");
}

/// The words of a text in lines of at most `width` characters.
QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines.append(QString());
        lines.last() += (lines.last().isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines;
}

QString milliseconds(double ms)
{
    return QString::number(ms, 'f', 2);
}

struct Columns {
    int time = 0;
    int duration = 0;
    int type = 0;
    int left() const { return 2 + time + 2 + duration + 2 + type + 2; }
};

Columns columnsOf(const std::vector<Event> &events)
{
    Columns columns{int(TraceReport::tr("ms").size()), int(TraceReport::tr("takes").size()), 0};
    for (const Event &event : events) {
        columns.time = std::max(columns.time, int(milliseconds(event.startMs).size()));
        columns.duration = std::max(columns.duration, int(milliseconds(event.durationMs).size()));
        columns.type = std::max(columns.type, int(eventTypeName(event.type).size()));
    }
    return columns;
}

QString eventText(const Event &event, const Columns &columns)
{
    const QChar mark = !event.ok ? u'!' : event.background ? u'~' : u' ';
    QString line = QString(mark) + u' ' + milliseconds(event.startMs).rightJustified(columns.time) + QStringLiteral("  ")
                   + milliseconds(event.durationMs).rightJustified(columns.duration) + QStringLiteral("  ")
                   + eventTypeName(event.type).leftJustified(columns.type) + QStringLiteral("  ") + event.what + u'\n';
    const QStringList reason = wrapped(event.why, std::max<qsizetype>(40, lineWidth - columns.left()));
    for (const QString &part : reason)
        line += QString(columns.left(), u' ') + part + u'\n';
    return line;
}

QString headline(const Diagram &diagram, const Trace &trace)
{
    const Request &request = trace.request;
    const QString from = request.from && diagram.component(*request.from) ? diagram.component(*request.from)->displayName() : QString();
    QString text = TraceReport::tr("%1 of %2 from %3, %4").arg(operationName(request.operation), request.url, from,
                                                              request.warm ? TraceReport::tr("name cached and connection open") : TraceReport::tr("nothing cached"));
    text[0] = text.at(0).toUpper();
    QStringList failures;
    for (const Failure &failure : request.failures) {
        const Component *part = diagram.component(failure.component);
        failures.append((part ? part->displayName() : failure.component.toString()) + QStringLiteral(" (") + failureModeId(failure.mode) + u')');
    }
    if (!failures.isEmpty())
        text += u'\n' + (request.detected ? TraceReport::tr("Down, and noticed: %1") : TraceReport::tr("Down, not noticed yet: %1")).arg(failures.join(QStringLiteral(", ")));
    return text + u'\n';
}

QString outcomeText(const Diagram &diagram, const Outcome &outcome)
{
    QStringList path;
    for (const ComponentId &id : outcome.path) {
        const Component *part = diagram.component(id);
        path.append(part ? part->displayName() : id.toString());
    }
    return TraceReport::tr("%1, after %2 ms").arg(outcome.text, QString::number(outcome.durationMs, 'f', 2)) + u'\n'
           + wrapped(TraceReport::tr("Path: %1").arg(path.join(QStringLiteral(" > "))), lineWidth).join(QStringLiteral("\n      ")) + u'\n';
}

} // namespace

QByteArray traceReportJson(const Trace &trace)
{
    const bool several = trace.outcomes.size() > 1;
    QByteArray out = "{\n  \"request\": " + requestJson(trace.request);
    if (!trace.outcomes.empty()) {
        out += ",\n  \"outcome\": " + jsonText(outcomeMembers(trace.outcomes.front()));
        out += ",\n  \"path\": " + jsonText(QJsonValue(idArray(trace.outcomes.front().path)));
    }
    if (several) {
        std::vector<QByteArray> lines;
        for (const Outcome &outcome : trace.outcomes) {
            OrderedMembers members = outcomeMembers(outcome);
            members.emplace_back(key("path"), idArray(outcome.path));
            lines.push_back(jsonText(members));
        }
        out += ",\n  \"outcomes\": " + listJson(lines);
    }
    std::vector<QByteArray> lines;
    for (const Event &event : trace.events)
        lines.push_back(eventJson(event, several));
    return out + ",\n  \"events\": " + listJson(lines) + "\n}\n";
}

QString traceReportText(const Diagram &diagram, const Trace &trace)
{
    QString text = headline(diagram, trace) + u'\n';
    const Columns columns = columnsOf(trace.events);
    text += QStringLiteral("  ") + TraceReport::tr("ms").rightJustified(columns.time) + QStringLiteral("  ")
            + TraceReport::tr("takes").rightJustified(columns.duration) + u'\n';
    int request = 0;
    for (const Event &event : trace.events) {
        if (trace.outcomes.size() > 1 && event.request != request && event.type == EventType::Start) {
            request = event.request;
            text += u'\n';
        }
        text += eventText(event, columns);
    }
    for (std::size_t i = 0; i < trace.outcomes.size(); ++i) {
        text += u'\n';
        if (trace.outcomes.size() > 1)
            text += TraceReport::tr("Request %1: ").arg(i + 1);
        text += outcomeText(diagram, trace.outcomes[i]);
    }
    return text;
}

} // namespace model
