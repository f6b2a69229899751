#pragma once

#include "views/canvas/pixelfiller.h"
#include "views/picture/farlook.h"

namespace views {

/// Below this many device pixels per pixel of the drawing, names are noise: blocks and thin lines are drawn instead of
/// cards and connections.
inline constexpr double farScale = 0.25;

/// Draws what is seen from far on whole pixels of the device, without antialiasing: many times as fast as the picture.
/// Ends with the object; until then the painter belongs to it.
class FarPainter
{
public:
    explicit FarPainter(QPainter &painter);
    ~FarPainter();
    FarPainter(const FarPainter &) = delete;
    FarPainter &operator=(const FarPainter &) = delete;

    void frame(const QRectF &rect, const FarLook &look);
    void block(const QRectF &rect, const FarLook &look);
    void line(const std::vector<QPointF> &points, const FarLook &look);
    /// The name of a frame in a size that can be read, when the frame is large enough for it. Above everything else.
    void title(const QRectF &frame, const FarLook &look, const QColor &ground);

private:
    static QPainter &onPixels(QPainter &painter);
    QRect onDevice(const QRectF &rect) const;
    void outline(const QRect &rect, const QColor &color);

    QPainter &m_painter;
    QTransform m_transform;
    double m_scale;
    PixelFiller m_filler;
};

} // namespace views
