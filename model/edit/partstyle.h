#pragma once

#include "model/edit/edit.h"

namespace model {

/// How a part or a connection looks, without what it is or says: what "Copy style" takes along.
struct PartStyle {
    QJsonObject properties; ///< those of the look that were given
    std::optional<Traits> shape; ///< of a part; nothing: a connection
    QSizeF size;                 ///< of a part
};

PartStyle styleOf(const Diagram &diagram, const ComponentId &id);
PartStyle styleOf(const Connection &connection);

/// Gives the look to parts and connections, as far as they can have it: a size goes to parts of the same shape only
/// (cards, containers, notes, captions, badges), and a container stays as large as what is in it. What the style leaves
/// open has its default again.
std::vector<Edit> applyStyle(const Diagram &diagram, const PartStyle &style, const std::vector<ComponentId> &parts,
                             const std::vector<ConnectionId> &connections);

} // namespace model
