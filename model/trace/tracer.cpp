#include "model/trace/tracer.h"

#include "model/analysis/explanation.h"

#include "model/trace/simulation.h"

#include <QUrl>

namespace model {

namespace {

constexpr int countLimit = 100000;

struct Tracer {
    Q_DECLARE_TR_FUNCTIONS(Tracer)
};

Result<int> entryOf(const Topology &topology, const Request &request)
{
    if (!request.from) {
        if (topology.entries().empty())
            return Error{explainOutage(StructureFunction(topology, request.operation))};
        return topology.entries().front();
    }
    const QString id = request.from->toString();
    const int entry = topology.diagram().indexOf(*request.from);
    if (entry < 0)
        return Error{Tracer::tr("The diagram has no part with the id '%1': name a browser or another client.").arg(id)};
    if (!topology.component(entry).has(Trait::EntryPoint))
        return Error{Tracer::tr("'%1' does not send requests: name a browser or another client.").arg(id)};
    if (topology.stageOf(entry) < 0)
        return Error{Tracer::tr("'%1' is not connected to anything that could answer: connect it to a server.").arg(id)};
    return entry;
}

Result<QString> urlOf(const Topology &topology, int entry, const Request &request)
{
    const QString url = request.url.isEmpty() ? topology.defaultUrl(entry) : request.url;
    const QString whole = url.contains(QStringLiteral("://")) ? url : QStringLiteral("http://") + url;
    const QUrl parsed(whole, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return Error{Tracer::tr("'%1' is not a URL: write it like http://www.foobar.com/.").arg(url)};
    return url;
}

Result<void> validate(const Topology &topology, const Request &request)
{
    if (request.count < 1 || request.count > countLimit)
        return Error{Tracer::tr("%1 requests cannot be sent: choose from 1 to %2.").arg(request.count).arg(countLimit)};
    for (const Failure &failure : request.failures) {
        if (topology.diagram().indexOf(failure.component) < 0)
            return Error{Tracer::tr("The diagram has no part with the id '%1' that could fail.").arg(failure.component.toString())};
    }
    return {};
}

} // namespace

Result<Trace> traceRequest(const Topology &topology, const Request &request)
{
    if (const Result<void> valid = validate(topology, request); !valid)
        return valid.error();
    const Result<int> entry = entryOf(topology, request);
    if (!entry)
        return entry.error();
    const Result<QString> url = urlOf(topology, *entry, request);
    if (!url)
        return url.error();
    const World world(topology, request);
    return Simulation(world, *entry, *url).run();
}

} // namespace model
