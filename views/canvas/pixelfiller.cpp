#include "views/canvas/pixelfiller.h"

#include <QImage>

#include <algorithm>

namespace views {

PixelFiller::PixelFiller(QPainter &painter)
    : m_painter(painter)
    , m_clip(painter.hasClipping() ? painter.clipBoundingRect().toAlignedRect() : painter.viewport())
{
    if (painter.device()->devType() != QInternal::Image || (painter.hasClipping() && painter.clipRegion().rectCount() > 1))
        return;
    auto *image = static_cast<QImage *>(painter.device());
    if (image->format() != QImage::Format_RGB32 && image->format() != QImage::Format_ARGB32_Premultiplied)
        return;
    m_clip &= image->rect();
    m_pixels = reinterpret_cast<QRgb *>(image->bits());
    m_stride = image->bytesPerLine() / qsizetype(sizeof(QRgb));
}

void PixelFiller::write(const QRect &rect, QRgb color)
{
    if (rect.isEmpty())
        return;
    QRgb *row = m_pixels + rect.top() * m_stride + rect.left();
    QRgb *const end = row + rect.height() * m_stride;
    if (rect.width() == 1) {
        for (; row != end; row += m_stride)
            *row = color;
        return;
    }
    for (; row != end; row += m_stride)
        std::fill_n(row, rect.width(), color);
}

} // namespace views
