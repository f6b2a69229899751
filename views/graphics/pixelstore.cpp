#include "views/graphics/pixelstore.h"

#include <algorithm>

namespace views {

namespace {

constexpr int smallestLevel = 128;          ///< pixels of the shorter side
constexpr qint64 smallPixels = 2 * 1000 * 1000; ///< enough for an image that is shown in a window

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

QImage halved(const QImage &image)
{
    return image.scaled(levelSize(image.size(), 1), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage paintable(const QImage &decoded)
{
    return decoded.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

int lastLevel(const QSize &size)
{
    int level = 0;
    for (int side = std::min(size.width(), size.height()) / 2; side >= smallestLevel; side /= 2)
        ++level;
    return level;
}

QSize levelSize(const QSize &size, int level)
{
    return {std::max(1, size.width() >> level), std::max(1, size.height() >> level)};
}

PixelStore::PixelStore(qint64 limit)
    : m_images(qsizetype(limit))
{
}

PixelStore &PixelStore::common()
{
    static PixelStore store;
    return store;
}

QImage PixelStore::image(const QByteArray &id, int level, const Decode &decode)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const QImage *known = m_images.object({id, level}))
            return *known;
    }
    QImage at = paintable(decode());
    if (at.isNull())
        return at;
    const int last = lastLevel(at.size());
    for (int i = 0; i < std::min(level, last); ++i)
        at = halved(at);
    keep({id, level}, at);
    return at;
}

void PixelStore::keepSmall(const QByteArray &id, const QImage &decoded)
{
    QImage at = paintable(decoded);
    const int last = lastLevel(decoded.size());
    for (int level = 0; level <= last; ++level) {
        if (pixelsOf(at.size()) <= smallPixels)
            keep({id, level}, at);
        if (level < last)
            at = halved(at);
    }
}

qint64 PixelStore::held() const
{
    const QMutexLocker lock(&m_mutex);
    return m_images.totalCost();
}

void PixelStore::keep(const Key &key, const QImage &image)
{
    const QMutexLocker lock(&m_mutex);
    m_images.insert(key, new QImage(image), image.sizeInBytes()); // owned by the cache from here on
}

} // namespace views
