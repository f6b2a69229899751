#include "app/areas.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace app {
namespace {

bool takesFocus(const QWidget &area, const QWidget *widget)
{
    return widget && widget->isVisibleTo(&area) && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

bool holdsFocus(const QWidget *area)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (focused == area || area->isAncestorOf(focused));
}

/// What had the focus there last.
QWidget *lastFocused(const QWidget &area)
{
    QWidget *last = area.focusWidget();
    return last != &area && takesFocus(area, last) ? last : nullptr;
}

} // namespace

QWidget *firstForFocus(const QWidget &area)
{
    if (takesFocus(area, area.focusProxy()))
        return area.focusProxy();
    for (QWidget *widget = area.nextInFocusChain(); widget != &area; widget = widget->nextInFocusChain()) {
        if (area.isAncestorOf(widget) && takesFocus(area, widget))
            return widget;
    }
    return nullptr;
}

void stepArea(const std::vector<QWidget *> &areas, int by)
{
    const int count = int(areas.size());
    const auto current = std::find_if(areas.begin(), areas.end(), &holdsFocus);
    const int from = current != areas.end() ? int(current - areas.begin()) : by > 0 ? -1 : count;
    for (int step = 1; step <= count; ++step) {
        QWidget *area = areas[std::size_t(((from + by * step) % count + count) % count)];
        QWidget *wanted = lastFocused(*area);
        if (!wanted)
            wanted = area->focusPolicy() & Qt::TabFocus ? area : firstForFocus(*area);
        if (!wanted)
            continue;
        wanted->activateWindow(); // a panel may float
        wanted->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

} // namespace app
