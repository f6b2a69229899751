#include "views/picture/iconcache.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <memory>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestCachedIcon = 256;       // pixels; larger ones are rare and painted as vectors
constexpr int cacheBytes = 16 * 1024 * 1024; // per thread

QString iconFile(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QRectF parseViewBox(QStringView text)
{
    const auto numbers = text.split(u' ', Qt::SkipEmptyParts);
    if (numbers.size() != 4)
        return {0, 0, 48, 48};
    return {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

// The part between the root's tags, without the white space between elements.
IconSource readIcon(const QString &name)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    QXmlStreamReader reader(text);
    if (!reader.readNextStartElement())
        return {};
    IconSource source;
    source.viewBox = parseViewBox(reader.attributes().value("viewBox"_L1));
    const qsizetype begin = text.indexOf('>', text.indexOf("<svg")) + 1;
    const QByteArray body = text.mid(begin, text.lastIndexOf("</svg") - begin);
    for (const QByteArray &line : body.split('\n'))
        source.body += line.trimmed();
    return source;
}

QSvgRenderer &rendererOf(const QString &name, const QColor &color)
{
    thread_local QHash<std::pair<QString, QRgb>, std::shared_ptr<QSvgRenderer>> renderers;
    std::shared_ptr<QSvgRenderer> &renderer = renderers[{name, color.rgba()}];
    if (!renderer) {
        const IconSource &source = iconSource(name);
        const QRectF &box = source.viewBox;
        QByteArray document = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"";
        for (const double number : {box.x(), box.y(), box.width(), box.height()})
            document += QByteArray::number(number) + ' ';
        document += "\">" + source.coloredBody(color) + "</svg>";
        renderer = std::make_shared<QSvgRenderer>(document);
    }
    return *renderer;
}

const QImage &iconImage(const IconShape &icon, QSize size)
{
    using Key = std::pair<std::pair<QString, QRgb>, std::pair<int, int>>;
    thread_local QCache<Key, QImage> images(cacheBytes);
    const Key key{{icon.name, icon.color.rgba()}, {size.width(), size.height()}};
    if (const QImage *image = images.object(key))
        return *image;
    auto image = std::make_unique<QImage>(size, QImage::Format_ARGB32_Premultiplied);
    image->fill(Qt::transparent);
    QPainter painter(image.get());
    rendererOf(icon.name, icon.color).render(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    const qsizetype bytes = image->sizeInBytes();
    images.insert(key, image.release(), bytes);
    return *images.object(key);
}

bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

QByteArray IconSource::coloredBody(const QColor &color) const
{
    return QByteArray(body).replace("currentColor", color.name().toLatin1());
}

bool hasIcon(const QString &name)
{
    return QFile::exists(iconFile(name));
}

const IconSource &iconSource(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const IconSource>> sources;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const IconSource> &source = sources[name];
    if (!source)
        source = std::make_shared<IconSource>(readIcon(hasIcon(name) ? name : u"unknown"_s));
    return *source;
}

void paintIcon(QPainter &painter, const IconShape &icon)
{
    const QTransform transform = painter.deviceTransform();
    const QRectF onDevice = transform.mapRect(icon.rect);
    const QSize size = onDevice.size().toSize();
    const bool cached = hasPixels(painter) && transform.type() <= QTransform::TxScale && !size.isEmpty()
                        && qMax(size.width(), size.height()) <= largestCachedIcon;
    if (!cached) {
        rendererOf(icon.name, icon.color).render(&painter, icon.rect);
        return;
    }
    // On whole device pixels, else the image would be resampled and blurred.
    const QPointF corner = transform.inverted().map(QPointF(onDevice.topLeft().toPoint()));
    const QRectF target(corner, QSizeF(size.width() / transform.m11(), size.height() / transform.m22()));
    painter.drawImage(target, iconImage(icon, size));
}

} // namespace views
