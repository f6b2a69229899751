#pragma once

#include <vector>

class QWidget;

namespace app {

/// What the keyboard comes to first in the area: what the area says itself, or else what Tab would; none when nothing in it takes the focus.
QWidget *firstForFocus(const QWidget &area);

/// Gives the focus to the area so many further, around the end: to what had it there last, or to what comes first.
/// Areas without anything to focus are passed by.
void stepArea(const std::vector<QWidget *> &areas, int by);

} // namespace app
