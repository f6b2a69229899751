#include "model/analysis/spof.h"
#include "model/formats/nativeformat.h"
#include "model/layout/arrange.h"
#include "model/layout/routing.h"

#include "tests/bench/workloads.h"
#include "tests/support/largediagram.h"

namespace bench {

using namespace model;

namespace {

// The goal for a size: the given one at 1,000 or 10,000 parts; there is none for others.
std::optional<double> goalAt(int parts, double thousand, double tenThousand)
{
    if (parts == 1000)
        return thousand;
    if (parts == 10000)
        return tenThousand;
    return std::nullopt;
}

void measureFiles(Bench &bench, int parts, const Diagram &diagram)
{
    const QByteArray bytes = writeNative(diagram);
    bench.measure(QStringLiteral("read the file"), parts, {}, [&] {
        if (!readNative(bytes).isComplete())
            qFatal("the file cannot be read");
    });
    bench.measure(QStringLiteral("write the file"), parts, {}, [&] {
        if (writeNative(diagram).isEmpty())
            qFatal("nothing was written");
    });
}

void measureAnalysis(Bench &bench, int parts, const Diagram &diagram)
{
    bench.measure(QStringLiteral("compile the topology"), parts, {}, [&] { const Topology topology(diagram); });
    const Topology topology(diagram);
    SpofOptions options;
    options.pairs = false;
    bench.measure(QStringLiteral("single points of failure"), parts, parts == 10000 ? std::optional(10.0) : std::nullopt, [&] { findSpofs(topology, options); });
}

void measureArranging(Bench &bench, int parts, const Diagram &diagram, const Diagram &placed)
{
    bench.measure(QStringLiteral("arrange"), parts, goalAt(parts, 60, 1500), [&] { arrange(diagram); });
    RoutingOptions options;
    for (const Connection &connection : placed.connections())
        options.labelSizes.insert(connection.id, {QSizeF(72, 20)});
    bench.measure(QStringLiteral("route"), parts, goalAt(parts, 150, 2500), [&] { routeConnections(placed, options); });
    if (placed.connections().empty())
        return;
    const Routes routes = routeConnections(placed, options);
    const QSet<ConnectionId> one{placed.connections()[placed.connections().size() / 2].id};
    bench.measure(QStringLiteral("reroute one connection"), parts, parts == 1000 ? std::optional(8.0) : std::nullopt,
                  [&] { rerouteConnections(placed, routes, one, options); });
}

} // namespace

void measureModel(Bench &bench, int parts)
{
    const Diagram diagram = tests::largeDiagram(parts);
    const Diagram placed = arranged(diagram);
    measureFiles(bench, parts, placed);
    measureAnalysis(bench, parts, diagram);
    measureArranging(bench, parts, diagram, placed);
}

} // namespace bench
