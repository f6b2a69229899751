#pragma once

#include "model/trace/frame.h"

#include <QSet>

namespace views {

/// What was done between two computations of the same request.
struct TraceCause {
    QSet<model::ComponentId> wentDown;
    QSet<model::ComponentId> cameUp;
};

/// A translated sentence that says how `after` differs from `before` for the user and why: "The request now goes to
/// Web 2: Web 1 is down." Empty when nothing was done to parts and nothing differs.
QString describeTraceChange(const model::Trace &before, const model::Trace &after, const TraceCause &cause,
                            const model::Diagram &diagram);

/// The time in `after` that shows the same moment as `timeMs` does in `before`: in the same event when it still happens.
double sameMoment(const model::Trace &before, double timeMs, const model::Trace &after);

} // namespace views
