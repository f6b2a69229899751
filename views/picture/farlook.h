#pragma once

#include "views/picture/componentdrawing.h"

namespace views {

/// What stands for a part or a connection that is seen from so far away that its text, icon and corners are smaller than
/// the eye can tell: a block, or a thin line. The colours are opaque, because blending costs more than all else.
struct FarLook {
    QColor fill;   ///< of blocks and frames
    QColor line;   ///< their border, or the connection itself
    QString title;       ///< of frames: readable where the frame is large enough
    QColor titleColor;
    bool marked = false; ///< the border says something (fails, lit, down) and must not get lost
    double width = 1;    ///< of the line, in the drawing
    QColor faint;        ///< a line that is less than half a pixel wide
    bool operator==(const FarLook &) const = default;
};

FarLook farLook(const DrawingContext &context, const model::Component &component, const PartLook &look, bool spof);
FarLook farLook(const DrawingContext &context, const model::Connection &connection, Emphasis emphasis);

} // namespace views
