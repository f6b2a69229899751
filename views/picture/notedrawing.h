#pragma once

#include "views/picture/componentdrawing.h"
#include "views/picture/settext.h"

namespace views {

/// A part that explains: text on paper, or text alone.
void drawAnnotation(const DrawingContext &context, const model::Component &component, const QRectF &rect,
                    const PartLook &look, std::vector<Shape> &shapes);

/// Paper and text of a note in the colour that the user chose for it.
struct PaperColors {
    QColor fill;
    QColor line;
    QColor text;
};
PaperColors paperColors(const Palette &palette, const model::Component &component);

/// The text is edited in place, not the name: the kind has the property `text`.
bool isWritten(const model::Component &component);
/// What is edited in its place: the text, else the name that is drawn instead.
QString writtenText(const model::Component &component);
/// How its text is set.
TextStyle writtenStyle(const model::Component &component);
/// Where its text is, in a part of that outline.
QRectF writtenArea(const model::Component &component, const QRectF &rect);
/// The height that a part of that width needs to show all of its text.
double neededHeight(const model::Component &component, double width);

/// The diagram with notes and captions as high as their texts need where the file gives them no height: who writes by hand
/// does not know it. To be asked for before parts are arranged, so that the others keep off.
model::Diagram withFittedTexts(model::Diagram diagram);

/// Without the captions that say nothing: what shows where they are on the canvas is not meant for others.
model::Diagram withoutEmptyCaptions(model::Diagram diagram);

} // namespace views
