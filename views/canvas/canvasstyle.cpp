#include "views/canvas/canvasstyle.h"

namespace views {

CanvasStyle::CanvasStyle(const Theme &theme)
    : canvas(theme.color(QStringLiteral("canvas")))
    , grid(theme.color(QStringLiteral("grid")))
    , selection(theme.color(QStringLiteral("selection")))
    , selectionHalo(theme.color(QStringLiteral("selectionHalo")))
    , hover(theme.color(QStringLiteral("hover")))
    , target(theme.color(QStringLiteral("ok")))
    , hint(theme.color(QStringLiteral("placeholderText")))
{
}

} // namespace views
