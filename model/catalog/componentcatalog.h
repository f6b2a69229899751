#pragma once

#include "model/catalog/componentkind.h"

#include <vector>

namespace model {

/// All kinds, in the order of the palette.
const std::vector<ComponentKind> &componentKinds();

/// Nullptr when the id is not in the catalogue.
const ComponentKind *findComponentKind(const QString &id);

/// The kind with this id, or the entry that stands for unknown kinds: a plain box that is kept and reported.
const ComponentKind &componentKind(const QString &id);

/// The entry that stands for kinds the catalogue does not have; it is not among componentKinds().
const ComponentKind &unknownComponentKind();

} // namespace model
