#include "views/panels/widgetstate.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace views {

namespace {

void setStyledProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

void setWidgetState(QWidget *widget, const char *name, bool on)
{
    setStyledProperty(widget, name, on);
}

void setWidgetTone(QWidget *widget, const QString &tone)
{
    setStyledProperty(widget, "tone", tone);
}

} // namespace views
