#include "model/catalog/lineshape.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

constexpr qsizetype mostWaypoints = 200;
constexpr double furthest = 1e6;

QString sideName(Side side)
{
    switch (side) {
    case Side::Left:
        return QStringLiteral("left");
    case Side::Right:
        return QStringLiteral("right");
    case Side::Top:
        return QStringLiteral("top");
    case Side::Bottom:
        break;
    }
    return QStringLiteral("bottom");
}

bool isCoordinate(const QJsonValue &value)
{
    return value.isDouble() && std::abs(value.toDouble()) <= furthest;
}

} // namespace

std::optional<PortPin> portPinFromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto *side = std::find_if(std::begin(allSides), std::end(allSides), [&](Side each) { return sideName(each) == text.left(colon); });
    if (side == std::end(allSides))
        return std::nullopt;
    if (colon < 0)
        return PortPin{*side, 0.5};
    bool ok = false;
    const double position = text.mid(colon + 1).toDouble(&ok);
    if (!ok || !(position >= 0 && position <= 1))
        return std::nullopt;
    return PortPin{*side, position};
}

QString portPinToText(const PortPin &pin)
{
    return sideName(pin.side) + u':' + QString::number(pin.position, 'g', 3);
}

std::optional<std::vector<QPointF>> waypointsFromJson(const QJsonValue &value)
{
    const QJsonArray places = value.toArray();
    if (places.isEmpty() || places.size() > mostWaypoints)
        return std::nullopt;
    std::vector<QPointF> waypoints;
    waypoints.reserve(std::size_t(places.size()));
    for (const QJsonValue &place : places) {
        const QJsonArray pair = place.toArray();
        if (pair.size() != 2 || !isCoordinate(pair[0]) || !isCoordinate(pair[1]))
            return std::nullopt;
        waypoints.emplace_back(pair[0].toDouble(), pair[1].toDouble());
    }
    return waypoints;
}

QJsonArray waypointsToJson(const std::vector<QPointF> &waypoints)
{
    QJsonArray places;
    for (const QPointF &point : waypoints)
        places.append(QJsonArray{point.x(), point.y()});
    return places;
}

} // namespace model
