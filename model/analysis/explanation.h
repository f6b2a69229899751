#pragma once

#include "model/analysis/structurefunction.h"

#include <QString>

namespace model {

/// Why the operation does not work under these failures, or with everything up: the first thing that is missing on the
/// way of a request, as a translated sentence. Empty when it works.
QString explainOutage(const StructureFunction &structure, const FailureSet &failed = {});

} // namespace model
