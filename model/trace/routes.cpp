#include "model/trace/routes.h"

#include <QSet>

#include <algorithm>

namespace model {

namespace {

// VRRP (RFC 5798): three missed adverts of a second, and the skew of priority 100.
constexpr double takeoverMs = 3609;

constexpr int hopLimit = 255; // the largest time to live that an IP packet can have

bool passesPackets(const World &world, const Stage &stage)
{
    return stage.kind == Stage::Kind::Part && world.component(stage.component).has(Trait::PassesThrough);
}

/// Follows drawn links in search of a filter that stops the operation's traffic.
class BlockFinder
{
public:
    explicit BlockFinder(const World &world) : m_world(world) {}

    std::optional<RequestRoute> search(int component, const RequestRoute &way)
    {
        const std::vector<Link> &links = m_world.topology().links();
        for (std::size_t i = 0; i < links.size(); ++i) {
            const Link &link = links[i];
            if (link.from != component || !link.operations.contains(m_world.operation()))
                continue;
            if (m_world.component(link.to).has(Trait::Resolves))
                continue;
            if (std::optional<RequestRoute> block = searchLink(int(i), way))
                return block;
        }
        return std::nullopt;
    }

private:
    std::optional<RequestRoute> searchLink(int index, RequestRoute way)
    {
        const Link &link = m_world.topology().links()[std::size_t(index)];
        const bool arrivesWithoutPort = !way.links.empty() && !connectionOf(way.links.back()).port();
        way.links.push_back(index);
        for (const int filter : filtersOn(link, arrivesWithoutPort)) {
            const Topology::FilterDecision decision = m_world.topology().filter(filter, connectionOf(index));
            if (decision.allowed)
                continue;
            if (filter == link.from) {
                way.links.pop_back();
                way.via.pop_back();
            }
            way.target = filter;
            way.blocker = filter;
            way.blockRule = decision.rule;
            return way;
        }
        const bool tooFar = int(way.via.size()) >= hopLimit;
        if (tooFar || !m_world.component(link.to).has(Trait::PassesThrough) || m_visited.contains(link.to))
            return std::nullopt;
        m_visited.insert(link.to);
        way.via.push_back(link.to);
        return search(link.to, way);
    }

    /// In the order in which traffic meets them. A box is asked for the port by which traffic arrives; when that is
    /// unknown, for the port by which it leaves.
    std::vector<int> filtersOn(const Link &link, bool arrivesWithoutPort) const
    {
        std::vector<int> filters;
        if (arrivesWithoutPort && m_world.component(link.from).has(Trait::Filters))
            filters.push_back(link.from);
        const std::vector<int> docked = m_world.topology().filtersBetween(link.from, link.to);
        filters.insert(filters.end(), docked.rbegin(), docked.rend());
        if (m_world.component(link.to).has(Trait::Filters))
            filters.push_back(link.to);
        return filters;
    }

    const Connection &connectionOf(int link) const
    {
        const Topology &topology = m_world.topology();
        return topology.diagram().connections()[std::size_t(topology.links()[std::size_t(link)].connection)];
    }

    const World &m_world;
    QSet<int> m_visited;
};

/// Finds the ends of all ways; each stage is visited once.
class RouteFinder
{
public:
    /// `healthyOnly`: follow only what health checks have found to work.
    RouteFinder(const World &world, bool healthyOnly) : m_world(world), m_healthyOnly(healthyOnly) {}

    void follow(int fromStage, const Requirement &requirement, const RequestRoute &way)
    {
        const std::vector<Target> targets = m_world.targetsOf(fromStage, requirement);
        for (const Target &target : targets)
            followTarget(fromStage, target, way);
    }

    std::vector<RequestRoute> routes;

private:
    void followTarget(int fromStage, const Target &target, RequestRoute way)
    {
        const bool tooFar = int(way.via.size()) >= hopLimit;
        if (tooFar || m_visited.contains(target.stage) || !m_world.leadsForward(fromStage, target.stage))
            return;
        if (m_healthyOnly && !m_world.canServe(target.stage))
            return;
        m_visited.insert(target.stage);
        const Stage &stage = m_world.topology().stages()[std::size_t(target.stage)];
        addLink(way, target.link);
        way.stages.push_back(target.stage);
        way.stage = target.stage;
        if (stage.kind == Stage::Kind::Cluster)
            followAll(target.stage, way);
        else if (!passesPackets(m_world, stage))
            finish(stage.component, way);
        else if (m_world.component(stage.component).has(Trait::VirtualAddress))
            followAddress(stage.component, target.stage, way);
        else
            followPacket(stage.component, target.stage, way);
    }

    void addLink(RequestRoute &way, int link) const
    {
        const std::vector<Link> &links = m_world.topology().links();
        if (link < 0) {
            // No line leads to the member; the way ends at the frame if that is what the arrow was drawn to.
            if (!way.links.empty() && !m_world.component(links[std::size_t(way.links.back())].to).has(Trait::Clusters)
                && way.stage >= 0 && m_world.topology().stages()[std::size_t(way.stage)].kind == Stage::Kind::Cluster)
                way.links.pop_back();
            return;
        }
        const Link &next = links[std::size_t(link)];
        // A set and its member may name a line each, both from the same part: the member's is the one travelled.
        if (!way.links.empty() && links[std::size_t(way.links.back())].from == next.from)
            way.links.pop_back();
        way.links.push_back(link);
        way.priority = std::max(way.priority, next.priority);
        way.weight *= next.weight;
    }

    void followAll(int stage, const RequestRoute &way)
    {
        for (const Requirement &requirement : m_world.plan(stage).requirements)
            follow(stage, requirement, way);
    }

    void followPacket(int component, int stage, RequestRoute way)
    {
        way.via.push_back(component);
        const std::size_t before = routes.size();
        followAll(stage, way);
        if (routes.size() == before && !m_healthyOnly)
            routes.push_back(deadEnd(component, way));
    }

    /// Nothing behind the component takes the traffic: it ends there, or at a filter further on that stops it.
    RequestRoute deadEnd(int component, const RequestRoute &way) const
    {
        return BlockFinder(m_world).search(component, way).value_or(way);
    }

    /// An address belongs to one part at a time: the first by priority, after a takeover the first that works.
    void followAddress(int component, int stage, RequestRoute way)
    {
        way.via.push_back(component);
        const std::vector<RequestRoute> healthy = routesBehind(stage, way, true);
        const std::vector<RequestRoute> all = m_healthyOnly ? healthy : routesBehind(stage, way, false);
        if (all.empty()) {
            if (!m_healthyOnly)
                routes.push_back(deadEnd(component, way));
            return;
        }
        RequestRoute chosen = m_world.isDetected() && !healthy.empty() ? healthy.front() : all.front();
        Holder holder{component, chosen.target};
        const bool silent = chosen.target >= 0 && !m_world.isUsable(chosen.target)
                            && m_world.modeOf(chosen.target) == FailureMode::Off;
        if (!m_world.isDetected() && silent && !healthy.empty()) {
            holder = {component, healthy.front().target, chosen.target, takeoverMs};
            chosen = healthy.front();
        }
        chosen.holders.insert(chosen.holders.begin() + std::ptrdiff_t(way.holders.size()), holder);
        routes.push_back(chosen);
    }

    /// The ways on from an address, those with the lowest priority first.
    std::vector<RequestRoute> routesBehind(int stage, const RequestRoute &way, bool healthyOnly) const
    {
        RequestRoute start = way;
        start.priority = 0;
        RouteFinder finder(m_world, healthyOnly);
        finder.m_visited = m_visited;
        finder.followAll(stage, start);
        std::stable_sort(finder.routes.begin(), finder.routes.end(),
                         [](const RequestRoute &a, const RequestRoute &b) { return a.priority < b.priority; });
        for (RequestRoute &route : finder.routes) {
            route.priority = way.priority;
            route.weight = way.weight;
        }
        return finder.routes;
    }

    void finish(int component, RequestRoute way)
    {
        way.target = component;
        routes.push_back(way);
    }

    const World &m_world;
    const bool m_healthyOnly;
    QSet<int> m_visited;
};

} // namespace

bool RequestRoute::canServe(const World &world) const
{
    return target >= 0 && std::all_of(stages.begin(), stages.end(), [&world](int s) { return world.canServe(s); });
}

std::vector<RequestRoute> routesTo(const World &world, int fromStage, const Requirement &requirement)
{
    RouteFinder all(world, false);
    all.follow(fromStage, requirement, {});
    if (!world.isDetected())
        return all.routes;
    RouteFinder healthy(world, true);
    healthy.follow(fromStage, requirement, {});
    for (RequestRoute &route : all.routes) {
        const auto same = std::find_if(healthy.routes.begin(), healthy.routes.end(),
                                       [&route](const RequestRoute &other) { return other.stage == route.stage; });
        if (same != healthy.routes.end())
            route = *same;
    }
    return all.routes;
}

std::optional<RequestRoute> findBlock(const World &world, int component)
{
    return BlockFinder(world).search(component, {});
}

} // namespace model
