#include "views/picture/componentdrawing.h"

#include "views/picture/cardtext.h"
#include "views/picture/graphicdrawing.h"
#include "views/picture/notedrawing.h"
#include "views/picture/textmeasure.h"

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double cardRadius = 10;
constexpr double frameRadius = 12;
constexpr double titleHeight = 36;
constexpr double largestTile = 40;

const std::vector<double> standbyDashes{5, 3};

// How much of a chosen colour is in the card and in its outline.
constexpr double cardTint = 0.06;
constexpr double outlineTint = 0.6;
constexpr double frameTint = 0.09;

double tileOpacity(const DrawingContext &context)
{
    return context.theme.number(u"tileOpacity"_s, 0.12);
}

void addShadow(const QRectF &rect, double radius, const QColor &color, std::vector<Shape> &shapes)
{
    shapes.push_back(RectShape{rect.translated(0, 2), radius, color, {}});
}

std::optional<QColor> chosenColor(const Palette &palette, const model::Component &component)
{
    return palette.chosen(component.text(u"color"_s));
}

QColor cardFill(const Palette &palette, const model::Component &component)
{
    const std::optional<QColor> chosen = chosenColor(palette, component);
    return chosen ? mixed(*chosen, palette.cardFill, cardTint) : palette.cardFill;
}

QColor cardStroke(const Palette &palette, const model::Component &component)
{
    const std::optional<QColor> chosen = chosenColor(palette, component);
    return chosen ? mixed(*chosen, palette.cardFill, outlineTint) : palette.cardStroke;
}

// The outline of cards says three things: emphasis by colour and width, standby by dashes.
Stroke outline(const DrawingContext &context, const model::Component &component, Emphasis emphasis, const QColor &plain)
{
    const Palette &palette = context.palette(emphasis);
    Stroke stroke{plain, 1, {}, false};
    if (emphasis == Emphasis::Lit)
        stroke = {palette.pathLit, 1.5, {}, false};
    else if (emphasis == Emphasis::Current)
        stroke = {palette.pathLit, 2.5, {}, false};
    else if (emphasis == Emphasis::Failed)
        stroke = {palette.failure, 2.5, {}, false};
    if (isStandby(context, component)) {
        stroke.dashes = standbyDashes;
        stroke.width = qMax(stroke.width, 1.5);
        if (stroke.color == palette.cardStroke)
            stroke.color = palette.cardSubtext;
    }
    return stroke;
}

void addHalo(const DrawingContext &context, const QRectF &rect, double radius, Emphasis emphasis,
             std::vector<Shape> &shapes)
{
    if (emphasis != Emphasis::Current && emphasis != Emphasis::Failed)
        return;
    QColor color = emphasis == Emphasis::Failed ? context.normal.failure : context.normal.pathLit;
    color.setAlphaF(0.18F);
    shapes.push_back(RectShape{rect.adjusted(-5, -5, 5, 5), radius + 5, color, {}});
}

void addTile(const DrawingContext &context, const model::Component &component, const QRectF &tile, Emphasis emphasis,
             std::vector<Shape> &shapes)
{
    const Palette &palette = context.palette(emphasis);
    const QColor color = iconColor(palette, component);
    shapes.push_back(RectShape{tile, tile.width() * 0.22, mixed(color, palette.cardFill, tileOpacity(context)), {}});
    const double inset = tile.width() * 0.17;
    addIcon(context, component, {tile.adjusted(inset, inset, -inset, -inset), color, emphasis}, shapes);
}

// Copies behind one icon look like a stack within the part's rectangle; returns the front card.
QRectF addStack(const DrawingContext &context, const model::Component &component, const QRectF &rect,
                const PartLook &look, std::vector<Shape> &shapes)
{
    const int behind = std::clamp(component.integer(u"instances"_s, 1) - 1, 0, 2);
    const double offset = 4.0 * behind;
    const QRectF front = rect.adjusted(0, offset, -offset, 0);
    const Palette &palette = context.palette(look.emphasis);
    const Stroke stroke = outline(context, component, look.emphasis, cardStroke(palette, component));
    for (int i = behind; i > 0; --i)
        shapes.push_back(RectShape{front.translated(4.0 * i, -4.0 * i), cardRadius, cardFill(palette, component), stroke});
    return front;
}

void addHatch(const DrawingContext &context, const QRectF &rect, double radius, const PartLook &look,
              std::vector<Shape> &shapes)
{
    if (look.down)
        shapes.emplace_back(HatchShape{rect, radius, context.normal.downHatch});
}

void drawCard(const DrawingContext &context, const model::Component &component, const QRectF &outer,
              const PartLook &look, std::vector<Shape> &shapes)
{
    const Palette &palette = context.palette(look.emphasis);
    const QRectF rect = addStack(context, component, outer, look, shapes);
    addShadow(rect, cardRadius, palette.cardShadow, shapes);
    shapes.push_back(RectShape{rect, cardRadius, cardFill(palette, component),
                               outline(context, component, look.emphasis, cardStroke(palette, component))});
    addHatch(context, rect, cardRadius, look, shapes);

    const bool upright = rect.width() < 100 && rect.height() >= 64;
    const double tileSize = std::clamp(rect.height() - 20, 16.0, largestTile);
    const double margin = std::min(12.0, (rect.height() - tileSize) / 2);
    QRectF tile(rect.left() + margin, rect.center().y() - tileSize / 2, tileSize, tileSize);
    QRectF textArea(tile.right() + 10, rect.top() + 4, rect.right() - tile.right() - 18, rect.height() - 8);
    if (upright) {
        tile.moveTo(rect.center().x() - tileSize / 2, rect.top() + 8);
        textArea = QRectF(rect.left() + 6, tile.bottom() + 2, rect.width() - 12, rect.bottom() - tile.bottom() - 4);
    }
    addTile(context, component, tile, look.emphasis, shapes);
    const CardText text{component.displayName(), subtexts(component), upright ? TextAnchor::Middle : TextAnchor::Start,
                        look.down};
    addCardText(text, textArea, palette, shapes);
}

// Badges that stand close together would write over each other: then the icons speak for themselves.
bool hasRoomForCaption(const DrawingContext &context, const model::Component &component, const QRectF &rect)
{
    if (!component.parent)
        return true;
    const QRectF own = captionArea(component.displayName(), rect);
    const model::Diagram &diagram = context.diagram;
    const std::vector<model::ComponentId> &siblings = context.neighbourhood.childrenOf(*component.parent);
    return std::none_of(siblings.begin(), siblings.end(), [&](const model::ComponentId &id) {
        const QRectF other = diagram.absoluteRect(id);
        if (id == component.id || !isBadge(other))
            return false;
        return own.intersects(captionArea(diagram.component(id)->displayName(), other)) || own.intersects(other);
    });
}

void drawBadge(const DrawingContext &context, const model::Component &component, const QRectF &rect,
               const PartLook &look, std::vector<Shape> &shapes)
{
    const Palette &palette = context.palette(look.emphasis);
    const QColor color = iconColor(palette, component);
    const double radius = cornerRadius(component, rect);
    shapes.push_back(RectShape{rect, radius, palette.cardFill, {}});
    shapes.push_back(RectShape{rect, radius, mixed(color, palette.cardFill, tileOpacity(context)),
                               outline(context, component, look.emphasis, color)});
    addHatch(context, rect, radius, look, shapes);
    const double side = std::min(rect.width(), rect.height()) * 0.62;
    QRectF icon(0, 0, side, side);
    icon.moveCenter(rect.center());
    addIcon(context, component, {icon, color, look.emphasis}, shapes);
    if (hasRoomForCaption(context, component, rect))
        addCaption(component.displayName(), rect, palette, shapes);
}

// The line of a frame tells a machine (solid) from places (long dashes) and from mere groupings (short dashes).
Stroke frameStroke(const model::Component &component, const QColor &color)
{
    using model::Trait;
    if (component.has(Trait::Machine))
        return {color, 1.5, {}, false};
    if (component.has(Trait::FailureDomain))
        return {color, 1.5, {8, 4}, false};
    if (component.has(Trait::Clusters))
        return {color, 1.5, {3, 3}, false};
    return {color, 1, {5, 4}, false};
}

// The title row without what is docked on the border above it.
QRectF titleArea(const DrawingContext &context, const model::Component &frame, const QRectF &rect)
{
    QRectF area(rect.left() + 37, rect.top(), rect.width() - 49, titleHeight);
    for (const model::ComponentId &id : context.neighbourhood.childrenOf(frame.id)) {
        const QRectF child = context.diagram.absoluteRect(id);
        if (isBadge(child) && child.top() < rect.top() + titleHeight && child.left() > area.left())
            area.setRight(std::min(area.right(), child.left() - 8));
    }
    return area;
}

QColor frameColor(const DrawingContext &context, const QString &prefix, const model::Component &component)
{
    const QString name = prefix + component.kind;
    if (context.theme.hasColor(name))
        return context.theme.color(name);
    QColor color = context.normal.of(model::Category::Container);
    if (prefix == u"frameFill."_s)
        color.setAlpha(16);
    return color;
}

} // namespace

QColor iconColor(const Palette &palette, const model::Component &component)
{
    return chosenColor(palette, component).value_or(palette.of(component.kindInfo().category));
}

bool isBadge(const QRectF &rect)
{
    return rect.width() <= largestBadge && rect.height() <= largestBadge;
}

bool isStandby(const DrawingContext &context, const model::Component &component)
{
    const QString role = component.text(u"role"_s);
    if (role == u"standby"_s)
        return true;
    return role == u"replica"_s && !context.neighbourhood.getsRequests(component.id);
}

double cornerRadius(const model::Component &component, const QRectF &rect)
{
    if (component.has(model::Trait::Encloses))
        return frameRadius;
    if (component.has(model::Trait::Annotation))
        return 2;
    return std::min(cardRadius, 0.28 * std::min(rect.width(), rect.height()));
}

FrameColors frameColors(const DrawingContext &context, const model::Component &component, Emphasis emphasis)
{
    const double strength = emphasis == Emphasis::Dimmed ? context.theme.number(u"dimOpacity"_s, 0.3) : 1;
    const std::optional<QColor> chosen = chosenColor(context.normal, component);
    QColor fill = chosen.value_or(frameColor(context, u"frameFill."_s, component));
    fill.setAlphaF(float((chosen ? frameTint : fill.alphaF()) * strength));
    const QColor line = chosen.value_or(frameColor(context, u"frameStroke."_s, component));
    return {fill, mixed(line, context.palette(emphasis).canvas, strength)};
}

void drawPart(const DrawingContext &context, const model::Component &component, const PartLook &look,
              std::vector<Shape> &shapes)
{
    const QRectF rect = context.diagram.absoluteRect(component.id);
    if (component.has(model::Trait::ShowsImage)) {
        drawImage(context, component, look.emphasis, shapes);
        return;
    }
    if (component.has(model::Trait::Annotation)) {
        drawAnnotation(context, component, rect, look, shapes);
        return;
    }
    addHalo(context, rect, cornerRadius(component, rect), look.emphasis, shapes);
    if (isBadge(rect))
        drawBadge(context, component, rect, look, shapes);
    else
        drawCard(context, component, rect, look, shapes);
}

void drawFrame(const DrawingContext &context, const model::Component &component, const PartLook &look,
               std::vector<Shape> &shapes)
{
    const QRectF rect = context.diagram.absoluteRect(component.id);
    const Palette &palette = context.palette(look.emphasis);
    addHalo(context, rect, frameRadius, look.emphasis, shapes);
    const auto [fill, line] = frameColors(context, component, look.emphasis);
    Stroke stroke = frameStroke(component, line);
    if (look.emphasis >= Emphasis::Lit)
        stroke.color = look.emphasis == Emphasis::Failed ? palette.failure : palette.pathLit;
    shapes.push_back(RectShape{rect, frameRadius, fill, stroke});
    addHatch(context, rect, frameRadius, look, shapes);
    addIcon(context, component, {QRectF(rect.left() + 12, rect.top() + 9, 18, 18), line, look.emphasis}, shapes);
    const FrameTitle title{component.displayName(), subtexts(component), look.down};
    addFrameTitle(title, titleArea(context, component, rect), palette, shapes);
}

} // namespace views
