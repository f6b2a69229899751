#include "views/picture/connectiondrawing.h"

#include "model/layout/linejumps.h"

#include "views/picture/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double arrowLength = 9;
constexpr double arrowHalfWidth = 4.25;
constexpr double chipHeight = 20;
constexpr double chipPadding = 8;
constexpr double chipTextSize = 11;
constexpr double padlockSize = 13;
constexpr double padlockGap = 3;
constexpr double longestChipText = 160;
constexpr double endTextSize = 10;
constexpr double endLabelHeight = 12; // fits between the lines of two ports
constexpr double longestEndText = 90;

QString chipText(const model::Connection &connection, bool protocols)
{
    return elidedText(protocols ? connection.chipText() : connection.ownLabel(), chipTextSize, 400, longestChipText);
}

bool hasPadlock(const model::Connection &connection, bool protocols)
{
    return protocols && connection.isEncrypted();
}

QString shownEndText(const model::Connection &connection, bool atStart)
{
    return elidedText(connection.endText(atStart), endTextSize, 400, longestEndText);
}

// Quarter circles up and down, straight between them where several lines are crossed.
void addJump(QPainterPath &path, const model::LineJump &jump, double y, bool forward)
{
    constexpr double r = model::jumpRadius;
    constexpr double control = r * 0.5523; // makes a curve that is hardly to be told from a circle
    const double start = forward ? jump.left : jump.right;
    const double end = forward ? jump.right : jump.left;
    const double way = forward ? 1 : -1;
    path.lineTo(start, y);
    path.cubicTo(start, y - control, start + way * (r - control), y - r, start + way * r, y - r);
    path.lineTo(end - way * r, y - r);
    path.cubicTo(end - way * (r - control), y - r, end, y - control, end, y);
}

// The triangle whose tip is at `tip`, coming from `before`; the line must end at its base.
QPointF addArrowhead(const QPointF &before, const QPointF &tip, const QColor &color, std::vector<Shape> &shapes)
{
    const QPointF vector = tip - before;
    const double length = std::hypot(vector.x(), vector.y());
    if (length <= 0)
        return tip;
    const QPointF along = vector / length;
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * arrowLength;
    QPainterPath triangle(tip);
    triangle.lineTo(base + across * arrowHalfWidth);
    triangle.lineTo(base - across * arrowHalfWidth);
    triangle.closeSubpath();
    shapes.push_back(PathShape{triangle, color, {}});
    return tip - along * std::min(arrowLength - 1, length);
}

// In a small chip of its own when it lies on a line, which is dashed when there was no room for it.
void addEndLabel(const model::EndLabel &label, const QString &text, const Palette &palette, const QColor &lineColor,
                 std::vector<Shape> &shapes)
{
    if (label.rect.isNull() || text.isEmpty())
        return;
    Stroke outline{palette.chipStroke, 1, {}, false};
    if (!label.hasRoom)
        outline = {lineColor, 1, {3, 2}, false};
    if (label.coversLine || !label.hasRoom)
        shapes.push_back(RectShape{label.rect.adjusted(-1, 0, 1, 0), 4, palette.chipFill, outline});
    shapes.push_back(TextShape{{label.rect.center().x(), label.rect.center().y() + baselineOffset(endTextSize)},
                               text,
                               endTextSize,
                               400,
                               TextAnchor::Middle,
                               palette.chipText});
}

// The outline of a chip is dashed when there was no room for it, or no way around a part.
void addChip(const DrawingContext &context, const model::Connection &connection, const model::Route &route,
             const Palette &palette, const QColor &lineColor, std::vector<Shape> &shapes)
{
    const QRectF &rect = route.label;
    Stroke outline{palette.chipStroke, 1, {}, false};
    if (!route.labelHasRoom || route.crossesPart)
        outline = {lineColor, 1.25, {3, 2}, false};
    shapes.push_back(RectShape{rect, rect.height() / 2, palette.chipFill, outline});
    double left = rect.left() + chipPadding;
    if (hasPadlock(connection, context.protocols)) {
        const QRectF padlock(left - 2, rect.center().y() - padlockSize / 2, padlockSize, padlockSize);
        shapes.push_back(IconShape{u"actions/padlock"_s, padlock, lineColor});
        left = padlock.right() + padlockGap;
    }
    const QString text = chipText(connection, context.protocols);
    if (!text.isEmpty())
        // In the middle, so that it stays there in another font.
        shapes.push_back(
            TextShape{{(left + rect.right() - chipPadding) / 2, rect.center().y() + baselineOffset(chipTextSize)},
                      text,
                      chipTextSize,
                      400,
                      TextAnchor::Middle,
                      palette.chipText});
}

} // namespace

bool isStandby(const model::Connection &connection)
{
    return connection.number(u"priority"_s, 0) > 0;
}

QSizeF chipSize(const model::Connection &connection, bool protocols)
{
    const QString text = chipText(connection, protocols);
    const double padlock = hasPadlock(connection, protocols) ? padlockSize + padlockGap - 2 : 0;
    if (text.isEmpty())
        return padlock > 0 ? QSizeF(chipHeight, chipHeight) : QSizeF();
    return {std::ceil(textWidth(text, chipTextSize, 400) + padlock + 2 * chipPadding), chipHeight};
}

QSizeF endLabelSize(const model::Connection &connection, bool atStart)
{
    const QString text = shownEndText(connection, atStart);
    return text.isEmpty() ? QSizeF()
                          : QSizeF(std::ceil(textWidth(text, endTextSize, 400) * fontReserve), endLabelHeight);
}

QPainterPath connectionPath(const std::vector<QPointF> &points, const std::vector<model::LineJump> &jumps)
{
    if (jumps.empty())
        return roundedPolyline(points, connectionCornerRadius);
    return roundedPolyline(points, connectionCornerRadius, [&](QPainterPath &path, std::size_t piece) {
        const double y = points[piece].y();
        const bool forward = points[piece].x() < points[piece + 1].x();
        const auto add = [&](const model::LineJump &jump) {
            if (std::size_t(jump.piece) == piece)
                addJump(path, jump, y, forward);
        };
        if (forward)
            std::for_each(jumps.begin(), jumps.end(), add);
        else
            std::for_each(jumps.rbegin(), jumps.rend(), add);
    });
}

Stroke connectionStroke(const Palette &palette, model::TrafficKind traffic, bool standby)
{
    using model::TrafficKind;
    Stroke stroke{palette.of(traffic), 1.75, {}, false};
    switch (traffic) {
    case TrafficKind::Request:
        break;
    case TrafficKind::Dns:
        stroke.dashes = {2, 3};
        break;
    case TrafficKind::Replication:
        stroke.dashes = {8, 5};
        break;
    case TrafficKind::Monitoring:
        stroke.dashes = {1.5, 3.5};
        stroke.width = 1.25;
        break;
    case TrafficKind::Heartbeat:
        stroke.dashes = {7, 3, 2, 3};
        break;
    case TrafficKind::Backup:
        stroke.dashes = {12, 4};
        break;
    case TrafficKind::Annotation:
        stroke.dashes = {4, 4};
        stroke.width = 1;
        break;
    }
    if (standby && stroke.dashes.empty())
        stroke.dashes = {5, 4};
    return stroke;
}

Stroke connectionStroke(const DrawingContext &context, const model::Connection &connection, Emphasis emphasis)
{
    const Palette &palette = context.palette(emphasis);
    Stroke stroke = connectionStroke(palette, connection.traffic(), isStandby(connection));
    if (const std::optional<QColor> chosen = palette.chosen(connection.text(u"color"_s)))
        stroke.color = *chosen;
    if (emphasis >= Emphasis::Lit) {
        stroke.color = emphasis == Emphasis::Failed ? palette.failure : palette.pathLit;
        stroke.width = emphasis == Emphasis::Lit ? 2.25 : 3;
    }
    return stroke;
}

Heads headsOf(model::TrafficKind traffic)
{
    if (traffic == model::TrafficKind::Annotation)
        return Heads::None;
    return traffic == model::TrafficKind::Heartbeat ? Heads::AtBothEnds : Heads::AtEnd;
}

void addArrow(std::vector<QPointF> points, const Stroke &stroke, Heads heads, std::vector<Shape> &shapes,
              const std::vector<model::LineJump> &jumps)
{
    if (points.size() < 2)
        return;
    std::vector<Shape> triangles;
    if (heads != Heads::None)
        points.back() = addArrowhead(points[points.size() - 2], points.back(), stroke.color, triangles);
    if (heads == Heads::AtBothEnds)
        points.front() = addArrowhead(points[1], points.front(), stroke.color, triangles);
    shapes.push_back(PathShape{connectionPath(points, jumps), {}, stroke});
    shapes.insert(shapes.end(), triangles.begin(), triangles.end());
}

void drawConnection(const DrawingContext &context, const model::Connection &connection, const model::Route &route,
                    Emphasis emphasis, std::vector<Shape> &shapes)
{
    const Stroke stroke = connectionStroke(context, connection, emphasis);
    addArrow(route.points, stroke, headsOf(connection.traffic()), shapes, route.jumps);
    const Palette &palette = context.palette(emphasis);
    addEndLabel(route.fromLabel, shownEndText(connection, true), palette, stroke.color, shapes);
    addEndLabel(route.toLabel, shownEndText(connection, false), palette, stroke.color, shapes);
    if (!route.label.isNull())
        addChip(context, connection, route, palette, stroke.color, shapes);
}

} // namespace views
