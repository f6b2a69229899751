#pragma once

#include "views/picture/drawingcontext.h"
#include "views/picture/picture.h"

namespace views {

/// Where an icon goes, and the colour it gets unless it has its own.
struct IconPlace {
    QRectF area;
    QColor color;
    Emphasis emphasis = Emphasis::Normal;
};

/// The part's own icon, else that of its kind.
void addIcon(const DrawingContext &context, const model::Component &component, const IconPlace &place, std::vector<Shape> &shapes);
void addIcon(const DrawingContext &context, const VectorPointer &own, const IconPlace &place, std::vector<Shape> &shapes);

/// An image true to its shape within the part's rectangle, its name below it as the caption; a frame with the reason where the
/// image should be when it cannot be shown.
void drawImage(const DrawingContext &context, const model::Component &component, Emphasis emphasis, std::vector<Shape> &shapes);

} // namespace views
