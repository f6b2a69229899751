#pragma once

#include "app/commands/command.h"

namespace app {

/// The commands that need the model alone, in the order of the help.
std::vector<Command> modelCommands();

/// The command that the arguments (without the program's name) ask for; nullptr when they ask for none of these.
const Command *findCommand(const std::vector<Command> &commands, const QStringList &arguments);

/// True when the arguments ask for text and not for a window: a command, `help`, `--help` or `--version`.
bool asksForText(const std::vector<Command> &commands, const QStringList &arguments);

/// Runs what the arguments ask for and returns the exit code. Never ends the process.
int runTextCommand(const std::vector<Command> &commands, const QStringList &arguments, CommandIo &io);

/// The same on the standard streams of the process.
int runTextCommand(const std::vector<Command> &commands, const QStringList &arguments);

} // namespace app
