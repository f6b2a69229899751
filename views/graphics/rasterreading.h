#pragma once

#include "views/graphics/graphic.h"

namespace views {

/// What an image may be at most; checked before anything is decoded.
namespace rasterlimits {
inline constexpr qint64 bytes = 20 * 1024 * 1024;
inline constexpr qint64 pixels = 30 * 1000 * 1000;
inline constexpr int embeddedSide = 1600; ///< pixels of what goes into a drawing's file
inline constexpr qsizetype embeddedBytes = 1024 * 1024;
} // namespace rasterlimits

/// Begins as PNG and JPEG files do.
bool isRaster(const QByteArray &file);

model::Result<RasterGraphic> readRaster(const QByteArray &file);

/// All pixels of such a file; nothing when there is no memory for them.
QImage decodedRaster(const QByteArray &file);

/// A PNG or JPEG file of the image that is small enough to be kept in a drawing: made smaller where it must be.
QByteArray embeddableFile(const QImage &image);

} // namespace views
