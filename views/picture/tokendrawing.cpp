#include "views/picture/tokendrawing.h"

#include "views/picture/textmeasure.h"

namespace views {

namespace {

constexpr double haloWidth = 2;

void addEnvelope(const QPointF &c, const QColor &color, std::vector<Shape> &shapes)
{
    const Stroke line{color, 1.4, {}, true};
    shapes.push_back(RectShape{{c.x() - 5.5, c.y() - 4, 11, 8}, 1.5, {}, line});
    QPainterPath flap(c + QPointF(-5, -3));
    flap.lineTo(c + QPointF(0, 1));
    flap.lineTo(c + QPointF(5, -3));
    shapes.push_back(PathShape{flap, {}, line});
}

void addPage(const QPointF &c, const QColor &color, std::vector<Shape> &shapes)
{
    const Stroke line{color, 1.4, {}, true};
    QPainterPath page(c + QPointF(-4, -5.5));
    page.lineTo(c + QPointF(1.5, -5.5));
    page.lineTo(c + QPointF(4, -3));
    page.lineTo(c + QPointF(4, 5.5));
    page.lineTo(c + QPointF(-4, 5.5));
    page.closeSubpath();
    page.moveTo(c + QPointF(-1.5, -0.5));
    page.lineTo(c + QPointF(1.5, -0.5));
    page.moveTo(c + QPointF(-1.5, 2.5));
    page.lineTo(c + QPointF(1.5, 2.5));
    shapes.push_back(PathShape{page, {}, line});
}

void addExclamation(const QPointF &c, const QColor &color, std::vector<Shape> &shapes)
{
    QPainterPath bar(c + QPointF(0, -5));
    bar.lineTo(c + QPointF(0, 1));
    bar.moveTo(c + QPointF(0, 4.5));
    bar.lineTo(c + QPointF(0, 4.6));
    shapes.push_back(PathShape{bar, {}, {color, 2.25, {}, true}});
}

} // namespace

void drawToken(const QPointF &center, TokenShape shape, const Palette &palette, std::vector<Shape> &shapes)
{
    const Stroke halo{palette.canvas, haloWidth, {}, false};
    const QRectF box(center.x() - tokenRadius, center.y() - tokenRadius, 2 * tokenRadius, 2 * tokenRadius);
    switch (shape) {
    case TokenShape::Request:
        shapes.push_back(RectShape{box, tokenRadius, palette.tokenRequest, halo});
        addEnvelope(center, palette.tokenText, shapes);
        break;
    case TokenShape::Reply:
        shapes.push_back(RectShape{box.adjusted(1, 1, -1, -1), 5, palette.tokenReply, halo});
        addPage(center, palette.tokenText, shapes);
        break;
    case TokenShape::Failure: {
        const double r = tokenRadius + 3;
        QPainterPath diamond(center + QPointF(0, -r));
        diamond.lineTo(center + QPointF(r, 0));
        diamond.lineTo(center + QPointF(0, r));
        diamond.lineTo(center + QPointF(-r, 0));
        diamond.closeSubpath();
        shapes.push_back(PathShape{diamond, palette.failure, halo});
        addExclamation(center, palette.tokenText, shapes);
        break;
    }
    }
}

void drawStepNumber(const QPointF &center, int number, const Palette &palette, std::vector<Shape> &shapes)
{
    constexpr double textSize = 11;
    const QRectF box(center.x() - stepRadius, center.y() - stepRadius, 2 * stepRadius, 2 * stepRadius);
    shapes.push_back(RectShape{box, stepRadius, palette.pathStepFill, {palette.canvas, haloWidth, {}, false}});
    shapes.push_back(TextShape{{center.x(), center.y() + baselineOffset(textSize)},
                               QString::number(number),
                               textSize,
                               700,
                               TextAnchor::Middle,
                               palette.pathStepText});
}

} // namespace views
