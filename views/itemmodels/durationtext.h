#pragma once

#include <QString>

namespace views {

/// A time for people: "0.5 ms", "111.5 ms", "5 s", "2 min 7 s"; in the numbers of the user's language.
QString durationText(double milliseconds);

} // namespace views
