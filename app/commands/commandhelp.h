#pragma once

#include "app/commands/command.h"

namespace app {

/// What `tracepaper --help` prints.
QString generalHelp(const std::vector<Command> &commands);

/// What `tracepaper help COMMAND` prints.
QString commandHelp(const Command &command);

} // namespace app
