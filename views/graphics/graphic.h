#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRectF>

#include <memory>
#include <vector>

namespace views {

/// What is inside an SVG file, ready to be drawn and to be written into other SVGs: nothing in it refers to the outside.
struct VectorGraphic {
    QByteArray id; ///< tells contents apart; a name that can stand in an SVG
    QRectF viewBox;
    QByteArray body;        ///< markup inside the root element, `currentColor` not replaced yet; empty: nothing to see
    bool ownColors = false; ///< has colours of its own, so that it is not tinted

    /// Something of it is drawn within the view box.
    bool isVisible() const;
    QByteArray coloredBody(const QColor &color) const;
    /// A whole document with the body in that colour.
    QByteArray document(const QColor &color) const;
    /// A whole document that takes the colour from where it is shown, as this does.
    QByteArray file() const;
};

/// An image of pixels. The pixels themselves are in the common PixelStore, as long as they have room there.
struct RasterGraphic {
    QByteArray id;
    QSize size;
    QByteArray file; ///< as it goes into other files
    QByteArray mimeType;

    /// Halved as often as it stays at least as large as `pixels`.
    QImage imageFor(const QSizeF &pixels) const;
};

using VectorPointer = std::shared_ptr<const VectorGraphic>;
using RasterPointer = std::shared_ptr<const RasterGraphic>;

/// One of them is there: an image in a drawing may be of either sort.
struct Graphic {
    VectorPointer vector;
    RasterPointer raster;

    QSizeF size() const { return raster ? QSizeF(raster->size) : vector->viewBox.size(); }
};

/// SVG, PNG or JPEG, told apart by its content: cleaned and decoded; refused with the reason when it is something else, broken
/// or too large.
model::Result<Graphic> readGraphic(const QByteArray &file);

/// The largest rectangle of that shape in the middle of `area`.
QRectF fittedInto(const QRectF &area, const QSizeF &size);

} // namespace views
