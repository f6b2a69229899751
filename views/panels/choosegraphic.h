#pragma once

#include "views/graphics/graphics.h"
#include "views/session/session.h"

class QIcon;
class QWidget;

namespace views {

/// Lets the user choose what the selected parts show: a file for an image, an icon for all others. One entry of the undo history.
void chooseGraphic(Session &session, QWidget *parent);

/// What the inspector shows beside the name of an icon or image.
QIcon graphicPreview(const model::Component &component, const Graphics &graphics);

} // namespace views
