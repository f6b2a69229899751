#include "views/picture/svgtext.h"

#include "views/picture/textmeasure.h"

#include <cmath>

namespace views {

namespace {

bool isAllowedInXml(QChar c)
{
    return c.unicode() >= 0x20 || c == u'\t' || c == u'\n';
}

QByteArray point(const QPainterPath::Element &element)
{
    return svgNumber(element.x) + ' ' + svgNumber(element.y);
}

QByteArray lineTo(const QPainterPath::Element &from, const QPainterPath::Element &to)
{
    if (from.y == to.y)
        return 'H' + svgNumber(to.x);
    if (from.x == to.x)
        return 'V' + svgNumber(to.y);
    return 'L' + point(to);
}

} // namespace

QByteArray svgNumber(double value)
{
    const auto hundredths = qint64(std::llround(value * 100));
    QByteArray text = QByteArray::number(std::abs(hundredths) / 100);
    if (const qint64 rest = std::abs(hundredths) % 100; rest != 0) {
        text += '.' + QByteArray::number(rest).rightJustified(2, '0');
        if (text.endsWith('0'))
            text.chop(1);
    }
    return hundredths < 0 ? '-' + text : text;
}

QByteArray svgEscaped(const QString &text)
{
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
    return result.toUtf8();
}

QByteArray svgPath(const QPainterPath &path)
{
    QByteArray d;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            d += 'M' + point(element);
        } else if (element.isLineTo()) {
            d += lineTo(path.elementAt(i - 1), element);
        } else if (element.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            d += 'C' + point(element) + ' ' + point(path.elementAt(i + 1)) + ' ' + point(path.elementAt(i + 2));
            i += 2;
        }
    }
    return d;
}

QByteArray svgFontFamilies()
{
    QStringList names;
    for (const QString &family : fontFamilies())
        names += family.contains(u' ') ? QString(u'\'' + family + u'\'') : family;
    return svgEscaped(names.join(QStringLiteral(", ")));
}

} // namespace views
