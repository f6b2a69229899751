#pragma once

class QString;
class QWidget;

namespace views {

/// Sets a state that the style sheet knows (`QLineEdit[invalid="true"]`) and draws the widget anew when it changed.
void setWidgetState(QWidget *widget, const char *name, bool on);

/// The same for the tone: "good", "bad", "warning", "info", "unknown", or none.
void setWidgetTone(QWidget *widget, const QString &tone);

} // namespace views
