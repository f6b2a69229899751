#include "views/panels/requestfollower.h"

#include "views/canvas/diagramview.h"

namespace views {

namespace {

constexpr double comfortableZoom = 0.6; ///< the parts can be read, and some of what is around them is seen

} // namespace

RequestFollower::RequestFollower(DiagramView &view, Playback &playback, QObject *parent)
    : QObject(parent), m_view(view), m_playback(playback), m_travel(view)
{
    connect(&playback, &Playback::moved, this, &RequestFollower::follow);
    connect(&view.diagramScene().session(), &Session::traceChanged, this, [this] { m_event = -1; });
}

void RequestFollower::follow()
{
    const Session &session = m_view.diagramScene().session();
    const int current = session.trace() ? m_playback.currentEvent() : -1;
    const bool same = std::exchange(m_event, current) == current;
    // On the way through one event the view belongs to the user; asked for again, it is brought again.
    if (!m_wanted || current < 0 || (same && m_playback.isPlaying()) || m_view.diagramScene().isPreviewing())
        return;
    const model::Event &event = session.trace()->events[std::size_t(current)];
    m_travel.travel([this, &event] { bring(event.from, event.to); });
}

void RequestFollower::bring(const model::ComponentId &from, const model::ComponentId &to)
{
    const CanvasGeometry &geometry = m_view.diagramScene().geometry();
    const QRectF target = geometry.rectOf(to);
    const QRectF both = geometry.rectOf(from) | target;
    const double before = m_view.zoom();
    if (both.isNull() || (before >= readableZoom && m_view.fitting().shows(both)))
        return;
    if (before >= readableZoom)
        m_view.reveal({from, to});
    else
        m_view.zoomTo(both, comfortableZoom);
    if (m_view.zoom() >= readableZoom || target.isNull())
        return;
    // Too far apart to be read together: where it arrives matters more.
    if (before >= readableZoom) {
        m_view.setZoom(before);
        m_view.reveal({to});
    } else {
        m_view.zoomTo(target, comfortableZoom);
    }
}

} // namespace views
