#pragma once

#include "model/layout/arrange.h"

#include "views/picture/drawingcontext.h"
#include "views/picture/picture.h"

namespace views {

/// Parts smaller than this in both directions are drawn as a badge: an icon with a caption below.
inline constexpr double largestBadge = model::largestBadge;

/// Small enough to be drawn as a badge.
bool isBadge(const QRectF &rect);

/// The state of a part as far as it changes how the part itself is drawn; marks around it come on top.
struct PartLook {
    Emphasis emphasis = Emphasis::Normal;
    bool down = false; ///< hatched, its name struck through
};

/// A part that encloses nothing: card, badge or note.
void drawPart(const DrawingContext &context, const model::Component &component, const PartLook &look,
              std::vector<Shape> &shapes);

/// A part that encloses others: a titled frame with a light tint.
void drawFrame(const DrawingContext &context, const model::Component &component, const PartLook &look,
               std::vector<Shape> &shapes);

/// The tint and the line of a frame.
struct FrameColors {
    QColor fill;
    QColor line;
};
FrameColors frameColors(const DrawingContext &context, const model::Component &component, Emphasis emphasis);

/// Of icons and of what they stand on: the chosen colour, else that of the category.
QColor iconColor(const Palette &palette, const model::Component &component);

/// What stands quietly below the name, the most telling first: role, product, address ...
QStringList subtexts(const model::Component &component);

/// The corner radius of the outline, which marks follow.
double cornerRadius(const model::Component &component, const QRectF &rect);

/// Waits for another part to fail: drawn with a dashed outline.
bool isStandby(const DrawingContext &context, const model::Component &component);

} // namespace views
