#pragma once

#include "views/canvas/canvasstyle.h"

#include <QRectF>

class QPainter;

namespace views {

/// Fills `exposed` (in the drawing) with the canvas colour and, when `grid` is on, a grid of dots whose steps grow as
/// the drawing is shown smaller, fading in between.
void paintCanvasBackground(QPainter &painter, const QRectF &exposed, const CanvasStyle &style, bool grid);

/// What an empty canvas says, in the middle of `area`.
void paintEmptyHint(QPainter &painter, const QRectF &area, const CanvasStyle &style, const QString &hint);

} // namespace views
