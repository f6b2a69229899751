#pragma once

#include "model/edit/edit.h"
#include "views/session/selection.h"

namespace views {

/// An edit that adds one part, and the id that the part gets.
struct Placement {
    model::ComponentId id;
    model::Edit edit;
};

/// A new part of a kind, without a place: free id, the kind's name, numbered when the name is taken.
model::Component newComponent(const model::Diagram &diagram, const QString &kind);

/// `wish`, numbered when another part has this name.
QString freePartName(const model::Diagram &diagram, const QString &wish);

/// Puts a new part with its centre at `center` (in the drawing), inside `parent` when given; badges dock on its border,
/// frames grow. `snap` rounds the corner to the grid.
Placement placeAt(const model::Diagram &diagram, const QString &kind, const QPointF &center,
                  const std::optional<model::ComponentId> &parent, bool snap);

/// Puts a new part at a free place near what is selected: inside a selected container, beside another part; with
/// nothing selected near `fallback` (in the drawing).
Placement placeNear(const model::Diagram &diagram, const QString &kind, const Selection &selection, const QPointF &fallback);

/// The free place for `size` nearest to `wished` among what is inside `parent` (or at the top level); relative to it.
QPointF freePlace(const model::Diagram &diagram, const std::optional<model::ComponentId> &parent, const QSizeF &size,
                  const QPointF &wished);

QPointF snapped(const QPointF &position);

} // namespace views
