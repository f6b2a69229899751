#include "model/trace/leg.h"

#include <algorithm>

namespace model {

namespace {

// Defaults in milliseconds; connections and parts may say otherwise.
constexpr double rttToSite = 40;
constexpr double rttToResolver = 20;
constexpr double rttInside = 1;
constexpr double staticFile = 1;
constexpr double clientConnectTimeout = 127000; // Linux: SYN at 0, 1, 3, 7, 15, 31 and 63 s, given up after another 64
constexpr double proxyConnectTimeout = 5000;
constexpr double storeConnectTimeout = 3000;

const Connection &connectionOf(const World &world, int link)
{
    const Topology &topology = world.topology();
    return topology.diagram().connections()[std::size_t(topology.links()[std::size_t(link)].connection)];
}

double number(const Connection &connection, const char *key, double fallback)
{
    return connection.number(QString::fromLatin1(key), fallback);
}

double number(const Component &part, const char *key, double fallback)
{
    return part.number(QString::fromLatin1(key), fallback);
}

/// Drawn as a chain through DNS, the way of the browser to the front end is shown along the lookup's line.
std::optional<ConnectionId> lookupBefore(const World &world, const Link &link)
{
    const Topology &topology = world.topology();
    const Connection &drawn = topology.diagram().connections()[std::size_t(link.connection)];
    const ComponentId from = world.component(link.from).id;
    if (drawn.from == from || !world.component(topology.diagram().indexOf(drawn.from)).has(Trait::Resolves))
        return std::nullopt;
    for (const Connection &connection : topology.diagram().connections()) {
        if (connection.from == from && connection.to == drawn.from)
            return connection.id;
    }
    return std::nullopt;
}

double baseRtt(const World &world, const Leg &leg, const RequestRoute &route)
{
    double given = 0;
    bool isGiven = false;
    for (const int link : route.links) {
        const Connection &connection = connectionOf(world, link);
        if (connection.hasProperty(QStringLiteral("rttMs"))) {
            given += number(connection, "rttMs", 0);
            isGiven = true;
        }
    }
    if (isGiven)
        return given;
    if (leg.sameMachine)
        return 0;
    if (world.component(leg.to).has(Trait::Resolves))
        return rttToResolver;
    return world.component(leg.from).has(Trait::EntryPoint) ? rttToSite : rttInside;
}

double connectTimeout(const World &world, const Leg &leg, const RequestRoute &route)
{
    const QString key = QStringLiteral("connectTimeoutMs");
    if (!route.links.empty() && connectionOf(world, route.links.front()).hasProperty(key))
        return connectionOf(world, route.links.front()).number(key);
    const Component &caller = world.component(leg.from);
    if (caller.has(Trait::EntryPoint))
        return clientConnectTimeout;
    if (caller.has(Trait::Forwards) || caller.has(Trait::ServesFiles))
        return caller.number(key, proxyConnectTimeout);
    return world.component(leg.to).has(Trait::Stores) ? storeConnectTimeout : proxyConnectTimeout;
}

bool isTls12(const QJsonValue &version)
{
    return version.toString() == QStringLiteral("1.2") || version.toDouble() == 1.2;
}

int tlsRoundTrips(const World &world, const Leg &leg, const RequestRoute &route)
{
    const QString key = QStringLiteral("tlsVersion");
    const bool old = isTls12(world.component(leg.to).property(key))
                     || std::any_of(route.links.begin(), route.links.end(),
                                    [&](int link) { return isTls12(connectionOf(world, link).property(key)); });
    return old ? 2 : 1;
}

void addConnections(const World &world, Leg &leg, const RequestRoute &route)
{
    const std::vector<Link> &links = world.topology().links();
    for (std::size_t i = 0; i < route.links.size(); ++i) {
        const Link &link = links[std::size_t(route.links[i])];
        const Connection &connection = connectionOf(world, route.links[i]);
        if (const std::optional<ConnectionId> lookup = lookupBefore(world, link))
            leg.connections.push_back(*lookup);
        leg.connections.push_back(connection.id);
        leg.encrypted = leg.encrypted || connection.isEncrypted();
        leg.pooled = leg.pooled || connection.property(QStringLiteral("pooled")).toBool();
        if (i == 0) {
            leg.protocol = connection.protocolInfo().id;
            if (connection.hasProperty(QStringLiteral("retries")))
                leg.tries = 1 + int(number(connection, "retries", 0));
        }
    }
    if (leg.protocol.isEmpty()) {
        const QStringList &speaks = world.component(leg.to).kindInfo().speaks;
        leg.protocol = speaks.value(0, QStringLiteral("tcp"));
    }
}

void addPassages(const World &world, Leg &leg, const RequestRoute &route)
{
    const std::vector<Link> &links = world.topology().links();
    const double parts = double(route.links.size());
    for (std::size_t i = 0; i < route.links.size(); ++i) {
        const Link &link = links[std::size_t(route.links[i])];
        const Connection &connection = connectionOf(world, route.links[i]);
        const auto add = [&](int filter, bool docked) {
            const Component &part = world.component(filter);
            const bool slows = !docked || part.hasProperty(QStringLiteral("delayMs"));
            Topology::FilterDecision decision = world.topology().filter(filter, connection);
            if (filter == route.blocker)
                decision = {false, route.blockRule};
            leg.passages.push_back({filter, double(i + 1) / parts, slows ? number(part, "delayMs", 0) / 2 : 0, decision.allowed, decision.rule});
        };
        std::vector<int> docked = world.topology().filtersBetween(link.from, link.to);
        std::reverse(docked.begin(), docked.end()); // traffic meets the outermost first
        for (const int filter : docked)
            add(filter, true);
        if (world.component(link.to).has(Trait::Filters))
            add(link.to, false);
    }
}

/// Both ends on one machine, and nothing outside it in between; an address is not a place.
bool staysOnMachine(const World &world, const Leg &leg, const RequestRoute &route)
{
    const int machine = world.topology().machineOf(leg.from);
    const auto isThere = [&](int part) {
        return world.topology().machineOf(part) == machine || world.component(part).has(Trait::VirtualAddress);
    };
    return machine >= 0 && world.topology().machineOf(leg.to) == machine && std::all_of(route.via.begin(), route.via.end(), isThere);
}

} // namespace

Leg legOf(const World &world, int from, const RequestRoute &route)
{
    Leg leg;
    leg.from = from;
    leg.to = route.target >= 0 ? route.target : (route.via.empty() ? from : route.via.back());
    for (const int part : route.via) {
        if (part != leg.to)
            leg.via.push_back(world.component(part).id);
    }
    leg.sameMachine = staysOnMachine(world, leg, route);
    addConnections(world, leg, route);
    addPassages(world, leg, route);
    leg.baseRttMs = baseRtt(world, leg, route);
    leg.rttMs = leg.baseRttMs;
    for (const int part : route.via)
        leg.rttMs += number(world.component(part), "delayMs", 0);
    for (const Passage &passage : leg.passages) {
        const bool counted = std::find(route.via.begin(), route.via.end(), passage.filter) != route.via.end();
        leg.rttMs += counted ? 0 : 2 * passage.delayMs;
    }
    leg.tlsRoundTrips = tlsRoundTrips(world, leg, route);
    leg.connectTimeoutMs = connectTimeout(world, leg, route);
    return leg;
}

double serviceTimeMs(const Component &part, Operation operation, bool passesOn)
{
    if (part.has(Trait::Forwards))
        return number(part, "serviceTimeMs", 0);
    if (passesOn && part.has(Trait::ServesFiles))
        return 0;
    if (operation == Operation::Static && part.has(Trait::RunsCode))
        return staticFile;
    if (operation == Operation::Write && part.has(Trait::Stores))
        return number(part, "writeServiceTimeMs", 0);
    return number(part, "serviceTimeMs", 0);
}

} // namespace model
