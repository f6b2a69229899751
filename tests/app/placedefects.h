#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace tests {

/// Widgets below another that overlap, stick out of their parent or need more room than small screens have, and access keys
/// that two of them share: a sentence for each.
QStringList placeDefects(QWidget &root);

/// Of a menu and those below it: what is too large, and access keys that two entries share.
QStringList menuDefects(const QMenu &menu);

/// What the Tab key does not reach, and a default button that throws something away. The window is active.
QStringList keyboardDefects(QWidget &root);

} // namespace tests
