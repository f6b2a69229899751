#pragma once

#include "views/session/session.h"

namespace views {

/// What one wants to know of a part under the cursor, as rich text: what it is, its address, what it talks to, and what
/// is wrong with it.
QString hoverCard(const model::Component &part, const Session &session);

/// The same of a connection.
QString hoverCard(const model::Connection &connection, const Session &session);

} // namespace views
