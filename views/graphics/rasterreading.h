#pragma once

#include "views/graphics/graphic.h"

namespace views {

/// What an image may be at most; checked before anything is decoded.
namespace rasterlimits {
inline constexpr qint64 bytes = 64 * 1024 * 1024;
inline constexpr qint64 pixels = 256 * 1000 * 1000;
inline constexpr qint64 wholePixels = 100 * 1000 * 1000; ///< of what cannot be made smaller before all of it is decoded
inline constexpr qint64 keptBytes = 20 * 1024 * 1024; ///< larger ones are made smaller as they are read, so that many have room
inline constexpr qint64 keptPixels = 30 * 1000 * 1000;
inline constexpr qint64 reducedPixels = 12 * 1000 * 1000; ///< of those: sharp on paper of any size that drawings have
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
