#pragma once

class QWidget;

namespace views {

/// Has screen readers say what the widget is named: something came or changed that does not have the focus.
void tellScreenReaders(QWidget &widget);

/// Lets screen readers know the widget, which is not shown yet, as an alert: they say its name when it comes.
void becomeAlert(QWidget &widget);

} // namespace views
