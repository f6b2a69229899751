#pragma once

#include "model/base/result.h"
#include "model/trace/request.h"

#include <QStringList>

namespace model {

/// The ids of the requests that a diagram keeps in its top-level member `requests`, in their order.
QStringList savedRequestIds(const Diagram &diagram);

/// One of them. Its members are those of "request" in the JSON of a trace, all optional: `from`, `url`, `operation`,
/// `warm`, `count`, `intervalMs`, `failures`, `detected`, `seed`. Refused with a sentence for the user when there is none
/// with this id or when a member makes no sense.
Result<Request> savedRequest(const Diagram &diagram, const QString &id);

} // namespace model
