#pragma once

#include "model/edit/edit.h"

#include <QSet>

namespace model {

struct ArrangeOptions {
    bool onlyMissing = true; ///< parts that have a position keep it
    QSet<ComponentId> only;  ///< when not empty: arrange these and leave everything else
};

/// Places parts by what they are: entry to store from left to right, copies of one tier above each other, DNS and
/// monitoring off the path, containers around their contents with room for the title. Deterministic. Pixels at 100 %.
SetGeometry arrange(const Diagram &diagram, const ArrangeOptions &options = {});

/// The diagram with every part placed and every frame big enough for what is inside it.
Diagram arranged(const Diagram &diagram);

/// Geometry that frames need so that the parts inside fit, from the inside out; only frames that must grow, including
/// shifts of position when contents lie left of or above the frame's content area.
SetGeometry growFrames(const Diagram &diagram);

inline constexpr double gridStep = 10;      ///< pixels at 100 %
inline constexpr double framePadding = 20;  ///< between a frame and what is inside it
inline constexpr double frameTitleHeight = 36;

} // namespace model
