#include "views/canvas/drawinglayer.h"

#include <QDeadlineTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace views {

namespace {

constexpr int bandHeight = 120;  ///< so much is rendered between two looks at the clock
constexpr int antialiasing = 2;  ///< pixels that painting may reach beyond its area
constexpr int mostPieces = 60;   ///< regions of more rectangles cost more than they save

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

// What is moved out is lost; what is moved in is what was there before.
void scrollPixels(QImage &image, const QPoint &by)
{
    const QRect kept = image.rect() & image.rect().translated(by);
    if (kept.isEmpty() || by.isNull())
        return;
    const qsizetype stride = image.bytesPerLine();
    const auto bytes = std::size_t(kept.width()) * sizeof(QRgb);
    uchar *const to = image.bits() + qsizetype(kept.left()) * qsizetype(sizeof(QRgb));
    const qsizetype from = by.y() * stride + by.x() * qsizetype(sizeof(QRgb));
    for (int i = 0; i < kept.height(); ++i) {
        const int row = by.y() > 0 ? kept.bottom() - i : kept.top() + i; // none is written over before it was read
        uchar *line = to + row * stride;
        std::memmove(line, line - from, bytes);
    }
}

} // namespace

void DrawingLayer::setView(const QTransform &toViewport, const QSize &size, double devicePixelRatio)
{
    const QTransform toDevice = toViewport * QTransform::fromScale(devicePixelRatio, devicePixelRatio);
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    if (pixels != m_pixels.size() || devicePixelRatio != m_ratio) {
        m_pixels = QImage(pixels, QImage::Format_RGB32);
        m_ratio = devicePixelRatio;
        m_preview = {};
        m_toDevice = toDevice;
        invalidate();
    } else if (toDevice != m_toDevice) {
        scroll(toDevice);
    }
}

void DrawingLayer::scroll(const QTransform &toDevice)
{
    const QPointF by(toDevice.dx() - m_toDevice.dx(), toDevice.dy() - m_toDevice.dy());
    const bool sameScale = toDevice.m11() == m_toDevice.m11();
    m_toDevice = toDevice;
    if (!sameScale || !isWhole(by.x()) || !isWhole(by.y())) {
        invalidate();
        return;
    }
    const QPoint whole = by.toPoint();
    scrollPixels(m_pixels, whole);
    const QRegion exposed = QRegion(m_pixels.rect()) - m_pixels.rect().translated(whole);
    m_missing = (m_missing.translated(whole) | exposed) & m_pixels.rect();
}

QRect DrawingLayer::onDevice(const QRectF &area) const
{
    const QRectF clipped = m_toDevice.mapRect(area) & QRectF(m_pixels.rect()).adjusted(-8, -8, 8, 8);
    return clipped.toAlignedRect().adjusted(-antialiasing, -antialiasing, antialiasing, antialiasing) & m_pixels.rect();
}

void DrawingLayer::invalidate(const std::vector<QRectF> &areas)
{
    for (const QRectF &area : areas)
        m_missing |= onDevice(area);
    if (m_missing.rectCount() > mostPieces)
        m_missing = m_missing.boundingRect();
}

void DrawingLayer::invalidate()
{
    m_missing = m_pixels.rect();
}

bool DrawingLayer::isAtScale(const QTransform &toViewport, double devicePixelRatio) const
{
    return toViewport.m11() * devicePixelRatio == m_toDevice.m11();
}

void DrawingLayer::keepAsPreview()
{
    // While zooming goes on, the last complete pixels are the best there are.
    if (isPreviewing() || m_pixels.isNull())
        return;
    m_preview = m_pixels;
    m_previewToDevice = m_toDevice;
}

void DrawingLayer::render(const QDeadlineTimer &deadline)
{
    while (!m_missing.isEmpty()) {
        const QRect next = *m_missing.begin();
        const int height = deadline.isForever() ? next.height() : std::min(next.height(), bandHeight);
        const QRect band(next.topLeft(), QSize(next.width(), height));
        renderBand(band);
        m_missing -= band;
        if (deadline.hasExpired())
            break;
    }
    if (m_missing.isEmpty())
        m_preview = {};
}

void DrawingLayer::renderBand(const QRect &band)
{
    QPainter painter(&m_pixels);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRect(band);
    painter.setTransform(m_toDevice);
    m_paint(painter, m_toDevice.inverted().mapRect(QRectF(band).adjusted(-1, -1, 1, 1)));
}

void DrawingLayer::show(QPainter &painter, const QRegion &exposed, const QColor &canvas) const
{
    for (const QRect &rect : exposed) {
        if (isPreviewing()) {
            showPreview(painter, rect, canvas);
            continue;
        }
        const QRectF source(QPointF(rect.topLeft()) * m_ratio, QSizeF(rect.size()) * m_ratio);
        painter.drawImage(QRectF(rect), m_pixels, source);
    }
}

void DrawingLayer::showPreview(QPainter &painter, const QRect &exposed, const QColor &canvas) const
{
    const QTransform toNow = m_previewToDevice.inverted() * m_toDevice * QTransform::fromScale(1 / m_ratio, 1 / m_ratio);
    painter.save();
    painter.setClipRect(exposed);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QRect covered = toNow.mapRect(QRectF(m_preview.rect())).toRect();
    for (const QRect &rest : QRegion(exposed) - covered)
        painter.fillRect(rest, canvas);
    painter.setTransform(toNow, true);
    painter.drawImage(0, 0, m_preview);
    painter.restore();
}

} // namespace views
