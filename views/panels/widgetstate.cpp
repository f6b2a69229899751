#include "views/panels/widgetstate.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace views {

void setWidgetState(QWidget *widget, const char *name, bool on)
{
    if (widget->property(name).toBool() == on && widget->property(name).isValid())
        return;
    widget->setProperty(name, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace views
