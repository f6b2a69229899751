#pragma once

#include "model/diagram/diagram.h"

#include <QDateTime>

namespace app {

/// What `other` has that `drawing` has not, counted: "2 parts more, 1 connection fewer".
QString differenceText(const model::Diagram &drawing, const model::Diagram &other);

/// "12 parts, 1 connection".
QString sizeText(const model::Diagram &diagram);

/// "Today, 14:32", "Yesterday, 9:05", else the date and time.
QString timeText(const QDateTime &time);

} // namespace app
