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
constexpr int mostRenderers = 512;                // per thread
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
VectorGraphic readIcon(const QString &name)
{
    QFile file(iconFile(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    QXmlStreamReader reader(text);
    if (!reader.readNextStartElement())
        return {};
    VectorGraphic source;
    source.id = "icon-" + name.toLatin1().replace('/', '-');
    source.viewBox = parseViewBox(reader.attributes().value("viewBox"_L1));
    const qsizetype begin = text.indexOf('>', text.indexOf("<svg")) + 1;
    const QByteArray body = text.mid(begin, text.lastIndexOf("</svg") - begin);
    for (const QByteArray &line : body.split('\n'))
        source.body += line.trimmed();
    return source;
}

// Own icons come and go by the thousand while somebody looks for one, so that the oldest are forgotten.
QSvgRenderer &rendererOf(const VectorGraphic &graphic, const QColor &color)
{
    using Key = std::pair<QByteArray, QRgb>;
    thread_local QCache<Key, QSvgRenderer> renderers(mostRenderers);
    const Key key{graphic.id, color.rgba()};
    if (QSvgRenderer *renderer = renderers.object(key))
        return *renderer;
    auto *renderer = new QSvgRenderer(graphic.document(color));
    renderers.insert(key, renderer);
    return *renderer;
}

const QImage &iconImage(const IconShape &icon, QSize size)
{
    using Key = std::pair<std::pair<QByteArray, QRgb>, std::pair<int, int>>;
    thread_local QCache<Key, QImage> images(cacheBytes);
    const VectorGraphic &graphic = graphicOf(icon);
    const Key key{{graphic.id, icon.color.rgba()}, {size.width(), size.height()}};
    if (const QImage *image = images.object(key))
        return *image;
    auto image = std::make_unique<QImage>(size, QImage::Format_ARGB32_Premultiplied);
    image->fill(Qt::transparent);
    QPainter painter(image.get());
    rendererOf(graphic, icon.color).render(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    const qsizetype bytes = image->sizeInBytes();
    images.insert(key, image.release(), bytes);
    return *images.object(key);
}

bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

void paintOpaque(QPainter &painter, const IconShape &icon)
{
    const QTransform transform = painter.deviceTransform();
    const QRectF onDevice = transform.mapRect(icon.rect);
    const QSize size = onDevice.size().toSize();
    const bool cached = hasPixels(painter) && transform.type() <= QTransform::TxScale && !size.isEmpty()
                        && qMax(size.width(), size.height()) <= largestCachedIcon;
    if (!cached) {
        painter.save();
        if (icon.own) // what comes from outside must not draw over the rest of the picture
            painter.setClipRect(icon.rect, Qt::IntersectClip);
        rendererOf(graphicOf(icon), icon.color).render(&painter, icon.rect);
        painter.restore();
        return;
    }
    // On whole device pixels, else the image would be resampled and blurred.
    const QPointF corner = transform.inverted().map(QPointF(onDevice.topLeft().toPoint()));
    const QRectF target(corner, QSizeF(size.width() / transform.m11(), size.height() / transform.m22()));
    painter.drawImage(target, iconImage(icon, size));
}

} // namespace

bool hasIcon(const QString &name)
{
    return QFile::exists(iconFile(name));
}

const VectorGraphic &iconSource(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, VectorPointer> sources;
    const QMutexLocker lock(&mutex);
    VectorPointer &source = sources[name];
    if (!source)
        source = std::make_shared<const VectorGraphic>(readIcon(hasIcon(name) ? name : u"unknown"_s));
    return *source;
}

const VectorGraphic &graphicOf(const IconShape &icon)
{
    return icon.own ? *icon.own : iconSource(icon.name);
}

void paintIcon(QPainter &painter, const IconShape &icon)
{
    const double opacity = painter.opacity();
    painter.setOpacity(opacity * icon.opacity);
    paintOpaque(painter, icon);
    painter.setOpacity(opacity);
}

} // namespace views
