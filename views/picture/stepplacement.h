#pragma once

#include "model/layout/routing.h"
#include "model/trace/frame.h"

namespace views {

/// Where the number of a step goes.
struct PlacedStep {
    int number = 0;
    int event = 0; ///< index in Trace::events
    QPointF center;
    QString text;
};

/// Numbers on the lines they belong to, clear of chips, parts and each other as far as there is room.
std::vector<PlacedStep> placeSteps(const model::Diagram &diagram, const model::Routes &routes,
                                   const std::vector<model::PathStep> &steps);

} // namespace views
