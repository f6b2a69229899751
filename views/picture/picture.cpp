#include "views/picture/picture.h"

#include "views/picture/textmeasure.h"

#include <cmath>
#include <optional>

namespace views {

namespace {

constexpr double hatchSpacing = 9;

QRectF grown(const QRectF &rect, const Stroke &stroke)
{
    const double margin = stroke.color.isValid() ? stroke.width / 2 : 0;
    return rect.adjusted(-margin, -margin, margin, margin);
}

QRectF extent(const RectShape &shape)
{
    return grown(shape.rect, shape.stroke);
}
QRectF extent(const PathShape &shape)
{
    return grown(shape.path.boundingRect(), shape.stroke);
}
QRectF extent(const HatchShape &shape)
{
    return shape.rect;
}
QRectF extent(const IconShape &shape)
{
    return shape.rect;
}
QRectF extent(const ImageShape &shape)
{
    return shape.rect;
}

QRectF extent(const TextShape &shape)
{
    const double width = shape.width();
    double left = shape.baseline.x();
    if (shape.anchor != TextAnchor::Start)
        left -= shape.anchor == TextAnchor::Middle ? width / 2 : width;
    // Ascent and descent of the tallest scripts among the families in use.
    return {left, shape.baseline.y() - 1.1 * shape.size, width, 1.45 * shape.size};
}

// Where the diagonal x + y = sum, walked towards growing x, enters (or leaves) the outline of a rounded rectangle at
// (0, 0), given that it meets the plain rectangle at x = `edge`; nothing when it misses the rounded corner there.
std::optional<double> onOutline(double edge, double sum, QSizeF size, double radius, bool entering)
{
    const double y = sum - edge;
    const bool left = edge < radius;
    const bool right = edge > size.width() - radius;
    const bool top = y < radius;
    const bool bottom = y > size.height() - radius;
    if (!(left || right) || !(top || bottom))
        return edge;
    const QPointF center(left ? radius : size.width() - radius, top ? radius : size.height() - radius);
    const double d = sum - center.x() - center.y();
    const double discriminant = 2 * radius * radius - d * d;
    if (discriminant < 0)
        return std::nullopt;
    return center.x() + (d + (entering ? -1 : 1) * std::sqrt(discriminant)) / 2;
}

QPointF pointAlong(const QPointF &from, const QPointF &to, double distance)
{
    const QPointF vector = to - from;
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? from + vector * (distance / length) : from;
}

} // namespace

std::vector<TextStretch> stretchesOf(const TextShape &shape)
{
    std::vector<TextStretch> stretches;
    qsizetype end = 0;
    const auto add = [&](qsizetype to, int weight) {
        if (to > end)
            stretches.push_back({shape.text.mid(end, to - end), weight});
        end = to;
    };
    for (const TextSpan &span : shape.spans) {
        add(span.start, shape.weight);
        add(span.start + span.length, span.weight);
    }
    add(shape.text.size(), shape.weight);
    return stretches;
}

double TextShape::width() const
{
    if (spans.empty())
        return textWidth(text, size, weight);
    double sum = 0;
    for (const TextStretch &stretch : stretchesOf(*this))
        sum += textWidth(stretch.text, size, stretch.weight);
    return sum;
}

QRectF extentOf(const Shape &shape)
{
    return std::visit([](const auto &s) { return extent(s); }, shape);
}

QRectF extentOf(const PictureGroup &group)
{
    QRectF area;
    for (const Shape &shape : group.shapes)
        area |= extentOf(shape);
    return area;
}

QPainterPath hatchLines(const HatchShape &hatch)
{
    QPainterPath path;
    const QRectF &r = hatch.rect;
    const double radius = std::min({hatch.radius, r.width() / 2, r.height() / 2});
    for (double sum = hatchSpacing; sum < r.width() + r.height(); sum += hatchSpacing) {
        const auto first = onOutline(std::max(0.0, sum - r.height()), sum, r.size(), radius, true);
        const auto last = onOutline(std::min(sum, r.width()), sum, r.size(), radius, false);
        if (!first || !last)
            continue;
        path.moveTo(r.topLeft() + QPointF(*first, sum - *first));
        path.lineTo(r.topLeft() + QPointF(*last, sum - *last));
    }
    return path;
}

QPainterPath roundedPolyline(const std::vector<QPointF> &points, double radius,
                             const std::function<void(QPainterPath &path, std::size_t piece)> &detour)
{
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    const auto lineTo = [&](const QPointF &point, std::size_t piece) {
        if (detour)
            detour(path, piece);
        path.lineTo(point);
    };
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF &corner = points[i];
        const double before = std::hypot(corner.x() - points[i - 1].x(), corner.y() - points[i - 1].y());
        const double after = std::hypot(points[i + 1].x() - corner.x(), points[i + 1].y() - corner.y());
        const double r = std::min({radius, before / 2, after / 2});
        lineTo(pointAlong(corner, points[i - 1], r), i - 1);
        path.quadTo(corner, pointAlong(corner, points[i + 1], r));
    }
    if (points.size() > 1)
        lineTo(points.back(), points.size() - 2);
    return path;
}

} // namespace views
