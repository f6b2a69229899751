#pragma once

#include "views/canvas/diagramscene.h"

namespace views {

/// Parts where they are shown, with the connections among them, as one group: what is seen of copies before they are made.
/// Of very many parts, outlines.
PictureGroup copyPicture(const DiagramScene &scene, const QSet<model::ComponentId> &parts);

} // namespace views
