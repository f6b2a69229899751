#include "views/graphics/svgcolors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace views {

using namespace Qt::StringLiterals;

namespace {

double channel(const QString &text, double full)
{
    const bool percent = text.endsWith(u'%');
    const double number = (percent ? text.chopped(1) : text).toDouble();
    return std::clamp(percent ? number / 100 : number / full, 0.0, 1.0);
}

QColor functionColor(const QString &text)
{
    static const QRegularExpression form(
        u"\\Argba?\\(\\s*([\\d.]+%?)[\\s,]+([\\d.]+%?)[\\s,]+([\\d.]+%?)(?:[\\s,/]+([\\d.]+%?))?\\s*\\)\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const double alpha = match.captured(4).isEmpty() ? 1 : channel(match.captured(4), 1);
    return QColor::fromRgbF(float(channel(match.captured(1), 255)), float(channel(match.captured(2), 255)),
                            float(channel(match.captured(3), 255)), float(alpha));
}

// CSS puts the alpha at the end, QColor at the beginning.
QColor hexColor(const QString &text)
{
    if (text.size() == 5 || text.size() == 9) {
        const qsizetype digits = text.size() == 5 ? 1 : 2;
        QColor color(text.chopped(digits));
        bool isNumber = false;
        const int alpha = text.right(digits).toInt(&isNumber, 16);
        if (!isNumber)
            return {};
        color.setAlpha(digits == 1 ? alpha * 17 : alpha);
        return color;
    }
    return text.size() == 4 || text.size() == 7 ? QColor(text) : QColor();
}

} // namespace

QColor svgColor(const QString &given)
{
    const QString text = given.trimmed().toLower();
    if (text.startsWith(u'#'))
        return hexColor(text);
    if (text.startsWith("rgb"_L1))
        return functionColor(text);
    return QColor::isValidColor(text) ? QColor(text) : QColor();
}

} // namespace views
