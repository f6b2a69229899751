#pragma once

#include "model/layout/lineindex.h"
#include "model/layout/path.h"
#include "model/layout/routing.h"

#include <functional>

namespace model {

/// True when lines are to be drawn with jumps: kept in `view` of the file.
bool hasLineJumps(const Diagram &diagram);
/// `members` of a diagram with or without jumps in `view`.
QJsonObject withLineJumps(QJsonObject members, bool jumps);

inline constexpr double jumpRadius = 5; ///< width of an arc to the left and right of the crossing, and its height
/// What the arc of a route takes up above its line.
QRectF areaOf(const Route &route, const LineJump &jump);

/// Finds where lines pass over others in an arc. It is always the horizontal line that jumps, upwards: so all arcs of a
/// drawing look alike, and what jumps does not depend on which line was drawn later. Crossings close together get one
/// wide arc. There is none where it would touch a bend, an arrowhead, a label or another line.
class JumpFinder
{
public:
    /// `lines` and `labels` are all that are drawn. Everything outlives the finder.
    JumpFinder(const RoutingScene &scene, const LineIndex &lines, const RectIndex &labels,
               std::function<const Path &(int link)> pathOf);

    std::vector<LineJump> find(const Path &path) const;
    /// The links that have a horizontal piece across an upright one of the path.
    std::vector<int> crossing(const Path &path) const;

private:
    struct Crossing;

    std::vector<Crossing> crossingsOf(const QRectF &piece) const;
    bool hasRoom(int vertical, const QPointF &at) const;
    double arrowRoom(const Path &path, bool atStart) const;

    const RoutingScene &m_scene;
    const LineIndex &m_lines;
    const RectIndex &m_labels;
    std::function<const Path &(int)> m_pathOf;
};

} // namespace model
