#include "model/layout/labels.h"

#include "model/layout/chipsidesteps.h"
#include "model/layout/endlabels.h"
#include "model/layout/interval.h"
#include "model/layout/lineindex.h"
#include "model/layout/linejumps.h"

#include <algorithm>

namespace model {

namespace {

constexpr double headRoom = 10;         ///< kept free for the arrowhead
constexpr double jumpRoom = jumpRadius; ///< beside and above a crossing
constexpr std::size_t mostPieces = 4;   ///< of a path are tried
constexpr double bendRoom = 5;          ///< and at every other end of a piece

/// A straight piece that could carry the chip.
struct Piece {
    QPointF a;
    QPointF b;
    int index;
    bool horizontal;
    double extent;    ///< of the chip along the piece
    double length;    ///< that the chip leaves free
    Interval centres; ///< where the middle of the chip may be along the piece
};

class Placer
{
public:
    Placer(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels)
        : m_scene(scene)
        , m_lines(lines)
        , m_labels(labels)
    {}

    /// `sidestep`: as chipSidesteps().
    PlacedLabel place(const Path &path, int sidestep)
    {
        m_sidestep = sidestep;
        const std::vector<Piece> pieces = piecesOf(path);
        // A chip on the border of a frame is legible, one right beside a crossing only takes its jump away, and where a badge
        // may stand there often is none, but a free place is better even on a shorter piece.
        std::optional<QRectF> underMark;
        std::optional<QRectF> onBorder;
        for (const Piece &piece : pieces) {
            const Interval centres = nearMiddle(piece);
            if (isCovered(piece, centres, path))
                continue;
            block(piece, centres, path, Avoid::Lines);
            const std::optional<double> centre = freeCentre(piece, centres);
            if (!centre)
                continue;
            if (!underMark)
                underMark = chip(piece, *centre, path.label);
            block(piece, centres, path, Avoid::Marks);
            const std::optional<double> offMarks = freeCentre(piece, centres);
            if (!offMarks)
                continue;
            if (!onBorder)
                onBorder = chip(piece, *offMarks, path.label);
            block(piece, centres, path, Avoid::Borders);
            if (const std::optional<double> clear = freeCentre(piece, centres))
                return take(path, chip(piece, *clear, path.label), true);
        }
        if (onBorder)
            return take(path, *onBorder, true);
        if (underMark)
            return take(path, *underMark, true);
        // One that covers another line is still better than one that covers another chip.
        for (const Piece &piece : pieces) {
            const Interval centres = nearMiddle(piece);
            block(piece, centres, path, Avoid::Solids);
            if (const std::optional<double> centre = freeCentre(piece, centres))
                return take(path, chip(piece, *centre, path.label), false);
        }
        return take(path, fallback(path), false);
    }

private:
    enum class Avoid {
        Solids,  ///< parts, titles and other chips
        Lines,   ///< and lines
        Marks,   ///< badges, besides what was to be avoided before
        Borders, ///< the borders of frames, and the arcs of jumps, besides what was to be avoided before
    };

    static QRectF chip(const Piece &piece, double centre, const QSizeF &size)
    {
        QRectF rect(QPointF(), size);
        rect.moveCenter(piece.horizontal ? QPointF(centre, piece.a.y()) : QPointF(piece.a.x(), centre));
        return rect;
    }

    PlacedLabel take(const Path &path, const QRectF &rect, bool hasRoom)
    {
        return {path.link, m_labels.add(rect), rect, hasRoom};
    }

    static std::vector<Piece> piecesOf(const Path &path)
    {
        const std::vector<QPointF> &points = path.points;
        std::vector<Piece> pieces;
        for (int i = 0; i + 1 < int(points.size()); ++i) {
            Piece piece{points[std::size_t(i)], points[std::size_t(i) + 1], i, false, 0, 0, {}};
            piece.horizontal = std::abs(piece.a.y() - piece.b.y()) < std::abs(piece.a.x() - piece.b.x());
            const auto [low, high] =
                piece.horizontal ? std::minmax({piece.a.x(), piece.b.x()}) : std::minmax({piece.a.y(), piece.b.y()});
            const bool lowIsFirst = low == (piece.horizontal ? piece.a.x() : piece.a.y());
            const bool head = i + 2 == int(points.size());
            const double half = (piece.horizontal ? path.label.width() : path.label.height()) / 2;
            piece.extent = 2 * half;
            piece.length = high - low - piece.extent;
            piece.centres = {low + half + (head && !lowIsFirst ? headRoom : bendRoom),
                             high - half - (head && lowIsFirst ? headRoom : bendRoom)};
            if (piece.centres.low <= piece.centres.high)
                pieces.push_back(piece);
        }
        std::stable_sort(pieces.begin(), pieces.end(),
                         [](const Piece &a, const Piece &b) { return a.length > b.length; });
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
        // As far from the middle that two chips have room side by side, and a little more than they need.
        const double step = piece.extent / 2 + labelDistance;
        return nearestFree(centres, (piece.centres.low + piece.centres.high) / 2 + m_sidestep * step, m_blocked);
    }

    /// Notes where the middle of the chip must not be.
    void block(const Piece &piece, const Interval &centres, const Path &path, Avoid avoid)
    {
        const QSizeF &size = path.label;
        const QRectF band = (chip(piece, centres.low, size) | chip(piece, centres.high, size))
                                .adjusted(-labelDistance, -labelDistance, labelDistance, labelDistance);
        const double half = (piece.horizontal ? size.width() : size.height()) / 2 + labelDistance;
        const auto block = [&](const QRectF &rect) {
            m_blocked.push_back(piece.horizontal ? Interval{rect.left() - half, rect.right() + half}
                                                 : Interval{rect.top() - half, rect.bottom() + half});
        };
        if (avoid == Avoid::Marks) {
            m_scene.marks().visit(band, [&](int mark) { block(m_scene.marks().rect(mark)); });
            return;
        }
        if (avoid == Avoid::Borders) {
            m_scene.borders().visit(band, [&](int border) { block(m_scene.borders().rect(border)); });
            if (m_scene.hasLineJumps())
                blockLines(piece, path.link, band.adjusted(-jumpRoom, 0, jumpRoom, jumpRoom), [&](const QRectF &line) {
                    block(line.width() > line.height() ? line.adjusted(0, -jumpRoom, 0, 0)
                                                       : line.adjusted(-jumpRoom, 0, jumpRoom, 0));
                });
            return;
        }
        m_blocked.clear();
        m_scene.parts().visit(band, [&](int part) { block(m_scene.parts().rect(part)); });
        m_scene.titles().visit(band, [&](int title) { block(m_scene.titles().rect(title)); });
        m_scene.captions().visit(band, [&](int caption) { block(m_scene.captions().rect(caption)); });
        m_labels.visit(band, [&](int label) { block(m_labels.rect(label)); });
        if (avoid == Avoid::Lines)
            blockLines(piece, path.link, band, block);
    }

    /// In a bundle there is a line beside the whole piece: then it is no use to look at all the others.
    bool isCovered(const Piece &piece, const Interval &centres, const Path &path) const
    {
        const double alongHalf = (piece.horizontal ? path.label.width() : path.label.height()) / 2 + labelDistance;
        const double acrossHalf = (piece.horizontal ? path.label.height() : path.label.width()) / 2 + labelDistance;
        const Interval needed{centres.low - alongHalf, centres.high + alongHalf};
        const QRectF band =
            piece.horizontal
                ? QRectF(QPointF(needed.low, piece.a.y() - acrossHalf), QPointF(needed.high, piece.a.y() + acrossHalf))
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
            return owner == link
                   && (line.contains(piece.a) || line.contains(piece.b)
                       || QRectF(piece.a, piece.b).normalized() == line);
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

    /// Where no piece has room: on one where it lies on no other label and no part, else in the middle of the longest.
    QRectF fallback(const Path &path) const
    {
        const std::vector<QPointF> &points = path.points;
        std::optional<QRectF> middle;
        std::optional<QRectF> free;
        double longest = -1;
        double longestFree = -1;
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const double length = (points[i + 1] - points[i]).manhattanLength();
            for (const double along : {0.5, 0.25, 0.75}) {
                QRectF rect(QPointF(), path.label);
                rect.moveCenter(points[i] + (points[i + 1] - points[i]) * along);
                if (along == 0.5 && length > longest) {
                    longest = length;
                    middle = rect;
                }
                const auto isThere = [](int) { return true; };
                if (length > longestFree && !m_labels.any(rect, isThere) && !m_scene.parts().any(rect, isThere)) {
                    longestFree = length;
                    free = rect;
                }
            }
        }
        return free.value_or(*middle);
    }

    const RoutingScene &m_scene;
    const LineIndex &m_lines;
    RectIndex &m_labels;
    std::vector<Interval> m_blocked;
    int m_sidestep = 0;
};

double length(const Path &path)
{
    double sum = 0;
    for (std::size_t i = 1; i < path.points.size(); ++i)
        sum += (path.points[i] - path.points[i - 1]).manhattanLength();
    return sum;
}

/// Places the labels of a path again, the chip before the texts at the ends, which then may lie above and below it;
/// unless that takes their room.
void placeChipFirst(const Path &path, int sidestep, Placer &placer, EndLabelPlacer &ends, RectIndex &labels,
                    PlacedLabel &chip, std::vector<PlacedLabel> &atEnds)
{
    const auto withoutRoom = [](const std::vector<PlacedLabel> &placed) {
        return std::count_if(placed.begin(), placed.end(), [](const PlacedLabel &label) { return !label.hasRoom; });
    };
    labels.remove(chip.index);
    for (const PlacedLabel &label : atEnds)
        labels.remove(label.index);
    const PlacedLabel first = placer.place(path, sidestep);
    std::vector<PlacedLabel> others;
    ends.place(path, true, others);
    if (withoutRoom(others) <= withoutRoom(atEnds)) {
        chip = first;
        atEnds = std::move(others);
        return;
    }
    labels.remove(first.index);
    for (const PlacedLabel &label : others)
        labels.remove(label.index);
    labels.move(chip.index, chip.rect);
    for (const PlacedLabel &label : atEnds)
        labels.move(label.index, label.rect);
}

} // namespace

std::vector<PlacedLabel> placeLabels(const RoutingScene &scene, const LineIndex &lines, RectIndex &labels,
                                     const std::vector<Path> &paths)
{
    // Short paths have the least choice.
    struct Turn {
        const Path *path;
        double length;
    };
    std::vector<Turn> turns;
    turns.reserve(paths.size());
    for (const Path &path : paths) {
        if (!path.label.isEmpty() || !path.startLabel.isEmpty() || !path.endLabel.isEmpty())
            turns.push_back({&path, length(path)});
    }
    std::stable_sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.length < b.length; });

    std::vector<PlacedLabel> placed;
    placed.reserve(turns.size());
    // Texts at the ends cannot go far; chips make room for them.
    EndLabelPlacer ends(scene, lines, labels);
    std::vector<std::vector<PlacedLabel>> atEnds(turns.size());
    for (std::size_t i = 0; i < turns.size(); ++i)
        ends.place(*turns[i].path, false, atEnds[i]);
    Placer placer(scene, lines, labels);
    const std::vector<int> sidesteps = chipSidesteps(scene, paths);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const Path &path = *turns[i].path;
        const int sidestep = sidesteps[std::size_t(&path - paths.data())];
        if (!path.label.isEmpty()) {
            placed.push_back(placer.place(path, sidestep));
            if (!placed.back().hasRoom && !atEnds[i].empty())
                placeChipFirst(path, sidestep, placer, ends, labels, placed.back(), atEnds[i]);
        }
        placed.insert(placed.end(), atEnds[i].begin(), atEnds[i].end());
    }
    return placed;
}

void setSizes(Path &path, const LabelSizes &sizes)
{
    path.label = sizes.chip;
    path.startLabel = sizes.from;
    path.endLabel = sizes.to;
}

void setLabel(Route &route, const PlacedLabel &label)
{
    switch (label.place) {
    case LabelPlace::Chip:
        route.label = label.rect;
        route.labelHasRoom = label.hasRoom;
        break;
    case LabelPlace::Start:
        route.fromLabel = {label.rect, label.hasRoom, label.coversLine};
        break;
    case LabelPlace::End:
        route.toLabel = {label.rect, label.hasRoom, label.coversLine};
        break;
    }
}

} // namespace model
