#include "model/layout/flowgraph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace model {

namespace {

/// Between two columns there is room for columns of boxes that no request leads to.
constexpr int layerStep = 1000;

using Successors = std::vector<std::vector<int>>;

bool isRequest(const FlowGraph &graph, const FlowGraph::Edge &edge)
{
    return edge.traffic == TrafficKind::Request && graph.inFlow(edge.from) && graph.inFlow(edge.to);
}

/// Request edges between boxes, each once, with the direction most of them have. Containers whose contents stand about
/// equally far along the path, or that ask each other, are peers.
Successors requestSuccessors(const FlowGraph &graph)
{
    struct Both {
        int forward = 0;
        int back = 0;
    };
    std::map<std::pair<int, int>, Both> between;
    for (const FlowGraph::Edge &edge : graph.edges) {
        if (!isRequest(graph, edge))
            continue;
        if (edge.from < edge.to)
            ++between[{edge.from, edge.to}].forward;
        else
            ++between[{edge.to, edge.from}].back;
    }
    Successors successors(graph.boxes.size());
    for (const auto &[ends, count] : between) {
        const FlowGraph::Box &a = graph.box(ends.first);
        const FlowGraph::Box &b = graph.box(ends.second);
        constexpr double peers = 0.6;
        constexpr int share = 5;
        const int forward = count.forward - count.back;
        const bool mutual = share * std::min(count.forward, count.back) >= std::max(count.forward, count.back);
        const bool alike = std::abs(a.rank - b.rank) < peers && std::abs(a.tier - b.tier) < peers;
        const bool contradicted = alike || (forward > 0) != (a.rank < b.rank);
        if ((mutual && (a.container || b.container)) || (contradicted && a.container && b.container))
            continue;
        const bool asDrawn = forward > 0 || (forward == 0 && a.rank <= b.rank);
        successors[std::size_t(asDrawn ? ends.first : ends.second)].push_back(asDrawn ? ends.second : ends.first);
    }
    return successors;
}

/// Boxes in an order in which edges lead forward, except those that close a circle, which are removed.
class ForwardOrder
{
public:
    ForwardOrder(const FlowGraph &graph, Successors &successors)
        : m_successors(successors)
        , m_state(graph.boxes.size(), State::New)
    {
        std::vector<bool> entered(graph.boxes.size(), false);
        for (const std::vector<int> &targets : successors) {
            for (const int target : targets)
                entered[std::size_t(target)] = true;
        }
        std::vector<int> starts(graph.boxes.size());
        std::iota(starts.begin(), starts.end(), 0);
        std::stable_sort(starts.begin(), starts.end(), [&](int a, int b) {
            const bool inside = entered[std::size_t(a)];
            return inside != entered[std::size_t(b)] ? !inside : graph.box(a).rank < graph.box(b).rank;
        });
        for (const int start : starts) {
            if (m_state[std::size_t(start)] == State::New)
                walk(start);
        }
        std::reverse(m_order.begin(), m_order.end());
    }

    const std::vector<int> &order() const { return m_order; }

private:
    enum class State { New, Open, Done };

    void walk(int start)
    {
        std::vector<std::pair<int, std::size_t>> stack{{start, 0}};
        m_state[std::size_t(start)] = State::Open;
        while (!stack.empty()) {
            auto &[box, next] = stack.back();
            std::vector<int> &targets = m_successors[std::size_t(box)];
            if (next == targets.size()) {
                m_state[std::size_t(box)] = State::Done;
                m_order.push_back(box);
                stack.pop_back();
                continue;
            }
            const int target = targets[next];
            if (m_state[std::size_t(target)] == State::Open) {
                targets.erase(targets.begin() + std::ptrdiff_t(next));
                continue;
            }
            ++next;
            if (m_state[std::size_t(target)] == State::New) {
                m_state[std::size_t(target)] = State::Open;
                stack.emplace_back(target, 0);
            }
        }
    }

    Successors &m_successors;
    std::vector<State> m_state;
    std::vector<int> m_order;
};

void pushTargets(FlowGraph &graph, const Successors &successors, const std::vector<int> &order)
{
    for (const int box : order) {
        for (const int target : successors[std::size_t(box)])
            graph.box(target).layer = std::max(graph.box(target).layer, graph.box(box).layer + 1);
    }
}

/// What leads somewhere but is reached from nowhere, although no requests start there: workers, nightly jobs.
std::vector<int> sourcesWithin(const FlowGraph &graph, const Successors &successors, const std::vector<int> &order)
{
    std::vector<bool> entered(graph.boxes.size(), false);
    for (const std::vector<int> &targets : successors) {
        for (const int target : targets)
            entered[std::size_t(target)] = true;
    }
    std::vector<int> result;
    for (auto box = order.rbegin(); box != order.rend(); ++box) {
        if (!entered[std::size_t(*box)] && !successors[std::size_t(*box)].empty() && graph.box(*box).rank > 0)
            result.push_back(*box);
    }
    return result;
}

/// The mean layer, by rank, of what requests reach from where they start.
std::map<double, double> reachedLayers(const FlowGraph &graph, const Successors &successors,
                                       const std::vector<int> &order)
{
    std::vector<bool> reached(graph.boxes.size(), false);
    std::map<double, std::pair<double, int>> sums;
    for (const int box : order) {
        const FlowGraph::Box &from = graph.box(box);
        if (!reached[std::size_t(box)] && from.rank > 0)
            continue;
        for (const int target : successors[std::size_t(box)])
            reached[std::size_t(target)] = true;
        sums[from.rank].first += from.layer;
        ++sums[from.rank].second;
    }
    std::map<double, double> means;
    for (const auto &[rank, sum] : sums)
        means[rank] = sum.first / sum.second;
    return means;
}

/// Workers stand where parts that are usually as far along the path stand; without such parts, before their first target.
void placeSources(FlowGraph &graph, const Successors &successors, const std::vector<int> &order)
{
    const std::vector<int> sources = sourcesWithin(graph, successors, order);
    const std::map<double, double> means = reachedLayers(graph, successors, order);
    for (const int box : sources) {
        if (const auto mean = means.find(graph.box(box).rank); mean != means.end())
            graph.box(box).layer = int(std::lround(mean->second));
    }
    pushTargets(graph, successors, order);
    for (const int source : sources) {
        if (means.contains(graph.box(source).rank))
            continue;
        const std::vector<int> &targets = successors[std::size_t(source)];
        const auto nearest = std::min_element(targets.begin(), targets.end(),
                                              [&](int a, int b) { return graph.box(a).layer < graph.box(b).layer; });
        graph.box(source).layer = std::max(0, graph.box(*nearest).layer - 1);
    }
}

/// Boxes without requests stand with their peers (replicas, standbys), else where the rest is about as far along.
void placeUnconnected(FlowGraph &graph, const std::vector<bool> &connected)
{
    std::vector<bool> placed = connected;
    for (const FlowGraph::Edge &edge : graph.edges) {
        for (const auto &[box, peer] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}}) {
            if (placed[std::size_t(peer)] && !placed[std::size_t(box)] && graph.inFlow(box) && graph.inFlow(peer)) {
                graph.box(box).layer = graph.box(peer).layer;
                placed[std::size_t(box)] = true;
            }
        }
    }
    std::map<int, std::pair<double, int>> ranks; // of the layers: sum and count
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (placed[i] && graph.inFlow(int(i))) {
            ranks[graph.boxes[i].layer].first += graph.boxes[i].rank;
            ++ranks[graph.boxes[i].layer].second;
        }
    }
    std::map<std::pair<bool, double>, std::pair<double, int>>
        tiers; // ranks of what stands in one column for what it is: sum and count
    for (const FlowGraph::Box &box : graph.boxes) {
        auto &[sum, count] = tiers[{box.container, box.tier}];
        sum += box.rank;
        ++count;
    }
    const auto place = [&](const FlowGraph::Box &box) {
        const auto &[sum, count] = tiers[{box.container, box.tier}];
        return sum / count;
    };
    std::map<double, int> columns; // for the case that nothing is connected: a column for those that are about as far
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (!placed[i] && graph.inFlow(int(i)))
            columns[place(graph.boxes[i])] = 0;
    }
    constexpr double near = 0.9;
    int next = 0;
    for (auto rank = columns.begin(); rank != columns.end(); ++rank)
        rank->second = rank != columns.begin() && rank->first - std::prev(rank)->first < near ? next : ++next;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (placed[i])
            graph.boxes[i].layer *= layerStep;
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        FlowGraph::Box &box = graph.boxes[i];
        if (placed[i] || box.role != FlowRole::Flow)
            continue;
        const auto distance = [&](const auto &layer) { return box.rank - layer.second.first / layer.second.second; };
        const auto nearest = std::min_element(ranks.begin(), ranks.end(), [&](const auto &a, const auto &b) {
            return std::abs(distance(a)) < std::abs(distance(b));
        });
        if (nearest == ranks.end()) {
            box.layer = columns[place(box)] * layerStep;
            continue;
        }
        // Too far from every column for standing in one: between them, or before or behind all.
        const double away = distance(*nearest);
        const int between = std::abs(away) < near ? 0 : int(std::clamp(away * 10, -0.45 * layerStep, 0.45 * layerStep));
        box.layer = nearest->first * layerStep + between;
    }
}

/// Numbers the columns that are used from 0.
void numberLayers(FlowGraph &graph)
{
    std::vector<int> used;
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (graph.inFlow(int(i)))
            used.push_back(graph.boxes[i].layer);
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (FlowGraph::Box &box : graph.boxes)
        box.layer = int(std::lower_bound(used.begin(), used.end(), box.layer) - used.begin());
}

} // namespace

void sortEdges(FlowGraph &graph)
{
    const auto key = [](const FlowGraph::Edge &edge) {
        return std::tuple(edge.from, edge.to, edge.fromOffset, edge.toOffset, edge.traffic, edge.chip);
    };
    std::sort(graph.edges.begin(), graph.edges.end(),
              [&](const FlowGraph::Edge &a, const FlowGraph::Edge &b) { return key(a) < key(b); });
}

void assignLayers(FlowGraph &graph)
{
    Successors successors = requestSuccessors(graph);
    std::vector<bool> connected(graph.boxes.size(), false);
    for (std::size_t i = 0; i < successors.size(); ++i) {
        for (const int target : successors[i])
            connected[i] = connected[std::size_t(target)] = true;
    }
    const std::vector<int> order = ForwardOrder(graph, successors).order();
    pushTargets(graph, successors, order);
    placeSources(graph, successors, order);
    placeUnconnected(graph, connected);
    numberLayers(graph);
}

void attachCompanions(FlowGraph &graph)
{
    constexpr int none = -1;
    constexpr int several = -2;
    std::vector<int> partner(graph.boxes.size(), none);
    for (const FlowGraph::Edge &edge : graph.edges) {
        for (const auto &[box, other] : {std::pair{edge.from, edge.to}, std::pair{edge.to, edge.from}}) {
            int &known = partner[std::size_t(box)];
            if (graph.inFlow(other))
                known = known == none || known == other ? other : several;
        }
    }
    for (const FlowGraph::Edge &edge : graph.edges) {
        // Whoever asks a resolver first has it above.
        for (const auto &[box, other] : {std::pair{edge.to, edge.from}, std::pair{edge.from, edge.to}}) {
            if (graph.box(box).role == FlowRole::Above && graph.inFlow(other) && graph.box(box).attachedTo < 0
                && edge.traffic == TrafficKind::Dns)
                graph.box(box).attachedTo = other;
        }
    }
    for (std::size_t i = 0; i < graph.boxes.size(); ++i) {
        if (graph.boxes[i].role == FlowRole::Aside && partner[i] >= 0)
            graph.boxes[i].attachedTo = partner[i];
    }
    for (const FlowGraph::Edge &edge : graph.edges) {
        // Below what is attached comes what belongs to it alone.
        for (const auto &[box, other] : {std::pair{edge.to, edge.from}, std::pair{edge.from, edge.to}}) {
            if (graph.box(box).role == FlowRole::Aside && partner[std::size_t(box)] == none
                && graph.box(other).role == FlowRole::Aside && graph.box(box).attachedTo < 0)
                graph.box(box).attachedTo = graph.box(other).attachedTo;
        }
    }
    for (FlowGraph::Box &box : graph.boxes) {
        if (box.role == FlowRole::Above && box.attachedTo < 0)
            box.role = FlowRole::Flow;
    }
}

} // namespace model
