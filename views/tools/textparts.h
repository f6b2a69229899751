#pragma once

#include "model/base/result.h"
#include "model/diagram/diagram.h"

namespace views {

/// A part that says the text: a caption for a few words, a note for more. An error when it is too long for either.
model::Result<model::Diagram> textParts(const QString &text);

} // namespace views
