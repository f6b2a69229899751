#pragma once

#include <QStringList>

class QMimeData;

namespace views {

/// The files of images that are dropped or pasted; none when anything else is among them.
QStringList imageFilesIn(const QMimeData *data);

/// Whether something that is dropped or pasted is an image, or files that are images.
bool hasImages(const QMimeData *data);

} // namespace views
