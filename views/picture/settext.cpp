#include "views/picture/settext.h"

#include "views/picture/textmeasure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace views {

using namespace Qt::StringLiterals;

namespace {

constexpr int boldWeight = 600;
constexpr double listIndent = 14;
constexpr qsizetype usualLine = 128; ///< characters
constexpr double bulletRadius = 1.75;
constexpr double bulletCenter = 5; ///< from where the line starts

/// A paragraph without the signs that mark it.
struct Paragraph {
    QString text;
    std::vector<bool> bold; ///< for each character
    bool bullet = false;
};

Paragraph parsed(const QString &source, int weight)
{
    const QString mark = u"**"_s;
    Paragraph paragraph;
    QString rest = source.simplified();
    if (rest.startsWith("- "_L1)) {
        paragraph.bullet = true;
        rest.remove(0, 2);
    }
    const QStringList parts = rest.split(mark);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // A mark without a second one is two stars.
        const bool alone = i % 2 == 1 && i + 1 == parts.size();
        const QString part = alone ? QString(mark + parts[i]) : parts[i];
        paragraph.text += part;
        paragraph.bold.insert(paragraph.bold.end(), std::size_t(part.size()), weight >= boldWeight || (i % 2 == 1 && !alone));
    }
    return paragraph;
}

/// Breaks one paragraph.
class Setter
{
public:
    Setter(const Paragraph &paragraph, const TextStyle &style, double width)
        : m_paragraph(paragraph), m_style(style), m_rightToLeft(paragraph.text.isRightToLeft()), m_indent(paragraph.bullet ? listIndent : 0), m_width(width - m_indent)
    {
    }

    void addTo(std::vector<SetLine> &lines) const
    {
        qsizetype start = 0;
        const qsizetype end = m_paragraph.text.size();
        do {
            const qsizetype next = nextBreak(start);
            lines.push_back({pieces(start, next), m_indent, m_paragraph.bullet && start == 0, m_rightToLeft});
            start = next;
            while (start < end && m_paragraph.text[start].isSpace())
                ++start;
        } while (start < end);
    }

private:
    std::vector<SetLine::Piece> pieces(qsizetype from, qsizetype to) const
    {
        while (to > from && m_paragraph.text[to - 1].isSpace())
            --to;
        std::vector<SetLine::Piece> found;
        for (qsizetype start = from; start < to;) {
            qsizetype end = start + 1;
            while (end < to && m_paragraph.bold[std::size_t(end)] == m_paragraph.bold[std::size_t(start)])
                ++end;
            found.push_back({m_paragraph.text.mid(start, end - start), m_paragraph.bold[std::size_t(start)] ? std::max(boldWeight, m_style.weight) : m_style.weight});
            start = end;
        }
        return found;
    }

    double widthOf(qsizetype from, qsizetype to) const
    {
        double width = 0;
        for (const SetLine::Piece &piece : pieces(from, to))
            width += textWidth(piece.text, m_style.size, piece.weight);
        return width;
    }

    /// Where the line that begins at `start` ends: between words, else within one. Looks no farther ahead than it has to, because
    /// a paragraph may be as long as a book.
    qsizetype nextBreak(qsizetype start) const
    {
        const qsizetype size = m_paragraph.text.size();
        qsizetype ahead = std::min(size, start + usualLine);
        while (widthOf(start, ahead) <= m_width) {
            if (ahead == size)
                return size;
            ahead = std::min(size, start + 4 * (ahead - start));
        }
        const QString text = m_paragraph.text.mid(start, ahead - start);
        for (const auto type : {QTextBoundaryFinder::Line, QTextBoundaryFinder::Grapheme}) {
            if (const qsizetype fitting = lastFitting(start, text, type); fitting > 0)
                return start + fitting;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        return start + std::max<qsizetype>(1, finder.toNextBoundary());
    }

    /// How much of `text`, which begins at `start` and does not fit as a whole, does.
    qsizetype lastFitting(qsizetype start, const QString &text, QTextBoundaryFinder::BoundaryType type) const
    {
        QTextBoundaryFinder finder(type, text);
        qsizetype fitting = 0;
        for (qsizetype end = finder.toNextBoundary(); end > 0 && widthOf(start, start + end) <= m_width; end = finder.toNextBoundary())
            fitting = end;
        return fitting;
    }

    const Paragraph &m_paragraph;
    TextStyle m_style;
    bool m_rightToLeft;
    double m_indent;
    double m_width;
};

double widthOf(const SetLine &line, double size)
{
    double width = line.indent;
    for (const SetLine::Piece &piece : line.pieces)
        width += textWidth(piece.text, size, piece.weight);
    return width;
}

void elide(SetLine &line, const TextStyle &style, double width)
{
    const QString ellipsis = u"\u2026"_s;
    if (line.pieces.empty())
        line.pieces.push_back({{}, style.weight});
    SetLine::Piece &last = line.pieces.back();
    const double before = widthOf(line, style.size) - textWidth(last.text, style.size, last.weight);
    const double room = width - before - textWidth(ellipsis, style.size, last.weight);
    while (!last.text.isEmpty() && textWidth(last.text, style.size, last.weight) > room)
        last.text.chop(last.text.size() > 1 && last.text.back().isLowSurrogate() ? 2 : 1);
    last.text = last.text.trimmed() + ellipsis;
}

TextAnchor anchorOf(const SetLine &line, const TextStyle &style)
{
    return line.rightToLeft && style.anchor == TextAnchor::Start ? TextAnchor::End : style.anchor;
}

/// The line in one piece: what lies where depends on the directions of all of its letters.
TextShape joined(const SetLine &line, const TextStyle &style, const QColor &color)
{
    TextShape shape{{}, {}, style.size, style.weight, anchorOf(line, style), color};
    if (line.pieces.size() == 1)
        shape.weight = line.pieces.front().weight;
    for (const SetLine::Piece &piece : line.pieces) {
        if (piece.weight != shape.weight)
            shape.spans.push_back({int(shape.text.size()), int(piece.text.size()), piece.weight});
        shape.text += piece.text;
    }
    shape.direction = line.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    return shape;
}

void addLine(const SetLine &line, const TextStyle &style, const QRectF &area, double top, const QColor &color, std::vector<Shape> &shapes)
{
    const double middle = top + style.lineHeight / 2;
    const QRectF room = line.rightToLeft ? area.adjusted(0, 0, -line.indent, 0) : area.adjusted(line.indent, 0, 0, 0);
    TextShape shape = joined(line, style, color);
    shape.baseline = {shape.anchor == TextAnchor::Middle ? room.center().x() : shape.anchor == TextAnchor::End ? room.right() : room.left(),
                      middle + baselineOffset(style.size)};
    if (line.bullet) {
        const QRectF text = extentOf(Shape(shape));
        const double center = line.rightToLeft ? text.right() + line.indent - bulletCenter : text.left() - line.indent + bulletCenter;
        const QRectF dot(center - bulletRadius, middle - bulletRadius, 2 * bulletRadius, 2 * bulletRadius);
        shapes.push_back(RectShape{dot, bulletRadius, color, {}});
    }
    if (!shape.text.isEmpty())
        shapes.push_back(shape);
}

} // namespace

std::vector<SetLine> setText(const QString &text, const TextStyle &style, double width)
{
    std::vector<SetLine> lines;
    for (const QString &source : text.split(u'\n')) {
        const Paragraph paragraph = parsed(source, style.weight);
        Setter(paragraph, style, width).addTo(lines);
    }
    return lines;
}

void addSetText(std::vector<SetLine> lines, const TextStyle &style, const QRectF &area, const QColor &color,
                std::vector<Shape> &shapes)
{
    constexpr double tolerance = 0.5;
    const auto most = std::size_t(std::max(1, int((area.height() + tolerance) / style.lineHeight)));
    if (lines.size() > most) {
        lines.resize(most);
        elide(lines.back(), style, area.width());
    }
    double top = area.top();
    for (const SetLine &line : lines) {
        addLine(line, style, area, top, color, shapes);
        top += style.lineHeight;
    }
}

} // namespace views
