#include "views/tools/zoomband.h"

#include "views/canvas/diagramview.h"

#include <QMouseEvent>
#include <QRubberBand>

namespace views {

namespace {

constexpr double clickStep = 1.6;
constexpr int smallestBand = 6; ///< pixels: less is a click with an unsteady hand

} // namespace

ZoomBand::ZoomBand(DiagramView &view) : QObject(&view), m_view(view) {}

ZoomBand::~ZoomBand()
{
    delete m_band;
}

void ZoomBand::setActive(bool on)
{
    cancel();
    if (on) {
        m_view.viewport()->installEventFilter(this);
        m_view.viewport()->setCursor(Qt::CrossCursor);
    } else {
        m_view.viewport()->removeEventFilter(this);
    }
}

void ZoomBand::cancel()
{
    m_from.reset();
    if (m_band)
        m_band->hide();
}

bool ZoomBand::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonDblClick && type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)
        return QObject::eventFilter(watched, event);
    const auto &mouse = *static_cast<QMouseEvent *>(event);
    const QPoint at = mouse.position().toPoint();
    if (type == QEvent::MouseMove) {
        if (m_from) {
            m_band->setGeometry(QRect(*m_from, at).normalized());
            m_band->show();
        }
        return m_from || mouse.buttons() == Qt::NoButton; // nothing is offered while one aims
    }
    if (mouse.button() != Qt::LeftButton)
        return false; // the middle button pans
    if (type == QEvent::MouseButtonRelease) {
        finish(mouse);
        return true;
    }
    m_from = at;
    if (!m_band)
        m_band = new QRubberBand(QRubberBand::Rectangle, m_view.viewport());
    return true;
}

void ZoomBand::finish(const QMouseEvent &event)
{
    if (!m_from)
        return;
    const QRect band = QRect(*m_from, event.position().toPoint()).normalized();
    cancel();
    if (band.width() >= smallestBand && band.height() >= smallestBand)
        m_view.zoomTo(m_view.viewportTransform().inverted().mapRect(QRectF(band)));
    else
        m_view.setZoom(event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier) ? m_view.zoom() / clickStep : m_view.zoom() * clickStep, event.position());
}

} // namespace views
