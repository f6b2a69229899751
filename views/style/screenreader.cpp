#include "views/style/screenreader.h"

#include <QAccessible>
#include <QWidget>

namespace views {

void tellScreenReaders(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace views
