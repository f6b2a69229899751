#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

// Ways through the widgets of a window, for those who look for defects.

namespace tests {

/// Those that are shown below a widget and with it, without other windows.
std::vector<QWidget *> shownWidgets(QWidget &root);

/// Whether users take hold of it; what is a piece of another such widget is not.
bool isControl(const QWidget &widget);

/// For messages: class, object name and text.
QString describe(const QWidget &widget);

} // namespace tests
