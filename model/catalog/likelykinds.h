#pragma once

#include "model/catalog/componentkind.h"

#include <optional>
#include <vector>

namespace model {

/// The kinds that a part of this kind usually asks next, the likeliest first. They follow from the traits.
std::vector<const ComponentKind *> likelyNextKinds(const ComponentKind &kind);

/// How many sorts of kinds are likelier than this one to be asked next; nothing when it usually is not asked. What serves equally
/// well has the same rank.
std::optional<int> rankAsNext(const ComponentKind &asking, const ComponentKind &asked);

/// The kinds that usually ask a part of this kind, the likeliest first.
std::vector<const ComponentKind *> likelyPreviousKinds(const ComponentKind &kind);

} // namespace model
