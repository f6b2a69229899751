#pragma once

#include "model/layout/routing.h"

namespace model {

/// The connections of `now` whose routes, made for `before`, do not hold any more: those that are new or differ, whose
/// parts are elsewhere, or that run through the place of a part that has come or moved.
QSet<ConnectionId> outdatedRoutes(const Diagram &before, const Routes &routes, const Diagram &now);

} // namespace model
