#include "views/picture/marks.h"

#include "views/picture/textmeasure.h"

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double ringDistance = 2;
constexpr double ringWidth = 2.5;
constexpr double badgeHeight = 18;
constexpr double badgeTextSize = 11;
constexpr double crossRadius = 10;
constexpr double quietStrength = 0.4;

QRectF ringAround(const QRectF &rect)
{
    return rect.adjusted(-ringDistance, -ringDistance, ringDistance, ringDistance);
}

} // namespace

QString operationLetters(model::OperationSet operations)
{
    QStringList letters;
    for (const model::Operation operation : model::allOperations) {
        if (operations.contains(operation))
            letters += QString(model::operationLetter(operation));
    }
    return letters.join(u' ');
}

double addSpofBadge(const QPointF &right, const QString &letters, const QColor &fill, const QColor &text,
                    std::vector<Shape> &shapes)
{
    const double width = qMax(badgeHeight, textWidth(letters, badgeTextSize, 700) + 12);
    const QRectF rect(right.x() - width, right.y() - badgeHeight / 2, width, badgeHeight);
    shapes.push_back(RectShape{rect, badgeHeight / 2, fill, {}});
    shapes.push_back(TextShape{{rect.center().x(), rect.center().y() + baselineOffset(badgeTextSize)},
                               letters,
                               badgeTextSize,
                               700,
                               TextAnchor::Middle,
                               text});
    return width;
}

void addSpofRing(const MarkedOutline &outline, bool quiet, const Palette &palette, std::vector<Shape> &shapes)
{
    const Stroke stroke{mixed(palette.spof, palette.canvas, quiet ? quietStrength : 1), ringWidth, {}, false};
    shapes.push_back(RectShape{ringAround(outline.rect), outline.radius + ringDistance, {}, stroke});
}

void addSpofLetters(const MarkedOutline &outline, model::OperationSet operations, bool quiet, const Palette &palette,
                    std::vector<Shape> &shapes)
{
    const QRectF ring = ringAround(outline.rect);
    addSpofBadge({ring.right() - 6, ring.top()}, operationLetters(operations),
                 mixed(palette.spofBadgeFill, palette.canvas, quiet ? quietStrength : 1), palette.spofText, shapes);
}

void addDownOutline(const MarkedOutline &outline, bool itself, const Palette &palette, std::vector<Shape> &shapes)
{
    shapes.push_back(RectShape{outline.rect, outline.radius, {}, {palette.down, itself ? 2.0 : 1.25, {}, false}});
}

void addDownCross(const MarkedOutline &outline, const Palette &palette, std::vector<Shape> &shapes)
{
    const QPointF center = outline.rect.topLeft() + QPointF(2, 2);
    const QRectF disc(center.x() - crossRadius, center.y() - crossRadius, 2 * crossRadius, 2 * crossRadius);
    shapes.push_back(RectShape{disc, crossRadius, palette.down, {palette.cardFill, 1.5, {}, false}});
    QPainterPath cross(center + QPointF(-4, -4));
    cross.lineTo(center + QPointF(4, 4));
    cross.moveTo(center + QPointF(4, -4));
    cross.lineTo(center + QPointF(-4, 4));
    shapes.push_back(PathShape{cross, {}, {palette.cardFill, 2.25, {}, true}});
}

void addHighlight(const MarkedOutline &outline, const Palette &palette, std::vector<Shape> &shapes)
{
    const QRectF rect = outline.rect.adjusted(-3, -3, 3, 3);
    shapes.push_back(RectShape{rect, outline.radius + 3, {}, {palette.hover, 3, {}, false}});
}

} // namespace views
