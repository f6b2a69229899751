#pragma once

#include "model/report/tracereport.h"
#include "model/trace/tracer.h"

#include <QStringList>

namespace tests {

/// A diagram under tests/data or, with an absolute path, anywhere. Stops the test program when it cannot be read whole.
model::Diagram readDiagram(const QString &path);

/// A diagram written in the test: the JSON of its components and connections, with single quotes.
model::Diagram diagramOf(const char *components, const char *connections);

/// A browser `user` with `dns` in front of the parts given, written as above; the first connection leads to the front end.
model::Diagram site(const char *components, const char *connections, const char *records = "{'name': 'www.foobar.com', 'type': 'A', 'value': '8.8.8.8'}");

/// A site of a balancer `lb` with these properties before the web servers `a` and `b`; `second` is added to the connection to `b`.
model::Diagram balanced(const char *properties, const char *second = "");

model::Request requestFor(model::Operation operation);

/// Every .tracepaper file in a folder of the repository, sorted.
QStringList diagramsIn(const QString &folder);

model::ComponentId idOf(const QString &text);

/// `id:mode`, or `id` for the usual mode of the part.
model::Failure failureOf(const model::Diagram &diagram, const QString &text);

/// The trace of a request that must be accepted.
model::Trace traceOf(const model::Diagram &diagram, const model::Request &request);

/// The ids of the outcome's path, joined by spaces.
QString pathOf(const model::Outcome &outcome);

/// The path of the first request as the events tell it: `lb1 srv1!refused srv2`; the entry and addresses that move left out.
QString pathFromEvents(const model::Diagram &diagram, const model::Trace &trace);

/// The events of a type, in order.
std::vector<model::Event> eventsOf(const model::Trace &trace, model::EventType type);

} // namespace tests
