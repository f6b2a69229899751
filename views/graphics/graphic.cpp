#include "views/graphics/graphic.h"

#include "views/graphics/pixelstore.h"
#include "views/graphics/rasterreading.h"
#include "views/graphics/svgcleaning.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace views {

namespace {

constexpr qsizetype longestStart = 1000; ///< bytes before the first tag

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Graphics)
};

/// Text of XML begins with a tag, whatever follows.
bool mayBeSvg(const QByteArray &file)
{
    return file.first(std::min(file.size(), longestStart)).contains('<');
}

bool showsInk(QSvgRenderer &renderer, const QSizeF &shape, int side)
{
    const QSize size = shape.scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.end();
    QImage empty(size, image.format());
    empty.fill(Qt::transparent);
    return image != empty;
}

QByteArray documentOf(const QByteArray &body, const QRectF &viewBox)
{
    QByteArray head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"";
    for (const double number : {viewBox.x(), viewBox.y(), viewBox.width(), viewBox.height()})
        head += QByteArray::number(number, 'g', 12) + ' ';
    return head + "\">" + body + "</svg>";
}

} // namespace

bool VectorGraphic::isVisible() const
{
    QSvgRenderer renderer(document(Qt::black));
    // What is too fine for the small size is rare enough to be drawn twice.
    return showsInk(renderer, viewBox.size(), 64) || showsInk(renderer, viewBox.size(), 512);
}

QByteArray VectorGraphic::coloredBody(const QColor &color) const
{
    return QByteArray(body).replace("currentColor", color.name().toLatin1());
}

QByteArray VectorGraphic::document(const QColor &color) const
{
    return documentOf(coloredBody(color), viewBox);
}

QByteArray VectorGraphic::file() const
{
    return documentOf(body, viewBox);
}

QImage RasterGraphic::imageFor(const QSizeF &pixels) const
{
    const auto suffices = [&](int level) {
        const QSize halved = levelSize(size, level);
        return halved.width() >= pixels.width() && halved.height() >= pixels.height();
    };
    int level = 0;
    while (level < lastLevel(size) && suffices(level + 1))
        ++level;
    return PixelStore::common().image(id, level, [this] { return decodedRaster(file); });
}

model::Result<Graphic> readGraphic(const QByteArray &file)
{
    if (isRaster(file)) {
        model::Result<RasterGraphic> raster = readRaster(file);
        if (!raster)
            return raster.error();
        return Graphic{{}, std::make_shared<const RasterGraphic>(std::move(raster.value()))};
    }
    if (!mayBeSvg(file))
        return model::Error{Texts::tr("The file is neither PNG nor JPEG nor SVG.")};
    model::Result<VectorGraphic> vector = cleanedSvg(file);
    if (!vector)
        return vector.error();
    return Graphic{std::make_shared<const VectorGraphic>(std::move(vector.value())), {}};
}

QRectF fittedInto(const QRectF &area, const QSizeF &size)
{
    QRectF fitted(QPointF(), size.scaled(area.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(area.center());
    return fitted;
}

} // namespace views
