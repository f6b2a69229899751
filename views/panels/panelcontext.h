#pragma once

#include "views/panels/playback.h"
#include "views/session/session.h"

#include <functional>

namespace views {

/// What a panel gets: the session, and the few things that only the window can do. Outlives the panels.
struct PanelContext {
    Session &session;
    Playback &playback;
    std::function<void(const QString &kind)> addPart; ///< puts a part of this kind into the drawing and selects it
    std::function<void(const QSet<model::ComponentId> &)> reveal; ///< scrolls the canvas so that they can be seen
};

} // namespace views
