#pragma once

#include "model/edit/edit.h"

namespace views {

struct Duplicates {
    QSet<model::ComponentId> roots; ///< the copies of what was given
    model::Edit edit;
};

/// Copies the parts with everything inside them and the connections that have both ends among them: fresh ids and
/// names, placed below the originals as they stand to each other, inside the same container, which grows.
Duplicates duplicate(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots);

/// What the history says about copies of the parts.
QString duplicateText(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots);

/// Copies that do what the originals do, connected as those are (see model::replicaOf()), placed across the flow of the
/// diagram.
Duplicates replicate(const model::Diagram &diagram, const std::vector<model::ComponentId> &roots);

} // namespace views
