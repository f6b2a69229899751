#pragma once

#include "views/picture/farlook.h"

class QPainter;

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
    QRect onDevice(const QRectF &rect) const;

    QPainter &m_painter;
    QTransform m_transform;
    QRect m_clip;
    double m_scale;
};

} // namespace views
