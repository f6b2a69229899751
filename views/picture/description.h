#pragma once

#include "views/picture/overlay.h"

namespace views {

/// What a part is and how it is, in words: "Nginx, web server, single point of failure for read and write".
QString describe(const model::Component &component, const Overlay &overlay);

/// "HTTPS 443 from User to Nginx, encrypted".
QString describe(const model::Connection &connection, const model::Diagram &diagram);

/// The same where what connections speak is hidden: "Connection from User to Nginx", or what the user calls it.
QString describeWithoutProtocol(const model::Connection &connection, const model::Diagram &diagram);

/// Where a part is and what it is connected with, in sentences: "In Server 1. HTTP 80 from User to Nginx." Empty when neither.
QString describeSurroundings(const model::Component &component, const model::Diagram &diagram);

} // namespace views
