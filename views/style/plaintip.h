#pragma once

#include <QString>

namespace views {

/// A tool tip that shows the text as it is. Tool tips take whatever looks like HTML for HTML, and names, values and paths come
/// from drawings that somebody else may have made: an <img> among them would read a file.
QString plainTip(const QString &text);

} // namespace views
