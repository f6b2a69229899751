#include "tests/bench/drawnlines.h"

#include <QLineF>
#include <QList>

#include <algorithm>
#include <cmath>
#include <set>

namespace bench {

namespace {

constexpr double pointsPerInch = 72;
constexpr double written = 0.75; // points: no finer does Graphviz write places in a large drawing

double cross(const QPointF &a, const QPointF &b)
{
    return a.x() * b.y() - a.y() * b.x();
}

// Above 0 on one side of the line through the two points, below on the other, 0 on it.
int side(const QPointF &a, const QPointF &b, const QPointF &point)
{
    const QPointF along = b - a;
    const double area = cross(along, point - a);
    const double none = written * std::hypot(along.x(), along.y());
    return std::abs(area) < none ? 0 : area > 0 ? 1 : -1;
}

struct Piece {
    QPointF from;
    QPointF to;
    std::size_t line;
};

bool doCross(const Piece &a, const Piece &b)
{
    return side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
}

bool lieOnEachOther(const Piece &a, const Piece &b)
{
    constexpr double least = 1;
    const QPointF along = a.to - a.from;
    const double length = std::hypot(along.x(), along.y());
    if (length < least || side(a.from, a.to, b.from) != 0 || side(a.from, a.to, b.to) != 0)
        return false;
    const auto [first, last] = std::minmax({QPointF::dotProduct(b.from - a.from, along) / length, QPointF::dotProduct(b.to - a.from, along) / length});
    return std::min(last, length) - std::max(first, 0.0) > least;
}

std::vector<Piece> piecesOf(const Lines &lines)
{
    std::vector<Piece> pieces;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t i = 1; i < lines[line].size(); ++i)
            pieces.push_back({lines[line][i - 1], lines[line][i], line});
    }
    return pieces;
}

} // namespace

int bendsOf(const Lines &lines)
{
    int bends = 0;
    for (const std::vector<QPointF> &line : lines) {
        std::vector<QPointF> corners; // without points in the middle of a straight piece
        for (const QPointF &point : line) {
            if (!corners.empty() && QLineF(corners.back(), point).length() < written)
                continue;
            if (corners.size() >= 2 && side(corners[corners.size() - 2], corners.back(), point) == 0)
                corners.back() = point;
            else
                corners.push_back(point);
        }
        bends += std::max(0, int(corners.size()) - 2);
    }
    return bends;
}

int crossingsOf(const Lines &lines)
{
    const std::vector<Piece> pieces = piecesOf(lines);
    int crossings = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (std::size_t j = i + 1; j < pieces.size(); ++j)
            crossings += int(pieces[i].line != pieces[j].line && doCross(pieces[i], pieces[j]));
    }
    return crossings;
}

int overlapsOf(const Lines &lines)
{
    const std::vector<Piece> pieces = piecesOf(lines);
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (std::size_t j = i + 1; j < pieces.size(); ++j) {
            if (pieces[i].line != pieces[j].line && lieOnEachOther(pieces[i], pieces[j]))
                pairs.emplace(pieces[i].line, pieces[j].line);
        }
    }
    return int(pairs.size());
}

Lines linesOf(const QByteArray &plain)
{
    Lines lines;
    for (const QByteArray &text : plain.split('\n')) {
        const QList<QByteArray> words = text.split(' ');
        if (words.size() < 4 || words[0] != "edge")
            continue;
        constexpr qsizetype first = 4; // after the ends and the number of points
        const qsizetype count = words[3].toInt();
        std::vector<QPointF> &line = lines.emplace_back();
        for (qsizetype i = 0; i < count && first + 2 * i + 1 < words.size(); i += 3)
            line.push_back(QPointF(words[first + 2 * i].toDouble(), words[first + 2 * i + 1].toDouble()) * pointsPerInch);
    }
    return lines;
}

} // namespace bench
