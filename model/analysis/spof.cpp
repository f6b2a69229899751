#include "model/analysis/spof.h"

#include "model/analysis/explanation.h"

#include <algorithm>

namespace model {

namespace {

std::vector<ComponentId> idsOf(const Topology &topology, const std::vector<int> &components)
{
    std::vector<ComponentId> ids;
    ids.reserve(components.size());
    for (const int component : components)
        ids.push_back(topology.component(component).id);
    return ids;
}

bool contains(const std::vector<int> &sorted, int value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

/// Every cut of two hits the witness of the undisturbed system; its other half is a SPOF once the first is down.
std::vector<std::pair<int, int>> findPairs(const StructureFunction &structure, const std::vector<int> &spofs)
{
    std::vector<std::pair<int, int>> pairs;
    const std::vector<int> witness = structure.evaluate({}).witness;
    for (const int first : witness) {
        if (contains(spofs, first))
            continue;
        const std::vector<int> seconds = findSpofs(structure, {first});
        for (const int second : seconds) {
            if (!contains(spofs, second))
                pairs.emplace_back(std::min(first, second), std::max(first, second));
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

OperationResult examine(const Topology &topology, Operation operation, const SpofOptions &options)
{
    OperationResult result;
    result.operation = operation;
    const StructureFunction structure(topology, operation);
    result.works = structure.works({});
    if (!result.works) {
        result.why = explainOutage(structure);
        return result;
    }
    const std::vector<int> spofs = findSpofs(structure, {});
    result.spofs = idsOf(topology, spofs);
    std::vector<int> degrading = structure.contributingComponents();
    std::erase_if(degrading, [&spofs](int component) { return contains(spofs, component); });
    result.degrading = idsOf(topology, degrading);
    if (options.pairs) {
        for (const auto &[first, second] : findPairs(structure, spofs))
            result.pairs.emplace_back(topology.component(first).id, topology.component(second).id);
    }
    return result;
}

} // namespace

const OperationResult &SpofResult::of(Operation operation) const
{
    const auto found = std::find_if(operations.begin(), operations.end(),
                                    [operation](const OperationResult &result) { return result.operation == operation; });
    Q_ASSERT(found != operations.end());
    return *found;
}

OperationSet SpofResult::killedBy(const ComponentId &id) const
{
    OperationSet killed;
    for (const OperationResult &result : operations) {
        if (std::find(result.spofs.begin(), result.spofs.end(), id) != result.spofs.end())
            killed.insert(result.operation);
    }
    return killed;
}

SpofResult findSpofs(const Topology &topology, const SpofOptions &options)
{
    SpofResult result;
    for (const Operation operation : allOperations)
        result.operations.push_back(examine(topology, operation, options));
    return result;
}

std::vector<int> findSpofs(const StructureFunction &structure, const FailureSet &failed)
{
    return structure.fatalAmong(structure.evaluate(failed).witness, failed);
}

} // namespace model
