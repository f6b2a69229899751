#pragma once

#include "app/commands/command.h"

namespace app {

Command checkCommand();
Command traceCommand();
Command kindsCommand();
Command protocolsCommand();
Command formatsCommand();
Command rulesCommand();

} // namespace app
