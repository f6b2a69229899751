#include "tests/views/picturefixture.h"

#include "model/catalog/componentcatalog.h"
#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"

namespace tests {

using namespace Qt::StringLiterals;

model::ComponentId partId(const QString &id)
{
    return *model::ComponentId::fromString(id);
}
model::ConnectionId connectionId(const QString &id)
{
    return *model::ConnectionId::fromString(id);
}

model::Diagram diagramOf(const QByteArray &json)
{
    const model::ReadResult result = model::readNative(json);
    for (const model::Problem &problem : result.problems) {
        if (problem.level == model::ProblemLevel::Error)
            qFatal("%s", qPrintable(model::describeProblem(problem)));
    }
    return model::arranged(result.diagram);
}

model::Diagram everyKind(const QString &name)
{
    model::Diagram diagram;
    QStringList kinds;
    for (const model::ComponentKind &kind : model::componentKinds())
        kinds += kind.id;
    kinds += u"quantum-box"_s;
    double x = 0;
    for (const QString &kind : kinds) {
        model::Component component{partId(kind), kind, name, {}, QPointF(x, 0), {}, {}, {}};
        component.properties.insert(u"product"_s, name);
        x += component.kindInfo().defaultSize.width() + 60;
        if (!diagram.insertComponent(component))
            qFatal("cannot insert");
    }
    return diagram;
}

model::Diagram richDiagram()
{
    return diagramOf(
        R"({"format": "tracepaper", "version": 1, "title": "Shop", "description": "Two servers & a <balancer>",
  "components": [
    {"id": "user", "kind": "browser", "name": "User", "x": 0, "y": 300, "properties": {"url": "https://www.foobar.com/"}},
    {"id": "dns", "kind": "dns", "name": "DNS", "x": 0, "y": 0, "properties": {"records": [{"name": "www.foobar.com", "type": "A", "value": "8.8.8.8"}]}},
    {"id": "lb", "kind": "load-balancer", "name": "HAProxy", "x": 320, "y": 300, "properties": {"algorithm": "round-robin"}},
    {"id": "server-1", "kind": "host", "name": "Server 1", "x": 700, "y": 100, "width": 640, "height": 140, "properties": {"address": "10.0.0.11"}},
    {"id": "web-1", "kind": "web-server", "name": "Nginx", "parent": "server-1", "x": 40, "y": 56},
    {"id": "db-1", "kind": "database", "name": "Primary", "parent": "server-1", "x": 420, "y": 56, "properties": {"role": "primary"}},
    {"id": "agent", "kind": "monitoring-agent", "name": "Agent", "parent": "server-1", "x": 590, "y": -18},
    {"id": "server-2", "kind": "host", "name": "Server 2", "x": 700, "y": 500, "width": 640, "height": 140},
    {"id": "web-2", "kind": "web-server", "name": "Apache", "parent": "server-2", "x": 40, "y": 56},
    {"id": "db-2", "kind": "database", "name": "Copy", "parent": "server-2", "x": 420, "y": 56, "properties": {"role": "replica"}},
    {"id": "watch", "kind": "monitoring", "name": "Grafana", "x": 1500, "y": 100},
    {"id": "note", "kind": "note", "x": 320, "y": 40, "properties": {"text": "Remember the milk"}}
  ],
  "connections": [
    {"id": "ask", "from": "user", "to": "dns", "protocol": "dns"},
    {"id": "visit", "from": "user", "to": "lb", "protocol": "https", "fromLabel": "1", "toLabel": ":443"},
    {"id": "first", "from": "lb", "to": "web-1", "protocol": "http"},
    {"id": "second", "from": "lb", "to": "web-2", "protocol": "http", "priority": 1},
    {"id": "query", "from": "web-1", "to": "db-1", "protocol": "mysql", "toLabel": "*"},
    {"id": "copy", "from": "db-1", "to": "db-2", "protocol": "replication"},
    {"id": "metrics", "from": "agent", "to": "watch", "protocol": "monitoring"},
    {"id": "beat", "from": "web-1", "to": "web-2", "protocol": "heartbeat", "fromLabel": "eth1", "toLabel": "eth1"}
  ], "view": {"lineJumps": true}})");
}

model::Trace traceAlong(const model::Diagram &diagram, const QStringList &connections)
{
    model::Trace trace;
    for (const QString &id : connections) {
        const model::Connection *connection = diagram.connection(connectionId(id));
        const int index = int(trace.events.size());
        model::Event event{index,
                           0,
                           10.0 * index,
                           10,
                           model::EventType::Send,
                           connection->from,
                           connection->to,
                           {connection->id},
                           {},
                           {},
                           u"Step over "_s + id,
                           {},
                           true,
                           false,
                           false,
                           {}};
        trace.events.push_back(event);
    }
    trace.endMs = 10.0 * double(trace.events.size());
    return trace;
}

views::Picture pictureOfDiagram(const model::Diagram &diagram, const views::Overlay &overlay,
                                const views::PictureOptions &options, const QString &theme)
{
    const views::PictureBuilder builder(diagram, views::Theme::named(theme));
    return builder.build(model::routeConnections(diagram, {builder.labelSizes()}), overlay, options);
}

const views::PictureGroup *groupOf(const views::Picture &picture, const QString &id, views::GroupRole role)
{
    for (const views::PictureGroup &group : picture.groups) {
        if (group.id == id && group.role == role)
            return &group;
    }
    return nullptr;
}

} // namespace tests
