#pragma once

#include "views/picture/theme.h"

#include <QFont>
#include <QPalette>

namespace views {

/// The palette of the window in a theme's colours, disabled states included.
QPalette windowPalette(const Theme &theme);

/// The style sheet of the window: resources/themes/window.qss with the theme's colours and sizes that follow `font`.
QString windowStyleSheet(const Theme &theme, const QFont &font);

} // namespace views
