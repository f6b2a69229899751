#pragma once

#include "views/picture/theme.h"

namespace views {

/// Colours of what the canvas shows besides the drawing itself, and how large a pixel of the screen is in the drawing.
struct CanvasStyle {
    explicit CanvasStyle(const Theme &theme);

    QColor canvas;
    QColor grid;
    QColor selection;
    QColor selectionHalo;
    QColor hover;
    QColor target; ///< where a drop or a connection would go
    QColor hint;
    double pixel = 1; ///< 1 / zoom: outlines and handles keep their size on the screen
};

} // namespace views
