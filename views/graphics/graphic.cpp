#include "views/graphics/graphic.h"

#include "views/graphics/rasterreading.h"
#include "views/graphics/svgcleaning.h"

namespace views {

QByteArray VectorGraphic::coloredBody(const QColor &color) const
{
    return QByteArray(body).replace("currentColor", color.name().toLatin1());
}

QByteArray VectorGraphic::document(const QColor &color) const
{
    QByteArray head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"";
    for (const double number : {viewBox.x(), viewBox.y(), viewBox.width(), viewBox.height()})
        head += QByteArray::number(number, 'g', 12) + ' ';
    return head + "\">" + coloredBody(color) + "</svg>";
}

const QImage &RasterGraphic::levelFor(const QSizeF &pixels) const
{
    std::size_t level = 0;
    while (level + 1 < levels.size() && levels[level + 1].width() >= pixels.width() && levels[level + 1].height() >= pixels.height())
        ++level;
    return levels[level];
}

model::Result<Graphic> readGraphic(const QByteArray &file)
{
    if (isRaster(file)) {
        model::Result<RasterGraphic> raster = readRaster(file);
        if (!raster)
            return raster.error();
        return Graphic{{}, std::make_shared<const RasterGraphic>(std::move(raster.value()))};
    }
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
