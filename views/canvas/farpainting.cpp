#include "views/canvas/farpainting.h"

#include "views/picture/textmeasure.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

// In pixels of the device.
constexpr int smallestBlock = 2;
constexpr int smallestBordered = 5;

/// Names of frames, in pixels of the screen, which may have several of the device.
struct TitleSizes {
    double ratio = qGuiApp->devicePixelRatio();
    double text = 12 * ratio;
    double padding = 4 * ratio;
    QSizeF smallestFrame = QSizeF(90, 70) * ratio;
};

} // namespace

FarPainter::FarPainter(QPainter &painter)
    : m_painter(painter)
    , m_transform(painter.combinedTransform())
    , m_scale(m_transform.m11())
    , m_filler(onPixels(painter))
{}

FarPainter::~FarPainter()
{
    m_painter.restore();
}

QPainter &FarPainter::onPixels(QPainter &painter)
{
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    return painter;
}

void FarPainter::outline(const QRect &rect, const QColor &color)
{
    m_filler.fill(QRect(rect.left(), rect.top(), rect.width(), 1), color);
    m_filler.fill(QRect(rect.left(), rect.bottom(), rect.width(), 1), color);
    m_filler.fill(QRect(rect.left(), rect.top() + 1, 1, rect.height() - 2), color);
    m_filler.fill(QRect(rect.right(), rect.top() + 1, 1, rect.height() - 2), color);
}

QRect FarPainter::onDevice(const QRectF &rect) const
{
    const QRectF mapped = m_transform.mapRect(rect);
    const QPoint corner(qRound(mapped.left()), qRound(mapped.top()));
    return {corner, QSize(std::max(smallestBlock, qRound(mapped.right()) - corner.x()),
                          std::max(smallestBlock, qRound(mapped.bottom()) - corner.y()))};
}

void FarPainter::frame(const QRectF &rect, const FarLook &look)
{
    const QRect shown = onDevice(rect);
    if (!shown.intersects(m_filler.clip()))
        return;
    m_filler.fill(shown, look.fill);
    outline(shown, look.line);
}

void FarPainter::block(const QRectF &rect, const FarLook &look)
{
    const QRect shown = onDevice(rect);
    if (!shown.intersects(m_filler.clip()))
        return;
    const bool bordered = shown.width() >= smallestBordered && shown.height() >= smallestBordered;
    m_filler.fill(shown, bordered || look.marked ? look.line : look.fill);
    if (bordered)
        m_filler.fill(shown.adjusted(1, 1, -1, -1), look.fill);
    if (look.marked)
        outline(shown.adjusted(-1, -1, 1, 1), look.line);
}

void FarPainter::title(const QRectF &frame, const FarLook &look, const QColor &ground)
{
    const QRect shown = onDevice(frame);
    const TitleSizes sizes;
    if (shown.width() < sizes.smallestFrame.width() || shown.height() < sizes.smallestFrame.height())
        return;
    const QString text = elidedText(look.title, sizes.text, 600, shown.width() - 4 * sizes.padding);
    const QRectF area(shown.left() + 1 + sizes.padding, shown.top() + 1 + sizes.padding,
                      textWidth(text, sizes.text, 600) + 2 * sizes.padding, sizes.text + 1.5 * sizes.padding);
    if (!area.toAlignedRect().intersects(m_filler.clip()))
        return;
    QColor chip = ground;
    chip.setAlphaF(0.85F);
    m_painter.fillRect(area.toRect(), chip);
    m_painter.setFont(textFont(sizes.text, 600));
    m_painter.setPen(look.titleColor);
    m_painter.drawText(area, Qt::AlignCenter, text);
}

void FarPainter::line(const std::vector<QPointF> &points, const FarLook &look)
{
    const double width = look.width * m_scale;
    const int thickness = std::max(look.marked ? 2 : 1, qRound(width));
    const QColor &color = !look.marked && width < 0.5 ? look.faint : look.line;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPoint a = m_transform.map(points[i - 1]).toPoint();
        const QPoint b = m_transform.map(points[i]).toPoint();
        if (a.x() != b.x() && a.y() != b.y()) {
            m_painter.setPen(QPen(color, thickness));
            m_painter.drawLine(a, b);
            continue;
        }
        const QRect bar(std::min(a.x(), b.x()), std::min(a.y(), b.y()), std::max(std::abs(a.x() - b.x()), thickness),
                        std::max(std::abs(a.y() - b.y()), thickness));
        if (bar.intersects(m_filler.clip()))
            m_filler.fill(bar, color);
    }
}

} // namespace views
