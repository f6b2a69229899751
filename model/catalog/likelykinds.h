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

/// The kinds of containers, the likeliest first for one around parts of these kinds (not none) that lies inside of a container of
/// the kind `around` (nullptr: of none): machines stand in a zone, what runs on a machine in a machine, replicas form a cluster.
std::vector<const ComponentKind *> likelyFrameKinds(const std::vector<const ComponentKind *> &contents, const ComponentKind *around);

} // namespace model
