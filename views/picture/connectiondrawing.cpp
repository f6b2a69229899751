#include "views/picture/connectiondrawing.h"

#include "views/picture/textmeasure.h"

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

QString chipText(const model::Connection &connection)
{
    return elidedText(connection.chipText(), chipTextSize, 400, longestChipText);
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

// The outline of a chip is dashed when there was no room for it, or no way around a part.
void addChip(const model::Connection &connection, const model::Route &route, const Palette &palette, const QColor &lineColor,
             std::vector<Shape> &shapes)
{
    const QRectF &rect = route.label;
    Stroke outline{palette.chipStroke, 1, {}, false};
    if (!route.labelHasRoom || route.crossesPart)
        outline = {lineColor, 1.25, {3, 2}, false};
    shapes.push_back(RectShape{rect, rect.height() / 2, palette.chipFill, outline});
    double left = rect.left() + chipPadding;
    if (connection.isEncrypted()) {
        const QRectF padlock(left - 2, rect.center().y() - padlockSize / 2, padlockSize, padlockSize);
        shapes.push_back(IconShape{u"actions/padlock"_s, padlock, lineColor});
        left = padlock.right() + padlockGap;
    }
    const QString text = chipText(connection);
    if (!text.isEmpty())
        // In the middle, so that it stays there in another font.
        shapes.push_back(TextShape{{(left + rect.right() - chipPadding) / 2, rect.center().y() + baselineOffset(chipTextSize)},
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

QSizeF chipSize(const model::Connection &connection)
{
    const QString text = chipText(connection);
    const double padlock = connection.isEncrypted() ? padlockSize + padlockGap - 2 : 0;
    if (text.isEmpty())
        return padlock > 0 ? QSizeF(chipHeight, chipHeight) : QSizeF();
    return {std::ceil(textWidth(text, chipTextSize, 400) + padlock + 2 * chipPadding), chipHeight};
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
    }
    if (standby && stroke.dashes.empty())
        stroke.dashes = {5, 4};
    return stroke;
}

Stroke connectionStroke(const DrawingContext &context, const model::Connection &connection, Emphasis emphasis)
{
    const Palette &palette = context.palette(emphasis);
    Stroke stroke = connectionStroke(palette, connection.traffic(), isStandby(connection));
    if (emphasis >= Emphasis::Lit) {
        stroke.color = emphasis == Emphasis::Failed ? palette.failure : palette.pathLit;
        stroke.width = emphasis == Emphasis::Lit ? 2.25 : 3;
    }
    return stroke;
}

void addArrow(std::vector<QPointF> points, const Stroke &stroke, bool bothEnds, std::vector<Shape> &shapes)
{
    if (points.size() < 2)
        return;
    std::vector<Shape> heads;
    points.back() = addArrowhead(points[points.size() - 2], points.back(), stroke.color, heads);
    if (bothEnds)
        points.front() = addArrowhead(points[1], points.front(), stroke.color, heads);
    shapes.push_back(PathShape{roundedPolyline(points, connectionCornerRadius), {}, stroke});
    shapes.insert(shapes.end(), heads.begin(), heads.end());
}

void drawConnection(const DrawingContext &context, const model::Connection &connection, const model::Route &route,
                    Emphasis emphasis, std::vector<Shape> &shapes)
{
    const Stroke stroke = connectionStroke(context, connection, emphasis);
    addArrow(route.points, stroke, connection.traffic() == model::TrafficKind::Heartbeat, shapes);
    if (!route.label.isNull())
        addChip(connection, route, context.palette(emphasis), stroke.color, shapes);
}

} // namespace views
