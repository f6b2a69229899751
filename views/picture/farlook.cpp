#include "views/picture/farlook.h"

#include "views/picture/coarsepainting.h"
#include "views/picture/connectiondrawing.h"
#include "views/picture/notedrawing.h"

namespace views {

namespace {

// Blocks carry the colour of the icon that cannot be seen any more.
constexpr double blockStrength = 0.38;
constexpr double borderStrength = 0.75;
constexpr double faintStrength = 0.42;
constexpr double captionStrength = 0.14;
constexpr double frameStrength = 0.6; // so many of them must not outshine what they hold

} // namespace

FarLook farLook(const DrawingContext &context, const model::Component &component, const PartLook &look, bool spof)
{
    const Palette &palette = context.palette(look.emphasis);
    FarLook far;
    if (component.has(model::Trait::Encloses)) {
        const FrameColors colors = frameColors(context, component, look.emphasis);
        far.fill = mixed(colors.fill, palette.canvas, colors.fill.alphaF());
        far.line = mixed(colors.line, palette.canvas, frameStrength);
        far.title = component.displayName();
        far.titleColor = palette.frameTitle;
    } else if (component.has(model::Trait::ShowsImage)) {
        far.fill = mixed(palette.cardSubtext, palette.cardFill, 0.25);
        far.line = mixed(palette.cardSubtext, palette.cardFill, borderStrength);
    } else if (component.has(model::Trait::Annotation)) {
        const PaperColors paper = paperColors(palette, component);
        const bool caption = component.has(model::Trait::Caption);
        far.fill = caption ? mixed(paper.text, palette.canvas, captionStrength) : paper.fill;
        far.line = caption ? far.fill : paper.line;
    } else {
        const QColor color = iconColor(palette, component);
        far.fill = mixed(color, palette.cardFill, blockStrength);
        far.line = mixed(color, palette.cardFill, borderStrength);
    }
    far.marked = true;
    if (look.emphasis == Emphasis::Failed)
        far.line = context.normal.failure;
    else if (look.down)
        far.line = context.normal.down;
    else if (spof)
        far.line = context.normal.spof;
    else if (look.emphasis >= Emphasis::Lit)
        far.line = context.normal.pathLit;
    else
        far.marked = false;
    return far;
}

FarLook farLook(const DrawingContext &context, const model::Connection &connection, Emphasis emphasis)
{
    const Stroke stroke = connectionStroke(context, connection, emphasis);
    FarLook far;
    const QColor color = farColor(stroke);
    far.line = mixed(color, context.normal.canvas, color.alphaF());
    far.faint = mixed(color, context.normal.canvas, color.alphaF() * faintStrength);
    far.width = stroke.width;
    far.marked = emphasis >= Emphasis::Lit;
    return far;
}

} // namespace views
