#pragma once

#include "model/layout/layouttree.h"

#include <QSet>

namespace model {

struct SetGeometry;

/// The parts of a selection that can be moved against each other, with what moving them needs.
class SelectedParts
{
public:
    struct Part {
        int node = -1; ///< of the layout tree, and the place in Diagram::components()
        QRectF rect;   ///< in the drawing
        bool pinned = false;
    };

    /// Leaves out badges on borders, and parts inside another one of the selection.
    SelectedParts(const Diagram &diagram, const QSet<ComponentId> &ids);

    std::vector<Part> parts;

    /// All parts together, or only those that are pinned, if there are any.
    QRectF reference() const;
    /// The edit that brings the parts from where they are in the diagram to their rectangles.
    SetGeometry moves() const;

private:
    const Diagram &m_diagram;
    std::vector<QRectF> m_before; ///< by node
};

} // namespace model
