#pragma once

#include "views/tools/duplicate.h"

namespace views {

class EditComposer;

/// Where parts from the clipboard go: into `parent`, their middle as near as possible to `center` (in the drawing).
struct PastePlace {
    std::optional<model::ComponentId> parent;
    QPointF center;
    QRectF sight = {}; ///< in the drawing: free places in here are better than others
};

/// Puts the parts of a fragment where nothing else is; the container grows.
Duplicates pasted(const model::Diagram &diagram, const model::Diagram &fragment, const PastePlace &place);

/// Copies of badges go to a free place on the border of their container.
void dockCopies(EditComposer &composer, const std::vector<model::ComponentId> &ids);

/// True when the part is what the fragment was made from, wherever it has been moved since.
bool isOriginOf(const model::Component &part, const model::Diagram &fragment);

} // namespace views
