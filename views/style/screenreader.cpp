#include "views/style/screenreader.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace views {
namespace {

constexpr const char *isAlert = "isAlert";

QAccessibleInterface *alertOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(isAlert).toBool() ? new QAccessibleWidget(widget, QAccessible::AlertMessage) : nullptr;
}

} // namespace

void tellScreenReaders(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void becomeAlert(QWidget &widget)
{
    QAccessible::installFactory(&alertOf); // once, however often
    widget.setProperty(isAlert, true);
}

} // namespace views
