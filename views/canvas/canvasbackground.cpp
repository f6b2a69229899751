#include "views/canvas/canvasbackground.h"

#include "model/layout/arrange.h"
#include "views/picture/textmeasure.h"

#include <QPainter>

#include <cmath>

namespace views {

namespace {

constexpr double finestStep = 2 * model::gridStep;
constexpr double coarsening = 5;
constexpr double fadesBelow = 16; ///< pixels of the screen between dots
constexpr double goneBelow = 7;
constexpr double dotSize = 1.6; ///< pixels of the screen

// On whole pixels of the device: thousands of points that are stroked would cost more than the drawing above them.
void paintDots(QPainter &painter, const QRectF &exposed, double step, const QColor &color, double pixel)
{
    const QTransform toDevice = painter.combinedTransform();
    const int size = std::max(1, qRound(dotSize * pixel * toDevice.m11()));
    const QPointF toCorner(size / 2.0, size / 2.0);
    painter.save();
    painter.resetTransform();
    for (double x = std::floor(exposed.left() / step) * step; x <= exposed.right(); x += step) {
        for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step)
            painter.fillRect(QRect((toDevice.map(QPointF(x, y)) - toCorner).toPoint(), QSize(size, size)), color);
    }
    painter.restore();
}

} // namespace

void paintCanvasBackground(QPainter &painter, const QRectF &exposed, const CanvasStyle &style, bool grid)
{
    painter.fillRect(exposed, style.canvas);
    if (!grid)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    double step = finestStep;
    while (step / style.pixel < goneBelow)
        step *= coarsening;
    const double onScreen = step / style.pixel;
    if (onScreen < fadesBelow) {
        QColor faded = style.grid;
        faded.setAlphaF(float((onScreen - goneBelow) / (fadesBelow - goneBelow)) * faded.alphaF());
        paintDots(painter, exposed, step, faded, style.pixel);
        step *= coarsening;
    }
    paintDots(painter, exposed, step, style.grid, style.pixel);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintEmptyHint(QPainter &painter, const QRectF &area, const CanvasStyle &style, const QString &hint)
{
    painter.setFont(textFont(15, 400));
    painter.setPen(style.hint);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, hint);
}

} // namespace views
