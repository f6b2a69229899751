#include "app/tabs/lentroom.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace app {

LentRoom::LentRoom(QDockWidget *dock) : QObject(dock), m_dock(dock)
{
    dock->installEventFilter(this);
}

bool LentRoom::eventFilter(QObject *watched, QEvent *event)
{
    // The window makes the dock higher before the dock itself is told of what it needs.
    if (event->type() == QEvent::Resize)
        follow(static_cast<QResizeEvent *>(event)->oldSize().height());
    else if (event->type() == QEvent::LayoutRequest)
        follow(m_dock->height());
    return QObject::eventFilter(watched, event);
}

void LentRoom::follow(int heightBefore)
{
    const int needed = m_dock->minimumSizeHint().height();
    const int neededBefore = std::exchange(m_needed, needed);
    if (!m_dock->isVisible() || m_dock->isFloating())
        return;
    if (needed > neededBefore && neededBefore > 0 && needed > heightBefore && !m_before)
        m_before = heightBefore;
    if (needed >= neededBefore || !m_before)
        return;
    const int lent = *std::exchange(m_before, std::nullopt);
    auto *window = qobject_cast<QMainWindow *>(m_dock->parentWidget());
    if (window && m_dock->height() == neededBefore)
        window->resizeDocks({m_dock}, {std::max(lent, needed)}, Qt::Vertical);
}

} // namespace app
