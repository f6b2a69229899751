#include "views/canvas/edgescroller.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace views {

namespace {

constexpr int edge = 24;        ///< pixels inside the border where scrolling begins
constexpr int intervalMs = 16;
constexpr int fastest = 32;     ///< pixels per interval
constexpr int slowerBy = 4;     ///< pixels past the edge that make one pixel per interval

int speedAt(int position, int length)
{
    const int past = position < edge ? position - edge : std::max(0, position - (length - edge));
    const int fast = past / slowerBy + (past > 0) - (past < 0);
    return std::clamp(fast, -fastest, fastest);
}

} // namespace

EdgeScroller::EdgeScroller(QAbstractScrollArea &area) : QObject(&area), m_area(area) {}

QPoint EdgeScroller::speed() const
{
    const QSize size = m_area.viewport()->size();
    return {speedAt(m_cursor.x(), size.width()), speedAt(m_cursor.y(), size.height())};
}

void EdgeScroller::follow(const QPoint &cursor)
{
    m_cursor = cursor;
    const bool inside = speed().isNull();
    m_wasInside |= inside;
    if (inside)
        m_timer.stop();
    else if (!m_timer.isActive() && (m_wasInside || !m_area.viewport()->rect().contains(cursor)))
        m_timer.start(intervalMs, this);
}

void EdgeScroller::stop()
{
    m_timer.stop();
    m_wasInside = false;
}

void EdgeScroller::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    QScrollBar *across = m_area.horizontalScrollBar();
    QScrollBar *down = m_area.verticalScrollBar();
    const QPoint before(across->value(), down->value());
    across->setValue(before.x() + speed().x());
    down->setValue(before.y() + speed().y());
    if (before != QPoint(across->value(), down->value()))
        Q_EMIT scrolled();
}

} // namespace views
