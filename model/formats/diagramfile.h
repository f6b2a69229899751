#pragma once

#include "model/base/result.h"
#include "model/formats/nativeformat.h"

#include <QString>

namespace model {

/// Reads a diagram from a file, or from standard input when `path` is "-". An unreadable file is one error problem.
ReadResult loadDiagram(const QString &path);

/// Writes the file as writeWhole() does.
Result<void> saveDiagram(const Diagram &diagram, const QString &path);

} // namespace model
