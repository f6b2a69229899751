#pragma once

#include "app/commands/command.h"

#include "model/diagram/diagram.h"

#include <optional>

namespace app {

/// How a file is called in reports: `-` is standard input.
QString inputName(const QString &file);

/// Reads a diagram from a file or from standard input (`-`). Every problem is reported, one line each; nothing is
/// returned when there was an error.
std::optional<model::Diagram> readDiagram(const QString &file, CommandIo &io);

/// Parts of a list such as `read,write`, without blanks.
QStringList listValue(const QString &text);

/// Reports wrong usage of a command, with the way to its help.
int wrongUsage(CommandIo &io, const QString &command, const QString &problem);

} // namespace app
