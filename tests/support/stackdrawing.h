#pragma once

#include "tests/support/scenedriver.h"

namespace tests {

/// user on the left, the host h1 with web and app in the middle, an empty host h2 below it, a database outside; c1 to c3
/// connect them in this order.
model::Diagram stack();

/// The handle for resizing at a corner of a selected part.
QPointF handle(const SceneDriver &driver, const char *id, bool right, bool bottom);

} // namespace tests
