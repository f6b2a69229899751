#pragma once

#include "model/catalog/componentkind.h"

#include <vector>

namespace model {

/// The kinds that a part of this kind usually asks next, the likeliest first. They follow from the traits.
std::vector<const ComponentKind *> likelyNextKinds(const ComponentKind &kind);

/// The kinds that usually ask a part of this kind, the likeliest first.
std::vector<const ComponentKind *> likelyPreviousKinds(const ComponentKind &kind);

} // namespace model
