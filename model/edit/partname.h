#pragma once

#include "model/diagram/diagram.h"

#include <QSet>

namespace model {

/// The names that are shown in the diagram.
QSet<QString> partNames(const Diagram &diagram);

/// `wish`, or the next free number when it is taken: "Server", "Server 2", "Server 3"; "web-01", "web-02".
QString freePartName(const QSet<QString> &taken, const QString &wish);

} // namespace model
