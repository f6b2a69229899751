#pragma once

#include "model/diagram/diagram.h"

namespace views {

/// The size of a part that is drawn as a badge because it guards or watches its container.
inline constexpr QSizeF badgeSize(36, 36);

/// True when requests pass through the part, so that it is a box on the way.
bool isOnRequestPath(const model::Diagram &diagram, const model::ComponentId &id);

/// Small badges dock wherever they are put; a firewall is a box on the way, except on a machine, which it then guards.
bool becomesBadge(const model::Diagram &diagram, const model::Component &part, const std::optional<model::ComponentId> &container);

/// True for a small badge that belongs on the border of its container: it takes no part in the request path.
bool isDocked(const model::Diagram &diagram, const model::ComponentId &id);

/// Where a badge of `size` that was let go at `position` goes so that its centre is on the nearest border of a frame of
/// `frameSize`; relative to the frame, clear of the corners and of the title's icon.
QPointF dockedPosition(const QSizeF &frameSize, const QSizeF &size, const QPointF &position);

/// A place for one more badge on the border of the frame, relative to it: where no part and no other badge is.
QPointF freeDock(const model::Diagram &diagram, const model::ComponentId &frame, const QSizeF &size);

/// True when the centre of a badge is so close to the border of the frame that it means to dock.
bool isNearBorder(const QSizeF &frameSize, const QRectF &badge);

/// How far a docked badge moves when its frame grows from `before` to `after`: it stays on its border.
QPointF borderShift(const QSizeF &before, const QSizeF &after, const QRectF &badge);

} // namespace views
