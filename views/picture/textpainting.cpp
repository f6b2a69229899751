#include "views/picture/textpainting.h"

#include "views/picture/textmeasure.h"

#include <QCache>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

namespace views {

namespace {

// On the device, in pixels.
constexpr double smallestReadable = 3.5;
constexpr double smallestVisible = 1.6;
constexpr int mostCachedTexts = 20000;

struct ShapedText {
    QList<QGlyphRun> runs; // relative to the start of the baseline
    double width = 0;
};

struct TextKey {
    QString text;
    int size;
    int weight;
    std::vector<TextSpan> spans;
    Qt::LayoutDirection direction;
    bool operator==(const TextKey &) const = default;
};

size_t qHash(const TextKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.size, key.weight, key.spans.size());
}

const QFont &fontOf(int size, int weight)
{
    thread_local QHash<std::pair<int, int>, QFont> fonts;
    auto found = fonts.find({size, weight});
    if (found == fonts.end())
        found = fonts.insert({size, weight}, textFont(size, weight));
    return *found;
}

TextKey keyOf(const TextShape &text)
{
    return {text.text, qRound(text.size), text.weight, text.spans, text.direction};
}

/// The baseline starts at (0, 0).
void layOut(QTextLayout &layout, const TextKey &key)
{
    layout.setText(key.text);
    layout.setFont(fontOf(key.size, key.weight));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(key.direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : key.spans) {
        formats.append({span.start, span.length, {}});
        formats.back().format.setFontWeight(span.weight);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1); // lays it out
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
}

ShapedText shape(const TextKey &key)
{
    QTextLayout layout;
    layOut(layout, key);
    return {layout.glyphRuns(), layout.lineAt(0).naturalTextWidth()};
}

// Glyphs hold on to fonts, which belong to a thread.
const ShapedText &shaped(const TextShape &text)
{
    thread_local QCache<TextKey, ShapedText> cache(mostCachedTexts);
    const TextKey key = keyOf(text);
    if (const ShapedText *known = cache.object(key))
        return *known;
    auto *made = new ShapedText(shape(key));
    cache.insert(key, made); // owned by the cache from here on
    return *made;
}

double startOf(const TextShape &text, double width)
{
    switch (text.anchor) {
    case TextAnchor::Start:
        break;
    case TextAnchor::Middle:
        return text.baseline.x() - width / 2;
    case TextAnchor::End:
        return text.baseline.x() - width;
    }
    return text.baseline.x();
}

void paintBar(QPainter &painter, const TextShape &text)
{
    const double width = text.width();
    QColor color = text.color;
    color.setAlphaF(color.alphaF() * 0.4F);
    painter.fillRect(QRectF(startOf(text, width), text.baseline.y() - 0.55 * text.size, width, 0.5 * text.size), color);
}

} // namespace

void paintText(QPainter &painter, const TextShape &text, double scale)
{
    const double onDevice = text.size * scale;
    if (onDevice < smallestVisible)
        return;
    if (onDevice < smallestReadable) {
        paintBar(painter, text);
        return;
    }
    painter.setPen(text.color);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        QTextLayout layout;
        layOut(layout, keyOf(text));
        layout.draw(&painter, {startOf(text, layout.lineAt(0).naturalTextWidth()), text.baseline.y()});
        return;
    }
    const ShapedText &glyphs = shaped(text);
    const QPointF start(startOf(text, glyphs.width), text.baseline.y());
    for (const QGlyphRun &run : glyphs.runs)
        painter.drawGlyphRun(start, run);
}

} // namespace views
