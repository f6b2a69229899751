#include "model/layout/endlabels.h"

#include "model/layout/interval.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace model {

namespace {

constexpr double besideLine = 5;  ///< off an arrowhead
constexpr double besideChip = 13; ///< a chip on the line has room between
constexpr double fromPart = 4;    ///< off a ring around the part
constexpr double fromHead = 13;   ///< on the line: off an arrowhead
constexpr double reach = 48;      ///< further from its end a text does not seem to belong to it
constexpr double worse = 12;      ///< so much nearer a place on a less usual side must be

} // namespace

struct EndLabelPlacer::Stretch {
    int link;
    QPointF end;
    QPointF away; ///< from the part along the line; of length 1
    QSizeF size;
    double offset = 0;       ///< from the line: positive above or to the right, 0 on it
    double first = fromPart; ///< how far from the end the label may begin
    double last = fromPart;

    bool isHorizontal() const { return away.x() != 0; }
    bool isOnLine() const { return offset == 0; }
    /// True for the piece of the line that the label lies on.
    bool carries(const QRectF &piece) const
    {
        return isOnLine()
               && (isHorizontal() ? piece.height() == 0 && piece.top() == end.y()
                                  : piece.width() == 0 && piece.left() == end.x());
    }
    double extent() const { return isHorizontal() ? size.width() : size.height(); }

    QRectF rectAt(double distance, double beside) const
    {
        const double half = (isHorizontal() ? size.height() : size.width()) / 2;
        const double across = beside + (beside > 0 ? half : beside < 0 ? -half : 0);
        QRectF rect(QPointF(), size);
        rect.moveCenter(end + away * (distance + extent() / 2)
                        + (isHorizontal() ? QPointF(0, -across) : QPointF(across, 0)));
        return rect;
    }
    QRectF rectAt(double distance) const { return rectAt(distance, offset); }
    /// All places of the label together.
    QRectF band() const { return rectAt(first) | rectAt(last); }
    /// With what lies between the label and its line: another line there would seem to be meant.
    QRectF bandFromLine() const
    {
        const double least = std::copysign(std::min(std::abs(offset), besideLine), offset);
        return band() | rectAt(first, least) | rectAt(last, least);
    }

    /// The distances at which the label would be too near to the rectangle.
    Interval blockedBy(const QRectF &rect) const
    {
        const double a = QPointF::dotProduct(rect.topLeft() - end, away);
        const double b = QPointF::dotProduct(rect.bottomRight() - end, away);
        return {std::min(a, b) - extent() - labelDistance, std::max(a, b) + labelDistance};
    }
};

void EndLabelPlacer::place(const Path &path, bool overChip, std::vector<PlacedLabel> &placed)
{
    if (!path.startLabel.isEmpty())
        placed.push_back(place(path, LabelPlace::Start, path.startLabel, overChip));
    if (!path.endLabel.isEmpty())
        placed.push_back(place(path, LabelPlace::End, path.endLabel, overChip));
}

PlacedLabel EndLabelPlacer::place(const Path &path, LabelPlace place, const QSizeF &size, bool overChip)
{
    const bool atStart = place == LabelPlace::Start;
    const QPointF end = atStart ? path.points.front() : path.points.back();
    const QPointF way = (atStart ? path.points[1] : path.points[path.points.size() - 2]) - end;
    const double length = std::hypot(way.x(), way.y());
    const Stretch base{.link = path.link, .end = end, .away = length > 0 ? way / length : QPointF(1, 0), .size = size};
    const auto stretch = [&](double offset, double first) {
        Stretch result = base;
        result.offset = offset;
        result.first = first;
        result.last = std::max(first, std::min(reach, length - base.extent()));
        return result;
    };
    std::vector<Stretch> stretches{stretch(besideLine, fromPart), stretch(-besideLine, fromPart)};
    if (overChip && base.isHorizontal()) {
        stretches.push_back(stretch(besideChip, fromPart));
        stretches.push_back(stretch(-besideChip, fromPart));
    }
    const std::array onLine{stretch(0, fromHead)};

    std::optional<PlacedLabel> found = find(stretches, Avoid::Borders);
    if (!found && onLine.front().last + base.extent() + fromPart <= length)
        found = find(onLine, Avoid::Lines);
    if (!found && (found = find(stretches, Avoid::Lines)))
        found->coversLine = true; // the border of a frame
    if (!found) {
        found = find(onLine, Avoid::Solids);
        if (!found && base.isHorizontal()) {
            stretches.push_back(stretch(besideChip, fromPart));
            stretches.push_back(stretch(-besideChip, fromPart));
        }
        if (!found) // to cover a line is better than to cover another text
            found = find(stretches, Avoid::Solids);
        if (!found)
            found = PlacedLabel{.rect = onLine.front().rectAt(fromHead), .coversLine = true};
        found->hasRoom = false;
    }
    found->link = path.link;
    found->place = place;
    found->index = m_labels.add(found->rect);
    return *found;
}

/// The first stretch has its place unless a later one has a much nearer one.
std::optional<PlacedLabel> EndLabelPlacer::find(std::span<const Stretch> stretches, Avoid avoid) const
{
    std::optional<PlacedLabel> best;
    double nearest = 0;
    for (const Stretch &stretch : stretches) {
        const std::optional<double> distance = freePlace(stretch, avoid);
        if (!distance || (best && *distance + worse >= nearest))
            continue;
        best = PlacedLabel{.rect = stretch.rectAt(*distance), .coversLine = stretch.isOnLine()};
        nearest = *distance;
    }
    return best;
}

std::optional<double> EndLabelPlacer::freePlace(const Stretch &stretch, Avoid avoid) const
{
    constexpr double d = labelDistance - 0.01; // what lies just so far away does not block
    std::vector<Interval> blocked;
    const auto add = [&](const RectIndex &index, const QRectF &band) {
        index.visit(band.adjusted(-d, -d, d, d), [&](int i) { blocked.push_back(stretch.blockedBy(index.rect(i))); });
    };
    const auto addLines = [&](const RectIndex &index, int (LineIndex::*linkOf)(int) const) {
        index.visit(stretch.bandFromLine().adjusted(-d, -d, d, d), [&](int i) {
            if ((m_lines.*linkOf)(i) != stretch.link || !stretch.carries(index.rect(i)))
                blocked.push_back(stretch.blockedBy(index.rect(i)));
        });
    };
    add(m_scene.parts(), stretch.band());
    add(m_scene.titles(), stretch.band());
    add(m_scene.captions(), stretch.band());
    add(m_labels, stretch.band());
    if (avoid >= Avoid::Lines) {
        addLines(m_lines.horizontals(), &LineIndex::linkOfHorizontal);
        addLines(m_lines.verticals(), &LineIndex::linkOfVertical);
    }
    if (avoid >= Avoid::Borders) {
        add(m_scene.borders(), stretch.band());
        add(m_scene.marks(), stretch.band());
    }
    return nearestFree({stretch.first, stretch.last}, stretch.first, blocked);
}

} // namespace model
