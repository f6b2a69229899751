#pragma once

#include "views/graphics/svgtree.h"

namespace views {

/// Turns style sheets and `style` attributes into attributes of the elements, which is all that the cleaned file has.
/// Rules for elements, classes and ids are understood, as drawing programs write them; everything else (at-rules, nested
/// selectors, states) is left out.
void inlineStyles(SvgElement &root);

} // namespace views
