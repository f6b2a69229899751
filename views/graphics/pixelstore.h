#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>

#include <functional>

namespace views {

/// The pixels of images, decoded when they are asked for. All images together take no more memory than the limit: what was
/// shown longest ago is given up, and decoded again when it is needed. Several threads may ask.
class PixelStore
{
public:
    static constexpr qint64 usualLimit = 256 * 1024 * 1024;

    explicit PixelStore(qint64 limit = usualLimit);

    /// Of all drawings of the program.
    static PixelStore &common();

    using Decode = std::function<QImage()>;
    /// The image in a size that is halved `level` times.
    QImage image(const QByteArray &id, int level, const Decode &decode);
    /// Keeps of a decoded image what is small enough that many of them have room.
    void keepSmall(const QByteArray &id, const QImage &decoded);

    /// Bytes of pixels.
    qint64 held() const;

private:
    using Key = std::pair<QByteArray, int>;

    void keep(const Key &key, const QImage &image);

    mutable QMutex m_mutex;
    QCache<Key, QImage> m_images;
};

/// How often an image of that size is halved at most: smaller ones save nothing.
int lastLevel(const QSize &size);
QSize levelSize(const QSize &size, int level);

} // namespace views
