#pragma once

#include "views/tools/placement.h"

namespace views {

/// Puts the parts into a new container of this kind, large enough and around them where they stand; neighbours that it
/// would cover move aside. It belongs to the innermost container that is around all of them. Refused when another part lies
/// among them.
model::Result<Placement> wrap(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const QString &kind);

/// The ids of the kinds of containers, the likeliest around these parts (not none) first.
std::vector<QString> likelyFrames(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts);

struct Unwrapping {
    QSet<model::ComponentId> contents; ///< what was inside; empty when nothing was
    model::Edit edit;
    int lost = 0; ///< connections that go with their container
};

/// Takes the containers among the parts away. Their contents stay where they are; connections that ended at a container
/// end at what answered them inside, or at the only part there.
Unwrapping unwrap(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts);

} // namespace views
