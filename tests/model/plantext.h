#pragma once

#include "model/topology/topology.h"

namespace tests {

int indexOf(const model::Topology &topology, const QByteArray &id);

/// Names of stages joined by spaces: `#` in front of clusters, `+` behind what was promoted.
QString targetsText(const model::Topology &topology, const std::vector<model::Target> &targets);

/// `{lb}`, `{dns}? {lb1 lb2}`, `2{app1 app2 app3}`, `{db1|db2+}`: groups of a plan; `-` in front: not possible.
QString planText(const model::Topology &topology, const model::Plan &plan);

/// The plan of a part for `read`, `write` or `static`; `none` for a part that serves nobody.
QString planOf(const model::Topology &topology, const QByteArray &id, const QByteArray &operation);

} // namespace tests
