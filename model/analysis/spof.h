#pragma once

#include "model/analysis/structurefunction.h"

namespace model {

/// What one operation depends on.
struct OperationResult {
    Operation operation = Operation::Read;
    bool works = false;
    QString why; ///< when it does not work with everything up: what is missing (translated sentence)
    std::vector<ComponentId> spofs;     ///< in the order of the file, containers included
    std::vector<ComponentId> degrading; ///< their loss costs capacity or a share of the requests only
    std::vector<std::pair<ComponentId, ComponentId>> pairs; ///< minimal cuts of two

    bool operator==(const OperationResult &) const = default;
};

/// All operations, in the order read, write, static.
struct SpofResult {
    std::vector<OperationResult> operations;

    const OperationResult &of(Operation operation) const;
    /// The operations that the failure of this component alone takes away.
    OperationSet killedBy(const ComponentId &id) const;

    bool operator==(const SpofResult &) const = default;
};

struct SpofOptions {
    bool pairs = true; ///< also look for minimal cuts of two
};

/// Exact SPOFs by the witness-guided search; complete for order one (and two with pairs).
/// Positions and names play no role. Source of the method: SEMANTICS.md section 1.
SpofResult findSpofs(const Topology &topology, const SpofOptions &options = {});

/// SPOFs of one operation when the components in `failed` are down already; component indices, sorted.
std::vector<int> findSpofs(const StructureFunction &structure, const FailureSet &failed);

} // namespace model
