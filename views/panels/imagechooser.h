#pragma once

#include "model/base/result.h"

#include <QString>

class QWidget;

namespace views {

/// Asks for a file with an image, and whether it becomes a part of the drawing's file where that is not the only way; what goes into
/// the file as `source`. Empty: cancelled.
model::Result<QString> chooseImage(const QString &drawing, QWidget *parent);

} // namespace views
