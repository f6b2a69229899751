#include "views/canvas/viewtravel.h"

#include "views/canvas/diagramview.h"

#include <QScrollBar>
#include <QStyle>

#include <cmath>

namespace views {

namespace {

constexpr int durationMs = 350;

} // namespace

ViewTravel::ViewTravel(DiagramView &view, QObject *parent) : QObject(parent), m_view(view)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(durationMs);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (isTravelling())
            show(value.toDouble());
    });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { put(m_to); });
}

ViewTravel::Place ViewTravel::place() const
{
    return {m_view.zoom(), {m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value()}};
}

QPointF ViewTravel::middleOf(const Place &place) const
{
    return (QPointF(place.scrolled) + QRectF(m_view.viewport()->rect()).center()) / place.zoom;
}

void ViewTravel::put(const Place &place)
{
    m_view.setZoom(place.zoom);
    m_view.horizontalScrollBar()->setValue(place.scrolled.x());
    m_view.verticalScrollBar()->setValue(place.scrolled.y());
}

bool ViewTravel::isMotionWanted() const
{
    return !m_reducedMotion && m_view.isVisible() && m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
}

void ViewTravel::travel(const std::function<void()> &look)
{
    const Place start = place();
    if (isTravelling() && start == m_shown)
        put(m_to);
    m_animation.stop();
    look();
    m_from = start;
    m_to = place();
    if (m_to == m_from || !isMotionWanted())
        return;
    put(m_from);
    m_shown = place();
    m_animation.start();
}

void ViewTravel::show(double progress)
{
    if (place() != m_shown) {
        m_animation.stop(); // somebody else moved the view
        return;
    }
    const double zoom = m_from.zoom * std::pow(m_to.zoom / m_from.zoom, progress);
    // As if zooming around one point, so that nothing swings to the side.
    const double way = 1 / m_to.zoom - 1 / m_from.zoom;
    const double done = std::abs(way) > 1e-6 ? (1 / zoom - 1 / m_from.zoom) / way : progress;
    const QPointF middle = middleOf(m_from) + (middleOf(m_to) - middleOf(m_from)) * done;
    const QPointF corner = middle * zoom - QRectF(m_view.viewport()->rect()).center();
    put({zoom, corner.toPoint()});
    m_shown = place();
}

} // namespace views
