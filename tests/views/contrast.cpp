#include "tests/views/contrast.h"

#include <QDebug>

#include <cmath>

namespace tests {

using namespace views;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QColor over(const QColor &top, const QColor &bottom)
{
    const double a = top.alphaF();
    return QColor::fromRgbF(float(top.redF() * a + bottom.redF() * (1 - a)),
                            float(top.greenF() * a + bottom.greenF() * (1 - a)),
                            float(top.blueF() * a + bottom.blueF() * (1 - a)));
}

// The fill of a shape at a point; invalid when it does not cover it.
QColor fillAt(const Shape &shape, const QPointF &point)
{
    if (const auto *rect = std::get_if<RectShape>(&shape))
        return rect->rect.contains(point) ? rect->fill : QColor();
    if (const auto *path = std::get_if<PathShape>(&shape))
        return path->fill.isValid() && path->path.contains(point) ? path->fill : QColor();
    return {};
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QString weakestTextContrast(const Picture &picture)
{
    std::vector<const Shape *> below;
    for (const PictureGroup &group : picture.groups) {
        for (const Shape &shape : group.shapes) {
            below.push_back(&shape);
            const auto *text = std::get_if<TextShape>(&shape);
            if (!text)
                continue;
            const QPointF middle = extentOf(shape).center();
            QColor ground = picture.background;
            for (const Shape *each : below) {
                if (const QColor fill = fillAt(*each, middle); fill.isValid())
                    ground = over(fill, ground);
            }
            const double ratio = contrastRatio(text->color, ground);
            if (ratio < 4.5) {
                qInfo() << group.id << text->text << text->color << ground << ratio;
                return text->text;
            }
        }
    }
    return {};
}

} // namespace tests
