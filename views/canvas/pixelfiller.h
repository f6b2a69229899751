#pragma once

#include <QPainter>

namespace views {

/// Fills rectangles on whole pixels of the device with opaque colours. On an image it writes the pixels itself, which for
/// the tens of thousands of small ones of a large drawing takes a fraction of the time that the painter does.
class PixelFiller
{
public:
    /// The painter is active while this lives, without transformation, and its clip, a rectangle, stays the same.
    explicit PixelFiller(QPainter &painter);

    /// What is painted at all.
    const QRect &clip() const { return m_clip; }
    void fill(const QRect &rect, const QColor &color)
    {
        if (m_pixels)
            write(rect & m_clip, color.rgb());
        else
            m_painter.fillRect(rect, color);
    }

private:
    void write(const QRect &rect, QRgb color);

    QPainter &m_painter;
    QRect m_clip;
    QRgb *m_pixels = nullptr; ///< of an image, from its first row on
    qsizetype m_stride = 0;
};

} // namespace views
