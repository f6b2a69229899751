#include "views/graphics/svgvalues.h"

#include <QRectF>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestExtent = 1e6;
constexpr qsizetype longestNumber = 64; // letters

bool startsNumber(QStringView text, qsizetype i)
{
    const auto isDigit = [&](qsizetype at) { return at < text.size() && text[at] >= u'0' && text[at] <= u'9'; };
    const qsizetype digits = text[i] == u'-' || text[i] == u'+' ? i + 1 : i;
    return isDigit(digits) || (digits < text.size() && text[digits] == u'.' && isDigit(digits + 1));
}

qsizetype endOfNumber(QStringView text, qsizetype i)
{
    bool point = false;
    bool exponent = false;
    for (++i; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9')
            continue;
        if (c == u'.' && !point && !exponent)
            point = true;
        else if ((c == u'e' || c == u'E') && !exponent && i + 1 < text.size() && (text[i + 1].isDigit() || text[i + 1] == u'-' || text[i + 1] == u'+'))
            exponent = true;
        else if (!((c == u'-' || c == u'+') && (text[i - 1] == u'e' || text[i - 1] == u'E')))
            break;
    }
    return i;
}

} // namespace

std::vector<double> numbersIn(QStringView text)
{
    std::vector<double> numbers;
    for (qsizetype i = 0; i < text.size();) {
        if (!startsNumber(text, i)) {
            ++i;
            continue;
        }
        const qsizetype end = endOfNumber(text, i);
        bool isNumber = false;
        const double number = text.mid(i, end - i).toDouble(&isNumber);
        numbers.push_back(isNumber ? number : std::nan(""));
        i = end;
    }
    return numbers;
}

std::optional<double> largestNumberIn(QStringView text)
{
    double largest = 0;
    for (const double number : numbersIn(text)) {
        if (!std::isfinite(number))
            return std::nullopt;
        largest = std::max(largest, std::abs(number));
    }
    return largest;
}

std::optional<double> svgLength(const QString &text)
{
    const QString given = text.trimmed();
    if (given.size() > longestNumber)
        return std::nullopt;
    static const QRegularExpression form(u"\\A([-+]?[\\d.]+(?:[eE][-+]?\\d+)?)\\s*(px|pt|pc|mm|cm|in|em|)\\z"_s);
    struct Unit {
        const char *name;
        double pixels;
    };
    static constexpr std::array units{Unit{"", 1}, Unit{"px", 1}, Unit{"pt", 96.0 / 72}, Unit{"pc", 16}, Unit{"mm", 96 / 25.4}, Unit{"cm", 96 / 2.54}, Unit{"in", 96}, Unit{"em", 16}};
    const QRegularExpressionMatch match = form.match(given);
    bool isNumber = false;
    const double number = match.captured(1).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &each) { return match.captured(2) == QLatin1StringView(each.name); });
    return number * unit->pixels;
}

std::optional<QRectF> svgViewBox(const QString &text)
{
    const std::vector<double> n = numbersIn(text);
    if (n.size() != 4 || !std::all_of(n.begin(), n.end(), [](double x) { return std::abs(x) <= largestExtent; }))
        return std::nullopt;
    const bool hasArea = n[2] > 1 / largestExtent && n[3] > 1 / largestExtent;
    return hasArea ? std::optional(QRectF(n[0], n[1], n[2], n[3])) : std::nullopt;
}

QString localReference(const QString &text)
{
    // Possessive: what does not fit is looked at once, however long it is.
    static const QRegularExpression form(u"\\A\\s*+(?:url\\(\\s*+['\"]?+)?+#([^'\")\\s]++)['\"]?+\\s*+\\)?+[^(]*+\\z"_s);
    return form.match(text).captured(1);
}

} // namespace views
