#include "model/layout/linejumps.h"

#include <algorithm>
#include <cmath>

namespace model {

namespace {

const QString viewMember = QStringLiteral("view");
const QString jumpsKey = QStringLiteral("lineJumps");

constexpr double bendRoom = 8;             ///< what the rounded corner at a bend needs, or the plain end of a line
constexpr double headRoom = 12;            ///< an arrowhead
constexpr double shortestFlat = 4;         ///< straight pieces between two arcs that are shorter make one arc of them
constexpr double tooNear = jumpRadius + 2; ///< a crossing that has no arc this near to one that has

} // namespace

bool hasLineJumps(const Diagram &diagram)
{
    return diagram.members().value(viewMember).toObject().value(jumpsKey).toBool();
}

QJsonObject withLineJumps(QJsonObject members, bool jumps)
{
    QJsonObject view = members.value(viewMember).toObject();
    if (jumps)
        view.insert(jumpsKey, true);
    else
        view.remove(jumpsKey);
    if (view.isEmpty())
        members.remove(viewMember);
    else
        members.insert(viewMember, view);
    return members;
}

QRectF areaOf(const Route &route, const LineJump &jump)
{
    return {jump.left, route.points[std::size_t(jump.piece)].y() - jumpRadius, jump.right - jump.left, jumpRadius};
}

struct JumpFinder::Crossing {
    double x;
    bool jumps;
};

JumpFinder::JumpFinder(const RoutingScene &scene, const LineIndex &lines, const RectIndex &labels,
                       std::function<const Path &(int link)> pathOf)
    : m_scene(scene)
    , m_lines(lines)
    , m_labels(labels)
    , m_pathOf(std::move(pathOf))
{}

std::vector<LineJump> JumpFinder::find(const Path &path) const
{
    std::vector<LineJump> jumps;
    const int pieces = int(path.points.size()) - 1;
    for (int i = 0; i < pieces; ++i) {
        const QPointF &a = path.points[std::size_t(i)];
        const QPointF &b = path.points[std::size_t(i) + 1];
        if (a.y() != b.y())
            continue;
        const double before = i == 0 ? arrowRoom(path, true) : bendRoom;
        const double after = i + 1 == pieces ? arrowRoom(path, false) : bendRoom;
        const bool forward = a.x() < b.x();
        const double low = std::min(a.x(), b.x()) + (forward ? before : after) + jumpRadius;
        const double high = std::max(a.x(), b.x()) - (forward ? after : before) - jumpRadius;
        std::vector<Crossing> crossings = crossingsOf(QRectF(a, b).normalized());
        for (Crossing &crossing : crossings)
            crossing.jumps = crossing.jumps && crossing.x >= low && crossing.x <= high;
        // An arc must not end on top of a crossing that has none.
        for (bool changed = true; std::exchange(changed, false);) {
            for (std::size_t k = 1; k < crossings.size(); ++k) {
                Crossing &left = crossings[k - 1];
                Crossing &right = crossings[k];
                if (left.jumps != right.jumps && right.x - left.x < tooNear) {
                    left.jumps = right.jumps = false;
                    changed = true;
                }
            }
        }
        const std::size_t first = jumps.size();
        for (const Crossing &crossing : crossings) {
            if (!crossing.jumps)
                continue;
            if (jumps.size() > first && crossing.x - jumpRadius - jumps.back().right < shortestFlat)
                jumps.back().right = crossing.x + jumpRadius;
            else
                jumps.push_back({i, crossing.x - jumpRadius, crossing.x + jumpRadius});
        }
    }
    return jumps;
}

/// All upright lines across the piece, from left to right.
std::vector<JumpFinder::Crossing> JumpFinder::crossingsOf(const QRectF &piece) const
{
    std::vector<Crossing> crossings;
    m_lines.verticals().visit(piece, [&](int index) {
        const QRectF &other = m_lines.verticals().rect(index);
        if (other.left() <= piece.left() || other.left() >= piece.right() || other.top() >= piece.top()
            || other.bottom() <= piece.top())
            return;
        crossings.push_back({other.left(), hasRoom(index, {other.left(), piece.top()})});
    });
    std::sort(crossings.begin(), crossings.end(),
              [](const Crossing &a, const Crossing &b) { return std::pair(a.x, a.jumps) < std::pair(b.x, b.jumps); });
    return crossings;
}

bool JumpFinder::hasRoom(int vertical, const QPointF &at) const
{
    const QRectF &line = m_lines.verticals().rect(vertical);
    const Path &path = m_pathOf(m_lines.linkOfVertical(vertical));
    const auto roomAt = [&](const QPointF &end) {
        if (path.points.back() == end)
            return arrowRoom(path, false);
        return path.points.front() == end ? arrowRoom(path, true) : bendRoom;
    };
    if (at.y() - jumpRadius - line.top() < roomAt(line.topLeft()) || line.bottom() - at.y() < roomAt(line.bottomLeft()))
        return false;
    const QRectF arc(at.x() - jumpRadius, at.y() - jumpRadius, 2 * jumpRadius, jumpRadius);
    bool free = true;
    m_labels.visit(arc.adjusted(-1, -2, 1, 1), [&](int) { free = false; });
    m_lines.horizontals().visit(arc.adjusted(-1, -2, 1, -0.5), [&](int) { free = false; });
    return free;
}

double JumpFinder::arrowRoom(const Path &path, bool atStart) const
{
    return !atStart || m_scene.link(path.link).traffic == TrafficKind::Heartbeat ? headRoom : bendRoom;
}

std::vector<int> JumpFinder::crossing(const Path &path) const
{
    std::vector<int> links;
    for (std::size_t i = 1; i < path.points.size(); ++i) {
        const QRectF piece = QRectF(path.points[i - 1], path.points[i]).normalized();
        if (piece.width() < piece.height())
            m_lines.horizontals().visit(piece, [&](int index) { links.push_back(m_lines.linkOfHorizontal(index)); });
    }
    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    return links;
}

} // namespace model
