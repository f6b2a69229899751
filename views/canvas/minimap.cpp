#include "views/canvas/minimap.h"

#include "views/canvas/diagramview.h"
#include "views/style/icons.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

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
constexpr qsizetype mostWatched = 200; ///< of more selected parts some are in every corner
constexpr double seenThroughOpacity = 0.3;
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
    connect(&view.diagramScene(), &DiagramScene::shownChanged, this, &Minimap::evade);
    connect(&view.diagramScene().session(), &Session::selectionChanged, this, &Minimap::evade);
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
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
        resize(size);
    }
    follow();
}

void Minimap::follow()
{
    const bool shown = m_wanted && !m_area.isEmpty() && (m_dragging || !m_view.isEverythingInSight());
    setVisible(shown);
    if (m_area.isEmpty())
        return;
    evade();
    if (shown) {
        raise();
        update();
    }
}

QRect Minimap::cornerRect(Qt::Corner corner) const
{
    QRect place(QPoint(fromBorder, fromBorder), size());
    const QSize view = m_view.viewport()->size();
    if (corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner)
        place.moveLeft(view.width() - place.width() - fromBorder);
    if (corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner)
        place.moveTop(view.height() - place.height() - fromBorder);
    return place;
}

bool Minimap::isOverWork(const QRect &place) const
{
    if (m_hand && place.contains(*m_hand))
        return true;
    const QSet<model::ComponentId> &selected = m_view.diagramScene().session().selection().components;
    if (selected.size() > mostWatched)
        return false;
    const QRectF inDrawing = m_view.viewportTransform().inverted().mapRect(QRectF(place));
    const CanvasGeometry &geometry = m_view.diagramScene().geometry();
    return std::any_of(selected.begin(), selected.end(), [&](const model::ComponentId &id) { return geometry.rectOf(id).intersects(inDrawing); });
}

bool Minimap::isFree(const QRect &place) const
{
    const QList<QWidget *> others = m_view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const bool covered = std::any_of(others.begin(), others.end(), [this, &place](QWidget *other) {
        return other != this && dynamic_cast<Cover *>(other) && other->isVisible() && other->geometry().intersects(place);
    });
    return !covered && !isOverWork(place);
}

/// While something is dragged it stays where it is as long as it can, or else it would be under way all the time.
void Minimap::evade()
{
    if (m_dragging || m_area.isEmpty())
        return;
    std::vector<Qt::Corner> corners{Qt::BottomRightCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::TopLeftCorner};
    if (m_hand)
        corners.insert(corners.begin(), m_corner);
    const auto free = std::find_if(corners.begin(), corners.end(), [this](Qt::Corner corner) { return isFree(cornerRect(corner)); });
    m_corner = free != corners.end() ? *free : Qt::BottomRightCorner;
    move(cornerRect(m_corner).topLeft());
    if (std::exchange(m_seenThrough, free == corners.end()) != m_seenThrough)
        update();
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
    m_pixels.fill(Qt::transparent);
    QPainter painter(&m_pixels);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    painter.translate(toMap(QPointF()));
    painter.scale(m_scale, m_scale);
    m_view.diagramScene().picture().paint(painter, m_area);
    painter.end();
    m_pixels.setDevicePixelRatio(ratio); // not earlier: from afar the drawing is painted on pixels of the device
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
    painter.setOpacity(m_seenThrough ? seenThroughOpacity : 1);
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

/// It sees what happens before the view does; where the hand is, something will be.
void Minimap::watchHand(const QMouseEvent &event)
{
    const bool drags = event.type() == QEvent::MouseMove && event.buttons() & Qt::LeftButton;
    if (!drags && !m_hand)
        return;
    m_hand = drags ? std::optional(event.position().toPoint()) : std::nullopt;
    evade();
}

bool Minimap::eventFilter(QObject *watched, QEvent *event)
{
    // What happens is asked first: a view that is being destroyed is none any more.
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize && watched == &m_view)
        m_redrawing.start(0); // once the view has its new size
    if ((type == QEvent::MouseMove || type == QEvent::MouseButtonRelease) && watched == m_view.viewport())
        watchHand(*static_cast<QMouseEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

} // namespace views
