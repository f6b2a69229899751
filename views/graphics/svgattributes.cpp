#include "views/graphics/svgattributes.h"

#include "views/graphics/svgvalues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthest = 1000;        // of the size of the drawing: nobody sees what is farther away
constexpr double finestDash = 1.0 / 200; // of the size of the drawing: finer ones only cost time
constexpr qsizetype longestDashes = 200;

double extentOf(const QRectF &box)
{
    return std::max({box.width(), box.height(), std::abs(box.x()), std::abs(box.y())});
}

std::optional<QString> matching(const QString &value, const QRegularExpression &form)
{
    return form.match(value.trimmed()).hasMatch() ? std::optional(value.trimmed()) : std::nullopt;
}

std::optional<QString> nearby(const std::optional<QString> &value, const QRectF &viewBox)
{
    const std::optional<double> largest = value ? largestNumberIn(*value) : std::nullopt;
    return largest && *largest <= farthest * extentOf(viewBox) ? value : std::nullopt;
}

// Lengths become plain numbers; percentages are of the drawing, as there are no other viewports.
std::optional<QString> length(const QString &name, const QString &value, const AttributePlace &place)
{
    std::optional<double> number;
    if (value.trimmed().endsWith(u'%')) {
        static const QSet<QString> across{u"x"_s, u"x1"_s, u"x2"_s, u"cx"_s, u"fx"_s, u"rx"_s, u"width"_s};
        static const QSet<QString> along{u"y"_s, u"y1"_s, u"y2"_s, u"cy"_s, u"fy"_s, u"ry"_s, u"height"_s};
        const QRectF &box = place.viewBox;
        const double whole = place.boundingBox       ? 1
                             : across.contains(name) ? box.width()
                             : along.contains(name)  ? box.height()
                                                     : std::hypot(box.width(), box.height()) / std::sqrt(2);
        bool isNumber = false;
        const double share = value.trimmed().chopped(1).toDouble(&isNumber) / 100;
        if (isNumber)
            number = share * whole;
    } else {
        number = svgLength(value);
    }
    return number ? nearby(QString::number(*number, 'g', 10), place.viewBox) : std::nullopt;
}

std::optional<QString> share(const QString &value)
{
    const bool percent = value.trimmed().endsWith(u'%');
    bool isNumber = false;
    const double number = (percent ? value.trimmed().chopped(1) : value).toDouble(&isNumber) / (percent ? 100 : 1);
    return isNumber && std::isfinite(number) ? std::optional(QString::number(std::clamp(number, 0.0, 1.0))) : std::nullopt;
}

// Dashes far finer than can be seen would be drawn for minutes.
std::optional<QString> dashes(const QString &value, const QRectF &viewBox)
{
    static const QRegularExpression list(u"\\A[-+0-9.eE,\\s]+(?:px)?\\z"_s);
    const std::vector<double> numbers = numbersIn(value);
    double sum = 0;
    for (const double number : numbers) {
        if (!(number >= 0))
            return std::nullopt;
        sum += number;
    }
    if (numbers.empty() || value.size() > longestDashes || sum < finestDash * extentOf(viewBox))
        return std::nullopt;
    return nearby(matching(value, list), viewBox);
}

std::optional<QString> transformation(const QString &value)
{
    static const QRegularExpression form(u"\\A(?:(?:matrix|translate|scale|rotate|skewX|skewY)\\s*\\([-+0-9.eE,\\s]*\\)[\\s,]*)*\\z"_s);
    const std::optional<double> largest = largestNumberIn(value);
    return largest && *largest <= 1e6 ? matching(value, form) : std::nullopt;
}

} // namespace

double enlargement(const QString &transform)
{
    static const QRegularExpression scaling(u"(matrix|scale)\\s*\\(([^)]*)\\)"_s);
    double factor = 1;
    for (const QRegularExpressionMatch &match : scaling.globalMatch(transform)) {
        const std::vector<double> numbers = numbersIn(match.captured(2));
        double largest = 1;
        for (std::size_t i = 0; i < std::min<std::size_t>(numbers.size(), 4); ++i)
            largest = std::max(largest, std::abs(numbers[i]));
        factor *= largest;
    }
    return factor;
}

std::optional<QString> cleanedAttribute(const QString &name, const QString &value, const AttributePlace &place)
{
    static const QSet<QString> lengths{u"x"_s, u"y"_s, u"x1"_s, u"y1"_s, u"x2"_s, u"y2"_s, u"cx"_s, u"cy"_s, u"r"_s, u"rx"_s, u"ry"_s, u"fx"_s, u"fy"_s,
                                       u"dx"_s, u"dy"_s, u"width"_s, u"height"_s, u"stroke-width"_s, u"stroke-dashoffset"_s, u"font-size"_s};
    static const QSet<QString> shares{u"opacity"_s, u"fill-opacity"_s, u"stroke-opacity"_s, u"stop-opacity"_s, u"offset"_s};
    static const QSet<QString> words{u"fill-rule"_s, u"stroke-linecap"_s, u"stroke-linejoin"_s, u"text-anchor"_s, u"font-weight"_s, u"font-style"_s,
                                     u"gradientUnits"_s, u"spreadMethod"_s};
    static const QRegularExpression word(u"\\A[A-Za-z0-9-]{1,24}\\z"_s);
    static const QRegularExpression path(u"\\A[MmLlHhVvCcSsQqTtAaZz0-9eE.,+\\-\\s]*\\z"_s);
    static const QRegularExpression list(u"\\A[0-9eE.,+\\-\\s]*\\z"_s);
    if (lengths.contains(name))
        return length(name, value, place);
    if (shares.contains(name))
        return share(value);
    if (words.contains(name))
        return matching(value, word);
    if (name == "stroke-miterlimit"_L1)
        return nearby(matching(value, list), place.viewBox);
    if (name == "d"_L1)
        return nearby(matching(value, path), place.viewBox);
    if (name == "points"_L1)
        return nearby(matching(value, list), place.viewBox);
    if (name == "stroke-dasharray"_L1)
        return dashes(value, place.viewBox);
    if (name == "transform"_L1 || name == "gradientTransform"_L1)
        return transformation(value);
    return std::nullopt;
}

} // namespace views
