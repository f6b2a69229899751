#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

class QAbstractScrollArea;

namespace views {

/// Scrolls an area while something is dragged to its edge or past it, faster the farther out the cursor is. What comes in
/// over the edge or starts there does not scroll before it was farther inside.
class EdgeScroller : public QObject
{
    Q_OBJECT

public:
    explicit EdgeScroller(QAbstractScrollArea &area);

    /// Where the cursor is while dragging, in pixels of the viewport.
    void follow(const QPoint &cursor);
    void stop();
    bool isScrolling() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The area has scrolled: what is dragged is somewhere else now, although the cursor stands still.
    void scrolled();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QPoint speed() const;

    QAbstractScrollArea &m_area;
    QBasicTimer m_timer;
    QPoint m_cursor;
    bool m_wasInside = false;
};

} // namespace views
