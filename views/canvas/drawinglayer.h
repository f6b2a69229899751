#pragma once

#include <QImage>
#include <QRegion>
#include <QTransform>

#include <functional>

class QDeadlineTimer;

namespace views {

/// The drawing as pixels of the screen, kept so that what moves above it costs no drawing. Scrolling keeps what stays in
/// view, a change renders its place alone, and while zooming the old pixels can be shown scaled until new ones are ready.
class DrawingLayer
{
public:
    /// Paints the area, which is in the drawing's coordinates as is the painter.
    using Paint = std::function<void(QPainter &painter, const QRectF &area)>;

    explicit DrawingLayer(Paint paint) : m_paint(std::move(paint)) {}

    /// Where the drawing lies on the viewport from now on.
    void setView(const QTransform &toViewport, const QSize &size, double devicePixelRatio);
    /// These places, in the drawing, must be rendered anew; without any: everything.
    void invalidate(const std::vector<QRectF> &areas);
    void invalidate();

    /// Before the zoom changes: until everything is rendered, what is there now is shown scaled.
    void keepAsPreview();
    bool isAtScale(const QTransform &toViewport, double devicePixelRatio) const;
    bool isPreviewing() const { return !m_preview.isNull(); }

    /// Renders what is missing, in bands, until the deadline at least one of them.
    void render(const QDeadlineTimer &deadline);
    /// What is still to be rendered, in pixels of the device.
    const QRegion &missing() const { return m_missing; }

    /// Copies to a painter of the viewport.
    void show(QPainter &painter, const QRegion &exposed, const QColor &canvas) const;

private:
    QRect onDevice(const QRectF &area) const;
    void scroll(const QTransform &toDevice);
    void renderBand(const QRect &band);
    void showPreview(QPainter &painter, const QRect &exposed, const QColor &canvas) const;

    Paint m_paint;
    QImage m_pixels;
    QTransform m_toDevice; ///< from the drawing to m_pixels
    double m_ratio = 1;    ///< pixels of the device in one of the viewport
    QRegion m_missing;
    QImage m_preview;
    QTransform m_previewToDevice;
};

} // namespace views
