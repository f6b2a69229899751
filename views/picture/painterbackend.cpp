#include "views/picture/painterbackend.h"

#include "views/picture/iconcache.h"
#include "views/picture/textmeasure.h"

#include <QHash>
#include <QPainter>

namespace views {

namespace {

// Text smaller than this on the device is drawn as a bar, and left out when it is even smaller.
constexpr double smallestReadable = 3.5;
constexpr double smallestVisible = 1.6;

QPen penOf(const Stroke &stroke)
{
    if (!stroke.color.isValid() || stroke.width <= 0)
        return Qt::NoPen;
    QPen pen(stroke.color, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (stroke.round) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
    }
    if (!stroke.dashes.empty()) {
        QList<qreal> pattern;
        for (const double length : stroke.dashes)
            pattern += length / stroke.width;
        pen.setDashPattern(pattern);
    }
    return pen;
}

QBrush brushOf(const QColor &fill)
{
    return fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush);
}

const QFont &fontOf(double size, int weight)
{
    thread_local QHash<std::pair<int, int>, QFont> fonts;
    const std::pair<int, int> key(qRound(size), weight);
    auto found = fonts.find(key);
    if (found == fonts.end())
        found = fonts.insert(key, textFont(size, weight));
    return *found;
}

double scaleOf(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    return std::hypot(transform.m11(), transform.m12());
}

void paint(QPainter &painter, const RectShape &shape)
{
    painter.setPen(penOf(shape.stroke));
    painter.setBrush(brushOf(shape.fill));
    if (shape.radius > 0)
        painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
    else
        painter.drawRect(shape.rect);
}

void paint(QPainter &painter, const PathShape &shape)
{
    painter.setPen(penOf(shape.stroke));
    painter.setBrush(brushOf(shape.fill));
    painter.drawPath(shape.path);
}

void paint(QPainter &painter, const HatchShape &shape)
{
    painter.strokePath(hatchLines(shape), QPen(shape.color, hatchLineWidth, Qt::SolidLine, Qt::FlatCap));
}

void paint(QPainter &painter, const TextShape &shape)
{
    const double onDevice = shape.size * scaleOf(painter);
    if (onDevice < smallestVisible)
        return;
    const double width = textWidth(shape.text, shape.size, shape.weight);
    double left = shape.baseline.x();
    if (shape.anchor != TextAnchor::Start)
        left -= shape.anchor == TextAnchor::Middle ? width / 2 : width;
    if (onDevice < smallestReadable) {
        QColor bar = shape.color;
        bar.setAlphaF(bar.alphaF() * 0.4F);
        painter.fillRect(QRectF(left, shape.baseline.y() - 0.55 * shape.size, width, 0.5 * shape.size), bar);
        return;
    }
    painter.setFont(fontOf(shape.size, shape.weight));
    painter.setPen(shape.color);
    painter.drawText(QPointF(left, shape.baseline.y()), shape.text);
}

void paint(QPainter &painter, const IconShape &shape)
{
    paintIcon(painter, shape);
}

} // namespace

void paintGroup(QPainter &painter, const PictureGroup &group)
{
    const double opacity = painter.opacity();
    if (group.opacity < 1)
        painter.setOpacity(opacity * group.opacity);
    for (const Shape &shape : group.shapes)
        std::visit([&painter](const auto &each) { paint(painter, each); }, shape);
    if (group.opacity < 1)
        painter.setOpacity(opacity);
}

void paintPicture(QPainter &painter, const Picture &picture)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (picture.background.isValid())
        painter.fillRect(picture.bounds, picture.background);
    for (const PictureGroup &group : picture.groups)
        paintGroup(painter, group);
}

} // namespace views
