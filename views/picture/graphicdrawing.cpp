#include "views/picture/graphicdrawing.h"

#include "model/catalog/graphicnames.h"

#include "views/picture/textmeasure.h"

#include <QCoreApplication>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double captionHeight = 20;
constexpr double captionSize = 12;
constexpr double reasonSize = 11;
constexpr double reasonLine = 15;
constexpr double placeholderRadius = 6;
const std::vector<double> placeholderDashes{5, 4};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImageDrawing)
};

// Colours that are not of the theme cannot be mixed with the canvas, so that they become transparent.
double strength(const DrawingContext &context, Emphasis emphasis)
{
    return emphasis == Emphasis::Dimmed ? context.theme.number(u"dimOpacity"_s, 0.3) : 1;
}

void addCentred(const QString &text, const QPointF &middle, double size, const QColor &color, std::vector<Shape> &shapes)
{
    shapes.push_back(TextShape{{middle.x(), middle.y() + baselineOffset(size)}, text, size, 400, TextAnchor::Middle, color});
}

void addPlaceholder(const Palette &palette, const QRectF &area, const QString &reason, std::vector<Shape> &shapes)
{
    shapes.push_back(RectShape{area, std::min(placeholderRadius, std::min(area.width(), area.height()) / 2), palette.cardFill, {palette.cardSubtext, 1, placeholderDashes, false}});
    const double side = std::clamp(area.height() * 0.3, 0.0, 32.0);
    const int room = int((area.height() - side - 20) / reasonLine);
    const QStringList lines = room > 0 ? wrappedText(reason, reasonSize, 400, area.width() - 16, std::min(room, 4)) : QStringList();
    double y = area.center().y() - (side + (lines.isEmpty() ? 0 : 6) + double(lines.size()) * reasonLine) / 2;
    shapes.emplace_back(IconShape{u"image"_s, {area.center().x() - side / 2, y, side, side}, palette.cardSubtext});
    y += side + 6 + reasonLine / 2;
    for (const QString &line : lines) {
        addCentred(line, {area.center().x(), y}, reasonSize, palette.cardSubtext, shapes);
        y += reasonLine;
    }
}

/// Which file it is, unless the reason says so itself.
QString whyMissing(const QString &source, const QString &reason)
{
    if (model::isEmbeddedImage(source) || reason.contains(source))
        return reason;
    return Texts::tr("%1: %2", "image file, why it is not shown").arg(source, reason);
}

} // namespace

void addIcon(const DrawingContext &context, const VectorPointer &own, const IconPlace &place, std::vector<Shape> &shapes)
{
    const double opacity = own->ownColors ? strength(context, place.emphasis) : 1;
    shapes.emplace_back(IconShape{QString(), fittedInto(place.area, own->viewBox.size()), place.color, own, opacity});
}

void addIcon(const DrawingContext &context, const model::Component &component, const IconPlace &place, std::vector<Shape> &shapes)
{
    if (const VectorPointer own = ownIconOf(component, context.graphics))
        addIcon(context, own, place, shapes);
    else
        shapes.emplace_back(IconShape{component.kind, place.area, place.color});
}

void drawImage(const DrawingContext &context, const model::Component &component, Emphasis emphasis, std::vector<Shape> &shapes)
{
    const Palette &palette = context.palette(emphasis);
    QRectF area = context.diagram.absoluteRect(component.id);
    if (!component.name.isEmpty() && area.height() > 2 * captionHeight) {
        area.setHeight(area.height() - captionHeight);
        addCentred(elidedText(component.name, captionSize, 400, area.width()), {area.center().x(), area.bottom() + captionHeight / 2}, captionSize, palette.noteText, shapes);
    }
    const QString source = component.properties.value("source"_L1).toString();
    if (source.isEmpty()) {
        addPlaceholder(palette, area, Texts::tr("No image chosen yet"), shapes);
        return;
    }
    const model::Result<Graphic> graphic = context.graphics.image(source);
    if (!graphic) {
        addPlaceholder(palette, area, whyMissing(source, graphic.error().message), shapes);
        return;
    }
    const QRectF rect = fittedInto(area, graphic->size());
    const double opacity = strength(context, emphasis);
    if (graphic->raster)
        shapes.emplace_back(ImageShape{rect, graphic->raster, opacity});
    else
        shapes.emplace_back(IconShape{QString(), rect, palette.noteText, graphic->vector, graphic->vector->ownColors ? opacity : 1});
}

} // namespace views
