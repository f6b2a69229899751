#pragma once

#include "model/edit/edit.h"

#include <QHash>

#include <functional>

namespace model {

/// The given parts with everything inside them and the connections that have both ends among them, as a diagram of its own:
/// what the clipboard holds. The outermost parts are at the top level, where they were in the drawing.
Diagram fragmentOf(const Diagram &diagram, const std::vector<ComponentId> &roots);

/// A fragment as it goes into a diagram: with ids and names that are free there.
struct FragmentCopy {
    Diagram::Parts parts;
    QHash<ComponentId, ComponentId> ids; ///< of the fragment's parts in the diagram
    std::vector<ComponentId> roots;      ///< in the diagram, in the fragment's order
};

/// Into which container a part of the fragment's top level goes; nothing: to the top level of the drawing.
using ParentOf = std::function<std::optional<ComponentId>(const ComponentId &)>;

/// The parts of `fragment`, all moved by `shift` in the drawing. Ids that are free are kept. Names count up when
/// the diagram has them already. Properties that name parts name the copies.
FragmentCopy copyFragment(const Diagram &diagram, const Diagram &fragment, const ParentOf &parentOf, const QPointF &shift);

} // namespace model
