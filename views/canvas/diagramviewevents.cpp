#include "views/canvas/diagramview.h"

#include "views/canvas/edgescroller.h"
#include "views/canvas/hovercard.h"
#include "views/session/imagedata.h"
#include "views/session/kindmimetype.h"

#include <QContextMenuEvent>
#include <QCursor>
#include <QDropEvent>
#include <QGestureEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

// The events of DiagramView: what pans and zooms is done here, the rest goes to the handler.

namespace views {

namespace {

constexpr double hoverTolerance = 5; ///< pixels of the screen

QString kindIn(const QDropEvent &event)
{
    return QString::fromUtf8(event.mimeData()->data(QString(kindMimeType)));
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt;
}

} // namespace

PointerEvent DiagramView::pointerEvent(const QPointF &onView, Qt::MouseButton button, Qt::MouseButtons buttons,
                                       Qt::KeyboardModifiers modifiers) const
{
    const bool snaps = m_snapping != bool(modifiers & Qt::AltModifier) && !(modifiers & Qt::ControlModifier);
    const bool aligns = m_aligning && !(modifiers & (Qt::AltModifier | Qt::ControlModifier));
    return {viewportTransform().inverted().map(onView), onView.toPoint(), button, buttons, modifiers, snaps, aligns, m_scene.style().pixel,
            m_snapping, m_aligning};
}

PointerEvent DiagramView::pointerEvent(const QMouseEvent &event) const
{
    return pointerEvent(event.position(), event.button(), event.buttons(), event.modifiers());
}

PointerEvent DiagramView::pointerEvent(const QDropEvent &event) const
{
    return pointerEvent(event.position(), Qt::LeftButton, event.buttons(), event.modifiers());
}

bool DiagramView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    case QEvent::Gesture:
    case QEvent::NativeGesture:
        if (pinch(event))
            return true;
        break;
    case QEvent::Leave:
        m_edgeScroller->stop();
        m_pointerCovered = viewport()->rect().contains(viewport()->mapFromGlobal(QCursor::pos()));
        if (!m_menuOpen && !m_pointerCovered)
            m_pointer.reset();
        if (m_handler)
            m_handler->leave();
        break;
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

bool DiagramView::showToolTip(const QPoint &onView, const QPoint &global)
{
    const QPointF position = viewportTransform().inverted().map(QPointF(onView));
    const Element element = m_scene.elementAt(position, hoverTolerance * m_scene.style().pixel);
    const Session &session = m_scene.session();
    QString card;
    if (const auto *id = std::get_if<model::ComponentId>(&element)) {
        if (const model::Component *part = session.diagram().component(*id))
            card = hoverCard(*part, session);
    } else if (const auto *line = std::get_if<model::ConnectionId>(&element)) {
        if (const model::Connection *connection = session.diagram().connection(*line))
            card = hoverCard(*connection, session);
    }
    QToolTip::showText(global, card, viewport());
    return true;
}

bool DiagramView::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() == Qt::SmartZoomNativeGesture) { // two fingers tapped twice
            zoom() < 1 ? setZoom(1, native->position()) : zoomToFit();
            return true;
        }
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        setZoom(zoom() * (1 + native->value()), native->position());
        return true;
    }
    const auto *gestures = static_cast<QGestureEvent *>(event);
    const auto *gesture = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!gesture || !(gesture->changeFlags() & QPinchGesture::ScaleFactorChanged))
        return false;
    setZoom(zoom() * gesture->scaleFactor(), viewport()->mapFromGlobal(gesture->centerPoint()));
    return true;
}

bool DiagramView::startsPan(const QMouseEvent &event) const
{
    return event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && (m_panning || m_spaceHeld));
}

void DiagramView::pan(const QPoint &onView)
{
    const QPoint delta = onView - *m_panFrom;
    m_panFrom = onView;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
}

void DiagramView::setPanning(bool on)
{
    m_panning = on;
    updatePanCursor();
}

void DiagramView::updatePanCursor()
{
    if (m_panFrom)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_panning || m_spaceHeld)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (startsPan(*event)) {
        m_panFrom = event->position().toPoint();
        m_spaceTap = false;
        updatePanCursor();
    } else if (m_handler) {
        m_handler->press(pointerEvent(*event));
    }
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    m_pointerCovered = false;
    if (m_panFrom) {
        pan(event->position().toPoint());
    } else if (m_handler) {
        m_drag = pointerEvent(*event);
        m_draggedKind.clear();
        m_handler->move(m_drag);
        if (m_handler->isDragging())
            m_edgeScroller->follow(m_drag.onView);
        else
            m_edgeScroller->stop();
    }
}

void DiagramView::dragOn()
{
    m_drag.position = viewportTransform().inverted().map(QPointF(m_drag.onView));
    if (!m_handler || (m_draggedKind.isEmpty() && !m_handler->isDragging()))
        m_edgeScroller->stop();
    else if (m_draggedKind.isEmpty())
        m_handler->move(m_drag);
    else
        m_handler->dragKind(m_draggedKind, m_drag);
}

/// What is held says what a drag does, also between two moves.
void DiagramView::followModifiers(const QKeyEvent &event)
{
    if (!isModifier(event.key()) || !m_handler || !m_draggedKind.isEmpty() || !m_handler->isDragging())
        return;
    m_drag = pointerEvent(QPointF(m_drag.onView), m_drag.button, m_drag.buttons, event.modifiers());
    m_handler->move(m_drag);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    m_edgeScroller->stop();
    if (m_panFrom) {
        m_panFrom.reset();
        updatePanCursor();
    } else if (m_handler) {
        m_handler->release(pointerEvent(*event));
    }
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (startsPan(*event))
        mousePressEvent(event);
    else if (m_handler)
        m_handler->doubleClick(pointerEvent(*event));
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(1.0015, turned.y()), event->position());
        event->accept();
    } else if (event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull()) {
        // Fingers on a touchpad: the drawing stays under them, to the pixel.
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->pixelDelta().x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier && turned.x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned.y());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

bool DiagramView::event(QEvent *event)
{
    // Keys that mean something here must not go to a shortcut of the window, nor Alt to its menus in the middle of a drag.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || (isModifier(key) && m_handler && m_handler->isDragging())) {
            event->accept();
            return true;
        }
    }
    const bool handled = QGraphicsView::event(event);
    if (event->type() == QEvent::Show)
        m_fitting.checkSight();
    return handled;
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    followModifiers(*event);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            m_spaceTap = true;
            updatePanCursor();
        }
        return;
    }
    if (!m_handler || !m_handler->keyPress(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    followModifiers(*event);
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QAbstractScrollArea::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    updatePanCursor();
    if (std::exchange(m_spaceTap, false))
        Q_EMIT spaceTapped();
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false;
    m_spaceTap = false;
    updatePanCursor();
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint onView = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        QRectF selected;
        for (const model::ComponentId &id : m_scene.session().selection().components)
            selected |= m_scene.geometry().rectOf(id);
        onView = selected.isNull() ? viewport()->rect().center() : viewportTransform().map(selected.center()).toPoint();
    } else if (m_handler) {
        m_handler->contextMenu(pointerEvent(QPointF(onView), Qt::RightButton, Qt::NoButton, event->modifiers()));
    }
    m_pointer = onView;
    // The menu is open as long as the signal is being handled.
    const QScopedValueRollback open(m_menuOpen, true);
    Q_EMIT contextMenuRequested(viewport()->mapToGlobal(onView));
}

void DiagramView::dragEnterEvent(QDragEnterEvent *event)
{
    // Files other than images are for the window, which gets what is ignored here.
    event->setAccepted(m_handler && (event->mimeData()->hasFormat(QString(kindMimeType)) || hasImages(event->mimeData())));
}

void DiagramView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool kind = event->mimeData()->hasFormat(QString(kindMimeType));
    event->setAccepted(m_handler && (kind || hasImages(event->mimeData())));
    if (!m_handler || !kind)
        return;
    m_drag = pointerEvent(*event);
    m_draggedKind = kindIn(*event);
    m_handler->dragKind(m_draggedKind, m_drag);
    m_edgeScroller->follow(m_drag.onView);
}

void DiagramView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_edgeScroller->stop();
    if (m_handler)
        m_handler->dragLeave();
}

void DiagramView::dropEvent(QDropEvent *event)
{
    m_edgeScroller->stop();
    const bool kind = event->mimeData()->hasFormat(QString(kindMimeType));
    if (!m_handler || (!kind && !hasImages(event->mimeData())))
        return;
    event->acceptProposedAction();
    setFocus(Qt::OtherFocusReason); // first: what is selected while the canvas has the focus gets inspected
    if (!kind) {
        Q_EMIT imagesDropped(event->mimeData(), pointerEvent(*event).position);
        return;
    }
    m_handler->dropKind(kindIn(*event), pointerEvent(*event));
}

bool DiagramView::focusNextPrevChild(bool next)
{
    return (m_handler && m_handler->focusNext(next)) || QGraphicsView::focusNextPrevChild(next);
}

} // namespace views
