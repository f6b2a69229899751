#include "views/canvas/minimap.h"

#include "views/canvas/diagramview.h"
#include "views/style/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF largest(200, 140);
constexpr double shareOfView = 0.3; ///< in small windows it is smaller
constexpr double smallestSide = 40;
constexpr int padding = 6;
constexpr int fromBorder = 12;
constexpr int restMs = 80;
constexpr int dragRestMs = 250;
constexpr double smallestSight = 6; ///< or nobody could take hold of it

} // namespace

Minimap::Minimap(DiagramView &view) : QWidget(&view), m_view(view)
{
    setObjectName(u"minimap"_s);
    setAccessibleName(tr("Overview of the drawing"));
    setToolTip(tr("Drag to scroll, turn the wheel to zoom"));
    setFocusPolicy(Qt::NoFocus); // the keys of the drawing do the same
    m_redrawing.setSingleShot(true);
    connect(&m_redrawing, &QTimer::timeout, this, &Minimap::redraw);
    const auto redrawSoon = [this] {
        // Of a drag the end is enough: rendering thousands of parts at each step would make it jerk.
        if (m_view.diagramScene().isPreviewing())
            m_redrawing.start(dragRestMs);
        else if (!m_redrawing.isActive())
            m_redrawing.start(restMs);
    };
    connect(&view.diagramScene(), &DiagramScene::drawingChanged, this, redrawSoon);
    connect(&view.diagramScene(), &DiagramScene::shownChanged, this, redrawSoon);
    connect(&view, &DiagramView::zoomChanged, this, &Minimap::follow);
    for (const QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &Minimap::follow);
    view.installEventFilter(this);
    redraw();
}

void Minimap::setWanted(bool on)
{
    m_wanted = on;
    redraw();
}

QRectF Minimap::covered(bool everythingInSight)
{
    if (!m_wanted || everythingInSight)
        return {};
    if (m_redrawing.isActive()) {
        m_redrawing.stop();
        redraw();
    }
    return m_area.isEmpty() ? QRectF() : QRectF(geometry());
}

void Minimap::redraw()
{
    m_area = m_view.diagramScene().contentBounds();
    m_pixels = {};
    const QSize view = m_view.viewport()->size();
    const QSizeF room = QSizeF(largest).boundedTo(QSizeF(view) * shareOfView).expandedTo(QSizeF(smallestSide, smallestSide));
    if (!m_area.isEmpty()) {
        m_scale = std::min(room.width() / m_area.width(), room.height() / m_area.height());
        const QSize size = (m_area.size() * m_scale).toSize().expandedTo(QSize(int(smallestSide), int(smallestSide))) + QSize(2 * padding, 2 * padding);
        setGeometry(QRect(QPoint(view.width() - size.width() - fromBorder, view.height() - size.height() - fromBorder), size));
    }
    follow();
}

void Minimap::follow()
{
    const bool shown = m_wanted && !m_area.isEmpty() && (m_dragging || !m_view.isEverythingInSight());
    setVisible(shown);
    if (shown) {
        raise();
        update();
    }
}

QPointF Minimap::toMap(const QPointF &inDrawing) const
{
    return QRectF(rect()).center() + (inDrawing - m_area.center()) * m_scale;
}

QPointF Minimap::toDrawing(const QPointF &onMap) const
{
    return m_area.center() + (onMap - QRectF(rect()).center()) / m_scale;
}

QRectF Minimap::sight() const
{
    const QRectF visible = m_view.viewportTransform().inverted().mapRect(QRectF(m_view.viewport()->rect()));
    QRectF frame(toMap(visible.topLeft()), toMap(visible.bottomRight()));
    const QSizeF size = frame.size().expandedTo(QSizeF(smallestSight, smallestSight));
    const QPointF middle = frame.center();
    frame.setSize(size);
    frame.moveCenter(middle);
    return frame;
}

void Minimap::render()
{
    const qreal ratio = devicePixelRatioF();
    m_pixels = QPixmap(size() * ratio);
    m_pixels.setDevicePixelRatio(ratio);
    m_pixels.fill(Qt::transparent);
    QPainter painter(&m_pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(toMap(QPointF()));
    painter.scale(m_scale, m_scale);
    m_view.diagramScene().picture().paint(painter, m_area);
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_pixels.isNull())
        render();
    const Theme &theme = windowTheme();
    QColor ground = theme.color(u"canvas"_s);
    ground.setAlphaF(0.92F);
    const QColor accent = theme.color(u"highlight"_s);
    QColor light = accent;
    light.setAlphaF(0.14F);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(u"panelBorder"_s));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawPixmap(0, 0, m_pixels);
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(light);
    painter.drawRoundedRect(sight() & QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    const QRectF frame = sight();
    m_grip = frame.contains(event->position()) ? event->position() - frame.center() : QPointF();
    setCursor(Qt::ClosedHandCursor);
    m_view.centerOn(toDrawing(event->position() - m_grip));
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        m_view.centerOn(toDrawing(event->position() - m_grip));
}

void Minimap::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    unsetCursor();
    follow();
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    m_view.setZoom(m_view.zoom() * std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void Minimap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::Resize)
        m_redrawing.start(0); // once the view has its new size
    return QWidget::eventFilter(watched, event);
}

} // namespace views
