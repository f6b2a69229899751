#include "model/layout/labels.h"

#include "model/layout/interval.h"
#include "model/layout/lineindex.h"

#include <numeric>

namespace model {

namespace {

constexpr double distance = 3; ///< least distance of a chip from everything that is not its own line
constexpr double headRoom = 10; ///< kept free for the arrowhead
constexpr std::size_t mostPieces = 5; ///< of a path are tried
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
    Placer(const RoutingScene &scene, const std::vector<Path> &paths, const std::vector<QRectF> &taken)
        : m_scene(scene)
        , m_paths(paths)
        , m_lines(scene.bounds(), int(paths.size()) * 2)
        , m_labels(scene.bounds(), int(paths.size()))
    {
        for (int i = 0; i < int(paths.size()); ++i)
            m_lines.add(i, paths[std::size_t(i)].points);
        for (const QRectF &label : taken)
            m_labels.add(label);
    }

    PlacedLabel place(int index)
    {
        const Path &path = m_paths[std::size_t(index)];
        const std::vector<Piece> pieces = piecesOf(path);
        // A chip on the border of a frame is legible, but a free place is better even on a shorter piece.
        for (const bool avoidBorders : {true, false}) {
            for (const Piece &piece : pieces) {
                if (const std::optional<double> centre = freeCentre(piece, index, avoidBorders))
                    return take(chip(piece, *centre, path.label), true);
            }
        }
        return take(fallback(path), false);
    }

private:
    static QRectF chip(const Piece &piece, double centre, const QSizeF &size)
    {
        QRectF rect(QPointF(), size);
        rect.moveCenter(piece.horizontal ? QPointF(centre, piece.a.y()) : QPointF(piece.a.x(), centre));
        return rect;
    }

    PlacedLabel take(const QRectF &rect, bool hasRoom)
    {
        m_labels.add(rect);
        return {rect, hasRoom};
    }

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

    /// The free place nearest to the middle of the piece. Far from it is looked only when there is none near, and not
    /// at any distance: another piece serves better.
    std::optional<double> freeCentre(const Piece &piece, int path, bool avoidBorders)
    {
        const double middle = (piece.centres.low + piece.centres.high) / 2;
        for (const double reach : {150.0, 600.0}) {
            const Interval centres{std::max(piece.centres.low, middle - reach), std::min(piece.centres.high, middle + reach)};
            const std::optional<double> centre = freeCentre(piece, centres, path, avoidBorders);
            if (centre || (centres.low == piece.centres.low && centres.high == piece.centres.high))
                return centre;
        }
        return std::nullopt;
    }

    std::optional<double> freeCentre(const Piece &piece, const Interval &centres, int path, bool avoidBorders)
    {
        const QSizeF &size = m_paths[std::size_t(path)].label;
        const QRectF band = (chip(piece, centres.low, size) | chip(piece, centres.high, size))
                                .adjusted(-distance, -distance, distance, distance);
        const double half = (piece.horizontal ? size.width() : size.height()) / 2 + distance;
        m_blocked.clear();
        const auto block = [&](const QRectF &rect) {
            m_blocked.push_back(piece.horizontal ? Interval{rect.left() - half, rect.right() + half} : Interval{rect.top() - half, rect.bottom() + half});
        };
        m_scene.parts().visit(band, [&](int part) { block(m_scene.parts().rect(part)); });
        m_scene.titles().visit(band, [&](int title) { block(m_scene.titles().rect(title)); });
        m_labels.visit(band, [&](int label) { block(m_labels.rect(label)); });
        if (avoidBorders)
            m_scene.borders().visit(band, [&](int border) { block(m_scene.borders().rect(border)); });
        blockLines(piece, path, band, block);
        return nearestFree(centres, (piece.centres.low + piece.centres.high) / 2, m_blocked);
    }

    template<typename Block>
    void blockLines(const Piece &piece, int path, const QRectF &band, Block block) const
    {
        // The neighbouring pieces of the own path begin where this one ends; the room at the bend keeps the chip off them.
        const auto ownNeighbour = [&](int owner, const QRectF &line) {
            return owner == path && (line.contains(piece.a) || line.contains(piece.b) || QRectF(piece.a, piece.b).normalized() == line);
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
    const std::vector<Path> &m_paths;
    LineIndex m_lines;
    RectIndex m_labels;
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

std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const std::vector<Path> &paths, const std::vector<int> &which,
                                     const std::vector<QRectF> &taken)
{
    // Short paths have the least choice.
    std::vector<double> lengths(which.size());
    std::vector<std::size_t> order(which.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (std::size_t i = 0; i < which.size(); ++i)
        lengths[i] = length(paths[std::size_t(which[i])]);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return lengths[a] < lengths[b]; });

    Placer placer(scene, paths, taken);
    std::vector<PlacedLabel> labels(which.size());
    for (const std::size_t i : order)
        labels[i] = placer.place(which[i]);
    return labels;
}

} // namespace model
