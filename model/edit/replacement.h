#pragma once

#include "model/edit/edit.h"

namespace model {

/// The edit that makes `from` equal to `to`, order included; `text` is what the undo menu says.
Edit replacementEdit(const Diagram &from, const Diagram &to, const QString &text);

} // namespace model
