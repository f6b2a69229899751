#pragma once

#include "model/analysis/finding.h"

#include <QByteArray>
#include <QJsonObject>

namespace model {

/// The JSON of `check` (CONTRACT.md section 2) for one file.
QJsonObject checkReportJson(const Analysis &analysis, const QString &file);

/// The JSON as text: members in the order of the contract, one line per operation and finding.
QByteArray checkReportBytes(const QJsonObject &report);

/// The same for people: SPOFs per operation with reasons, then findings with advice.
QString checkReportText(const Diagram &diagram, const Analysis &analysis, const QString &file);

} // namespace model
