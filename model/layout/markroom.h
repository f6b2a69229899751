#pragma once

#include <QRectF>

namespace model {

/// Where pictures put the badge of a single point of failure on the border of a part or frame, with the letters of all
/// operations. Whether there is one follows from the analysis, which routes know nothing of: they keep off in any case.
inline QRectF markRoom(const QRectF &part)
{
    constexpr double fromRight = 4;
    constexpr double width = 52;
    constexpr double above = 11;
    constexpr double height = 18;
    return {part.right() - fromRight - width, part.top() - above, width, height};
}

} // namespace model
