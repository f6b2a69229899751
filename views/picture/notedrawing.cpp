#include "views/picture/notedrawing.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double noteFold = 14;
constexpr int semiBold = 600;
constexpr double paperStrength = 0.16;
constexpr double paperLineStrength = 0.5;
const QMarginsF notePadding(12, 10, 12, 8);

/// The folded corner is where the lines end; `mirrored`: at the left.
void drawPaper(const PaperColors &colors, const QRectF &rect, bool mirrored, std::vector<Shape> &shapes)
{
    const double fold = std::min({noteFold, rect.width() / 2, rect.height() / 2});
    QPainterPath paper(rect.topLeft());
    paper.lineTo(rect.right() - fold, rect.top());
    paper.lineTo(rect.right(), rect.top() + fold);
    paper.lineTo(rect.bottomRight());
    paper.lineTo(rect.bottomLeft());
    paper.closeSubpath();
    const QTransform aside = mirrored ? QTransform(-1, 0, 0, 1, 2 * rect.center().x(), 0) : QTransform();
    shapes.push_back(PathShape{aside.map(paper), colors.fill, {colors.line, 1, {}, false}});
    QPainterPath corner(QPointF(rect.right() - fold, rect.top()));
    corner.lineTo(rect.right() - fold, rect.top() + fold);
    corner.lineTo(rect.right(), rect.top() + fold);
    shapes.push_back(PathShape{aside.map(corner), {}, {colors.line, 1, {}, false}});
}

bool isEmpty(const model::Component &component)
{
    return component.name.isEmpty() && component.text(u"text"_s).isEmpty();
}

/// The name as a heading when both are given. A caption that says nothing yet shows what it is, because nothing else of it
/// could be seen; paper is empty.
std::vector<SetLine> writtenLines(const model::Component &component, double width)
{
    const TextStyle style = writtenStyle(component);
    const QString text = component.text(u"text"_s);
    std::vector<SetLine> lines;
    if (!component.name.isEmpty() || (text.isEmpty() && component.has(model::Trait::Caption))) {
        TextStyle heading = style;
        heading.weight = text.isEmpty() ? style.weight : std::max(style.weight, semiBold);
        lines = setText(component.displayName(), heading, width);
    }
    if (!text.isEmpty()) {
        const std::vector<SetLine> body = setText(text, style, width);
        lines.insert(lines.end(), body.begin(), body.end());
    }
    return lines;
}

QColor captionColor(const Palette &palette, const model::Component &component)
{
    return palette.chosen(component.text(u"color"_s)).value_or(isEmpty(component) ? palette.cardSubtext : palette.titleText);
}

} // namespace

PaperColors paperColors(const Palette &palette, const model::Component &component)
{
    const std::optional<QColor> chosen = palette.chosen(component.text(u"color"_s));
    if (!chosen)
        return {palette.noteFill, palette.noteStroke, palette.noteText};
    return {mixed(*chosen, palette.cardFill, paperStrength), mixed(*chosen, palette.cardFill, paperLineStrength), palette.cardText};
}

bool isWritten(const model::Component &component)
{
    const QString content = u"text"_s;
    return model::findProperty(component.kindInfo().properties, content) != nullptr;
}

QString writtenText(const model::Component &component)
{
    const QString text = component.text(u"text"_s);
    return text.isEmpty() ? component.name : text;
}

TextStyle writtenStyle(const model::Component &component)
{
    struct Size {
        QLatin1StringView id;
        double size;
        double line;
        int weight;
    };
    static constexpr Size sizes[] = {{"small"_L1, 11, 15, 400}, {"normal"_L1, 14, 19, 400}, {"large"_L1, 18, 24, 400}, {"heading"_L1, 24, 32, 700}};
    TextStyle style;
    if (!component.has(model::Trait::Caption))
        return style;
    const QString size = component.text(u"size"_s);
    const auto found = std::find_if(std::begin(sizes), std::end(sizes), [&size](const Size &each) { return size == each.id; });
    if (found != std::end(sizes))
        style = {found->size, found->line, found->weight, TextAnchor::Start};
    const QString align = component.text(u"align"_s);
    style.anchor = align == "center"_L1 ? TextAnchor::Middle : align == "right"_L1 ? TextAnchor::End : TextAnchor::Start;
    return style;
}

QRectF writtenArea(const model::Component &component, const QRectF &rect)
{
    if (!component.has(model::Trait::Caption))
        return rect.marginsRemoved(notePadding);
    const double above = std::max(0.0, std::min(4.0, (rect.height() - writtenStyle(component).lineHeight) / 2));
    return rect.adjusted(2, above, -2, -above);
}

double neededHeight(const model::Component &component, double width)
{
    const QRectF probe(0, 0, width, 1000);
    const QRectF area = writtenArea(component, probe);
    const double lines = double(writtenLines(component, area.width()).size());
    return std::ceil(lines * writtenStyle(component).lineHeight + probe.height() - area.height());
}

model::Diagram withFittedTexts(model::Diagram diagram)
{
    const std::vector<model::Component> parts = diagram.components();
    for (model::Component part : parts) {
        if (part.size || !isWritten(part))
            continue;
        const QSizeF usual = part.kindInfo().defaultSize;
        const bool hasWidth = part.unknownMembers.contains("width"_L1);
        const double width = part.unknownMembers.take("width"_L1).toDouble(usual.width());
        const double needed = neededHeight(part, width);
        if (needed <= usual.height() && !hasWidth)
            continue;
        part.size = QSizeF(width, std::clamp(needed, usual.height(), model::farthestPosition));
        (void) diagram.replace(part); // only its size is another one
    }
    return diagram;
}

model::Diagram withoutEmptyCaptions(model::Diagram diagram)
{
    QSet<model::ComponentId> empty;
    for (const model::Component &part : diagram.components()) {
        if (part.has(model::Trait::Caption) && isEmpty(part))
            empty.insert(part.id);
    }
    if (!empty.isEmpty())
        diagram.remove(empty, {});
    return diagram;
}

void drawAnnotation(const DrawingContext &context, const model::Component &component, const QRectF &rect,
                    const PartLook &look, std::vector<Shape> &shapes)
{
    const Palette &palette = context.palette(look.emphasis);
    const bool caption = component.has(model::Trait::Caption);
    const PaperColors paper = paperColors(palette, component);
    const QRectF area = writtenArea(component, rect);
    const std::vector<SetLine> lines = writtenLines(component, area.width());
    if (!caption)
        drawPaper(paper, rect, !lines.empty() && lines.front().rightToLeft, shapes);
    addSetText(lines, writtenStyle(component), area,
               caption ? captionColor(palette, component) : paper.text, shapes);
}

} // namespace views
