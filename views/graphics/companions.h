#pragma once

#include "model/diagram/diagram.h"

#include <QStringList>

namespace views {

/// The files that a drawing shows from its own folder, images and icons, as paths below that folder. Each once, in the order of
/// the drawing. `drawing` is the path of its file.
QStringList companions(const model::Diagram &diagram, const QString &drawing);

/// Copies them to the same places beside another file of the drawing, so that it looks the same there. What is there already stays
/// as it is. Returns a sentence for each that the drawing will not show there as it did here.
QStringList copyCompanions(const model::Diagram &diagram, const QString &from, const QString &to);

} // namespace views
