#pragma once

class QWidget;

namespace views {

/// Has screen readers say what the widget is named: something came or changed that does not have the focus.
void tellScreenReaders(QWidget &widget);

} // namespace views
