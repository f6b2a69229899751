#pragma once

class QWidget;

namespace views {

/// Sets a state that the style sheet knows (`QLineEdit[invalid="true"]`) and draws the widget anew when it changed.
void setWidgetState(QWidget *widget, const char *name, bool on);

} // namespace views
