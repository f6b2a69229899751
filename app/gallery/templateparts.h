#pragma once

#include "model/diagram/diagram.h"

namespace app {

/// The names of parts and the texts of lines and notes in the language of the windows, in a template of ours.
void translateParts(model::Diagram &diagram);

} // namespace app
