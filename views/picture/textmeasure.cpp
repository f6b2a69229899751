#include "views/picture/textmeasure.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

#include <array>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int latinEnd = 0x250;
constexpr double referenceSize = 100;
constexpr qsizetype maxCached = 20000;

struct FontWidths {
    std::array<double, latinEnd> advance{}; // 0: not measured yet; at referenceSize
    QHash<QString, double> shaped;          // at referenceSize
};

// Per thread: pictures are made on worker threads too.
FontWidths &widthsOf(int weight)
{
    thread_local QHash<int, FontWidths> tables;
    return tables[weight];
}

bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < latinEnd; });
}

double latinWidth(QStringView text, FontWidths &table, int weight)
{
    double sum = 0;
    for (const QChar c : text) {
        double &advance = table.advance[c.unicode()];
        if (advance == 0)
            advance = QFontMetricsF(textFont(referenceSize, weight)).horizontalAdvance(c);
        sum += advance;
    }
    return sum;
}

double shapedWidth(const QString &text, FontWidths &table, int weight)
{
    if (const auto found = table.shaped.constFind(text); found != table.shaped.constEnd())
        return *found;
    if (table.shaped.size() >= maxCached)
        table.shaped.clear();
    return *table.shaped.insert(text, QFontMetricsF(textFont(referenceSize, weight)).horizontalAdvance(text));
}

// The longest beginning that fits and ends at a boundary of the given type; 0 when not even the first piece does.
qsizetype fittingLength(const QString &text, double size, int weight, double width,
                        QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text);
    qsizetype fitting = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (textWidth(text.left(end).trimmed(), size, weight) > width)
            break;
        fitting = end;
    }
    return fitting;
}

} // namespace

const QStringList &fontFamilies()
{
    static const QStringList families{u"Inter"_s, u"Noto Sans"_s,   u"Segoe UI"_s,  u"Helvetica Neue"_s,
                                      u"Arial"_s, u"DejaVu Sans"_s, u"sans-serif"_s};
    return families;
}

QFont textFont(double size, int weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(qMax(1, qRound(size)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QString &text, double size, int weight)
{
    FontWidths &table = widthsOf(weight);
    const double reference = isLatin(text) ? latinWidth(text, table, weight) : shapedWidth(text, table, weight);
    return reference * size / referenceSize;
}

QString elidedText(const QString &text, double size, int weight, double width)
{
    if (textWidth(text, size, weight) <= width)
        return text;
    const QString ellipsis = u"…"_s;
    const double room = width - textWidth(ellipsis, size, weight);
    const qsizetype length = fittingLength(text, size, weight, room, QTextBoundaryFinder::Grapheme);
    return QString(text.left(length).trimmed() + ellipsis);
}

QStringList wrappedText(const QString &text, double size, int weight, double width, int maxLines)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString rest = paragraph.simplified();
        do {
            if (lines.size() + 1 >= maxLines || textWidth(rest, size, weight) <= width) {
                lines += elidedText(rest, size, weight, width);
                break;
            }
            qsizetype length = fittingLength(rest, size, weight, width, QTextBoundaryFinder::Line);
            if (length == 0)
                length = qMax<qsizetype>(1, fittingLength(rest, size, weight, width, QTextBoundaryFinder::Grapheme));
            lines += rest.left(length).trimmed();
            rest = rest.mid(length).trimmed();
        } while (!rest.isEmpty());
        if (lines.size() >= maxLines)
            break;
    }
    return lines;
}

} // namespace views
