#pragma once

#include "views/graphics/graphic.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace views {

struct Stroke {
    QColor color; ///< invalid: no stroke
    double width = 1;
    std::vector<double> dashes; ///< lengths in pixels; empty: solid
    bool round = false;         ///< round caps and joins
    bool operator==(const Stroke &) const = default;
};

struct RectShape {
    QRectF rect;
    double radius = 0;
    QColor fill; ///< invalid: none
    Stroke stroke;
    bool operator==(const RectShape &) const = default;
};

struct PathShape {
    QPainterPath path;
    QColor fill;
    Stroke stroke;
    bool operator==(const PathShape &) const = default;
};

/// Diagonal lines over an area: the sign for "down", which does not depend on colour.
struct HatchShape {
    QRectF rect;
    double radius = 0;
    QColor color;
    bool operator==(const HatchShape &) const = default;
};

enum class TextAnchor { Start, Middle, End };

/// Characters of a line in another weight.
struct TextSpan {
    int start = 0;
    int length = 0;
    int weight = 400;
    bool operator==(const TextSpan &) const = default;
};

/// One line of text.
struct TextShape {
    QPointF baseline;
    QString text;
    double size = 12; ///< pixels
    int weight = 400;
    TextAnchor anchor = TextAnchor::Start;
    QColor color;
    bool continues = false; ///< the line of the text before it: another font may make that longer or shorter
    std::vector<TextSpan> spans{}; ///< in their order
    /// Of the paragraph that the line is from; else the first letter says.
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;

    bool isRightToLeft() const { return direction == Qt::LayoutDirectionAuto ? text.isRightToLeft() : direction == Qt::RightToLeft; }
    double width() const;
    bool operator==(const TextShape &) const = default;
};

struct IconShape {
    QString name; ///< of resources/icons, without the suffix
    QRectF rect;
    QColor color; ///< takes the place of `currentColor`
    VectorPointer own{};   ///< drawn instead of the one with that name; `rect` has its shape
    double opacity = 1; ///< for colours that are not ours to fade
    bool operator==(const IconShape &) const = default;
};

/// An image of pixels, stretched to the rectangle.
struct ImageShape {
    QRectF rect;
    RasterPointer image;
    double opacity = 1;
    bool operator==(const ImageShape &) const = default;
};

using Shape = std::variant<RectShape, PathShape, HatchShape, TextShape, IconShape, ImageShape>;

enum class GroupRole { Frame, Connection, Component, Badge, Step, Title, Legend, Token };

/// The shapes that show one thing.
struct PictureGroup {
    GroupRole role = GroupRole::Component;
    QString id;    ///< of the component or connection; empty for title and legend
    QString title; ///< a sentence for tooltips and screen readers: "Nginx, web server"
    double opacity = 1;
    std::vector<Shape> shapes;
    bool operator==(const PictureGroup &) const = default;
};

/// The display list of a diagram: what the canvas, PNG, PDF and SVG all draw. Groups are in painting order.
struct Picture {
    QRectF bounds;     ///< padding included
    QColor background; ///< invalid or transparent: none
    QString title;
    QString description;
    std::vector<PictureGroup> groups;
    bool operator==(const Picture &) const = default;
};

/// The text of a line, cut where its weight changes, in the order in which it is read.
struct TextStretch {
    QString text;
    int weight = 400;
};
std::vector<TextStretch> stretchesOf(const TextShape &shape);

/// The area that painting touches, strokes and text included.
QRectF extentOf(const Shape &shape);
QRectF extentOf(const PictureGroup &group);

/// The lines of a hatch, cut off at the rounded corners; both backends draw these.
QPainterPath hatchLines(const HatchShape &hatch);
inline constexpr double hatchLineWidth = 1.5;

/// A polyline with rounded corners; corners too tight for `radius` get a smaller one. `detour` may lead the path off a
/// piece, from points[piece] to points[piece + 1], and back onto it.
QPainterPath roundedPolyline(const std::vector<QPointF> &points, double radius,
                             const std::function<void(QPainterPath &path, std::size_t piece)> &detour = {});

} // namespace views
