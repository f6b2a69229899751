#pragma once

#include "model/base/result.h"
#include "model/diagram/diagram.h"
#include "views/tools/placement.h"

class QMimeData;

namespace views {

/// Image parts for what is dropped or pasted, beside each other. Files below the folder of the drawing are referred to, so that
/// they can be changed; everything else becomes a part of the drawing's file, made smaller where it must be.
model::Result<model::Diagram> imageParts(const QMimeData *data, const QString &drawing);

/// What `source` of an image has to say for the file: the path below the folder of the drawing, or the image itself.
model::Result<QString> imageSourceOf(const QString &file, const QString &drawing);
/// The image of a file as text that a drawing can keep.
model::Result<QString> embeddedSourceOf(const QString &file);

/// The placement of a new part that shows this image from the beginning: in its size, and on top of nothing.
model::Result<Placement> withImage(const model::Diagram &diagram, const Placement &placement, const QString &source, const QString &drawing);

/// The size that a part for the image has in the beginning: that of the image unless it is large.
QSizeF usualImageSize(const QSizeF &image);

} // namespace views
