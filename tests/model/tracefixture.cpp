#include "tests/model/tracefixture.h"

#include "model/formats/diagramfile.h"

#include <QDir>

#include <algorithm>

using namespace model;

namespace tests {

namespace {

Diagram accepted(const ReadResult &read, const QString &what)
{
    for (const Problem &problem : read.problems)
        qFatal("%s", qPrintable(describeProblem(problem, what)));
    return read.diagram;
}

} // namespace

Diagram readDiagram(const QString &path)
{
    const QString file = QDir(QStringLiteral(TRACEPAPER_TEST_DATA)).absoluteFilePath(path);
    return accepted(loadDiagram(file), file);
}

Diagram diagramOf(const char *components, const char *connections)
{
    QByteArray text = QByteArray("{'format': 'tracepaper', 'version': 1, 'components': [") + components + "], 'connections': [" + connections + "]}";
    text.replace('\'', '"');
    return accepted(readNative(text), QString::fromUtf8(text));
}

QStringList diagramsIn(const QString &folder)
{
    const QDir directory(QStringLiteral(TRACEPAPER_SOURCE_DIR) + u'/' + folder);
    QStringList files;
    const QStringList names = directory.entryList({QStringLiteral("*.tracepaper")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(directory.absoluteFilePath(name));
    return files;
}

ComponentId idOf(const QString &text)
{
    return ComponentId::fromString(text).value();
}

Failure failureOf(const Diagram &diagram, const QString &text)
{
    const ComponentId id = idOf(text.section(u':', 0, 0));
    const Component *component = diagram.component(id);
    if (!component)
        qFatal("no component %s", qPrintable(text));
    return {id, failureModeFromId(text.section(u':', 1)).value_or(defaultFailureMode(*component))};
}

Trace traceOf(const Diagram &diagram, const Request &request)
{
    const Result<Trace> trace = traceRequest(Topology(diagram), request);
    if (!trace)
        qFatal("%s", qPrintable(trace.error().message));
    return *trace;
}

QString pathOf(const Outcome &outcome)
{
    QStringList ids;
    for (const ComponentId &id : outcome.path)
        ids.append(id.toString());
    return ids.join(u' ');
}

QString pathFromEvents(const Diagram &diagram, const Trace &trace)
{
    QStringList path;
    std::vector<std::pair<ComponentId, ComponentId>> passed;
    const auto pass = [&](const ComponentId &from, const ComponentId &via) {
        if (diagram.component(via)->has(Trait::VirtualAddress) || std::find(passed.begin(), passed.end(), std::pair(from, via)) != passed.end())
            return;
        passed.emplace_back(from, via);
        path.append(via.toString());
    };
    for (const Event &event : trace.events) {
        if (event.request != 0 || event.background)
            continue;
        const bool arrives = event.type == EventType::Dns || event.type == EventType::Send || event.type == EventType::Cache;
        if (!arrives && event.type != EventType::Fail)
            continue;
        for (const ComponentId &via : event.via)
            pass(event.from, via);
        if (arrives) {
            path.append(event.to.toString());
            continue;
        }
        if (!event.state.contains(QStringLiteral("failure")))
            continue;
        const QString target = event.state.value(QStringLiteral("target")).toString();
        if (event.to.toString() != target)
            pass(event.from, event.to);
        if (!diagram.component(event.from)->has(Trait::EntryPoint))
            path.append(target + u'!' + event.state.value(QStringLiteral("failure")).toString());
    }
    return path.join(u' ');
}

Diagram site(const char *components, const char *connections, const char *records)
{
    const QByteArray parts = QByteArray("{'id': 'user', 'kind': 'browser'}, {'id': 'dns', 'kind': 'dns', 'properties': {'records': [") + records + "]}}, " + components;
    const QByteArray lines = QByteArray("{'id': 'lookup', 'from': 'user', 'to': 'dns', 'protocol': 'dns'}, ") + connections;
    return diagramOf(parts.constData(), lines.constData());
}

Diagram balanced(const char *properties, const char *second)
{
    const QByteArray parts = QByteArray("{'id': 'lb', 'kind': 'load-balancer', 'name': 'lb', 'properties': {") + properties
                             + "}}, {'id': 'a', 'kind': 'web-server', 'name': 'a'}, {'id': 'b', 'kind': 'web-server', 'name': 'b'}";
    const QByteArray lines = QByteArray("{'id': 'c1', 'from': 'user', 'to': 'lb', 'protocol': 'http'}, "
                                        "{'id': 'c2', 'from': 'lb', 'to': 'a', 'protocol': 'http'}, {'id': 'c3', 'from': 'lb', 'to': 'b', 'protocol': 'http'")
                             + second + "}";
    return site(parts.constData(), lines.constData());
}

Request requestFor(Operation operation)
{
    Request request;
    request.operation = operation;
    return request;
}

std::vector<Event> eventsOf(const Trace &trace, EventType type)
{
    std::vector<Event> events;
    std::copy_if(trace.events.begin(), trace.events.end(), std::back_inserter(events), [type](const Event &event) { return event.type == type; });
    return events;
}

} // namespace tests
