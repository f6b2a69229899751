#pragma once

namespace views {

/// What keys of the canvas are in the middle of.
enum class KeyMode {
    None,
    Connecting, ///< the target of a new connection is being chosen
    MovingEnd,  ///< another place for the end of a connection
    Picking     ///< what else belongs to the selection
};

} // namespace views
