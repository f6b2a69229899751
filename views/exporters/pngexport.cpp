#include "views/exporters/pngexport.h"

#include "model/formats/picturefile.h"

#include "views/exporters/pngwriter.h"
#include "views/picture/painterbackend.h"

#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace views {

namespace {

struct PngExport {
    Q_DECLARE_TR_FUNCTIONS(PngExport)
};

constexpr double longestSide = 30000; // the raster engine's coordinates end soon after
constexpr double mostPixels = 150e6;  // 600 MB while painting

model::Error tooLarge(const QSizeF &size, const QSizeF &unscaled)
{
    const double bySide = longestSide / std::max(unscaled.width(), unscaled.height());
    const double byArea = std::sqrt(mostPixels / (unscaled.width() * unscaled.height()));
    const double largest = std::floor(std::min(bySide, byArea) * 100) / 100;
    return {PngExport::tr(
                "The image would be %L1 by %L2 pixels, which is too large. Use a scale of at most %3, or SVG or PDF.")
                .arg(size.width(), 0, 'f', 0)
                .arg(size.height(), 0, 'f', 0)
                .arg(largest)};
}

model::Error notEnoughMemory()
{
    return {PngExport::tr("There is not enough memory for the image. Use a smaller scale, or SVG or PDF.")};
}

} // namespace

model::Result<QByteArray> renderPng(const Picture &picture, const ExportOptions &options)
{
    const QSizeF size(std::ceil(picture.bounds.width() * options.scale),
                      std::ceil(picture.bounds.height() * options.scale));
    if (std::max(size.width(), size.height()) > longestSide || size.width() * size.height() > mostPixels)
        return tooLarge(size, picture.bounds.size());

    const bool opaque = picture.background.isValid() && picture.background.alpha() == 255;
    QImage image(size.toSize(), opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return notEnoughMemory();
    image.fill(opaque ? picture.background : QColor(Qt::transparent));
    const int dotsPerMeter = qRound(options.scale * 96 / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);

    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    painter.translate(-picture.bounds.topLeft());
    paintPicture(painter, picture);
    painter.end();

    const QByteArray bytes = writePng(image, picture.title);
    if (bytes.isEmpty())
        return notEnoughMemory();
    return options.carried.isEmpty() ? bytes : model::withFileInside(bytes, options.carried);
}

} // namespace views
