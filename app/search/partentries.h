#pragma once

#include "app/search/searchentry.h"

#include "model/diagram/diagram.h"
#include "views/graphics/graphics.h"

namespace app {

/// The parts, then the connections of a diagram, in the order of the file; found by name, kind, id and any property.
SearchEntries partEntries(const model::Diagram &diagram, const views::Graphics &graphics = views::Graphics::none());

} // namespace app
