#include "model/analysis/structurefunction.h"

#include "model/analysis/failuretrials.h"
#include "model/analysis/network.h"

#include <algorithm>
#include <mutex>

namespace model {

struct StructureFunction::Graph {
    Graph(const Topology &topologyToUse, Operation operationToUse, const std::vector<int> &entries)
        : topology(topologyToUse), operation(operationToUse), served(topologyToUse, operationToUse, entries)
    {
    }

    const Topology &topology;
    Operation operation;
    Network served;          ///< what the entries can reach
    std::vector<int> roots;  ///< nodes of the entries that are served with everything up
    bool canCount = false;   ///< failures can be tried one by one on top of a state
    std::vector<int> usual;  ///< components of the stages that serve them
    std::once_flag allBuilt; ///< the rest is only asked for by the tracer
    std::unique_ptr<Network> all;

    bool servesAll(const Network::Scratch &scratch) const
    {
        return !roots.empty() && std::all_of(roots.begin(), roots.end(), [&](int node) { return scratch.order[node] >= 0; });
    }
};

namespace {

std::vector<int> entryStages(const Topology &topology)
{
    std::vector<int> stages;
    for (const int entry : topology.entries())
        stages.push_back(topology.stageOf(entry));
    return stages;
}

/// Working memory that lives as long as the thread: evaluations come in thousands.
Network::Scratch &scratchOfThread()
{
    thread_local Network::Scratch scratch;
    return scratch;
}

} // namespace

StructureFunction::StructureFunction(const Topology &topology, Operation operation)
{
    const std::vector<int> entries = entryStages(topology);
    m_graph = std::make_unique<Graph>(topology, operation, entries);
    if (entries.empty())
        return;
    Network::Scratch &scratch = scratchOfThread();
    m_graph->served.evaluate({}, scratch);
    for (const int stage : entries) {
        if (const int node = m_graph->served.nodeOf(stage); scratch.order[node] >= 0)
            m_graph->roots.push_back(node);
    }
    m_graph->usual = m_graph->served.contributing(m_graph->roots, scratch);
    m_graph->canCount = m_graph->served.canCount(scratch);
}

StructureFunction::~StructureFunction() = default;
StructureFunction::StructureFunction(StructureFunction &&) noexcept = default;
StructureFunction &StructureFunction::operator=(StructureFunction &&) noexcept = default;

const Topology &StructureFunction::topology() const
{
    return m_graph->topology;
}

Operation StructureFunction::operation() const
{
    return m_graph->operation;
}

bool StructureFunction::works(const FailureSet &failed) const
{
    if (m_graph->roots.empty())
        return false;
    Network::Scratch &scratch = scratchOfThread();
    m_graph->served.evaluate(failed, scratch);
    return m_graph->servesAll(scratch);
}

StructureFunction::Evaluation StructureFunction::evaluate(const FailureSet &failed) const
{
    Evaluation result;
    if (m_graph->roots.empty())
        return result;
    Network::Scratch &scratch = scratchOfThread();
    m_graph->served.evaluate(failed, scratch);
    result.works = m_graph->servesAll(scratch);
    if (result.works)
        result.witness = m_graph->served.witness(m_graph->roots, failed, scratch);
    return result;
}

std::vector<int> StructureFunction::fatalAmong(std::vector<int> candidates, const FailureSet &failed) const
{
    if (candidates.empty())
        return {};
    if (!m_graph->canCount)
        return fatalByWitnesses(std::move(candidates), failed);
    return FailureTrials(m_graph->served, m_graph->roots, failed).fatalAmong(std::move(candidates));
}

/// What ends it is in every witness: each failure that is survived brings a new witness and leaves fewer candidates.
std::vector<int> StructureFunction::fatalByWitnesses(std::vector<int> candidates, const FailureSet &failed) const
{
    std::vector<int> fatal;
    std::vector<int> rest;
    FailureSet trial = failed;
    trial.push_back(-1);
    while (!candidates.empty()) {
        trial.back() = candidates.back();
        candidates.pop_back();
        const Evaluation evaluation = evaluate(trial);
        if (!evaluation.works) {
            fatal.push_back(trial.back());
            continue;
        }
        rest.clear();
        std::set_intersection(candidates.begin(), candidates.end(), evaluation.witness.begin(), evaluation.witness.end(),
                              std::back_inserter(rest));
        candidates.swap(rest);
    }
    std::sort(fatal.begin(), fatal.end());
    return fatal;
}

std::vector<char> StructureFunction::servingStages(const FailureSet &failed) const
{
    std::call_once(m_graph->allBuilt, [this] { m_graph->all = std::make_unique<Network>(m_graph->topology, m_graph->operation); });
    const Network &all = *m_graph->all;
    Network::Scratch &scratch = scratchOfThread();
    all.evaluate(failed, scratch);
    std::vector<char> serving(m_graph->topology.stages().size(), 0);
    for (std::size_t stage = 0; stage < serving.size(); ++stage)
        serving[stage] = scratch.order[all.nodeOf(int(stage))] >= 0;
    return serving;
}

std::vector<char> StructureFunction::usableComponents(const FailureSet &failed) const
{
    std::vector<char> usable(m_graph->topology.componentCount(), 0);
    for (int component = 0; component < int(usable.size()); ++component)
        usable[component] = m_graph->served.isUsable(component, failed);
    return usable;
}

std::vector<int> StructureFunction::servedEntries() const
{
    std::vector<int> entries;
    for (const int node : m_graph->roots)
        entries.push_back(m_graph->topology.stages()[m_graph->served.stageOf(node)].component);
    return entries;
}

std::vector<int> StructureFunction::failableComponents() const
{
    return m_graph->topology.entries().empty() ? std::vector<int>{} : m_graph->served.failable();
}

const std::vector<int> &StructureFunction::contributingComponents() const
{
    return m_graph->usual;
}

} // namespace model
