#include "app/shortcuts/shortcuttips.h"

#include "app/shortcuts/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace app {

ShortcutTips::ShortcutTips(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool ShortcutTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *button = qobject_cast<QWidget *>(watched);
    const QString id = button ? button->property("actionId").toString() : QString();
    const auto *action = id.isEmpty() || !m_window.isAncestorOf(button) ? nullptr : m_window.findChild<QAction *>(id);
    const QString keys = action ? shortcutText(*action) : QString();
    if (keys.isEmpty())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), QStringLiteral("%1 (%2)").arg(button->toolTip(), keys), button);
    return true;
}

} // namespace app
