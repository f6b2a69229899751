#pragma once

namespace app {

/// The whole program: a text command when the arguments name one (no display needed), else windows. Returns the exit code.
int run(int argc, char **argv);

} // namespace app
