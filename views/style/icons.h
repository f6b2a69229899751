#pragma once

#include "model/analysis/finding.h"
#include "model/catalog/componentkind.h"
#include "model/diagram/component.h"
#include "views/graphics/graphics.h"
#include "views/picture/theme.h"

#include <QIcon>

namespace views {

/// The theme of the window: light or dark, as the application's palette is. Widgets that paint with it repaint on
/// QEvent::PaletteChange like any other.
const Theme &windowTheme();

/// An icon of resources/icons by its path without suffix ("actions/play", "web-server"). It is drawn in the colour of
/// the theme with that name, or in the palette's text colour when the name is empty, and follows a change of theme
/// by itself. Sharp at every size and scale.
QIcon themedIcon(const QString &path, const QString &colorName = {});

/// The icon of an action of the window, in the text colour.
QIcon actionIcon(const QString &name);

/// The icon of a kind in the colour of its category; kinds without an icon get the one for unknown kinds.
QIcon kindIcon(const model::ComponentKind &kind);

/// The icon of a part: its own, else that of its kind.
QIcon partIcon(const model::Component &component, const Graphics &graphics);

/// An icon from outside of the program; without colours of its own it gets the theme's colour of that name.
QIcon graphicIcon(const VectorPointer &graphic, const QString &colorName = {});

/// The icon of a severity in its colour; shape and colour both tell the severities apart.
QIcon severityIcon(model::Severity severity);

} // namespace views
