#include "model/layout/labels.h"

#include "model/layout/interval.h"
#include "model/layout/lineindex.h"

#include <algorithm>

namespace model {

namespace {

constexpr double distance = 3; ///< least distance of a chip from everything that is not its own line
constexpr double headRoom = 10; ///< kept free for the arrowhead
constexpr std::size_t mostPieces = 4; ///< of a path are tried
constexpr double bendRoom = 5;  ///< and at every other end of a piece

/// A straight piece that could carry the chip.
struct Piece {
    QPointF a;
    QPointF b;
    int index;
    bool horizontal;
    double length;
    Interval centres; ///< where the middle of the chip may be along the piece
};

class Placer
{
public:
    Placer(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels)
        : m_scene(scene)
        , m_lines(lines)
        , m_labels(labels)
    {
    }

    PlacedLabel place(const Path &path)
    {
        const std::vector<Piece> pieces = piecesOf(path);
        // A chip on the border of a frame is legible, but a free place is better even on a shorter piece.
        std::optional<QRectF> onBorder;
        for (const Piece &piece : pieces) {
            const Interval centres = nearMiddle(piece);
            if (isCovered(piece, centres, path))
                continue;
            block(piece, centres, path, Avoid::Lines);
            const std::optional<double> centre = freeCentre(piece, centres);
            if (!centre)
                continue;
            if (!onBorder)
                onBorder = chip(piece, *centre, path.label);
            block(piece, centres, path, Avoid::Borders);
            if (const std::optional<double> clear = freeCentre(piece, centres))
                return take(path, chip(piece, *clear, path.label), true);
        }
        if (onBorder)
            return take(path, *onBorder, true);
        // One that covers another line is still better than one that covers another chip.
        if (!pieces.empty()) {
            const Interval centres = nearMiddle(pieces.front());
            block(pieces.front(), centres, path, Avoid::Solids);
            if (const std::optional<double> centre = freeCentre(pieces.front(), centres))
                return take(path, chip(pieces.front(), *centre, path.label), false);
        }
        return take(path, fallback(path), false);
    }

private:
    enum class Avoid {
        Solids,  ///< parts, titles and other chips
        Lines,   ///< and lines
        Borders, ///< the borders of frames besides what was to be avoided before
    };

    static QRectF chip(const Piece &piece, double centre, const QSizeF &size)
    {
        QRectF rect(QPointF(), size);
        rect.moveCenter(piece.horizontal ? QPointF(centre, piece.a.y()) : QPointF(piece.a.x(), centre));
        return rect;
    }

    PlacedLabel take(const Path &path, const QRectF &rect, bool hasRoom) { return {path.link, m_labels.add(rect), rect, hasRoom}; }

    static std::vector<Piece> piecesOf(const Path &path)
    {
        const std::vector<QPointF> &points = path.points;
        std::vector<Piece> pieces;
        for (int i = 0; i + 1 < int(points.size()); ++i) {
            Piece piece{points[std::size_t(i)], points[std::size_t(i) + 1], i, false, 0, {}};
            piece.horizontal = std::abs(piece.a.y() - piece.b.y()) < std::abs(piece.a.x() - piece.b.x());
            const auto [low, high] = piece.horizontal ? std::minmax({piece.a.x(), piece.b.x()}) : std::minmax({piece.a.y(), piece.b.y()});
            const bool lowIsFirst = low == (piece.horizontal ? piece.a.x() : piece.a.y());
            const bool head = i + 2 == int(points.size());
            const double half = (piece.horizontal ? path.label.width() : path.label.height()) / 2;
            piece.length = high - low - 2 * half;
            piece.centres = {low + half + (head && !lowIsFirst ? headRoom : bendRoom), high - half - (head && lowIsFirst ? headRoom : bendRoom)};
            if (piece.centres.low <= piece.centres.high)
                pieces.push_back(piece);
        }
        std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.length > b.length; });
        if (pieces.size() > mostPieces)
            pieces.erase(pieces.begin() + mostPieces, pieces.end());
        return pieces;
    }

    /// Where to look: far from the middle of a long piece another piece serves better.
    static Interval nearMiddle(const Piece &piece)
    {
        constexpr double reach = 300;
        const double middle = (piece.centres.low + piece.centres.high) / 2;
        return {std::max(piece.centres.low, middle - reach), std::min(piece.centres.high, middle + reach)};
    }

    std::optional<double> freeCentre(const Piece &piece, const Interval &centres)
    {
        return nearestFree(centres, (piece.centres.low + piece.centres.high) / 2, m_blocked);
    }

    /// Notes where the middle of the chip must not be.
    void block(const Piece &piece, const Interval &centres, const Path &path, Avoid avoid)
    {
        const QSizeF &size = path.label;
        const QRectF band = (chip(piece, centres.low, size) | chip(piece, centres.high, size)).adjusted(-distance, -distance, distance, distance);
        const double half = (piece.horizontal ? size.width() : size.height()) / 2 + distance;
        const auto block = [&](const QRectF &rect) {
            m_blocked.push_back(piece.horizontal ? Interval{rect.left() - half, rect.right() + half} : Interval{rect.top() - half, rect.bottom() + half});
        };
        if (avoid == Avoid::Borders) {
            m_scene.borders().visit(band, [&](int border) { block(m_scene.borders().rect(border)); });
            return;
        }
        m_blocked.clear();
        m_scene.parts().visit(band, [&](int part) { block(m_scene.parts().rect(part)); });
        m_scene.titles().visit(band, [&](int title) { block(m_scene.titles().rect(title)); });
        m_labels.visit(band, [&](int label) { block(m_labels.rect(label)); });
        if (avoid == Avoid::Lines)
            blockLines(piece, path.link, band, block);
    }

    /// In a bundle there is a line beside the whole piece: then it is no use to look at all the others.
    bool isCovered(const Piece &piece, const Interval &centres, const Path &path) const
    {
        const double alongHalf = (piece.horizontal ? path.label.width() : path.label.height()) / 2 + distance;
        const double acrossHalf = (piece.horizontal ? path.label.height() : path.label.width()) / 2 + distance;
        const Interval needed{centres.low - alongHalf, centres.high + alongHalf};
        const QRectF band = piece.horizontal ? QRectF(QPointF(needed.low, piece.a.y() - acrossHalf), QPointF(needed.high, piece.a.y() + acrossHalf))
                                             : QRectF(QPointF(piece.a.x() - acrossHalf, needed.low), QPointF(piece.a.x() + acrossHalf, needed.high));
        const RectIndex &lines = piece.horizontal ? m_lines.horizontals() : m_lines.verticals();
        return lines.any(band, [&](int index) {
            const QRectF &line = lines.rect(index);
            const int link = piece.horizontal ? m_lines.linkOfHorizontal(index) : m_lines.linkOfVertical(index);
            const double low = piece.horizontal ? line.left() : line.top();
            const double high = piece.horizontal ? line.right() : line.bottom();
            return link != path.link && low <= needed.low && high >= needed.high;
        });
    }

    template<typename Block>
    void blockLines(const Piece &piece, int link, const QRectF &band, Block block) const
    {
        // The neighbouring pieces of the own path begin where this one ends; the room at the bend keeps the chip off them.
        const auto ownNeighbour = [&](int owner, const QRectF &line) {
            return owner == link && (line.contains(piece.a) || line.contains(piece.b) || QRectF(piece.a, piece.b).normalized() == line);
        };
        m_lines.horizontals().visit(band, [&](int index) {
            const QRectF &line = m_lines.horizontals().rect(index);
            if (!ownNeighbour(m_lines.linkOfHorizontal(index), line))
                block(line);
        });
        m_lines.verticals().visit(band, [&](int index) {
            const QRectF &line = m_lines.verticals().rect(index);
            if (!ownNeighbour(m_lines.linkOfVertical(index), line))
                block(line);
        });
    }

    /// The middle of the longest piece, whatever is there.
    static QRectF fallback(const Path &path)
    {
        const std::vector<QPointF> &points = path.points;
        std::size_t longest = 0;
        const auto length = [&](std::size_t i) { return (points[i + 1] - points[i]).manhattanLength(); };
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            if (length(i) > length(longest))
                longest = i;
        }
        QRectF rect(QPointF(), path.label);
        rect.moveCenter((points[longest] + points[longest + 1]) / 2);
        return rect;
    }

    const RoutingScene &m_scene;
    const LineIndex &m_lines;
    RectIndex &m_labels;
    std::vector<Interval> m_blocked;
};

double length(const Path &path)
{
    double sum = 0;
    for (std::size_t i = 1; i < path.points.size(); ++i)
        sum += (path.points[i] - path.points[i - 1]).manhattanLength();
    return sum;
}

} // namespace

std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels, const std::vector<Path> &paths)
{
    // Short paths have the least choice.
    struct Turn {
        const Path *path;
        double length;
    };
    std::vector<Turn> turns;
    turns.reserve(paths.size());
    for (const Path &path : paths) {
        if (!path.label.isEmpty())
            turns.push_back({&path, length(path)});
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.length < b.length; });

    Placer placer(scene, lines, labels);
    std::vector<PlacedLabel> placed;
    placed.reserve(turns.size());
    for (const Turn &turn : turns)
        placed.push_back(placer.place(*turn.path));
    return placed;
}

} // namespace model
