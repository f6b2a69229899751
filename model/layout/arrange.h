#pragma once

#include "model/edit/edit.h"

#include <QSet>

namespace model {

/// Which way requests run when a diagram is arranged.
enum class FlowDirection { Right, Down };

/// As the diagram's further member `view` says in `direction` ("right" or "down"); else to the right.
FlowDirection flowDirection(const Diagram &diagram);
/// `members` of a diagram with another direction in `view`.
QJsonObject withFlowDirection(QJsonObject members, FlowDirection direction);

struct ArrangeOptions {
    bool onlyMissing = true; ///< parts that have a position keep it
};

/// Places parts by what they are: entry to store along the direction of the diagram, copies of one tier beside each
/// other, DNS and monitoring off the path, containers around their contents with room for the title. Pinned parts stay
/// where they are; the order that the others have is kept where it costs no crossings. Deterministic, and arranging
/// again changes nothing (above 150 parts: little). Pixels at 100 %.
SetGeometry arrange(const Diagram &diagram, const ArrangeOptions &options = {});

/// The same for some parts and everything inside them, near where they are. Nothing else moves; frames around may have
/// to grow afterwards.
SetGeometry arrangeSelection(const Diagram &diagram, const QSet<ComponentId> &ids);

/// The diagram with every part placed and every frame big enough for what is inside it.
Diagram arranged(const Diagram &diagram);

/// Geometry that frames need so that the parts inside fit, from the inside out; only frames that must grow, including
/// shifts of position when contents lie left of or above the frame's content area.
SetGeometry growFrames(const Diagram &diagram);

inline constexpr double gridStep = 10;     ///< pixels at 100 %
inline constexpr double framePadding = 20; ///< between a frame and what is inside it
inline constexpr double frameTitleHeight = 36;

/// Parts up to this size show an icon only, their name below; on a border, what is wider hides the title behind it.
inline constexpr double largestBadge = 56;

} // namespace model
