#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace model {

/// Whether a text can be the name of an own icon: a path below a folder of icons without suffix, such as `aws/ec2`, or an icon
/// within the text (`data:image/svg+xml;base64,...`), as pictures carry them.
Result<void> checkIconName(const QString &name);

/// Whether a text can be where an image comes from: a path to a PNG, JPEG or SVG file below the folder of the drawing, or an
/// image within the text (`data:image/png;base64,...`). Everything else is refused: a drawing from somebody else must not make
/// this program read other files, nor the network.
Result<void> checkImageSource(const QString &source);

bool isEmbeddedImage(const QString &source);

/// The bytes of an image or icon within the text; nothing when it is a path.
std::optional<QByteArray> embeddedImage(const QString &source);

/// The bytes of an image as text for a drawing's file.
QString embeddedSource(const QByteArray &file, const QByteArray &mimeType);

} // namespace model
