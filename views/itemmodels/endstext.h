#pragma once

#include <QString>

namespace views {

/// From whom to whom: "A \u2192 B". Where the names run from right to left, so does the arrow.
QString endsText(const QString &from, const QString &to);

} // namespace views
