#pragma once

#include "model/layout/ports.h"

namespace model {

/// A route while it is being made.
struct Path {
    int link = -1;
    std::vector<QPointF> points; ///< orthogonal; from border to border
    Side start = Side::Right;    ///< the side of its part at which it begins
    Side end = Side::Left;
    bool movable = true;    ///< false: a route that is kept, or a loop
    QSizeF label;           ///< of the chip; empty: none
    QSizeF startLabel = {}; ///< of the text beside an end; empty: none
    QSizeF endLabel = {};
};

/// True when it runs through a part that it does not join, or through the words of a title.
bool crossesPart(const RoutingScene &scene, const Path &path);

/// The piece that has most room for the chip of its path.
int chipPiece(const Path &path);

/// Removes points within straight pieces.
void simplify(std::vector<QPointF> &points);

} // namespace model
