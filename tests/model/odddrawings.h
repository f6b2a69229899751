#pragma once

#include "model/base/operation.h"

#include <QString>

#include <array>
#include <vector>

namespace tests {

// A drawing that one would not plan but that is legal, and what SEMANTICS says about it.
struct OddDrawing {
    const char *name;
    const char *text; // for diagramFromText()
    // Single points of failure of read, write and static, separated by blanks; "-": cannot work at all.
    std::array<const char *, model::operationCount> spofs;
};

const std::vector<OddDrawing> &oddDrawings();

} // namespace tests
