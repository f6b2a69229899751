#pragma once

#include "model/trace/trace.h"

#include <QJsonObject>

namespace model {

/// The JSON of `trace` (CONTRACT.md section 2); members in the order of the contract.
QByteArray traceReportJson(const Trace &trace);

/// The same for people: one line per event with its reason, then the outcome.
QString traceReportText(const Diagram &diagram, const Trace &trace);

} // namespace model
