#include "views/picture/svgtext.h"

#include "views/picture/textmeasure.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

bool isAllowedInXml(QChar c)
{
    return c.unicode() >= 0x20 || c == u'\t' || c == u'\n';
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'&' && c != u'<' && c != u'>' && c != u'"';
}

void appendPoint(QByteArray &out, const QPainterPath::Element &element)
{
    appendSvgNumber(out, element.x);
    out += ' ';
    appendSvgNumber(out, element.y);
}

void appendLine(QByteArray &out, const QPainterPath::Element &from, const QPainterPath::Element &to)
{
    if (from.y == to.y) {
        out += 'H';
        appendSvgNumber(out, to.x);
    } else if (from.x == to.x) {
        out += 'V';
        appendSvgNumber(out, to.y);
    } else {
        out += 'L';
        appendPoint(out, to);
    }
}

} // namespace

void appendSvgNumber(QByteArray &out, double value)
{
    const auto hundredths = qint64(std::llround(value * 100));
    char text[24]; // written from its end
    char *begin = text + sizeof text;
    auto rest = quint64(std::abs(hundredths));
    int decimals = 2;
    while (decimals > 0 && rest % 10 == 0) {
        rest /= 10;
        --decimals;
    }
    do {
        *--begin = char('0' + rest % 10);
        rest /= 10;
        if (--decimals == 0)
            *--begin = '.';
    } while (rest > 0 || decimals >= 0);
    if (hundredths < 0)
        *--begin = '-';
    out.append(begin, text + sizeof text - begin);
}

QByteArray svgNumber(double value)
{
    QByteArray text;
    appendSvgNumber(text, value);
    return text;
}

void appendSvgEscaped(QByteArray &out, const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        const qsizetype before = out.size();
        out.resize(before + text.size());
        std::transform(text.begin(), text.end(), out.begin() + before, [](QChar c) { return char(c.unicode()); });
        return;
    }
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&')
            result += QStringLiteral("&amp;");
        else if (c == u'<')
            result += QStringLiteral("&lt;");
        else if (c == u'>')
            result += QStringLiteral("&gt;");
        else if (c == u'"')
            result += QStringLiteral("&quot;");
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result += c, result += text[++i];
        else if (!c.isSurrogate() && isAllowedInXml(c) && c.unicode() < 0xFFFE)
            result += c;
    }
    out += result.toUtf8();
}

QByteArray svgEscaped(const QString &text)
{
    QByteArray escaped;
    appendSvgEscaped(escaped, text);
    return escaped;
}

void appendSvgPath(QByteArray &out, const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            out += 'M';
            appendPoint(out, element);
        } else if (element.isLineTo()) {
            appendLine(out, path.elementAt(i - 1), element);
        } else if (element.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            out += 'C';
            appendPoint(out, element);
            out += ' ';
            appendPoint(out, path.elementAt(i + 1));
            out += ' ';
            appendPoint(out, path.elementAt(i + 2));
            i += 2;
        }
    }
}

void appendSvgColor(QByteArray &out, const QColor &color)
{
    constexpr char digits[] = "0123456789abcdef";
    const QRgb rgb = color.rgb();
    out += '#';
    for (int shift = 20; shift >= 0; shift -= 4)
        out += digits[(rgb >> shift) & 0xF];
}

QByteArray svgFontFamilies()
{
    QStringList names;
    for (const QString &family : fontFamilies())
        names += family.contains(u' ') ? QString(u'\'' + family + u'\'') : family;
    return svgEscaped(names.join(QStringLiteral(", ")));
}

} // namespace views
