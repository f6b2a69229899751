#pragma once

#include "model/analysis/finding.h"

#include <vector>

namespace model::wording {

/// "Nginx", "Web 1 and Web 2", "Web 1, Web 2, Web 3 and 4 more".
QString list(const Topology &topology, const std::vector<int> &components);
QString list(const QStringList &names);

/// "Every read and every write"; "Every request" when these are all that work.
QString every(OperationSet operations, OperationSet working);

std::vector<ComponentId> ids(const Topology &topology, const std::vector<int> &components);

/// The name of the machine, zone or network around a part, or of the part itself, as people call its kind: "load balancer".
QString kindOf(const Topology &topology, int component);

} // namespace model::wording
