#pragma once

#include "model/analysis/finding.h"

#include <QByteArray>
#include <QJsonObject>

namespace model {

/// The JSON of `check` (CONTRACT.md section 2) for one file.
QJsonObject checkReportJson(const Analysis &analysis, const QString &file);

/// The same for people: SPOFs per operation with reasons, then findings with advice.
QString checkReportText(const Diagram &diagram, const Analysis &analysis, const QString &file);

} // namespace model
