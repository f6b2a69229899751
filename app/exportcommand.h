#pragma once

#include "app/commands/command.h"

namespace app {

/// `tracepaper export FILE -o OUT.{png,svg,pdf}`: pictures of a diagram, without a display.
Command exportCommand();

} // namespace app
