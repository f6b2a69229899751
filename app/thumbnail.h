#pragma once

#include "model/diagram/diagram.h"
#include "views/picture/picture.h"

#include <QPixmap>

class QPainter;

namespace app {

/// The drawing in the colours of the window, without a background.
views::Picture previewPicture(const model::Diagram &diagram);

/// As large as it fits, in the middle.
void paintFitted(QPainter &painter, const views::Picture &picture, const QRectF &room);

/// `scale`: device pixels per pixel.
QPixmap thumbnail(const model::Diagram &diagram, const QSize &size, qreal scale);

} // namespace app
