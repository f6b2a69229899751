#pragma once

#include <QJsonArray>
#include <QPointF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace model {

/// A side of a part, where connections begin and end.
enum class Side : std::uint8_t { Left, Right, Top, Bottom };

inline constexpr Side allSides[] = {Side::Left, Side::Right, Side::Top, Side::Bottom};

/// True when lines leave this side horizontally.
inline bool isHorizontal(Side side)
{
    return side == Side::Left || side == Side::Right;
}

/// Where the hand has put an end of a connection. In files "right:0.5".
struct PortPin {
    Side side = Side::Right;
    double position = 0.5; ///< along the side, from 0 at the left or at the top to 1

    bool operator==(const PortPin &) const = default;
};

std::optional<PortPin> portPinFromText(const QString &text);
QString portPinToText(const PortPin &pin);

/// The bends that the hand has given to a connection, in the drawing's coordinates; in files [[120, 40], [120, 200]].
/// Nothing when the value is no list of places.
std::optional<std::vector<QPointF>> waypointsFromJson(const QJsonValue &value);
QJsonArray waypointsToJson(const std::vector<QPointF> &waypoints);

} // namespace model
