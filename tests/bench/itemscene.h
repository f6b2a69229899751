#pragma once

#include "model/layout/routing.h"

#include <QGraphicsScene>

namespace bench {

// The usual way to show a diagram with Qt, made as fast as it gets: an item per part and connection, level of detail,
// a shallow index over a preset area, texts laid out once.
std::unique_ptr<QGraphicsScene> makeItemScene(const model::Diagram &diagram, const model::Routes &routes);

} // namespace bench
