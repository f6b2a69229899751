#pragma once

#include "model/edit/nextpart.h"
#include "model/layout/arrange.h"
#include "views/session/selection.h"

namespace views {

/// An edit that adds (or replaces) one part, and the id that the part gets.
struct Placement {
    model::ComponentId id;
    model::Edit edit;
    QString remark = {}; ///< what the user has to know about it
};

/// Puts a new part with its centre at `center` (in the drawing), inside `parent` when given; badges dock on its border,
/// frames grow. `snap` rounds the corner to the grid.
Placement placeAt(const model::Diagram &diagram, const QString &kind, const QPointF &center,
                  const std::optional<model::ComponentId> &parent, bool snap);

/// Where somebody who adds a part is; places are in the drawing.
struct Surroundings {
    Selection selection;
    QPointF spot; ///< where they point, or else look
    std::optional<model::ComponentId> frame; ///< at which they point
    QRectF sight; ///< what they see; empty: everything
};

/// Puts a new part at a free place near what is selected: inside a selected container, beside another part; with nothing
/// selected near the middle of what is seen. What explains goes to the spot whatever is selected, and stays in sight.
Placement placeNear(const model::Diagram &diagram, const QString &kind, const Surroundings &around);

/// Puts a new part beside another one, in that direction, connected with it: after it, or before it when the direction is
/// against the flow of the diagram. It shares the machine of the other one where that is usual.
Placement placeNext(const model::Diagram &diagram, const model::ComponentId &at, const QString &kind, Qt::Edge side);

/// Puts a new part that `from` asks with its centre at `center`, inside `parent` when given.
Placement placeNextAt(const model::Diagram &diagram, const model::ComponentId &from, const QString &kind, const QPointF &center,
                      const std::optional<model::ComponentId> &parent);

/// Makes the part one of another kind, connections kept as far as they make sense.
Placement placeInstead(const model::Diagram &diagram, const model::ComponentId &replaced, const QString &kind);

/// Against the flow of the diagram, or along it and across it.
model::NextSide nextSide(const model::Diagram &diagram, Qt::Edge side);

/// The free place for `size` nearest to `wished` among what is inside `parent` (or at the top level); relative to it.
QPointF freePlace(const model::Diagram &diagram, const std::optional<model::ComponentId> &parent, const QSizeF &size,
                  const QPointF &wished);

/// What is about to be put into a container, or to the top level: the rectangle around it in the drawing.
struct Newcomer {
    std::optional<model::ComponentId> parent;
    QRectF rect;
};

/// Where to look for room when the wished place is taken.
struct Search {
    Qt::Edge towards = Qt::RightEdge;
    bool asideFirst = false; ///< beside the place before farther away
    bool straightFirst = false; ///< ahead of the place, however far, before beside it
    double clear = model::framePadding; ///< at least that far from everything
    QRectF sight = {};          ///< in the drawing: room in here before any other; empty: everywhere
};

/// How far the newcomers move, all by the same, so that none covers a part: `wished` itself when there is room.
QPointF freeShift(const model::Diagram &diagram, const std::vector<Newcomer> &newcomers, const QPointF &wished,
                  const Search &search = {});

QPointF snapped(const QPointF &position);

} // namespace views
