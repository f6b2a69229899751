#pragma once

#include "model/base/result.h"

#include <QStringList>

namespace app {

/// The files among the arguments of a start without a command. Refused with a sentence for the user when there is an
/// option that neither the program nor Qt knows.
model::Result<QStringList> filesToOpen(const QStringList &arguments);

} // namespace app
