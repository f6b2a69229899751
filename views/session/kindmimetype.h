#pragma once

#include <QLatin1String>

namespace views {

/// What the palette gives to a drag: the id of a kind in UTF-8.
inline constexpr QLatin1String kindMimeType("application/x-tracepaper-kind");

} // namespace views
