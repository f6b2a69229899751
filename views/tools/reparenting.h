#pragma once

#include "model/edit/edit.h"

namespace views {

/// Moves the parts with their contents into a container, on the side of what they are connected with, or to free places at the
/// top level: one edit, the same that dropping them on the canvas gives, but for the place. Badges dock, frames grow and push
/// aside what stands in their way.
model::Edit moveInto(const model::Diagram &diagram, const std::vector<model::ComponentId> &parts, const std::optional<model::ComponentId> &container);

/// The size that a part has in a container: a firewall of its own is a card, on a machine that it guards it is a badge.
std::optional<QSizeF> sizeInside(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container);

} // namespace views
