#pragma once

#include "model/layout/routing.h"

#include <QHash>

#include <variant>
#include <vector>

namespace views {

/// A part or a connection under the cursor; nothing when neither.
using Element = std::variant<std::monostate, model::ComponentId, model::ConnectionId>;

/// Where everything is, for hit tests: the drawing's coordinates. Knows no items.
class CanvasGeometry
{
public:
    struct Part {
        model::ComponentId id;
        QRectF rect;
        bool frame = false; ///< encloses others, or may
        bool hasChildren = false;
        int depth = 0; ///< containers around it
    };

    CanvasGeometry() = default;
    explicit CanvasGeometry(const model::Diagram &diagram);

    const std::vector<Part> &parts() const { return m_parts; } ///< as Diagram::components()
    const Part *part(const model::ComponentId &id) const;
    int indexOf(const model::ComponentId &id) const { return m_index.value(id, -1); }
    /// The parts right inside one, by index, ascending.
    std::vector<int> childrenOf(int part) const;
    /// Moves parts to where the diagram, which is otherwise the same, has them now, with everything inside them. Returns the
    /// parts that are elsewhere or larger than before, ascending.
    std::vector<int> place(const model::Diagram &diagram, const std::vector<model::ComponentId> &ids);
    QRectF rectOf(const model::ComponentId &id) const;
    /// All parts together; null when there are none.
    QRectF bounds() const;

    /// What a click at `position` means: a part that is no frame (the topmost), else a connection within `tolerance`, else
    /// the innermost frame.
    Element elementAt(const QPointF &position, const model::Routes &routes, double tolerance) const;
    /// The connection whose line is nearest within `tolerance`, or one of whose labels is here.
    static Element connectionAt(const QPointF &position, const model::Routes &routes, double tolerance);
    /// The topmost part at `position`, frames only where nothing else is; each grown by `margin` for easier aiming.
    const Part *partAt(const QPointF &position, double margin = 0) const;
    /// The innermost frame at `position`, `excluded` and everything inside them left out.
    const Part *frameAt(const QPointF &position, const QSet<model::ComponentId> &excluded = {},
                        double margin = 0) const;

    /// True when a press here takes hold of the frame: its title, its border, or anywhere when it is empty.
    static bool holdsFrame(const Part &frame, const QPointF &position, double tolerance);

    /// The other part that is next in the direction (one of the coordinates of `direction` is 0), straight ahead before
    /// aside; nullptr when there is none. Frames around or inside `from` do not count.
    const Part *nextInDirection(const model::ComponentId &from, const QPointF &direction,
                                const QSet<model::ComponentId> &candidates) const;
    /// Containers before their contents, columns from left to right, each from top to bottom.
    std::vector<model::ComponentId> readingOrder() const;

private:
    void shift(int part, const QPointF &by, QHash<int, QRectF> &before);
    bool isInside(int part, const QSet<model::ComponentId> &containers) const;

    std::vector<Part> m_parts;
    std::vector<int> m_parent;
    std::vector<int> m_firstChild;  ///< -1: none
    std::vector<int> m_nextSibling; ///< -1: none
    QHash<model::ComponentId, int> m_index;
};

/// Distance of a point from a polyline.
double distanceToLine(const QPointF &position, const std::vector<QPointF> &points);

} // namespace views
