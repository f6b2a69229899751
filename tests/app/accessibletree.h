#pragma once

#include <QAccessible>
#include <QStringList>

#include <vector>

// What screen readers meet below a widget.

namespace tests {

QString accessibleName(QAccessibleInterface *node);

/// An entry of a list, tree or table.
bool isAccessibleRow(QAccessible::Role role);

/// Everything that is shown, or can be scrolled to, with the widget itself first.
std::vector<QAccessibleInterface *> accessibleTree(QObject *root);

/// Those that somebody lands on and would hear nothing about, each with its way from the window.
QStringList namelessNodes(QObject *root);

} // namespace tests
