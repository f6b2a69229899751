#include "views/graphics/rasterreading.h"

#include "views/graphics/pixelstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImageFiles)
};

constexpr int jpegQuality = 88;

QByteArray written(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, format == std::string_view("JPEG") ? jpegQuality : -1);
    return buffer.data();
}

const char *formatOf(const QByteArray &file)
{
    return file.startsWith('\xff') ? "jpeg" : "png";
}

bool isTooLargeToKeep(const QByteArray &file, const QSize &size)
{
    return file.size() > rasterlimits::keptBytes || qint64(size.width()) * size.height() > rasterlimits::keptPixels;
}

QSize reducedSize(const QSize &size)
{
    const double factor = std::min(1.0, std::sqrt(double(rasterlimits::reducedPixels) / (double(size.width()) * size.height())));
    return (QSizeF(size) * factor).toSize().expandedTo(QSize(1, 1));
}

} // namespace

bool isRaster(const QByteArray &file)
{
    return file.startsWith("\x89PNG\r\n\x1a\n") || file.startsWith("\xff\xd8\xff");
}

model::Result<RasterGraphic> readRaster(const QByteArray &file)
{
    // What is counted below may take more than what Qt takes for sound. All images from outside come here first.
    static const bool limited = [] {
        constexpr qint64 mostBytesPerPixel = 8;
        QImageReader::setAllocationLimit(int(rasterlimits::wholePixels * mostBytesPerPixel / 1024 / 1024));
        return true;
    }();
    Q_UNUSED(limited)
    if (file.size() > rasterlimits::bytes)
        return model::Error{Texts::tr("The image is larger than %1 MB.").arg(rasterlimits::bytes / 1024 / 1024)};
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formatOf(file));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return model::Error{Texts::tr("The image is broken and cannot be read.")};
    const bool jpeg = reader.format() == "jpeg";
    const qint64 most = jpeg ? rasterlimits::pixels : rasterlimits::wholePixels;
    if (qint64(size.width()) * size.height() > most)
        return model::Error{Texts::tr("The image has %1 x %2 pixels, which is more than %3 millions.").arg(size.width()).arg(size.height()).arg(most / 1000000)};
    // What follows from the way the camera was held is for viewers, and not all of them do it.
    const bool turned = reader.transformation() != QImageIOHandler::TransformationNone;
    const bool reduced = isTooLargeToKeep(file, size);
    if (reduced) // before they are decoded: there may be no memory for all pixels
        reader.setScaledSize(reducedSize(size));
    const QImage image = reader.read();
    if (image.isNull())
        return model::Error{Texts::tr("The image is broken and cannot be read.")};
    RasterGraphic graphic;
    graphic.id = "image-" + QCryptographicHash::hash(file, QCryptographicHash::Sha1).toHex().left(12);
    graphic.mimeType = jpeg ? "image/jpeg" : "image/png";
    graphic.file = turned || reduced ? written(image, jpeg ? "JPEG" : "PNG") : file;
    graphic.size = image.size();
    PixelStore::common().keepSmall(graphic.id, image);
    return graphic;
}

QImage decodedRaster(const QByteArray &file)
{
    return QImage::fromData(file, formatOf(file));
}

QByteArray embeddableFile(const QImage &image)
{
    QImage small = image;
    if (std::max(image.width(), image.height()) > rasterlimits::embeddedSide)
        small = image.scaled(rasterlimits::embeddedSide, rasterlimits::embeddedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray file = written(small, "PNG");
    if (file.size() > rasterlimits::embeddedBytes && !image.hasAlphaChannel())
        file = written(small, "JPEG");
    while (file.size() > rasterlimits::embeddedBytes && small.width() > 1 && small.height() > 1) {
        small = small.scaled(small.size() * 0.7, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        file = written(small, image.hasAlphaChannel() ? "PNG" : "JPEG");
    }
    return file;
}

} // namespace views
