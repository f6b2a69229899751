#include "views/tools/bending.h"

#include "model/layout/arrange.h"
#include "model/layout/keptroute.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace views {

namespace {

constexpr double shortest = 26; ///< pixels of the screen that a piece needs for a handle
constexpr double chipGap = 12;  ///< pixels of the screen between a handle and the chip

constexpr double endGap = 16;       ///< pixels of the screen from a part to the handle of the end there
constexpr double leastEndGap = 9;   ///< the same, where the piece is short or the chip near
constexpr double endShare = 1 / 3.; ///< of what is free before a corner or the chip, and of the whole line, at most
constexpr double leastStretch = 14; ///< pixels of the screen for the handle of a piece, beside those of ends and the chip

/// The middle of the piece, or of the longer stretch that the chip leaves of it; nothing where it would have no room.
std::optional<QPointF> handleOn(const QPointF &a, const QPointF &b, bool horizontal, const QRectF &chip, double pixel)
{
    if ((b - a).manhattanLength() < leastStretch * pixel)
        return std::nullopt;
    const QPointF middle = (a + b) / 2;
    const double gap = chipGap * pixel;
    if (!chip.adjusted(-gap, -gap, gap, gap).contains(middle))
        return middle;
    const auto along = [&](const QPointF &point) { return horizontal ? point.x() : point.y(); };
    const auto [low, high] = std::minmax({along(a), along(b)});
    const double before = (horizontal ? chip.left() : chip.top()) - low;
    const double after = high - (horizontal ? chip.right() : chip.bottom());
    if (std::max(before, after) < leastStretch * pixel)
        return std::nullopt;
    const double place = before > after ? low + before / 2 : high - after / 2;
    return horizontal ? QPointF(place, middle.y()) : QPointF(middle.x(), place);
}

/// The place at a distance along the line.
QPointF placeAlong(const std::vector<QPointF> &points, double distance)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF piece(points[i - 1], points[i]);
        if (distance <= piece.length() && piece.length() > 0)
            return piece.pointAt(distance / piece.length());
        distance -= piece.length();
    }
    return points.back();
}

double lengthOf(const std::vector<QPointF> &points)
{
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += QLineF(points[i - 1], points[i]).length();
    return length;
}

/// Where the line begins, clear of the part and, where it can be, of the chip.
QPointF handleOfStart(const std::vector<QPointF> &points, const QRectF &chip, double pixel)
{
    if (points.size() < 2)
        return points.empty() ? QPointF() : points.front();
    const double enough = std::min(QLineF(points[0], points[1]).length(), endGap / endShare * pixel);
    double free = 0;
    while (free < enough && !chip.contains(placeAlong(points, free)))
        free += pixel;
    const double distance = std::clamp(free * endShare, leastEndGap * pixel, endGap * pixel);
    return placeAlong(points, std::min(distance, lengthOf(points) * endShare));
}

model::SetConnectionProperty set(const model::Connection &connection, const QString &key, const QJsonValue &value)
{
    return {connection.id, key, value};
}

} // namespace

std::array<QPointF, 2> endHandlesOf(const model::Route &route, double pixel)
{
    const std::vector<QPointF> reversed(route.points.rbegin(), route.points.rend());
    return {handleOfStart(route.points, route.label, pixel), handleOfStart(reversed, route.label, pixel)};
}

std::vector<Bend> bendsOf(const model::Route &route, double pixel)
{
    std::vector<Bend> bends;
    const std::array<QPointF, 2> ends = endHandlesOf(route, pixel);
    const int last = int(route.points.size()) - 2;
    for (int i = 0; i <= last; ++i) {
        QPointF a = route.points[std::size_t(i)];
        QPointF b = route.points[std::size_t(i) + 1];
        if ((b - a).manhattanLength() < shortest * pixel)
            continue;
        const bool horizontal = std::abs(a.y() - b.y()) <= std::abs(a.x() - b.x());
        // What the handles of the ends take is left to them.
        if (i == 0)
            a = ends[0];
        if (i == last)
            b = ends[1];
        if (const auto handle = handleOn(a, b, horizontal, route.label, pixel))
            bends.push_back({i, horizontal, *handle});
    }
    return bends;
}

model::Edit bendEdit(const model::Diagram &diagram, const model::ConnectionId &id, const std::vector<QPointF> &route,
                     int piece, double position)
{
    const model::Connection *connection = diagram.connection(id);
    Q_ASSERT(connection);
    const std::vector<QPointF> waypoints =
        model::waypointsWithMovedPiece(diagram, *connection, route, piece, std::round(position));
    return set(*connection, model::Connection::waypointsKey(), model::waypointsToJson(waypoints));
}

model::PortPin pinAt(const QRectF &part, const QPointF &position, bool snaps)
{
    const std::array<double, 4> distances{std::abs(position.x() - part.left()), std::abs(position.x() - part.right()),
                                          std::abs(position.y() - part.top()), std::abs(position.y() - part.bottom())};
    const auto nearest = std::min_element(distances.begin(), distances.end()) - distances.begin();
    const model::Side side = model::allSides[nearest];
    const double low = model::isHorizontal(side) ? part.top() : part.left();
    const double length = model::isHorizontal(side) ? part.height() : part.width();
    double along = model::isHorizontal(side) ? position.y() : position.x();
    if (snaps && std::abs(along - low - length / 2) <= model::gridStep)
        return {side, 0.5};
    if (snaps)
        along = std::round(along / model::gridStep) * model::gridStep;
    return {side, std::clamp((along - low) / length, 0.0, 1.0)};
}

bool isLineKept(const model::Connection &connection)
{
    return !forgetLine(connection).empty();
}

std::vector<model::Edit> forgetLine(const model::Connection &connection)
{
    std::vector<model::Edit> edits;
    for (const QString &key : {model::Connection::waypointsKey(), model::Connection::portPinKey(true),
                               model::Connection::portPinKey(false)}) {
        if (connection.properties.contains(key))
            edits.push_back(set(connection, key, QJsonValue(QJsonValue::Undefined)));
    }
    return edits;
}

std::vector<model::Edit> reverseLine(const model::Connection &connection)
{
    std::vector<model::Edit> edits;
    const QJsonValue start = connection.properties.value(model::Connection::portPinKey(true));
    const QJsonValue end = connection.properties.value(model::Connection::portPinKey(false));
    if (start != end) {
        edits.push_back(set(connection, model::Connection::portPinKey(true), end));
        edits.push_back(set(connection, model::Connection::portPinKey(false), start));
    }
    const QJsonValue startText = connection.properties.value(model::Connection::endTextKey(true));
    const QJsonValue endText = connection.properties.value(model::Connection::endTextKey(false));
    if (startText != endText) {
        edits.push_back(set(connection, model::Connection::endTextKey(true), endText));
        edits.push_back(set(connection, model::Connection::endTextKey(false), startText));
    }
    std::vector<QPointF> waypoints = connection.waypoints();
    std::reverse(waypoints.begin(), waypoints.end());
    if (waypoints.size() > 1)
        edits.push_back(set(connection, model::Connection::waypointsKey(), model::waypointsToJson(waypoints)));
    return edits;
}

} // namespace views
