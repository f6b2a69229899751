#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// Texts below a widget that cannot be read whole, buttons with an icon alone that do not tell what they do, and texts with
/// too little contrast: a sentence for each.
QStringList textDefects(QWidget &root);

} // namespace tests
